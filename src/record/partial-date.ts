/**
 * A date at the precision that the record gives it, and no more: a year is not the first of January.
 * `month` is 1 to 12, `day` 1 to 31. `end` makes it a range.
 */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: 1 | 2 | 3 | 4;
  readonly approximate?: true;
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
  const [first, last, ...more] = (typeof raw === 'object' ? '' : String(raw)).split('/');
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
