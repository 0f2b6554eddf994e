// When an item came out. Feeds have moments, which programs make of less: a year is the first of January at midnight.
import { known } from '../../record/known.js';
import type { PartialDate } from '../../record/partial-date.js';
import { readWrittenDate } from '../../record/written-date.js';

/** "2026-05-22T00:00:00-04:00", "2018-12-17-08:00", "Fri, 22 May 2026 00:00:00 GMT": the day as its own place counts it, and the time. */
const MOMENT = /^(.{6,40}?\d)(?:[T ]{1,5}(\d\d?:\d\d(?::\d\d)?).*|[+-]\d\d:\d\d)$/s;

/** Without what a program has filled in: the first of a month stands for the month, and that of a year for the year. */
const unfilled = (date: PartialDate): PartialDate =>
  date.day === 1 ? known({ year: date.year, month: date.month === 1 ? undefined : date.month }) : date;

/** Where a program knows none: the beginning of Unix time, or of all. */
const isNone = ({ year, month, day }: PartialDate): boolean =>
  (year === 1970 || year === 1) && month === 1 && day === 1;

/**
 * Dates by their days, or by less where less is meant: what is at midnight on the first of a month, or of January. A text that is no
 * moment stays as it is.
 *
 * @param areCovers they name a month or a year, whatever day and hour programs give them
 */
export const datesOf = (texts: readonly string[], areCovers = false): (string | PartialDate)[] =>
  texts.flatMap((text) => {
    const [, day = text, time = ''] = MOMENT.exec(text) ?? [];
    const date = day !== text || areCovers ? readWrittenDate(day) : undefined;
    if (!date) return text;
    const isMidnight = /^00?:00/.test(time);
    return isMidnight && isNone(date) ? [] : areCovers || isMidnight ? unfilled(date) : date;
  }); // prettier-ignore
