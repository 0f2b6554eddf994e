// Dates as people and catalogues write them, at their own precision. Loaded with the formats that have such dates.
import { type PartialDate, readDate } from './partial-date.js';
import { known } from './known.js';

/**
 * A date of its parts, each a number or its digits. A month or day that no calendar has is left out, and so is all behind it.
 */
export function dateOfParts([year, month, day]: readonly unknown[]): PartialDate | undefined {
  const whole = (part: unknown) => (/^-?\d+$/.test(String(part)) ? Number(part) : undefined);
  const [y, m, d] = [year, month, day].map(whole);
  if (y === undefined) return undefined;
  const inYear = m !== undefined && m >= 1 && m <= 12 ? m : undefined;
  const inMonth = inYear && d !== undefined && d >= 1 && d <= new Date(Date.UTC(2000, inYear, 0)).getUTCDate() ? d : undefined; // prettier-ignore
  return known<PartialDate>({ year: y, month: inYear, day: inMonth, end: undefined });
}

/** A date in words or numbers; undefined where no date can be told from them. */
export const readWrittenDate = (raw: string): PartialDate | undefined => readDate(raw);
