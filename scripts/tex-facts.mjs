// `npm run tex-facts`: writes tests/node/support/tex-facts.tsv, what programs write in BibTeX for each character that they do not leave
// as it is: biber with `--output-safechars`, bibutils and citation-js. The test beside it holds the reader to that without the
// programs. It needs Debian or Ubuntu, and is run again when one of these has a new version.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

const has = (program) => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = ['biber', 'xml2bib'].filter((program) => !has(program));
if (missing.length && !aptInstall(missing, ['biber', 'bibutils'])) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'tex-facts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The letters of the languages of the interface, with marks that are part of them, and all signs up to arrows and dingbats. */
const words = new URL('../src/i18n/words/', import.meta.url);
const letters = readdirSync(words).flatMap(
  (name) =>
    readFileSync(new URL(name, words), 'utf8')
      .normalize()
      .match(/\p{L}\p{M}*/gu) ?? [],
);
const signs = Array.from({ length: 0x2c00 - 0xa1 }, (_, at) => String.fromCodePoint(0xa1 + at));
const characters = [
  ...new Set([
    ...letters.filter((each) => each > '\u00a0'),
    ...signs.filter((each) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(each)),
  ]),
]
  .filter((each) => each === each.normalize())
  .toSorted((a, b) => a.codePointAt(0) - b.codePointAt(0));

const texts = characters.map((each) => `x${each}x`);

function fromBiber() {
  writeFileSync(join(folder, 'in.bib'), texts.map((text, at) => `@misc{k${at}, title = {${text}}}\n`).join(''));
  const options = [
    '--tool',
    '--output-safechars',
    '--output-safecharsset=full',
    '--quiet',
    '--nolog',
    '--output-file=out.bib',
    'in.bib',
  ];
  execFileSync('biber', options, { cwd: folder });
  return readFileSync(join(folder, 'out.bib'), 'utf8');
}

function fromBibutils() {
  const entry = (text, at) => `<mods ID="k${at}"><titleInfo><title>${text}</title></titleInfo></mods>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?><modsCollection xmlns="http://www.loc.gov/mods/v3">${texts.map(entry).join('\n')}</modsCollection>`;
  writeFileSync(join(folder, 'in.xml'), xml);
  return execFileSync('xml2bib', ['--no-bom', '--brackets', 'in.xml'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const fromCitationJs = () =>
  new Cite(
    texts.map((title, at) => ({ id: `k${at}`, 'citation-key': `k${at}`, type: 'document', title })),
    { generateGraph: false },
  ).format('bibtex');

/** What stands for each character, by the number in its entry's key; nothing where that is itself, or where it is lost. */
function written(bib) {
  const found = new Map();
  for (const [, at, title] of bib.matchAll(/@\w+\{k(\d+),[^@]*?\btitle\s*=\s*\{(.*)\}/gi)) found.set(Number(at), title);
  return texts.map((text, at) => ([text, 'xx'].includes(found.get(at)) ? '' : (found.get(at) ?? '')));
}

/** citation-js has no command for many characters, and writes the rest of them or nothing: what it does not read itself is lost. */
function isReadByItself(title, text) {
  try {
    const [read] = new Cite(`@misc{k, title = {${title}}}`, { generateGraph: false }).data;
    return read.title.normalize('NFKC') === text.normalize('NFKC');
  } catch {
    return false;
  }
}

const programs = { biber: fromBiber(), bibutils: fromBibutils(), 'citation-js': fromCitationJs() };
const columns = Object.entries(programs).map(([name, bib]) =>
  written(bib).map((cell, at) => (name === 'citation-js' && cell && !isReadByItself(cell, texts[at]) ? '' : cell)),
);
const lines = characters
  .map((each, at) => [each, ...columns.map((column) => column[at])])
  .filter(([, ...cells]) => cells.some(Boolean))
  .map((cells) => cells.join('\t'));
writeFileSync(
  new URL('../tests/node/support/tex-facts.tsv', import.meta.url),
  `character\t${Object.keys(programs).join('\t')}\n${lines.join('\n')}\n`,
);
console.log(
  `${characters.length} characters; ${Object.keys(programs)
    .map((name, at) => `${name} writes ${columns[at].filter(Boolean).length} in TeX`)
    .join(', ')}.`,
);
