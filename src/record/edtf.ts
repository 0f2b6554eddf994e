// The Extended Date/Time Format, level 1: what ISO 8601-2 has for dates that are not known in full.
// https://www.loc.gov/standards/datetime/
import { type DatePoint, type PartialDate, readDate } from './partial-date.js';
import { isKnown } from './known.js';

/** The last year, either way, that every calendar of JavaScript reaches whole, in a round number. */
const LAST_YEAR = 269_999;

const MARKS: Readonly<Record<string, Pick<DatePoint, 'approximate' | 'uncertain'>>> = {
  '~': { approximate: true },
  '?': { uncertain: true },
  '%': { approximate: true, uncertain: true },
};

/**
 * Reads a date of EDTF's levels 0 and 1: also `1998~`, `1998?`, `199X`, `2001-21`, `Y17000`, `2004/..`. An end of a range
 * that is open stays so; one that is unknown (`2004/`) leaves the other as all that is known. Undefined for anything else.
 */
export function readEdtf(raw: unknown): PartialDate | undefined {
  const [first = '', last, ...more] = (typeof raw === 'string' ? raw : '').split('/').map((part) => part.trim());
  if (last === undefined) return readPoint(first);
  const [start, end] = [readPoint(first), readPoint(last)];
  if (more.length) return undefined;
  if (start && end) return isOrdered(start, end) ? { ...start, end } : undefined;
  if (start) return last === '..' ? { ...start, open: 'end' } : last ? undefined : start;
  return end && (first === '..' ? { ...end, open: 'start' } : first ? undefined : end);
}

/** Whether a range may go from one date to the other, as far as both are known. */
export const isOrdered = (a: DatePoint, b: DatePoint): boolean =>
  a.year < b.year || (a.year === b.year && (a.month === undefined || b.month === undefined || a.month <= b.month));

function readPoint(text: string): DatePoint | undefined {
  const mark = MARKS[text.slice(-1)];
  const date = readUnmarked(mark ? text.slice(0, -1) : text);
  return date && { ...date, ...mark };
}

function readUnmarked(text: string): DatePoint | undefined {
  const [, decade, century, ofSeason, season, long] =
    /^(?:(\d{3})X|(\d\d)XX|(-?\d{4})-2([1-4])|Y(-?\d{5,6}))$/.exec(text) ?? [];
  if (decade) return { year: Number(decade) * 10, precision: 'decade' };
  if (century) return { year: Number(century) * 100, precision: 'century' };
  if (season) return { year: Number(ofSeason), season: Number(season) as 1 };
  if (long) return Math.abs(Number(long)) <= LAST_YEAR ? { year: Number(long) } : undefined;
  const [known] = /^-?\d{4}(?:-\d\d)?(?=-XX$)|^-?\d{4}(?=-XX-XX$)/.exec(text) ?? [text];
  return readDate(known.includes('/') ? '' : known);
}

/**
 * A date as EDTF, which `readEdtf` reads again. It need not have been checked: what is no date becomes a text that is none
 * either. A day without its month is none.
 */
export function writeDate(date: { readonly [K in keyof PartialDate]?: unknown }): string {
  const { end, open } = date;
  const point = writePoint(date);
  if (isKnown(end)) {
    const last = isKnown(open) ? '' : writePoint(end as object);
    return point && last && `${point}/${last}`;
  }
  if (!isKnown(open) || !point) return point;
  return open === 'end' ? `${point}/..` : open === 'start' ? `../${point}` : '';
}

function writePoint(point: { readonly [K in keyof DatePoint]?: unknown }): string {
  const { year, month, day, season, precision, approximate, uncertain } = point;
  if (![year, month ?? 1, day ?? 1, season ?? 1].every(Number.isInteger)) return '';
  const [is, may] = [approximate, uncertain].map((flag) => (isKnown(flag) ? flag : false));
  if (typeof is !== 'boolean' || typeof may !== 'boolean') return '';
  const mark = is ? (may ? '%' : '~') : may ? '?' : '';
  const known = precision === 'decade' ? 1 : precision === 'century' ? 2 : 0;
  if (isKnown(precision) && !known) return '';
  const two = (part: unknown) => String(part).padStart(2, '0');
  const parts = [month, month ? day : day && 'x', season && (month ? 'x' : `2${season as number}`)].filter(isKnown);
  return [writeYear(year as number, known ?? 0), ...parts.map(two)].join('-') + mark;
}

function writeYear(year: number, unknownDigits: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (year < 0 ? '-' : '') + digits.slice(0, 4 - unknownDigits) + 'X'.repeat(unknownDigits);
}
