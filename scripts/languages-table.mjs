// What `npm run docs` makes of the languages: docs/languages.md, which says who has read which words, and the server's list.
import { readdir, readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { table } from './table.mjs';

const folder = new URL('../src/i18n/words/', import.meta.url);

/** The words of a file, which is TypeScript. */
async function wordsOf(file) {
  const entryPoints = [fileURLToPath(new URL(file, folder))];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)).words;
}

/** The paths of all texts; of a text that has forms for numbers, one. */
const paths = (value, path = '') =>
  typeof value === 'string' || 'other' in value
    ? [path]
    : Object.entries(value).flatMap(([key, each]) => paths(each, `${path}.${key}`));
const textsOf = (words) => new Set(paths({ ...words, languageNames: {}, own: {} }));

/** The tags of a list of languages, each with a name and the file that a page loads for it. */
const entriesOf = (list, suffix) =>
  [...list.matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\('\.\/((?:list-)?words\/[\w-]+\.js)'\),$/gm)].map(
    ([, tag, file]) => ({ tag, name: tag.replaceAll('-', '') + suffix, file }),
  );
const importsOf = (entries) => entries.map(({ name, file }) => `import { words as ${name} } from '../i18n/${file}';`);
const objectOf = (entries) =>
  `{ ${entries.map(({ tag, name }) => (tag === name ? tag : `'${tag}': ${name}`)).join(', ')} }`;

/**
 * @param cards the text of src/i18n/languages.ts
 * @param lists the text of src/i18n/list-languages.ts
 * @returns the text of src/server/languages.ts, which imports what a page loads
 */
export function serverLanguages(cards, lists) {
  const [words, listWords] = [entriesOf(cards, ''), entriesOf(lists, 'List')];
  return `// Written by \`npm run docs\` from src/i18n/languages.ts and list-languages.ts.
${[...importsOf(words), ...importsOf(listWords)].join('\n')}

/**
 * The words that a page loads when a card needs them. A server writes a card in one go, so it has all of them at hand. They are
 * no \`await import()\` of the one list: \`require\` refuses modules with a top-level \`await\`, and so do bundles for CommonJS.
 */
export const languages = ${objectOf(words)};

/** The words that a list needs besides. */
export const listLanguages = ${objectOf(listWords)};
`;
}

/** @returns the document, with one line a language */
export async function languagesDocument() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const readBy = JSON.parse(await readFile(new URL('read-by.json', folder), 'utf8'));
  const english = textsOf(await wordsOf('en.ts'));
  const nameIn = (locale, tag) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
  const rows = await Promise.all(
    files.map(async (file) => {
      const words = await wordsOf(file);
      const { baseName: tag } = new Intl.Locale(words.locale);
      const texts = textsOf(words);
      const there = [...english].filter((path) => texts.has(path)).length;
      const readers = readBy[tag] ?? [];
      return [
        `\`${tag}\``,
        nameIn('en', tag),
        nameIn(tag, tag),
        words.direction === 'rtl' ? 'right to left' : 'left to right',
        `${there} of ${english.size} (${Math.floor((there / english.size) * 100)} %)`,
        file === 'en.ts' ? 'the language of the project' : readers.join(', ') || 'nobody yet',
      ];
    }),
  );
  return `# Languages of the interface

<!-- Written by \`npm run docs\` from src/i18n/words/. -->

The card speaks the language of its place: of its own \`lang\`, else of the nearest ancestor's, across shadow roots, and it
follows changes. A variety such as \`ne-NP\` gets the words of its language, and dates and numbers of its own; Dari gets the
words of Persian and the months of Afghanistan. Readers of another script get English: \`zh-Hant\` is not \`zh-Hans\`. So does
every language that is not here; English alone runs as its page does, so that a page in Hebrew has its card from right to left.

Except for English, no native speaker has read these words yet. A language stays marked so until one has read all of it.
Each is drawn once, in its direction and with as much as a card has to say, among the pictures of \`npm run visual\`.
[CONTRIBUTING.md](../CONTRIBUTING.md#a-language) says how to put one file right.

${table(['Tag', 'Language', 'Its own name', 'Direction', 'Texts', 'Read by native speakers'], rows)}

**Dzongkha is left out.** We cannot write it so that we would stand for it, and a guess would be worse than English.

Months, numbers, lists and names of languages are the browser's own, as far as browsers agree. Chromium has none for Nepali, Pashto
and Burmese: they come from the language's file, in every browser and on servers, so that a card says what a server has written
before it came. So do the names of languages of the Himalayas, the word for several languages, and ranges where browsers differ. What
readers see of a range, a year before Christ, three languages and Dari is written down in tests/i18n/reader-table.json, one text for
all engines; \`npm run languages\` takes pictures of it. Other names of languages that a browser does not have are in English.

A page may register words of a language that is not here. Where the browser has no data of it, and the words bring no forms (\`own\`),
dates are those of ISO 8601, 2007-03-12, and names of languages English.
`;
}
