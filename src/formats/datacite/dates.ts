import { dateOf } from '../compose/compose.js';
import { entriesOf, lettersOf } from './values.js';
import type { Fields } from '../format.js';
import { listOf } from '../compose/fields.js';
import type { PartialDate } from '../../record/partial-date.js';

/**
 * When it was issued; else the year of publication. Where "available" or a second date says the same more precisely, that is
 * taken, since both are the day on which it came out.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/dateType/
 */
export function publishedOf(record: Fields): PartialDate | undefined {
  const dates = entriesOf(record['dates']);
  const all = (type: string) =>
    dates.filter((each) => lettersOf(each['datetype']) === type).flatMap(({ date }) => dateOf(date) ?? []);
  const found = [...all('issued'), ...listOf(dateOf([record['published']]))] as PartialDate[];
  const available = all('available');
  const first = found[0] ?? dateOf(record['publicationyear']) ?? available[0];
  if (!first || first.end) return first;
  const { year, month, day } = first;
  const isSame = (date: PartialDate) =>
    !date.end && date.year === year && [undefined, date.month].includes(month) && [undefined, date.day].includes(day);
  const depth = (date: PartialDate) => Number(date.month !== undefined) + Number(date.day !== undefined);
  return [first, ...found, ...available].filter(isSame).toSorted((a, b) => depth(b) - depth(a))[0];
}
