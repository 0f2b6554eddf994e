// When a record of MARC says that a work came out: as it is printed, and as it is coded.
import { readWrittenDate } from '../../record/written-date.js';

/**
 * The date in field 008, by the kind that it is said to have there: a detailed one, a range, or the first year of two. "u"
 * stands for a digit that is not known. https://www.loc.gov/marc/bibliographic/bd008a.html
 */
function codedDate(fixed: string): string {
  const year = (text: string) => (/^\d[\du]{3}$/.test(text) ? text.replaceAll('u', 'X') : '');
  const [kind = '', first, second] = [fixed[6], year(fixed.slice(7, 11)), year(fixed.slice(11, 15))];
  if (!first || kind === 'b' || kind === 'n') return '';
  if (kind === 'e') return `${first}-${fixed.slice(11, 13)}-${fixed.slice(13, 15)}`.replace(/-\D.*$/, '');
  return /[dikmq]/.test(kind) && second && second !== '9999' ? `${first}/${second}` : first;
}

/** By how many years calendars are ahead of ours: Nepal's, Thailand's, the Jewish, Iran's, the Islamic of the last hundred years. */
const CALENDARS: readonly (readonly [from: number, to?: number])[] = [[56, 57], [543], [3760, 3761], [-622, -621], [-585, -578]]; // prettier-ignore

/**
 * Dates as they are printed, but for those of another calendar, such as 2057 of Nepal's for 2000, 1389, 2561 or 5760: the year in
 * field 008 is Gregorian always. That is often only a filler, so they have to differ by what a calendar does.
 *
 * @param printed as the record has them, the best first
 * @param fixed field 008
 * @param others less trusted than what is coded there
 */
export function inOurCalendar(printed: readonly string[], fixed: string, others: readonly string[]): string[] {
  const coded = codedDate(fixed);
  const year = coded.slice(0, 4);
  const isOf = (text: string) => {
    if (text.trim() === year) return false; // as most are
    const ahead = (readWrittenDate(text)?.year ?? NaN) - Number(year);
    return CALENDARS.some(([from, to = from]) => from <= ahead && ahead <= to);
  };
  const isOther = /[se]/.test(fixed[6] ?? '') && printed.length > 0 && printed.every(isOf);
  return isOther ? [coded] : [...printed, coded, ...others];
} // prettier-ignore
