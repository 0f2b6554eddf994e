// What the benchmarks measure: the build in dist/, and with `--against REF` that of another commit, which is made in a
// worktree of its own in a temporary folder and removed at the end.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command.mjs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Without questions: who runs a benchmark is not there to answer for a password. */
const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
const run = (command, args, cwd) => spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });

function must(command, args, cwd) {
  const { status, stdout, stderr, error } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed.\n${error?.message ?? stdout + stderr}`);
  return stdout.trim();
}

/**
 * A commit's whole hash; what the clone does not have is fetched.
 *
 * @throws {Refusal} where it cannot be fetched either
 */
function commitOf(ref, root) {
  const resolve = (name) => run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], root).stdout?.trim(); // prettier-ignore
  const known = resolve(ref);
  if (known) return known;
  const isFetched = run('git', ['fetch', '--quiet', 'origin', '--', ref], root).status === 0;
  const fetched = isFetched && resolve('FETCH_HEAD');
  if (fetched) return fetched;
  throw new Refusal(`There is no commit ${ref} in this clone, and it could not be fetched from origin.`);
}

/**
 * Makes the build of a commit, with the tools that are installed where its lock file is the same, otherwise with its own.
 *
 * @returns {{ name: string, dist: string, remove(): void }} the commit's short hash, its dist/, and what ends all of it
 * @throws {Refusal} where the commit is not there
 */
export function buildCommit(ref, root) {
  const commit = commitOf(ref, root);
  const folder = mkdtempSync(join(tmpdir(), 'publication-card-'));
  const remove = () => {
    run('git', ['worktree', 'remove', '--force', folder], root);
    rmSync(folder, { recursive: true, force: true });
    run('git', ['worktree', 'prune'], root);
  };
  try {
    must('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], root);
    const [own, theirs] = [root, folder].map((path) => readFileSync(join(path, 'package-lock.json'), 'utf8'));
    if (own === theirs) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else must('npm', ['ci', '--no-audit', '--no-fund'], folder);
    must('npm', ['run', 'build'], folder);
    return { name: must('git', ['rev-parse', '--short', commit], root), dist: join(folder, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Hands over the builds to measure, this one first, and removes what was made for them, however that ends.
 *
 * @param {string} root the project's folder
 * @param {string} against a commit, by any name that git knows; empty for none
 * @throws {Refusal} where there is no build, or no such commit
 */
export async function withBuilds(root, against, use) {
  const own = { name: 'this build', dist: join(root, 'dist') };
  if (!existsSync(join(own.dist, 'publication-card.js')))
    throw new Refusal('There is no build: npm run build makes it.');
  if (!against) return use([own]);
  console.error(`Building ${against} …`);
  // Signals end a process without `finally`; with a listener they can be made an exit.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const end = () => process.exit(1);
  for (const signal of signals) process.on(signal, end);
  let other;
  const remove = () => other?.remove();
  process.on('exit', remove);
  try {
    other = buildCommit(against, root);
    return await use([own, other]);
  } finally {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, end);
    remove();
  }
}
