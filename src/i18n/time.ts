import type { Wording } from './format.js';

/** A time of the reader's own clock: "14:05", and with its date where that is not today's. */
export function formatTime(time: number, { messages: { intl = Intl }, locale }: Wording): string {
  const day = (of: number | undefined) => new Date(of ?? Date.now()).toDateString();
  const isToday = day(time) === day(undefined);
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  };
  // None that is kept: it would stay in the time zone in which it was made, and readers travel with a page open.
  return new intl.DateTimeFormat(locale, options).format(time);
}
