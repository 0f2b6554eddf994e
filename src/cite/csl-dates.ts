// What of a date CSL can hold in parts, and the words for what it cannot.
import { ordinal } from './citation-numbers.js';
import type { DatePoint, PartialDate } from '../record/partial-date.js';

/** How exact a point is: a year, a part of one, or a day. */
const depth = ({ month, day, season }: DatePoint): number => (day ? 2 : (month ?? season) ? 1 : 0);

/** Whether a date is one of years, months and days. Processors refuse a range whose ends have not the same parts. */
export const hasParts = ({ end, open, precision, ...start }: PartialDate): boolean =>
  !open && !precision && !end?.precision && Math.abs(start.year) < 1e4 && (!end || depth(start) === depth(end));

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
