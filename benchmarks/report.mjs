// What the benchmarks write: tables, and their sections of docs/performance.md.
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';

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
const inColumns = async (markdown) => format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' });

/** On what was measured, when, and how busy the machine was: with more load than cores, times say little. */
export const circumstances = (browserVersion) =>
  `Measured on ${new Date().toISOString().slice(0, 10)} on ${availableParallelism()} cores with a load of ${loadavg()[0].toFixed(1)}, in Chromium ${browserVersion.replace(/^.*\//, '')} and Node ${process.versions.node}.`;

/** A document with other text between two marks, `<!-- name -->` and `<!-- /name -->`. */
export function withSection(text, name, section) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There are no marks for ${name}.`);
  return `${text.slice(0, from)}${begin}\n\n${section.trim()}\n\n${text.slice(to)}`;
}

/** Prints a section, and writes it into docs/performance.md, between the marks of its name, where that is wanted. */
export async function report(name, markdown, isWritten) {
  const section = await inColumns(markdown);
  console.log(section);
  if (!isWritten) return;
  await writeFile(file, withSection(await readFile(file, 'utf8'), name, section));
  console.log('docs/performance.md is written.');
}
