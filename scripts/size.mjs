// `npm run size`: the bytes of each file for script tags, and what a record costs a reader, format by format. Fails over budget.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { basename } from 'node:path';
import { formatSources } from './format-sources.mjs';
import { bibtex, bibtexWithLanguage, foreignFormat, markup, startPath, withLanguage } from './budgets.mjs';
import { readFileSync, readdirSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
// The copies with the version in their names have the same bytes.
const files = readdirSync(dist).filter((name) => /^publication-card(?:\.global|-.*)?\.js$/.test(name));
const sizeOf = (name) => {
  const bytes = readFileSync(new URL(name, dist));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
};
const row = (name, ...cells) => console.log(name.padEnd(52), ...cells.map((cell) => String(cell).padStart(8)));

row('file', 'raw', 'gzip-9', 'brotli');
const sizes = new Map(files.map((name) => [name, sizeOf(name)]));
for (const [name, { raw, gzip, brotli }] of sizes) row(name, raw, gzip, brotli);

const problems = [];
const say = (what, bytes, budget) => {
  console.log(`${what}: ${bytes} bytes of brotli; the budget is ${budget}.`);
  if (bytes > budget) problems.push(`${what} is over budget by ${bytes - budget} bytes.`);
};

/** A file and everything that it imports statically; a browser test records what is really fetched. */
function neededBy(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const source = readFileSync(new URL(name, dist), 'utf8');
  for (const [, imported] of source.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) neededBy(imported, found);
  return found;
}
const sum = (names) => [...names].reduce((total, name) => total + sizes.get(name).brotli, 0);
const start = neededBy('publication-card.js');
console.log();
say(`Start path, ${start.size} files`, sum(start), startPath);

/** The file that a module begins, by the path of its source; undefined where it comes with the start path. */
const fileOf = (path) =>
  files.find((name) => name.replace(/-\w{8}\.js$/, '') === `publication-card-${basename(path, '.ts')}`);
const languages = files.filter((name) => name.startsWith('publication-card-words-'));
const largest = Math.max(...languages.map((name) => sizes.get(name).brotli)) + sum([fileOf('i18n/own-intl.ts')]);
for (const [name, path] of await formatSources()) {
  if (!fileOf(path)) continue;
  const bytes = sum(new Set([...start, ...neededBy(fileOf(path))]));
  const [budget, inLanguage] = name === 'bibtex' ? [bibtex, bibtexWithLanguage] : [foreignFormat, withLanguage];
  say(`A record in ${name}`, bytes, budget);
  say(`A record in ${name}, with the largest language`, bytes + largest, inLanguage);
}
say('The reader of markup, beside either', sum([fileOf('text/markup.ts')]), markup);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
