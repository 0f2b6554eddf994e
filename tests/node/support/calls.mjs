// How often code ran, which does not depend on the machine. https://v8.dev/blog/javascript-code-coverage
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * What ran since the last time, of the scripts whose address fits.
 *
 * @param {RegExp} scripts
 * @returns {Promise<{ functions: number, ranges: number }>} how often functions were called, and how often parts of them ran
 */
export async function ranOf(scripts) {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const functions = result.filter(({ url }) => scripts.test(url)).flatMap((script) => script.functions);
  const sum = (counts) => counts.reduce((all, { count }) => all + count, 0);
  return {
    functions: sum(functions.map(({ ranges }) => ranges[0])),
    ranges: sum(functions.flatMap(({ ranges }) => ranges)),
  };
}
