// Words of no language: each begins and ends with a sign of its own, so that what is not among them is seen, and is longer by
// two fifths, as translations are.
import type { Words } from '../../src/i18n/words.js';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' }; // prettier-ignore

const pseudo = (text: string): string => {
  const letters = text.replace(/\{\w+\}/g, '').length;
  const accented = text.replace(/\{\w+\}|[aeiou]/gi, (found) => ACCENTED[found] ?? found);
  return `⟦${accented}${' ẋẋẋẋ'.repeat(Math.ceil((letters * 0.4) / 5))}⟧`;
};

/** All words of a language in that manner. */
export function pseudoWords<T = Words>(words: T): T {
  const each = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return /^(?:locale|direction|comma|semicolon)$/.test(key) ? value : pseudo(value);
    if (Array.isArray(value)) return value.map((one) => each(one));
    return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, each(one, name)]));
  };
  return each(words) as T;
}
