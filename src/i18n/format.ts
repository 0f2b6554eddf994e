import type { Messages } from './messages.js';
import type { PartialDate } from '../record/partial-date.js';

/** The words, and the locale for dates and names. */
export interface Wording {
  readonly messages: Pick<Messages, 'intl'>;
  readonly locale: string;
}

type Worded = Wording & { readonly messages: Pick<Messages, 'rare'> };

/** A date in words, at its own precision: "2007", "March 2007", "12 March 2007", "2007 – 2009", "Spring 2005". Empty where words cannot be loaded. */
export function formatDate(date: PartialDate, { messages, messages: { intl = Intl }, locale }: Worded): string {
  const { year, month, day, ...more } = date;
  // Few dates are more than that, so what they need is loaded on demand.
  if (year < 1 || Object.keys(more).length) return messages.rare().date?.(date, locale) ?? '';
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory', // the record's, whatever the reader's country counts by
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return new intl.DateTimeFormat(locale, options).format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
}

/** A language's name; what nobody has a name for, or is a name itself, as it is. */
export function languageName(tag: string, { messages, messages: { intl = Intl }, locale }: Worded): string {
  let name;
  try {
    name = new intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return tag;
  }
  return name ?? (tag.length > 3 ? undefined : messages.rare().language?.(tag)) ?? tag;
}

/** "English, French and Nepali". */
export const formatList = (names: readonly string[], { messages: { intl = Intl }, locale }: Wording): string =>
  new intl.ListFormat(locale).format(names);
