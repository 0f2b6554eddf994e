// Programs that are commands of the machine.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tmpdir } from 'node:os';

const execute = promisify(execFile);

/** No program keeps a page of a megabyte busy for longer. */
const timeout = 120_000;

/** Debian's Python, since that has Debian's modules. */
export const python = '/usr/bin/python3';

/**
 * The version that a command says, or undefined where there is no such command.
 *
 * @param {string} command
 * @param {string[]} [args]
 */
export function commandVersion(command, args = ['--version']) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout });
  if (error) return undefined;
  const version = /\d+(?:\.\d+)+[\w.+-]*/.exec(stdout + stderr)?.[0];
  // A module of Python that is not there is a failure.
  return status && command === python ? undefined : (version ?? 'of no version');
}

/**
 * What a command writes on its standard output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, input?: string }} [options]
 */
export async function output(command, args, { env, input = '' } = {}) {
  const running = execute(command, args, { encoding: 'utf8', timeout, maxBuffer: 2 ** 26, env });
  // A command that does not read its input may be gone before that is written; if it failed, it says so itself.
  running.child.stdin.on('error', () => undefined).end(input);
  const { stdout } = await running;
  return stdout;
}

/**
 * A folder with a page in it, for as long as something is done with it. It is the home of the command as well, so that
 * nothing of the machine's own settings counts.
 *
 * @template T
 * @param {{ html: string }} page
 * @param {(place: { folder: string, file: string, at: (name: string) => string, env: Record<string, string> }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage({ html }, use) {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  const at = (name) => join(folder, name);
  const env = { ...process.env, HOME: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  try {
    await writeFile(at('page.html'), html);
    return await use({ folder, file: at('page.html'), at, env });
  } finally {
    await rm(folder, { recursive: true });
  }
}
