// `npm test`: everything that CI checks, one step after another. The end says what failed, why tests were skipped, and how many
// minutes each step took; the last line adds all of it up.
import { ensureBrowsers } from './browsers.mjs';
import { ensureCitationStyles } from './citation-styles.mjs';
import { ensurePrograms } from './desktop-programs.mjs';
import { ensureReferencePrograms } from './programs/programs.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './server.mjs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const faults = [];
const reasons = new Map();
const minutes = [];
const npx = (...args) => ['npx', '--no-install', ...args];

/** Does a step, and keeps how long it took. */
function timed(title, step) {
  const before = performance.now();
  const result = step();
  minutes.push([title, (performance.now() - before) / 60_000]);
  return result;
}

function run(title, [command, ...args], env = {}) {
  console.log(`\n── ${title}`);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return timed(title, () => spawnSync(command, args, options));
}

/** A step that is one check. */
function check(title, command) {
  const passed = run(title, command).status === 0;
  total[passed ? 'passed' : 'failed']++;
  if (!passed) failures.push(title);
  return passed;
}

/** A step that counts its own tests into a file. */
function suite(title, command, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'publication-card-'));
  const file = join(folder, 'counts.json');
  const { status, signal } = run(title, command, { COUNTS_FILE: file, ...env });
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0, faults: [`${title}\nIt ended with ${signal ?? status}, and wrote no counts.`] };
  }
  rmSync(folder, { recursive: true });
  if (status !== 0 && !counts.failed) {
    counts.failed = 1;
    faults.push(`${title}\nIt ended with ${signal ?? status}, though no test failed.`);
  }
  if (!counts.passed) counts.failed ||= 1; // a suite that ran nothing proves nothing
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  faults.push(...(counts.faults ?? []));
  for (const reason of counts.reasons ?? []) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (counts.failed) failures.push(title);
} // prettier-ignore

/** What is installed apart, by the folder in tests/ that it is for, is there. */
const isInstalled = (name) =>
  existsSync(new URL(`../tests/${name}/node_modules/.package-lock.json`, import.meta.url)) ||
  check(`what tests/${name} needs is there`, ['npm', 'ci', '--prefix', `tests/${name}`, '--no-audit', '--no-fund']);

const nodeTests = (...paths) => [
  'node',
  '--test-concurrency=1',
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/count-reporter.mjs',
  '--test-reporter-destination=stderr',
  ...paths,
];

check('types', npx('tsc', '-p', '.'));
check('lint', npx('eslint', '.'));
check('no import circles', ['node', 'scripts/circles.mjs']);
check('format', npx('prettier', '--check', '--log-level', 'warn', '.'));
check('build', ['node', 'scripts/build.mjs']);
check('manifest and tables of the documents are current', ['node', 'scripts/docs.mjs', '--check']);
check('size', ['node', 'scripts/size.mjs']);
check('publint', npx('publint', '--strict'));
check('types of the package', npx('attw', '--pack', '.', '--profile', 'esm-only'));

isInstalled('programs');
const found = timed('citation styles, browsers, programs of the desktop and of references are there', () => {
  // Where these cannot be had, their tests say that they skip, and in CI fail.
  ensureCitationStyles();
  ensurePrograms('pdf', 'webkit', 'keys', 'trees');
  ensureReferencePrograms();
  return ensureBrowsers();
});
const engines = ['chromium', 'firefox', 'webkit'].filter(
  (name) => found[name] && (name !== 'webkit' || found.display || process.env.DISPLAY),
);
const required = (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
const missing = required.filter((name) => !engines.includes(name));
console.log(`\nEngines: ${engines.join(', ') || 'none'}`);
if (missing.length || !engines.length) {
  console.error(
    `Not there: ${missing.join(', ') || 'any browser'}. On Debian or Ubuntu: sudo apt-get install chromium firefox-esr webkit2gtk-driver xvfb`,
  );
  total.failed++;
  failures.push('browsers');
}
suite('package and pages, in Node and Chromium', nodeTests('tests/node/'));
if (isInstalled('survival')) suite('what editors and sanitisers leave', nodeTests('tests/survival/survival.test.mjs'));
if (isInstalled('doms')) suite('documents without a browser', nodeTests('tests/doms/testing.test.mjs'));
if (isInstalled('frameworks')) suite('pages of React and Vue', nodeTests('tests/frameworks/frameworks.test.mjs'));
if (isInstalled('types')) suite('types in pages, React and Vue', nodeTests('tests/types/types.test.mjs'));
if (isInstalled('consumers'))
  suite(
    'what programs that read pages keep',
    nodeTests('tests/consumers/judge.test.mjs', 'tests/consumers/consumers.test.mjs'),
  );
if (engines.length) suite('browser tests', npx('wtr'), { ENGINES: engines.join(',') });

// In the end, and shortened: of a long run only the end is read, or kept.
for (const fault of faults.slice(0, 20)) console.error(`\n✖ ${fault.slice(0, 600)}`);
if (failures.length) console.error(`\nFailed: ${failures.join('; ')}`);
if (total.skipped) console.log('');
for (const [reason, count] of reasons) console.log(`Skipped, ${count}: ${reason}`);
const together = ['together', minutes.reduce((sum, [, each]) => sum + each, 0)];
console.log('\nMinutes');
for (const [title, each] of [...minutes, together]) console.log(`${each.toFixed(1).padStart(6)}  ${title}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed ? 1 : 0);
