import { filled } from './filled.js';
import { formatter, type Formatters } from './formatters.js';
import type { Plural } from './words.js';

/** How numbers stand in a language's sentences. */
export interface Numbers {
  /** "1,234". */
  format(value: number): string;
  /** "1234". */
  year(value: number): string;
  /** The sentence for a number, with the number in its place. */
  plural(forms: Plural, count: number, type?: Intl.PluralRuleType): string;
}

/**
 * The numbers of a language.
 *
 * @param locale the language, by whose rules the forms of its words are chosen
 * @param variety the page's own tag, by which numbers are written: "ar-EG" has other digits than "ar-MA"
 */
export function numbersIn(locale: string, variety: string, intl: Formatters | undefined): Numbers {
  const format = (value: number) => formatter('NumberFormat', variety, {}, intl).format(value);
  return {
    format,
    year: (value) => formatter('NumberFormat', variety, { useGrouping: false }, intl).format(value),
    plural: (forms, count, type = 'cardinal') =>
      filled(forms[formatter('PluralRules', locale, { type }).select(count)] ?? forms.other, {
        count: format(count),
        ...(type === 'ordinal' && { roman: roman(count) }),
      }),
  };
}

const ROMAN = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const; // prettier-ignore

/** A century's number, as French and Russian write it. */
function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}
