import type { PartialDate } from '../record/partial-date.js';

/** A date in words, at its own precision: "2007", "March 2007", "12 March 2007", "2007 – 2009". */
export function formatDate(date: PartialDate, locale: string): string {
  const point = formatPoint(date, locale);
  return date.end ? `${point} – ${formatPoint(date.end, locale)}` : point;
}

function formatPoint({ year, month, day }: Omit<PartialDate, 'end'>, locale: string): string {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(year < 1 && { era: 'short' }),
  };
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** A language's name, or its code where nobody has a name for it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A file's size as people say it: "2.4 MB". */
export function fileSize(bytes: number, locale: string): string {
  const [unit, step] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / step);
}

/** "English, French and Nepali". */
export const formatList = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);
