// The page `docs/cms.md`, from what was measured. `node tests/survival/docs.mjs` measures and writes it; it needs a build.
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { root } from '../../scripts/server.mjs';
import { snippets } from './snippets.mjs';

const file = join(root, 'docs', 'cms.md');
const row = (cells) => `| ${cells.join(' | ')} |`;

/** One table: a row for each snippet, a column for each tool. */
function table(cells, tools) {
  const word = ({ outcome, isDocumented }) => (isDocumented ? outcome : `(${outcome})`);
  const rows = snippets().map(({ name }) => {
    const own = tools.map((tool) => cells.find((cell) => cell.tool === tool.name && cell.snippet === name));
    return row([name, ...own.map(word)]);
  });
  const heads = tools.map(({ name, version }) => name.replace(/^(CKEditor 5|\S+)/, `$1 ${version}`));
  return [row(['', ...heads]), row(['---', ...heads.map(() => '---')]), ...rows].join('\n');
}

/** The snippets that do not become a card in a page with `data-upgrade`, and where. */
function notUpgraded(cells) {
  const rest = cells.filter(({ isDocumented, upgraded }) => isDocumented && upgraded !== 'card');
  const lines = [...new Set(rest.map(({ snippet, upgraded }) => `${snippet}|${upgraded}`))].map((key) => {
    const [snippet, upgraded] = key.split('|');
    const where = rest.filter((cell) => cell.snippet === snippet && cell.upgraded === upgraded);
    return `- ${snippet}: ${upgraded}, in ${where.map(({ tool }) => tool).join(', ')}`;
  });
  return lines.length ? `Every documented cell is then a card, except:\n\n${lines.join('\n')}` : 'Every documented cell is then a card.'; // prettier-ignore
}

/** The whole page, as Prettier has it. */
export async function page({ tools, cells }, date) {
  const real = tools.filter(({ version }) => version);
  const documented = cells.filter(({ isDocumented, tool }) => isDocumented && tool !== 'no tool');
  const cards = documented.filter(({ outcome }) => outcome === 'card').length;
  const text = `# What content systems leave of a snippet

Between an author and a reader stand an editor and, on most sites, a sanitiser. Both take away what they do not know. So
each snippet was put through real ones, and what came out was put into an article of a page with the script.

Measured on ${date}, in Chromium and Node, with the versions that the tables name. This page is written by the
measurement; do not edit it. Of ${documented.length} documented cells ${cards} are cards, and ${documented.length - cards} are links.

## Sanitisers

Each with the rules that it has when nobody sets any.

${table(
  cells,
  real.filter(({ isEditor }) => !isEditor),
)}

## Editors

HTML goes in and comes out by the editor's own functions, as when a site opens and saves an article. Pasting into the
editor's window was not measured.

${table(
  cells,
  real.filter(({ isEditor }) => isEditor),
)}

## Other systems

The element with a snapshot inside, as \`renderCard\` writes it, comes first wherever a system keeps unknown elements, or leaves what is in
them: the record is in the page, so nothing is asked for, and where the element goes the snapshot is left, which the script makes a card
of. These were measured on 2026-11-30 by \`npm run verify:full -- systems\`, with functions of the systems themselves.

| | what is left |
| --- | --- |
| WordPress 6.1.9 | Who may write every element: the card, whole; its record comes through the filters of \`the_content\` and through \`wp_unslash\` letter by letter. Who may not: the snapshot. |
| Ghost, \`kg-html-to-lexical\` 1.3.5 (import of HTML) | The words. In a \`blockquote\` the items of lists run together; write \`element: 'figure'\`, which keeps lists and loses the mark. Ghost's HTML card keeps all. |
| MediaWiki 1.39 | Nothing for wikis: the element is printed as text, with its record. Write an external link. |
| Roundcube 1.6.5 | The snapshot, with its lists; in the plain text of an answer each word once. Mail has no script. |
| Reader views | The snapshot: see [What programs keep of a card](consumers.md). |

## The words in the tables

- **card**: the mark came through. Readers see the card, and nothing else. Without scripts they have the link.
- **link**: the mark was taken away. Readers see the title as a link that works, with all other text of the snippet.
- **card, text**: a card, and beside it text of the snippet that the card says again.
- **nothing**: neither card nor link.
- **debris**: readers see code as text, or text that the snippet does not have.
- Words **in brackets** are measured but not recommended: the snippet is not documented for that tool.

## The snippets

\`\`\`html
${snippets()
  .map(({ name, html }) => `<!-- ${name.replaceAll('`', '')} -->\n${html}`)
  .join('\n\n')}
\`\`\`

- **The fragment** comes through everywhere, because it is part of the address. It makes cards only of links to the
  page's own host and to the hosts in \`data-hosts\` on the script tag.
- **The class** and **the \`rel\`** need no such list. Where they are taken away, the link stays.
- **The element with a snapshot inside** leaves the snapshot where the element is dropped.
- **The element** with a link inside is for templates, and for editors that are told of it: sanitisers that write unknown tags as
  text show it to readers.
- **An \`oembed\`** is what CKEditor 5 stores for an address when MediaEmbed has a provider for the library. It has no
  link inside, so it is of no use anywhere else.

## With \`data-upgrade\`

\`data-upgrade\` on the script tag makes cards of links without a mark as well, when they stand alone in their block.
${notUpgraded(cells)}

## Settings that were measured

- CKEditor 5: Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote.
- CKEditor 5 with GeneralHtmlSupport: the same, and \`htmlSupport\` with
  \`allow: [{ name: /^(a|p|figure|blockquote)$/, attributes: ['rel', 'cite'], classes: true }, { name: /^(\\$customElement|publication-card)$/, attributes: true, classes: true }]\`.
- CKEditor 5 with MediaEmbed and a provider: \`mediaEmbed.extraProviders\` with a pattern of the library's addresses.
- TinyMCE with custom_elements: \`custom_elements: 'publication-card'\` and
  \`extended_valid_elements: 'publication-card[*]'\`.
- TipTap: StarterKit. Lexical: the nodes of rich text, lists and links. DOMPurify, Quill, Trix: nothing set.

## How to run it

\`\`\`sh
npm run build
node --test tests/survival/survival.test.mjs   # measures, and compares with this page
node tests/survival/docs.mjs                   # measures, and writes this page
\`\`\`

The library of the snippets does not exist: the test answers for it, and nothing leaves the machine.
`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** The page as it stands, and the day that it names. */
export async function currentPage() {
  const text = await readFile(file, 'utf8');
  return { text, date: /^Measured on (\S+),/m.exec(text)?.[1] };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measure({ onProgress: (line) => console.log(line) });
  await writeFile(file, await page(measured, new Date().toISOString().slice(0, 10)));
}
