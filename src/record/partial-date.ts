import { isKnown } from './known.js';

/**
 * A date at the precision that the record gives it, and no more: a year is not the first of January.
 * `month` is 1 to 12, `day` 1 to 31. `end` makes it a range.
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly end?: Omit<PartialDate, 'end'>;
}

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads `2007`, `2007-03`, `2007-03-12`, a time stamp (its date), or a range `2007/2009-05` of these. Undefined for
 * anything else, also for months and days that no calendar has.
 *
 * @see https://www.loc.gov/standards/datetime/ EDTF level 0
 */
export function readDate(raw: unknown): PartialDate | undefined {
  const [first, last, ...more] = (typeof raw === 'object' ? written(raw) : String(raw).trim()).split('/');
  const start = readPoint(first!);
  if (!start || last === undefined) return start;
  const end = readPoint(last);
  return end && end.year >= start.year && !more.length ? { ...start, end } : undefined;
}

function readPoint(raw: string): PartialDate | undefined {
  const [, year, month, day] = POINT.exec(raw.trim())?.map(Number) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, (month || 1) - 1, day || 1);
  // A date that no calendar has runs over into another month.
  if (month && date.getUTCMonth() !== month - 1) return undefined;
  return { year, ...(month && { month, ...(day && { day }) }) };
}

/** The date as an object has it, written down. A day without its month is none. */
function written(date: unknown): string {
  const { year, month, day, end } = (date ?? {}) as PartialDate;
  if (![year, month ?? 1, day ?? 1].every(Number.isInteger)) return '';
  const parts = [Math.abs(year).toString().padStart(4, '0'), month, month ? day : day && 'x'].filter(isKnown);
  const point = (year < 0 ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isKnown(end) ? `${point}/${written(end)}` : point;
}
