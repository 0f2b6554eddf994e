// `npm run verify:full`: the long runs whole, of which `npm test` runs samples, each with its table in docs/. It needs a
// build, the three engines, and the records and payloads beside the project; what is not there is said to be left out.
// `npm run verify:full -- attack soak` runs some of them alone: mutations, attack, torture, soak, runtimes,
// corpus, roundtrip, types, systems, consumers, frameworks, orca.
import { attack, payloadsOf } from './attack.mjs';
import { beside, without } from '../tests/collections.mjs';
import { existsSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fetchSystems } from '../tests/systems/php.mjs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { table } from './table.mjs';
import { readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const only = process.argv.slice(2);
const isWanted = (name) => !only.length || only.includes(name);
let failed = 0;

/** Runs a command with its output shown and kept. */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(stdout);
  if (status !== 0) failed++;
  return { passed: status === 0, output: stdout };
}

/** Writes a document: a heading, when it was measured and how, and what was measured. */
async function document(name, title, how, body) {
  const file = new URL(`docs/${name}`, root);
  const text = `# ${title}\n\nMeasured on ${today}. ${how}\n\n${body}\n`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log(`docs/${name} is written.`);
}

if (isWanted('mutations')) {
  const mutations = run('20,000 broken records', 'node', ['--test', '--test-reporter=spec', 'tests/node/mutations.test.mjs'], { CASES: '20000' }); // prettier-ignore
  const outcomes = [...mutations.output.matchAll(/^([\w-]+): (\{.*\})$/gm)].map(([, format, json]) => [format, JSON.parse(json)]); // prettier-ignore
  const kinds = [...new Set(outcomes.flatMap(([, found]) => Object.keys(found)))].sort();
  await document(
    'mutations.md',
    'Records that are broken at random',
    'Good records of every format are broken in one to four places, with a fixed seed, and read: `CASES=20000 node --test tests/node/mutations.test.mjs`. Each is read as a publication that fits the schema, or refused by an error of a kind; anything else fails.',
    `${table(
      ['Format', ...kinds.map((kind) => (kind === 'read' ? 'read' : `refused: ${kind}`))],
      outcomes.map(([format, found]) => [format, ...kinds.map((kind) => `${found[kind] ?? 0}`)]),
    )}\n\nThe slowest: ${[...mutations.output.matchAll(/^[\d.]+ ms: .*$/gm)].map(([line]) => line).join('; ')}.`,
  );
}

if (isWanted('attack') && !without('payloads')) {
  const all = await payloadsOf(beside.payloads);
  const rows = [];
  for (const [engine, every] of [
    ['chromium', 1],
    ['firefox', 20],
    ['webkit', 20],
  ]) {
    // prettier-ignore
    console.log(`\n── ${all.length} payloads in ${engine}`);
    const result = await attack(all, { engine, every });
    if (!result) {
      console.log(`${engine} is not on this machine, so it is left out.`);
      continue;
    }
    const { tried, executed, requested, escaped, findings } = result;
    for (const finding of findings) console.log(finding);
    if (executed + requested + escaped || !tried) failed++;
    rows.push([engine, ...[tried, executed, requested, escaped].map((count) => count.toLocaleString('en'))]);
    console.log(rows.at(-1).join('  '));
  }
  await document(
    'attack.md',
    'Hostile strings in records',
    `${all.length.toLocaleString('en')} payloads, each in three spellings, in every place of a record where text may stand: \`npm run attack -- FILE\`. In Chromium all of them, in the other engines one in twenty.`,
    table(['Engine', 'Tried', 'Executed', 'Requested', 'Nodes and names outside the card'], rows),
  );
} else if (isWanted('attack')) console.log(`\nThe attack is left out: ${without('payloads')}.`);

