// Dates as they stand in citations.
import type { DatePoint, PartialDate } from '../record/partial-date.js';
import { hasParts, wordsOf } from './csl-dates.js';

const MONTHS = 'January February March April May June July August September October November December Spring Summer Autumn Winter'.split(' '); // prettier-ignore

/** How months are written: to three letters; those with a full stop; or as the MLA does, which keeps four. Default: out. */
export type MonthForm = 'bare' | 'short' | 'mla';

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
  const monthOf = ({ month, season }: DatePoint) => month ?? (season && season + 12);
  const partOf: Readonly<Record<string, (point: DatePoint) => string | undefined>> = {
    // One era is enough for both ends, where it is one.
    y(point) {
      const isOne = end && date.year < 1 === end.year < 1;
      const from = isOne ? date.year : point.year;
      const era = isOne && point === date ? '' : from < 1 ? eras[0] : from < 500 ? eras[1] : '';
      return (point.year < 1 ? 1 - point.year : point.year) + era;
    },
    m(point) {
      const name = MONTHS[monthOf(point)! - 1] ?? '';
      const short = name.slice(0, months === 'mla' && /^(?:Sep|Ju[nl])/.test(name) ? 4 : 3);
      return !months || monthOf(point)! > 12 ? name : short + (months === 'bare' || short === name ? '' : '.');
    },
    d: ({ day }) => day?.toString().padStart(twoDigits ? 2 : 1, '0'),
  };
  // What both ends have in common is said once: the year, and the month where the years are one.
  const isOne = end && date.year === end.year;
  const isSame = ([part]: string) => isOne && (part === 'y' || (monthOf(date) === monthOf(end) && (part === 'm' || date.day === end.day))); // prettier-ignore
  const write = (point: DatePoint, parts: readonly string[]) => {
    const texts = parts.map((part) => [partOf[part[0]!]!(point), part.slice(1)]);
    return texts
      .flatMap((text) => (text[0] ? text : []))
      .join('')
      .replace(/[\s,]+$/, '');
  };
  const last = form.match(/[ymd][^ymd]*/g)!;
  const first = [...last];
  if (!end || last.every(isSame)) return write(end ?? date, last);
  while (isSame(first.at(-1)!)) first.pop();
  while (isSame(last[0])) last.shift();
  const [start, stop] = [write(date, first), write(end, last)];
  return start && stop && `${start}–${stop}`;
}
