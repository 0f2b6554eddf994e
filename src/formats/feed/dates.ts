// When an item came out. Feeds have moments, which programs make of less: a year is the first of January at midnight.
import type { Value } from '../compose/found.js';

/** No date is longer. */
const LONGEST = 100;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "2026-05-22T00:00:00-04:00", "2018-12-17-08:00". https://www.rfc-editor.org/rfc/rfc3339 */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?).*|Z|[+-]\d\d:?\d\d)?$/s;

/** "Fri, 22 May 2026 00:00:00 -0400", also with two figures for the year. https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
const MAIL =
  /^(?:[a-z]{3,9}\.?,?\s{1,5})?(\d\d?)[\s-]{1,5}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,5}(\d{4}|\d\d)(?:,?\s{1,5}(\d\d?:\d\d(?::\d\d)?).*)?$/is;

const MIDNIGHT = /^00?:00(?::00)?$/;

/** The day and the time of a moment, as its own place counts them; undefined where the text is none. */
function momentOf(text: string): { readonly day: string; readonly time: string | undefined } | undefined {
  const [, iso, isoTime] = ISO.exec(text) ?? [];
  if (iso !== undefined) return { day: iso, time: isoTime };
  const [, day = '', word = '', year = '', time] = MAIL.exec(text) ?? [];
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  if (!month) return undefined;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return { day: [century + year, `${month}`.padStart(2, '0'), day.padStart(2, '0')].join('-'), time };
}

/** Without what a program has filled in: the first of a month stands for the month, and that of a year for the year. */
const unfilled = (day: string): string => day.replace(/(?:-01)?-01$/, '');

/**
 * Days, or less where less is meant: what is at midnight on the first of a month, or of January. Where programs begin to count
 * says nothing. A text that is no moment stays as it is.
 */
export const daysOf = (texts: readonly string[]): Value =>
  texts.flatMap((text) => {
    const moment = momentOf(text.trim().slice(0, LONGEST));
    if (!moment) return text;
    if (!MIDNIGHT.test(moment.time ?? '')) return moment.day;
    return /^(?:1970|0001)-01-01$/.test(moment.day) ? [] : unfilled(moment.day);
  });

/** The dates of covers, which name a month or a year, whatever day and hour programs give them. */
export const coversOf = (texts: readonly string[]): Value =>
  texts.map((text) => {
    const moment = momentOf(text.trim().slice(0, LONGEST));
    return moment ? unfilled(moment.day) : text;
  });