const pathOf = (script) => fileURLToPath(new URL(`scripts/${script}`, root));
if (isWanted('torture')) run('every fault', 'node', [pathOf('torture.mjs')]);
if (isWanted('consumers')) run('programs that read pages', 'node', [pathOf('consumers.mjs')]);
if (isWanted('orca')) run('what Orca says', 'node', [pathOf('orca.mjs'), '--table']);
if (isWanted('soak')) {
  const { output } = run('50,000 operations', 'node', [pathOf('soak.mjs')]);
  await document(
    'soak.md',
    'Long use',
    'A seeded script adds, removes, reloads and resizes cards in one page, changes languages and themes, and lets the library fail: `npm run soak`. The heap is that after garbage collection; the control is the same run with an element of the page’s own in the place of the card.',
    `\`\`\`text\n${output.trim()}\n\`\`\``,
  );
}
if (isWanted('runtimes')) {
  run('the runtimes are there', 'npm', ['ci', '--prefix', 'tests/runtimes', '--no-audit', '--no-fund']);
  const tests = ['--test', '--test-reporter=spec', 'tests/runtimes/runtimes.test.mjs'];
  run('workerd, Deno and Bun', 'node', tests, { TABLE: 'write' });
}
if (isWanted('corpus') && !without('records')) {
  const { output } = run('the corpus', 'node', [pathOf('corpus.mjs'), beside.records]);
  await document(
    'corpus.md',
    'Real records',
    'Every file of a folder of records from real catalogues is read, and what comes out is judged by what went in: `npm run corpus -- DIR`.',
    `\`\`\`text\n${output.split('\nRefused:')[0].trim()}\n\n${output.trim().split('\n').at(-1)}\n\`\`\``,
  );
} else if (isWanted('corpus')) console.log(`\nThe corpus is left out: ${without('records')}.`);

if (isWanted('roundtrip'))
  run('exports through other programs', 'node', [pathOf('roundtrip.mjs'), ...(without('records') ? [] : [beside.records]), '--write']); // prettier-ignore

if (isWanted('systems') && fetchSystems()) {
  run('content systems from npm', 'npm', ['ci', '--prefix', 'tests/systems', '--no-audit', '--no-fund']);
  const tests = ['tests/node/wordpress.test.mjs', 'tests/systems/systems.test.mjs'];
  run('content systems', 'node', ['--test', '--test-reporter=spec', ...tests]);
}
if (isWanted('types')) {
  run('frameworks and their type checkers', 'npm', ['ci', '--prefix', 'tests/types', '--no-audit', '--no-fund']);
  run('types in every framework', 'node', ['--test', '--test-reporter=spec', 'tests/types/types.test.mjs'], { FRAMEWORKS: 'all' }); // prettier-ignore
}

if (isWanted('frameworks')) {
  const folders = ['tests/frameworks', 'tests/frameworks/more'];
  for (const folder of folders.filter((each) => !existsSync(new URL(`${each}/node_modules/.package-lock.json`, root))))
    run(`the packages of ${folder}`, 'npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
  const { output } = run('frameworks', 'node', ['--test', '--test-reporter=spec', ...folders.map((each) => `${each}/frameworks.test.mjs`)]); // prettier-ignore
  // What failed is told once more behind the tests.
  const [told] = output.split(/^✖ failing tests:$/m);
  const results = told.split(/^▶ /m).slice(1).map((part) => {
    const [, name, version] = /^(\S+) (\S+)/.exec(part);
    const groups = part.split(/^ {2}▶ /m).slice(1).map((group) => {
      const [passed, failed] = [/^ {4}✔ /gm, /^ {4}✖ /gm].map((sign) => group.match(sign)?.length ?? 0);
      return [group.split('\n', 1)[0], `${passed} of ${passed + failed}`];
    });
    return { name, version, groups };
  }); // prettier-ignore
  const body = table(
    ['Framework', 'Version', ...results[0].groups.map(([group]) => group)],
    results.map(({ name, version, groups }) => [name, version, ...groups.map(([, count]) => count)]),
  );
  const file = new URL('docs/frameworks.md', root);
  const text = await readFile(file, 'utf8');
  const place = /(?<=<!-- tested -->)[^]*(?=<!-- \/tested -->)/;
  const filled = text.replace(place, () => `\n\nMeasured on ${today}: behaviours that hold, of those that were tried.\n\n${body}\n\n`); // prettier-ignore
  await writeFile(file, await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log('docs/frameworks.md is written.');
}

console.log(failed ? `\n${failed} of the long runs failed.` : '\nAll long runs passed.');
process.exitCode = failed ? 1 : 0;
