// What the benchmarks that compare builds have in common as commands: options, and a sentence where something is missing.
import { parseArgs } from 'node:util';

/** Something that has to be there is not. The message is a sentence for whoever called. */
export class Refusal extends Error {}

/**
 * Runs a command with its options. A refusal is printed as the sentence that it is, and the exit code is 2.
 *
 * @param {Record<string, number | string | boolean>} defaults the options with their values; numbers are those from 0
 * @param {(options: object) => Promise<void>} run
 */
export async function command(defaults, run) {
  try {
    await run(optionsOf(defaults));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function optionsOf(defaults) {
  const isFlag = (name) => typeof defaults[name] === 'boolean';
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: isFlag(name) ? 'boolean' : 'string' }])); // prettier-ignore
  let given;
  try {
    given = parseArgs({ options }).values;
  } catch (error) {
    throw new Refusal(error.message);
  }
  for (const name of Object.keys(given)) {
    if (typeof defaults[name] !== 'number') continue;
    const value = Number(given[name] || NaN);
    if (!(value >= 0)) throw new Refusal(`--${name} is a number, not "${given[name]}".`);
    given[name] = value;
  }
  return { ...defaults, ...given };
}
