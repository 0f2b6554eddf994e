/** One date at the precision that is known: a day, a month, a season, a year, or a decade or century, of which `year` is the first. */
export interface DatePoint {
  /** As astronomers count: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** Spring, summer, autumn or winter. */
  readonly season?: 1 | 2 | 3 | 4;
  readonly precision?: 'decade' | 'century';
  /** "ca. 1890". */
  readonly approximate?: true;
  /** "[1998?]". */
  readonly uncertain?: true;
}

/** A date at the precision that the record gives it, and no more: a year is not the first of January. */
export interface PartialDate extends DatePoint {
  /** The end of a range, which begins with the rest. */
  readonly end?: DatePoint;
  /** A range without this end: "since 2004" has an open end, "until 2004" an open start. */
  readonly open?: 'start' | 'end';
}

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads `2007`, `2007-03`, `2007-03-12`, a time stamp (its date), or a range `2007/2009-05` of these. Undefined for
 * anything else, also for months and days that no calendar has.
 *
 * @see https://www.loc.gov/standards/datetime/ EDTF level 0; `readEdtf` reads level 1
 */
export function readDate(raw: unknown): PartialDate | undefined {
  const [first, last, ...more] = (typeof raw === 'object' ? '' : String(raw)).split('/');
  const start = readPoint(first!);
  if (!start || last === undefined) return start;
  const end = readPoint(last);
  return end && end.year >= start.year && !more.length ? { ...start, end } : undefined;
}

function readPoint(raw: string): DatePoint | undefined {
  const [, year, month, day] = POINT.exec(raw.trim())?.map(Number) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, (month || 1) - 1, day || 1);
  // A date that no calendar has runs over into another month.
  if (month && date.getUTCMonth() !== month - 1) return undefined;
  return { year, ...(month && { month, ...(day && { day }) }) };
}
