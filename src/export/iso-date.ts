import type { PartialDate } from '../record/partial-date.js';

/**
 * A date in ISO 8601, at its own precision: `2007`, `2007-03`, `2007-03-12`. Of a season the year is what this can say. Ranges,
 * decades and centuries, and what is only about or perhaps right are no such date: undefined, as for years that four
 * digits cannot hold.
 *
 * @see https://schema.org/Date
 */
export function isoDate({ year, month, day, end, open, precision, ...rest }: PartialDate): string | undefined {
  if (end || open || precision || rest.approximate || rest.uncertain || year < 0 || year > 9999) return undefined;
  const two = (part: number) => `${part}`.padStart(2, '0');
  return [`${year}`.padStart(4, '0'), month && two(month), month && day && two(day)].filter(Boolean).join('-');
}
