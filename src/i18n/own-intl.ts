// Dates, numbers and lists for languages that an engine has no data of: Chromium has none of Nepali, Pashto and Burmese.
import { formatter, type Formatters } from './formatters.js';
import type { OwnForms, Words } from './words.js';

/** What stands in the place of `Intl`; undefined where the engine knows the language, or its words bring no forms of their own. */
export const ownIntl = ({ locale, own }: Words): Formatters | undefined =>
  own && !Intl.DateTimeFormat.supportedLocalesOf(locale).length ? formsAsIntl(own) : undefined;

/** @param forms a language's own */
export function formsAsIntl({ numerals, months, monthAndYear, date, eras, list, languages }: OwnForms): Formatters {
  // Engines without the language have its digits all the same.
  const locale = `en-u-nu-${numerals}`;
  const plain = (value: number) => formatter('NumberFormat', locale, { useGrouping: false }).format(value);

  class NumberFormat extends Intl.NumberFormat {
    constructor(_: unknown, options?: Intl.NumberFormatOptions) {
      super(locale, options);
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
      if (!timeStyle) return this.#day(point, parts);
      const time = new Intl.DateTimeFormat(locale, { timeStyle, hourCycle: 'h23' }).format(point);
      // The reader's own day.
      const day = new Date(Date.UTC(point.getFullYear(), point.getMonth(), point.getDate()));
      return dateStyle ? this.#day(day, { month: 'long', day: 'numeric' }) + list[0] + time : time;
    }
    /** The start alone: dates.ts joins the ends, as for engines that do no more. */
    formatRange(first: Date | number): string {
      return this.format(first);
    }
    #day(value: Date, { month, day, era }: Intl.DateTimeFormatOptions): string {
      const full = value.getUTCFullYear();
      const year = plain(full < 1 ? 1 - full : full) + (era ? ` ${eras[full < 1 ? 0 : 1]}` : '');
      const parts: Readonly<Record<string, string>> = { year, month: months[value.getUTCMonth()]!, day: plain(value.getUTCDate()) }; // prettier-ignore
      return (day ? date : month ? monthAndYear : '{year}').replace(/\{(\w+)\}/g, (_, name: string) => parts[name]!);
    }
  }

  class DisplayNames {
    of(tag: string): string | undefined {
      const { language } = new Intl.Locale(tag);
      return Object.hasOwn(languages, language) ? languages[language] : undefined;
    }
  }

  class ListFormat {
    format(all: Iterable<string>): string {
      const names = Array.from(all);
      const last = names.pop() ?? '';
      return names.length ? names.join(list[0]) + list[1] + last : last;
    }
  }

  const { PluralRules } = Intl; // an engine's own, which it has for each language or answers by another's
  return { NumberFormat, DateTimeFormat, DisplayNames, ListFormat, PluralRules } as unknown as Formatters;
}
