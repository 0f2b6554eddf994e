import { type DateWords, formatRareDate } from './rare-dates.js';
import type { PartialDate } from '../record/partial-date.js';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const words: DateWords = {
  season: (season, year) => `${['Spring', 'Summer', 'Autumn', 'Winter'][season - 1]} ${year}`,
  decade: (year) => `${year}s`,
  century: (number) => `${number}${ENDINGS[ordinals.select(number)]} century`,
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  open: (end, date) => `${end === 'end' ? 'since' : 'until'} ${date}`,
};

/** A date that Intl has no words for, in English. */
export const date = (value: PartialDate, locale: string): string => formatRareDate(value, locale, words);
