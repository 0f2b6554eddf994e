// What of a date CSL can hold in parts, and the words for what it cannot.
import { ordinal } from './numbers.js';
import type { DatePoint, PartialDate } from '../record/partial-date.js';

/** Year, month (the seasons are 13 to 16) and day, as far as they are known. */
export const partsOf = ({ year, month, season, day }: DatePoint): readonly number[] =>
  [year, month ?? (season && season + 12), day].filter((part) => part !== undefined);

/** Whether a date is one of years, months and days. Processors refuse a range whose ends have not the same parts. */
export const hasParts = ({ end, open, precision, ...start }: PartialDate): boolean =>
  !open &&
  !precision &&
  !end?.precision &&
  Math.abs(start.year) < 1e4 &&
  (!end || partsOf(start).length === partsOf(end).length);

/** A date that has no parts, as people write it: "1990s", "19th century", "2004–". */
export function wordsOf({ end, open, ...start }: PartialDate): string {
  const [first, last] = [start, end].map((point) => point && pointWords(point));
  if (open === 'start') return `until ${first}`;
  return open || last ? `${first}–${last ?? ''}` : first!;
}

function pointWords({ year, precision, approximate, uncertain }: DatePoint): string {
  const words = precision === 'century' ? `${ordinal(`${Math.floor(year / 100) + 1}`)} century` : precision ? `${year}s` : year > 0 ? year : `${1 - year} BC`; // prettier-ignore
  return `${approximate ? 'ca. ' : ''}${words}${uncertain ? '?' : ''}`;
}
