// What the bench of lists finds, beside its targets. All of it is of the largest number of publications, where nothing else is said.
import { median, times } from '../report.mjs';

const ms = (value) => `${value.toFixed(0)} ms`;
const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
const whole = (value) => value.toLocaleString('en');

/**
 * The rows. `of` is what counts, of the list of `way`; `than` the way whose value it is divided by, `limit` the most that may come
 * out. With `beside` the values of other ways only stand beside it.
 */
const rows = [
  { name: 'first frame with publications', way: 'list', of: 'first', than: 'plain', limit: 1 / 6, unit: ms },
  { name: 'all drawn', way: 'list', of: 'all', than: 'cards', limit: 0.35, unit: ms },
  { name: 'all drawn, for each, beside a short list', way: 'list', of: 'each', than: 'short', limit: 1.15, unit: (value) => `${value.toFixed(2)} ms` }, // prettier-ignore
  { name: 'longest task, 4 times slower', way: 'list', of: 'longest', limit: 50, unit: ms, note: 'long' },
  { name: 'longest task with a file, 4 times slower', way: 'file', of: 'longest', limit: 50, unit: ms, note: 'long' },
  { name: 'heap of scripts for each', way: 'list', of: 'script', than: 'cards', limit: 0.6, unit: kB },
  { name: 'heap of the browser for each', way: 'list', of: 'browser', than: 'cards', unit: kB },
  { name: 'laid out without scrolling', way: 'list', of: 'laidOut', limit: 'near', unit: whole },
  { name: 'a key is shown, 4 times slower', way: 'list', of: 'key', beside: ['plain'], limit: 50, unit: ms },
  { name: 'what fits is shown, 4 times slower', way: 'list', of: 'result', beside: ['plain'], limit: 250, unit: ms },
  { name: 'frames until the end is painted', way: 'list', of: 'frames', beside: ['cards', 'plain'], unit: whole },
  { name: 'first frame with a file', way: 'file', of: 'first', than: 'citation', limit: 1 / 5, unit: ms },
  { name: 'first frame with a file', way: 'file', of: 'first', than: 'parser', unit: ms },
]; // prettier-ignore

/** How far something is from its target, in words. */
function verdict(value, limit, said) {
  if (limit === undefined) return '–';
  return value <= limit ? 'met' : `not met: ${said(value - limit)} too much`;
}

/**
 * The table's rows with what was found.
 *
 * @param {(way: string, of: string) => number[] | undefined} found values run by run; the way `short` is the list of a short list
 * @param {Record<string, string>} names the ways, as readers know them
 * @param {Record<string, string>} missing what it needs to measure a way that was not
 * @returns {string[][]} what, the list's, the other's, their ratio, the target, whether it is met
 */
export const verdicts = (found, names, missing) =>
  rows.map((row) => {
    const { name, way, of, than, beside = [], unit, note } = row;
    const own = found(way, of);
    const told = `${name}${than && than !== 'short' ? `, beside ${names[than]}` : ''}`;
    if (!own) return [told, '–', '–', '–', '–', `fails: ${missing[way]}`];
    const long = note && median(found(way, note));
    const value = `${unit(median(own))}${long === undefined ? '' : `, ${whole(long)} over 50 ms`}`;
    if (than) return [told, value, ...ratioCells(own, found(than, of), row, missing[than])];
    const others = beside.filter((each) => found(each, of)).map((each) => `${unit(median(found(each, of)))} (${names[each]})`);
    const limit = row.limit === 'near' ? median(found(way, 'near')) : row.limit;
    return [told, value, others.join(', ') || '–', '–', limit === undefined ? '–' : unit(limit), verdict(median(own), limit, unit)];
  }); // prettier-ignore

/** What a row has behind its own value where it is compared with another. */
function ratioCells(own, other, { limit, unit }, missing) {
  const target = limit === undefined ? '–' : times(limit);
  if (!other) return ['–', '–', target, `needs ${missing}`];
  const ratio = median(own.map((value, run) => value / other[run]));
  return [unit(median(other)), times(ratio), target, verdict(ratio, limit, times)];
}
