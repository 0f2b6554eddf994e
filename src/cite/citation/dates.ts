// Dates as they stand in citations.
import type { DatePoint, PartialDate } from '../../record/partial-date.js';
import { hasParts, wordsOf } from '../csl-dates.js';

const MONTHS = 'January February March April May June July August September October November December Spring Summer Autumn Winter'.split(' '); // prettier-ignore

/** How months are written: out; to three letters; those with a full stop; or as the MLA does, which keeps four letters. */
export type MonthForm = 'long' | 'bare' | 'short' | 'mla';

function monthOf(month: number, form: MonthForm = 'long'): string {
  const name = MONTHS[month - 1]!;
  if (form === 'long' || month > 12) return name;
  if (form === 'mla' && /^(?:Sept|June|July)/.test(name)) return name.slice(0, 4) + (month === 9 ? '.' : '');
  return name.slice(0, 3) + (form === 'bare' || month === 5 ? '' : '.');
}

/** How a style writes dates. */
export interface DateForm {
  readonly months?: MonthForm;
  readonly eras?: readonly [bc: string, ad: string];
  readonly twoDigits?: true;
}

/**
 * A date in the parts that are asked for and known, or in words where it has none.
 *
 * @param form `y`, `m` and `d` with what stands behind each of them, "m d, y" for instance
 */
export function dateIn(
  date: PartialDate | undefined,
  form: string,
  { months, eras = ['BC', 'AD'], twoDigits }: DateForm,
): string {
  if (!date) return '';
  if (!hasParts(date)) return form.includes('y') ? wordsOf(date) : '';
  const { end } = date;
  // One era is enough for both ends.
  const yearOf = (year: number, isFirst: boolean) => (year < 1 ? `${1 - year}` : `${year}`) + (isFirst && end ? '' : year < 1 ? eras[0] : year < 500 ? eras[1] : ''); // prettier-ignore
  const partsOf = ({ year, month, season, day }: DatePoint, isFirst: boolean) =>
    [...form.matchAll(/([ymd])([^ymd]*)/g)].flatMap(([, part, behind]) => {
      const number = month ?? (season && season + 12);
      const value = part === 'y' ? yearOf(year, isFirst) : part === 'd' ? day && `${day}`.padStart(twoDigits ? 2 : 1, '0') : number && monthOf(number, months); // prettier-ignore
      return value ? [{ part: part!, value, behind: behind! }] : [];
    });
  const last = partsOf(end ?? date, false);
  if (!end) return textOf(last);
  const first = partsOf(date, true);
  // What both ends have in common is said once: the year, and the month where the years are one.
  const isSame = (part: string) =>
    date.year === end.year && (part === 'y' || ((date.month ?? date.season) === (end.month ?? end.season) && (part === 'm' || date.day === end.day))); // prettier-ignore
  if (last.every(({ part }) => isSame(part))) return textOf(last);
  while (isSame(first.at(-1)!.part)) first.pop();
  while (isSame(last[0]!.part)) last.shift();
  return `${textOf(first)}–${textOf(last)}`;
}

const textOf = (parts: readonly { value: string; behind: string }[]): string =>
  parts.map(({ value, behind }) => value + behind).join('').replace(/[\s,]+$/, ''); // prettier-ignore
