// Dates that are more, or less, than a year, a month or a day: few cards show any.
import type { Messages } from './messages.js';
import type { DatePoint, PartialDate } from '../record/partial-date.js';

/** What Intl has no words for, in one language. Dates and years come as text. */
export interface DateWords {
  /** In the place of `Intl` where the engine does not know the language. */
  readonly intl?: Messages['intl'] | undefined;
  /** "Spring 2005". */
  season(season: 1 | 2 | 3 | 4, year: string): string;
  /** "1950s". */
  decade(year: number): string;
  /** "19th century". */
  century(number: number): string;
  /** "about 1998". */
  approximate(date: string): string;
  /** "1998 (uncertain)". */
  uncertain(date: string): string;
  /** Without the end that is named: "since 2004", "until 2004". */
  open(end: 'start' | 'end', date: string): string;
}

/** A date of any kind in words, at its own precision. */
export function formatRareDate({ end, open, ...start }: PartialDate, locale: string, words: DateWords): string {
  if (end) return formatRange(start, end, locale, words);
  const point = formatMarked(start, locale, words);
  return open ? words.open(open, point) : point;
}

/** Together where both ends are alike, "March – May 2004", and else each by itself. */
function formatRange(start: DatePoint, end: DatePoint, locale: string, words: DateWords): string {
  const [first, last] = [dateOf(start), dateOf(end)];
  if (kindOf(start) !== kindOf(end) || first > last || start.season || start.precision)
    return `${formatMarked(start, locale, words)} – ${formatMarked(end, locale, words)}`;
  return marked(together(start, first, last, locale, words), start, words);
}

const kindOf = ({ month, day, approximate, uncertain, season, precision }: DatePoint): string =>
  [!month, !day, approximate, uncertain, season, precision].join();

/** Engines differ in the spaces around the dash. */
const together = (point: DatePoint, first: Date, last: Date, locale: string, words: DateWords): string =>
  formatOf(point, locale, first.getUTCFullYear() < 1, words)
    .formatRange(first, last)
    .replace(/[\u2009\u202f]/g, ' ');

const formatMarked = (point: DatePoint, locale: string, words: DateWords): string =>
  marked(formatPoint(point, locale, words), point, words);

function marked(text: string, { approximate, uncertain }: DatePoint, words: DateWords): string {
  const about = approximate ? words.approximate(text) : text;
  return uncertain ? words.uncertain(about) : about;
}

function formatPoint(point: DatePoint, locale: string, words: DateWords): string {
  const { year, season, precision } = point;
  if (precision === 'century') return words.century(Math.floor(year / 100) + 1);
  // The "1900s" would be taken for a century.
  if (precision && year % 100 === 0)
    return together({ year }, dateOf(point), dateOf({ year: year + 9 }), locale, words);
  if (precision) return words.decade(year);
  const text = formatOf(point, locale, year < 1, words).format(dateOf(point));
  return season ? words.season(season, text) : text;
}

function dateOf({ year, month, day }: DatePoint): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

const formatOf = (
  { month, day }: DatePoint,
  locale: string,
  hasEra: boolean,
  { intl = Intl }: DateWords,
): Intl.DateTimeFormat =>
  new intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(hasEra && { era: 'short' }),
  });
