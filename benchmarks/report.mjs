// What the benchmarks write: tables, and their sections of docs/performance.md.
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

const file = new URL('../docs/performance.md', import.meta.url);

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How many times as much, for people. */
export const times = (ratio) => (Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : '–');

/** Markdown with its tables in columns, which a terminal shows as well. */
export const inColumns = async (markdown) => format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' });

/** On what was measured, and when. */
export const circumstances = (browserVersion) =>
  `Measured on ${new Date().toISOString().slice(0, 10)} on ${availableParallelism()} cores, in Chromium ${browserVersion.replace(/^.*\//, '')} and Node ${process.versions.node}.`;

/**
 * Prints a section, and writes it between its two marks in docs/performance.md where that is wanted.
 *
 * @param {string} name as in the marks, `<!-- name -->` and `<!-- /name -->`
 */
export async function report(name, markdown, isWritten) {
  const section = await inColumns(markdown);
  console.log(section);
  if (!isWritten) return;
  const text = await readFile(file, 'utf8');
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`docs/performance.md has no marks for ${name}.`);
  await writeFile(file, `${text.slice(0, from)}\n${section}\n${text.slice(to)}`);
  console.log('docs/performance.md is written.');
}
