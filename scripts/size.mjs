// `npm run size`: the bytes of each file for script tags, and of the start path: the script that a page fetches to show its
// first card. Fails over budget.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { language, lazyFile, lazyFilesWithLibraries, pressed, startPath } from './budgets.mjs';

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

/** The entry and everything that it imports statically; a browser test records what is really fetched. */
const needed = new Set();
const visit = (name) => {
  if (needed.has(name)) return;
  needed.add(name);
  const source = readFileSync(new URL(name, dist), 'utf8');
  for (const [, imported] of source.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) visit(imported);
};
visit('publication-card.js');
const total = [...needed].reduce((sum, name) => sum + sizes.get(name).brotli, 0);
console.log(`\nStart path: ${total} bytes of brotli in ${needed.size} files; the budget is ${startPath}.`);
const problems = total > startPath ? [`The start path is over budget by ${total - startPath} bytes.`] : [];
/** A file's name without its hash. */
const nameOf = (file) => /^publication-card-(.*)-\w{8}\.js$/.exec(file)?.[1];
for (const [action, { files: names, budget }] of Object.entries(pressed)) {
  const found = [...sizes].filter(([file]) => names.includes(nameOf(file)));
  const bytes = found.reduce((sum, [, { brotli }]) => sum + brotli, 0);
  console.log(`Pressed, ${action}: ${bytes} bytes in ${found.length} files; the budget is ${budget}.`);
  if (bytes > budget || found.length !== names.length)
    problems.push(`${action}: ${found.length} files, ${bytes} bytes.`);
}
for (const [name, { brotli }] of sizes) {
  if (needed.has(name) || name.includes('.global.')) continue;
  const budget =
    Object.values(pressed).find(({ files }) => files[0] === nameOf(name))?.budget ??
    lazyFilesWithLibraries[nameOf(name)] ??
    (nameOf(name)?.startsWith('words-') ? language : undefined) ??
    lazyFile;
  if (brotli > budget) problems.push(`${name} has ${brotli} bytes of brotli; its budget is ${budget}.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
