// Dates as they stand in citations.
import type { PartialDate } from '../record/partial-date.js';
import { hasParts, partsOf, wordsOf } from '../export/csl-dates.js';

const MONTHS = 'January February March April May June July August September October November December Spring Summer Autumn Winter'.split(' '); // prettier-ignore

/**
 * How months are written: to three letters; those with a full stop, and days with two digits; or as the MLA does, which keeps
 * four letters. Default: out.
 */
export type MonthForm = 'bare' | 'short' | 'mla';

/** How a style writes dates. */
export interface DateForm {
  readonly months?: MonthForm;
  readonly eras?: readonly [bc: string, ad: string];
}

/**
 * A date in the parts that are asked for and known, or in words where it has none.
 *
 * @param form `y`, `m` and `d` with what stands behind each of them, "m d, y" for instance
 */
export function dateIn(
  date: PartialDate | undefined,
  form: string,
  { months, eras = ['BC', 'AD'] }: DateForm,
): string {
  if (!date) return '';
  if (!hasParts(date)) return form.includes('y') ? wordsOf(date) : '';
  const [from, to] = [partsOf(date), partsOf(date.end ?? date)];
  // What both ends have in common is said once: the year, and the month where the years are one; so is their era.
  const isOneEra = from[0]! < 1 === to[0]! < 1;
  const common = from.findIndex((part, at) => part !== to[at]);
  const differs = ([part]: string) => common >= 0 && 'ymd'.indexOf(part!) >= common;
  const write = (point: typeof from, parts: readonly string[]) =>
    parts
      .map((part) => {
        const [year = 0, month, day] = point;
        let text;
        if (part[0] === 'y') {
          const own = isOneEra ? from[0]! : year;
          text = (year < 1 ? 1 - year : year) + (isOneEra && point !== to ? '' : own < 1 ? eras[0] : own < 500 ? eras[1] : '');
        } else if (part[0] === 'd') text = day?.toString().padStart(months === 'short' ? 2 : 1, '0');
        else if (month) {
          const name = MONTHS[month - 1]!;
          const short = name.slice(0, months === 'mla' && /^Sep|^Ju/.test(name) ? 4 : 3);
          text = !months || month > 12 ? name : short + (months === 'bare' || short === name ? '' : '.');
        }
        return text ? text + part.slice(1) : '';
      })
      .join('')
      .replace(/[\s,]+$/, '');
  const parts = form.match(/[ymd][^ymd]*/g)!;
  const start = write(from, parts.slice(0, parts.findLastIndex(differs) + 1));
  return start ? `${start}–${write(to, parts.slice(parts.findIndex(differs)))}` : write(to, parts);
} // prettier-ignore
