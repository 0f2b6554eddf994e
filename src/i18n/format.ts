import { formatter } from './formatters.js';
import type { Messages } from './messages.js';
import type { PartialDate } from '../record/partial-date.js';

/** The words, and the locale for dates and names. */
export interface Wording<Members extends keyof Messages = never> {
  readonly messages: Pick<Messages, 'intl' | Members>;
  readonly locale: string;
}

/** A date in words, at its own precision: "2007", "March 2007", "12 March 2007", "2007 – 2009", "Spring 2005". */
export const formatDate = (date: PartialDate, { messages, locale }: Wording<'date'>): string =>
  messages.date(date, locale);

/** A language's name, with its variety where that can be said; what nobody has a name for, or is a name itself, as it is. */
export const languageName = (tag: string, { messages, locale }: Wording<'languageName'>): string =>
  messages.languageName(tag, locale);

/** "English, French and Nepali". */
export const formatList = (names: readonly string[], { messages, locale }: Wording): string =>
  formatter('ListFormat', locale, {}, messages.intl).format(names);
