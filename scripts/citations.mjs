// `npm run citations [-- DIR]`: how many of the records at hand are cited as a citation processor cites them, in each style: with
// what we export of them, and, where they are CSL-JSON, BibTeX or RIS, with the originals. With `--write` the tables are written
// into docs/citations.md. It needs a build, the files of styles, and what tests/programs needs.
import { comparedWithOriginals, originalsOf } from '../tests/node/support/originals.mjs';
import { comparisons, tableOf } from '../tests/node/support/citations.mjs';
import { changes } from '../tests/node/support/original-changes.mjs';
import { collections } from '../tests/node/support/publications.mjs';
import { collections as files } from '../tests/collections.mjs';
import { filesOf } from './corpus.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { table } from './table.mjs';

const results = comparisons(collections.flatMap(({ publications }) => publications));
const { head, rows } = tableOf(results);
const marks = results.filter(({ hasSameMarks }) => hasSameMarks).length;
const folder = process.argv.slice(2).find((each) => !each.startsWith('--'));
const paths = [...files[0].paths, ...(folder ? await filesOf(folder) : files[1].paths)];
const originals = comparedWithOriginals(await originalsOf(paths), changes);
const held = tableOf(originals);
const reasons = new Map();
for (const { reasons: own, name } of originals)
  for (const each of own) reasons.set(each, (reasons.get(each) ?? new Set()).add(name));
const used = [...reasons].map(([why, names]) => `- ${why}: ${names.size} records`).join('\n');
const text = `Measured on ${new Date().toISOString().slice(0, 10)}: equal / allowed / wrong.\n\n${table(head, rows)}\n\n${marks} of ${results.length} have the same emphasis, too.\n\nWith the originals: equal / equal but for what has a reason / wrong.\n\n${table(held.head, held.rows)}\n\nReasons that were needed:\n\n${used}`;
console.log(text);
for (const { path, style, verdict, ours, theirs } of results)
  if (verdict !== 'equal') console.log(`\n${verdict}, ${style}, ${path}\n  ours:   ${ours}\n  theirs: ${theirs}`);
for (const { name, style, ours, theirs, verdict } of originals)
  if (verdict === 'wrong') {
    console.log(`\nwrong, with the original, ${style}, ${name}\n  ours: ${ours}`);
    for (const [who, cited] of Object.entries(theirs)) console.log(`  ${who}: ${cited}`);
  }
if (process.argv.includes('--write')) {
  const file = new URL('../docs/citations.md', import.meta.url);
  const old = await readFile(file, 'utf8');
  await writeFile(file, old.replace(/(<!-- table -->)[^]*(<!-- \/table -->)/, (_, start, end) => `${start}\n\n${text}\n\n${end}`)); // prettier-ignore
}
process.exitCode = [...results, ...originals].some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
