// Dates, numbers and lists for languages that an engine has no data of: Chromium has none of Nepali, Pashto and Burmese. A file of
// its own, which comes with the first language that is not English.
import { engineKnows, formatter, type Formatters } from './formatters.js';
import type { OwnForms, Words } from './words.js';
import { mergeWords } from './merge-words.js';
import { rangeOf } from './date-range.js';

export { rangeOf };

/** What this file has, for those who wait for it. */
export interface OwnIntl {
  readonly ownIntl: typeof ownIntl;
  readonly rangeOf: typeof rangeOf;
}

/** For a language of which nobody has data: ISO 8601, which all can read, and lists without an "and". */
const neutral = ({ comma }: Words): OwnForms => ({
  numbers: 'en',
  months: Array.from({ length: 12 }, (_, at) => `${at + 1}`.padStart(2, '0')),
  monthAndYear: '{year}-{month}',
  date: '{year}-{month}-{day}',
  isIso: true,
  yearAndEra: '{year} {era}',
  eras: ['BC', 'AD'],
  list: [comma, comma],
});

/** What stands in the place of `Intl`; undefined where the engine knows the language and its words bring no forms of their own. */
export const ownIntl = (words: Words): Formatters | undefined =>
  words.own || !engineKnows(words.locale)
    ? formsAsIntl(words.own ? mergeWords({ ...neutral(words), isIso: false }, words.own) : neutral(words))
    : undefined;

/** @param forms a language's own */
export function formsAsIntl(forms: OwnForms): Formatters {
  const { numbers, months, monthAndYear, date, isIso, yearAndEra, eras, list } = forms;
  const plain = (value: number, minimumIntegerDigits = 1) =>
    formatter('NumberFormat', numbers, { useGrouping: false, minimumIntegerDigits }).format(value);

  class NumberFormat extends Intl.NumberFormat {
    constructor(_: unknown, options?: Intl.NumberFormatOptions) {
      super(numbers, options);
    }
  }

  class DateTimeFormat {
    readonly #options: Intl.DateTimeFormatOptions;
    constructor(_: unknown, options: Intl.DateTimeFormatOptions = {}) {
      this.#options = options;
    }
    format(value?: Date | number): string {
      const { timeStyle, dateStyle, ...parts } = this.#options;
      const point = new Date(value ?? Date.now());
      if (!timeStyle) return textOf(partsOf(point, parts));
      const time = new Intl.DateTimeFormat(numbers, { timeStyle, hourCycle: 'h23' }).format(point);
      // The reader's own day.
      const day = new Date(Date.UTC(point.getFullYear(), point.getMonth(), point.getDate()));
      return dateStyle ? textOf(partsOf(day, { month: 'long', day: 'numeric' })) + list[0] + time : time;
    }
    formatToParts(value: Date): Part[] {
      return partsOf(value, this.#options);
    }
    formatRange(first: Date, last: Date): string {
      return rangeOf(this as unknown as Intl.DateTimeFormat, first, last);
    }
  }

  function partsOf(value: Date, { month, day, era }: Intl.DateTimeFormatOptions): Part[] {
    const full = value.getUTCFullYear();
    const year = plain(full < 1 ? 1 - full : full);
    const parts: Readonly<Record<string, string>> = { year, month: months[value.getUTCMonth()]!, day: plain(value.getUTCDate(), isIso ? 2 : 1), era: eras[full < 1 ? 0 : 1] }; // prettier-ignore
    const pattern = day ? date : month ? monthAndYear : '{year}';
    return (era ? pattern.replace('{year}', yearAndEra) : pattern)
      .split(/\{(\w+)\}/)
      .map(
        (text, at) =>
          ({ type: at % 2 && !isIso ? text : 'literal', value: at % 2 ? (parts[text] ?? '') : text }) as Part,
      );
  }

  class ListFormat {
    format(all: Iterable<string>): string {
      const names = Array.from(all);
      const last = names.pop() ?? '';
      const [between, before, two = before] = list;
      return names.length ? names.join(between) + (names.length > 1 ? before : two) + last : last;
    }
  }

  const { PluralRules, DisplayNames } = Intl; // an engine's own, which it has for each language or answers by another's
  return { NumberFormat, DateTimeFormat, DisplayNames, ListFormat, PluralRules } as unknown as Formatters;
}

type Part = Intl.DateTimeFormatPart;

const textOf = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');
