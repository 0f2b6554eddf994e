// Runs a program on a text.
import { spawnSync } from 'node:child_process';

/** Whether a program is on this machine. */
export const isHere = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * What a program writes of a text.
 *
 * @returns {{ text: string, said: string, isWhole: boolean }} what it wrote, what it said beside that, and whether it was content
 */
export function pipe(text, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { input: text, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { text: stdout ?? '', said: stderr ?? '', isWhole: status === 0 };
}
