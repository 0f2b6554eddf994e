// `npm run roundtrip [-- DIR]`: publications through each format of export and back, and through programs that others wrote. It
// prints what each keeps of each field, and what comes back otherwise without a reason. With `--write` the table is written into
// docs/exports.md. It needs a build.
import { ensureReferencePrograms, programs } from './programs/programs.mjs';
import { fieldNames } from './programs/fields.mjs';
import { format, resolveConfig } from 'prettier';
import { readCorpus, filesOf } from './corpus.mjs';
import { reasonFor, refusalFor, warningFor } from './programs/reasons.mjs';
import { collections } from '../tests/node/support/publications.mjs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownWays } from './programs/own.mjs';
import { spawnSync } from 'node:child_process';
import { table } from './table.mjs';
import { through } from './programs/through.mjs';
import { writeFile } from 'node:fs/promises';

/** What became of records on one way: for each field how many had it, and how many have it still; and whose the rest is. */
export function summaryOf(program, way, { results, said }) {
  const fields = new Map();
  const whys = new Map();
  const unexplained = [];
  const explain = (rule, what, field) => {
    if (!rule) return unexplained.push(`${program}, ${way}: ${what}`);
    const of = whys.get(rule) ?? { fields: new Set(), count: 0 };
    of.count++;
    if (field) of.fields.add(field);
    return whys.set(rule, of);
  };
  for (const { name, refused, fields: found } of results) {
    if (refused) explain(refusalFor(program, way, refused), `${name} is refused: ${refused}`);
    for (const each of found) {
      const row = fields.get(each.field) ?? { of: 0, kept: 0 };
      if (each.before !== undefined) {
        row.of++;
        if (each.isKept) row.kept++;
      }
      fields.set(each.field, row);
      if (!each.isKept) explain(reasonFor(program, way, each), `${each.field} of ${name}: ${each.before} became ${each.after}`, each.field); // prettier-ignore
    }
  }
  for (const line of said.split('\n').filter((each) => /^WARN/.test(each))) explain(warningFor(line, results), line);
  return { program, way, fields, whys, unexplained, refused: results.filter(({ refused }) => refused).length };
}

/** All ways of all programs that are here. */
export async function summaries(records) {
  const all = [];
  for (const { name, isHere, ways } of [{ name: 'none, but ours', isHere: () => true, ways: ownWays }, ...programs])
    if (isHere()) for (const way of ways) all.push(summaryOf(name, way.label, await through(way, records)));
  return all;
}

const cell = (row) =>
  !row?.of ? '–' : row.kept === row.of ? 'all' : row.kept ? `${row.kept} of ${row.of}` : `none of ${row.of}`;

/** A table for each program: a row a field, a column a way. */
export function tables(all) {
  return [...new Set(all.map(({ program }) => program))].map((program) => {
    const own = all.filter((each) => each.program === program);
    const rows = fieldNames.filter((field) => own.some(({ fields }) => fields.get(field)?.of));
    const body = table(
      ['Field', ...own.map(({ way }) => way)],
      [...rows.map((field) => [`\`${field}\``, ...own.map(({ fields }) => cell(fields.get(field)))]),
        ['refused', ...own.map(({ refused }) => `${refused || '–'}`)]],
    );
    const whys = new Map();
    for (const { whys: found, way } of own)
      for (const [rule, { fields, count }] of found) {
        const of = whys.get(rule) ?? { fields: new Set(), ways: new Set(), count: 0 };
        for (const field of fields) of.fields.add(field);
        whys.set(rule, { fields: of.fields, ways: of.ways.add(way), count: of.count + count });
      }
    const lines = [...whys].map(([{ why, see }, { fields, count }]) => `- ${why}${see ? ` ([its word for it](${see}))` : ''}: ${count}${fields.size ? `, in ${[...fields].map((each) => `\`${each}\``).join(', ')}` : ''}.`);
    return { program, body, lines };
  });
} // prettier-ignore

async function main() {
  const folder = process.argv.slice(2).find((each) => !each.startsWith('--'));
  const lacking = 'tests/programs/node_modules';
  if (!existsSync(new URL(`../${lacking}`, import.meta.url)))
    spawnSync('npm', ['ci', '--prefix', fileURLToPath(new URL('../tests/programs', import.meta.url)), '--no-audit', '--no-fund'], { stdio: 'inherit' }); // prettier-ignore
  for (const name of ensureReferencePrograms()) console.log(`Left out, since it is not here: ${name}.`);
  const more = folder ? await readCorpus(await filesOf(folder)) : [];
  const records = [
    ...collections[0].publications,
    ...more.flatMap(({ path, publications = [] }) => publications.map((publication) => [path, publication])),
  ];
  const all = await summaries(records);
  const parts = tables(all).map(({ program, body, lines }) => {
    const version = programs.find(({ name }) => name === program)?.version();
    return `## Through ${program === 'none, but ours' ? 'no other program' : `${program} ${version}`}\n\n${body}\n\n${lines.length ? `What does not come back, and whose it is:\n\n${lines.join('\n')}\n` : 'All comes back.\n'}`; // prettier-ignore
  });
  const text = `Measured on ${new Date().toISOString().slice(0, 10)}, with ${records.length} records.\n\n${parts.join('\n')}`;
  console.log(text);
  const unexplained = all.flatMap((each) => each.unexplained);
  console.log(unexplained.length ? `\nWithout a reason, ${unexplained.length}:\n${unexplained.slice(0, 200).join('\n')}` : '\nEach difference has its reason.'); // prettier-ignore
  if (process.argv.includes('--write')) {
    const file = fileURLToPath(new URL('../docs/exports.md', import.meta.url));
    const document = `# Exports, and what programs keep of them\n\n<!-- Written by \`npm run roundtrip -- --write\`. -->\n\nEach record is written in a format, read and written by a program, and read again: \`npm run roundtrip\`. What our own reader has of the same file is what went in, so that a cell says what the program kept: the same words, in the same field. What the format itself cannot hold is in [what each format can hold](../tests/node/support/held.mjs), with its reason. Whose a difference is says the program’s file: what is not in it, the program has dropped; for what is, a rule in [scripts/programs/reasons.mjs](../scripts/programs/reasons.mjs) says why it comes back otherwise, and without one the run fails.\n\n${text}`; // prettier-ignore
    await writeFile(file, await format(document, { ...(await resolveConfig(file)), parser: 'markdown' }));
    console.log('docs/exports.md is written.');
  }
  process.exitCode = unexplained.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
