// When a reference came out: the parts of a date between slashes, some of which may be empty or words.
import { dateOfParts, readWrittenDate } from '../../record/written-date.js';
import type { PartialDate } from '../../record/partial-date.js';

/** The date in words that stand behind a year, which may say it again, "spring", "Jan-Feb", "2004/2006", or in the whole. */
const inWords = (words: string, year: string, whole: string): PartialDate | undefined =>
  [words, `${words} ${year}`, whole].map(readWrittenDate).find((date) => date?.year === Number(year));

/** A year, and what stands behind it: the month and the day, or words, in their places or in that of other information. */
const DATE = /^\s*(\d{4})(?:[/-](.*))?$/s;

/**
 * The date: `YYYY/MM/DD/words`, of which parts may be empty, and months words. The first that says a year counts; another one
 * of that year may say it more exactly. Words may say that it is not the date of publication. A date of words alone has its
 * year elsewhere.
 *
 * @see http://www.refman.com/support/risformat_tags_03.asp
 */
export function dateIn(values: readonly string[]): unknown[] {
  const found: PartialDate[] = [];
  const others: string[] = [];
  for (const value of values) {
    const [, year, rest = ''] = DATE.exec(value) ?? [];
    if (year === undefined) others.push(value);
    else if (!/accepted|accessed|received|retrieved|revised|submitted/i.test(rest)) {
      const date = dateBehind(year, rest, value);
      if (date) found.push(date);
    }
  }
  const [first] = found;
  const exact = (date: PartialDate) => Object.keys(date).length;
  const best = found.filter(({ year }) => year === first?.year).toSorted((a, b) => exact(b) - exact(a))[0];
  const isYear = best && exact(best) === 1;
  const named = isYear
    ? others.filter((value) => !/\d{4}/.test(value)).map((value) => `${value.trim()} ${best.year}`)
    : [];
  return [...named, best, ...others];
}

function dateBehind(year: string, rest: string, whole: string): PartialDate | undefined {
  const [month = '', day = '', ...other] = rest.split(rest.includes('/') ? '/' : '-').map((part) => part.trim());
  const isInNumbers = [month, day].every((part) => /^\d{0,2}$/.test(part));
  // Months beyond the twelfth are EDTF's seasons.
  const season = /^2[1-4]$/.test(month) ? readWrittenDate(`${year}-${month}`) : undefined;
  if (isInNumbers && month) return season ?? dateOfParts([year, month, day]);
  const words = isInNumbers ? other.join('/') : rest.replaceAll('/', ' ').trim();
  return (words && inWords(words, year, whole)) || dateOfParts([year]);
}
