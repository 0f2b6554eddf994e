// Dates in words. `Intl` has years, months and days; seasons, decades, centuries, and what is about, perhaps, since or until a date
// are words of the language's own.
import type { DatePoint } from '../record/partial-date.js';
import { formatter, type Formatters } from './formatters.js';
import { filled } from './filled.js';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers.js';
import type { OwnIntl } from './own-intl.js';
import type { Words } from './words.js';

/**
 * How a language says dates of any kind, each at its own precision.
 *
 * @param words the language's own
 * @param numbers how it writes years and centuries
 * @param intl in the place of `Intl` where the language brings forms of its own
 * @param rangeOf joins the ends of a range where an engine cannot; English has no need of it
 */
export function datesIn(
  words: Words['dates'],
  numbers: Numbers,
  intl?: Formatters,
  rangeOf?: OwnIntl['rangeOf'],
): Messages['date'] {
  const dash = words.range?.[1] ?? ' – ';

  /** Together where both ends are alike, "March – May 2004", and else each by itself. */
  function range(start: DatePoint, end: DatePoint, locale: string): string {
    const [first, last] = [dateOf(start), dateOf(end)];
    if (kindOf(start) !== kindOf(end) || first > last || start.season || start.precision)
      return point(start, locale) + dash + point(end, locale);
    return marked(together(start, first, last, locale), start);
  }

  /**
   * By the engine, where the words leave it to that. Engines differ in the spaces around the dash, and some write both ends whole,
   * as Chromium does with Russian months.
   */
  function together(start: DatePoint, first: Date, last: Date, locale: string): string {
    const format = formatOf(start, locale, first.getUTCFullYear() < 1, intl);
    if (words.range && rangeOf) return rangeOf(format, first, last, words.range);
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const text = plain(format.formatRange(first, last));
    const isWhole = text === plain(`${format.format(first)} – ${format.format(last)}`);
    return isWhole && rangeOf ? plain(rangeOf(format, first, last)) : text;
  }

  const point = (date: DatePoint, locale: string): string => marked(unmarked(date, locale), date);

  function marked(date: string, { approximate, uncertain }: DatePoint): string {
    const about = approximate ? filled(words.approximate, { date }) : date;
    return uncertain ? filled(words.uncertain, { date: about }) : about;
  }

  function unmarked(date: DatePoint, locale: string): string {
    const { year, season, precision } = date;
    if (precision === 'century') return numbers.plural(words.century, Math.floor(year / 100) + 1, 'ordinal');
    // The "1900s" would be taken for a century.
    if (precision && year % 100 === 0) return together({ year }, dateOf(date), dateOf({ year: year + 9 }), locale);
    if (precision) return filled(words.decade, { year: numbers.year(year) });
    const text = formatOf(date, locale, year < 1, intl).format(dateOf(date));
    return season ? filled(words.seasons[season - 1]!, { year: text }) : text;
  }

  return ({ end, open, ...start }, locale) => {
    if (end) return range(start, end, locale);
    const date = point(start, locale);
    return open ? filled(open === 'end' ? words.since : words.until, { date }) : date;
  };
}

const kindOf = ({ month, day, approximate, uncertain, season, precision }: DatePoint): string =>
  [!month, !day, approximate, uncertain, season, precision].join();

function dateOf({ year, month, day }: DatePoint): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

const formatOf = ({ month, day }: DatePoint, locale: string, hasEra: boolean, intl?: Formatters): Intl.DateTimeFormat =>
  formatter(
    'DateTimeFormat',
    locale,
    {
      calendar: 'gregory', // the record's, whatever the reader's country counts by
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(hasEra && { era: 'short' }),
    },
    intl,
  );
