import type { Words } from './words.js';

/** What stands between the ends of a range where a language says nothing else: numbers, and all that is longer. */
const DASHES: NonNullable<Words['dates']['range']> = ['–', ' – '];

/** The parts of a date, the larger before the smaller. */
const ORDER = ['era', 'year', 'month'];

/**
 * A range of dates of one form, what both ends share said once, before or behind them: "March – May 2004", "2004年3月–5月".
 *
 * @param dashes between numbers, and between anything else
 */
export function rangeOf(format: Intl.DateTimeFormat, first: Date, last: Date, dashes = DASHES): string {
  const whole = format.format(first);
  if (whole === format.format(last)) return whole;
  const [from, to] = [format.formatToParts(first), format.formatToParts(last)] as const;
  const valueIn = (parts: typeof from, type: string) => parts.find((part) => part.type === type)?.value;
  // A month is shared only within one year.
  const differs = ORDER.findIndex((type) => valueIn(from, type) !== valueIn(to, type));
  const shared = ORDER.slice(0, differs < 0 ? ORDER.length : differs);

  /** How many parts are shared, counted from one end; none where those are only what stands between others. */
  function alike(a: typeof from, b: typeof from): number {
    const length = a.findIndex(
      ({ type, value }, at) => value !== b[at]?.value || !['literal', ...shared].includes(type),
    );
    return a.slice(0, length).some(({ type }) => type !== 'literal') ? length : 0;
  }

  const before = alike(from, to);
  const behind = alike([...from].reverse(), [...to].reverse());
  const text = (parts: typeof from, start: number, end: number) => parts.slice(start, end).map(({ value }) => value).join(''); // prettier-ignore
  const [start, end] = [from, to].map((parts) => text(parts, before, parts.length - behind));
  const dash = dashes[/^\p{Nd}+$/u.test(`${start}${end}`) ? 0 : 1];
  return text(from, 0, before) + start + dash + end + text(from, from.length - behind, from.length);
}
