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

/** A year; one that might be taken for a number has its era. */
const yearOf = (year: number, [bc, ad]: readonly [string, string]): string =>
  year < 1 ? 1 - year + bc : `${year}${year < 500 ? ad : ''}`;

/**
 * A date in the parts that are asked for and known, or in words where it has none.
 *
 * @param form `y`, `m` and `d` with what stands behind each of them, "m d, y" for instance
 */
export function dateIn(
  date: PartialDate | undefined,
  form: string,
  months?: MonthForm,
  eras: readonly [string, string] = ['BC', 'AD'],
): string {
  if (!date) return '';
  if (!hasParts(date)) return form.includes('y') ? wordsOf(date) : '';
  const partsOf = ({ year, month = 0, season, day }: DatePoint) =>
    [...form.matchAll(/([ymd])([^ymd]*)/g)].flatMap(([, part, behind]) => {
      const value = part === 'y' ? yearOf(year, eras) : part === 'd' ? day : (month ||= season ? season + 12 : 0) && monthOf(month, months); // prettier-ignore
      return value ? [{ part: part!, value: `${value}`, behind: behind! }] : [];
    });
  const last = partsOf(date.end ?? date);
  if (!date.end) return textOf(last);
  const first = partsOf(date);
  // What both ends have in common is said once: the year, and the month where the years are one.
  const hasYear = valueOf(first, 'y') === valueOf(last, 'y') && date.year === date.end.year;
  const isSame = (part: string) => hasYear && (part === 'y' || (valueOf(first, 'm') === valueOf(last, 'm') && (part === 'm' || valueOf(first, 'd') === valueOf(last, 'd')))); // prettier-ignore
  if (last.every(({ part }) => isSame(part))) return textOf(last);
  while (isSame(first.at(-1)!.part)) first.pop();
  while (isSame(last[0]!.part)) last.shift();
  return `${textOf(first)}–${textOf(last)}`;
}

interface Part {
  readonly part: string;
  readonly value: string;
  readonly behind: string;
}
const valueOf = (parts: readonly Part[], part: string) => parts.find((each) => each.part === part)?.value;
const textOf = (parts: readonly Part[]) =>
  parts.map(({ value, behind }) => value + behind).join('').replace(/[\s,]+$/, ''); // prettier-ignore
