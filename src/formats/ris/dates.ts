// When a reference came out: the parts of a date between slashes, some of which may be empty or words.
import { dateOfParts, readWrittenDate } from '../../record/written-date.js';
import type { PartialDate } from '../../record/partial-date.js';

/** A date in words, which may say the year again: "spring", "2004/2006". */
const inWords = (words: string, year: string): PartialDate | undefined =>
  [readWrittenDate(words), readWrittenDate(`${words} ${year}`)].find((date) => date?.year === Number(year));

/**
 * The date: `YYYY/MM/DD/words`, of which parts may be empty. The first that says a year counts; another one of that year may
 * say it more exactly. Words may say that it is not the date of publication. A date of words alone has its year elsewhere.
 */
export function dateIn(values: readonly string[]): unknown[] {
  const found: PartialDate[] = [];
  const others: string[] = [];
  for (const value of values) {
    const [, year, month, day, words = ''] = /^\s*(\d{4})(?:[/-](\d{0,2})(?:[/-](\d{0,2})(?:[/-](.*))?)?)?\s*$/s.exec(value) ?? []; // prettier-ignore
    if (year === undefined) others.push(value);
    else if (!/accepted|accessed|received|retrieved|revised|submitted/i.test(words)) {
      const date = (!month && words ? inWords(words.trim(), year) : undefined) ?? dateOfParts([year, month, day]);
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
