// `npm run citations`: how many of the records at hand are cited as a citation processor cites them, in each style. With `--write` the
// table is written into docs/citations.md. It needs a build, and the files of styles.
import { comparisons, tableOf } from '../tests/node/support/citations.mjs';
import { collections } from '../tests/node/support/publications.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { table } from './table.mjs';

const results = comparisons(collections.flatMap(({ publications }) => publications));
const { head, rows } = tableOf(results);
const marks = results.filter(({ hasSameMarks }) => hasSameMarks).length;
const text = `Measured on ${new Date().toISOString().slice(0, 10)}: equal / allowed / wrong.\n\n${table(head, rows)}\n\n${marks} of ${results.length} have the same emphasis, too.`;
console.log(text);
for (const { path, style, verdict, ours, theirs } of results)
  if (verdict !== 'equal') console.log(`\n${verdict}, ${style}, ${path}\n  ours:   ${ours}\n  theirs: ${theirs}`);
if (process.argv.includes('--write')) {
  const file = new URL('../docs/citations.md', import.meta.url);
  const old = await readFile(file, 'utf8');
  await writeFile(file, old.replace(/(<!-- table -->)[^]*(<!-- \/table -->)/, (_, start, end) => `${start}\n\n${text}\n\n${end}`)); // prettier-ignore
}
process.exitCode = results.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
