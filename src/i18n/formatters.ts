// The formatters of `Intl`, made once for each locale and options: to make one takes far longer than to use it.
import { BoundedMap } from './bounded-map.js';
import { toJson } from '../record/json.js';

/** What is made of each kind, and of which options. */
interface Kinds {
  DateTimeFormat: [Intl.DateTimeFormat, Intl.DateTimeFormatOptions];
  DisplayNames: [Intl.DisplayNames, Intl.DisplayNamesOptions];
  ListFormat: [Intl.ListFormat, Intl.ListFormatOptions];
  NumberFormat: [Intl.NumberFormat, Intl.NumberFormatOptions];
  PluralRules: [Intl.PluralRules, Intl.PluralRulesOptions];
}

/** `Intl`, or what stands in its place for a language that not all engines have data of: see `own-intl.ts`. */
export type Formatters = Pick<typeof Intl, keyof Kinds>;

/**
 * How many of a kind are kept: enough for all languages of the interface in a few precisions. A server may be asked for any
 * language that there is, and one formatter of dates takes 0.1 MB in Node.
 */
const BOUND = 100;

/** By the class of which they are, since an engine's and ours may be of the same locale. */
const kept = new WeakMap<object, BoundedMap<string, unknown>>();

/**
 * A formatter: the one that was made for the same locale and options before, where there is one.
 *
 * @param intl whose it is, by default the engine's
 * @throws {RangeError} where the locale or an option is none, as `Intl` does
 */
export function formatter<Kind extends keyof Kinds>(
  kind: Kind,
  locale: string,
  options: Kinds[Kind][1],
  intl: Formatters = Intl,
): Kinds[Kind][0] {
  const Formatter = intl[kind] as unknown as new (locale: string, options: object) => Kinds[Kind][0];
  let all = kept.get(Formatter) as BoundedMap<string, Kinds[Kind][0]> | undefined;
  if (!all) kept.set(Formatter, (all = new BoundedMap(BOUND)));
  const key = `${locale} ${toJson(options)}`;
  let made = all.get(key);
  if (!made) all.set(key, (made = new Formatter(locale, options)));
  return made;
}

/**
 * Whether the engine has data of a language. Chromium says so of dates, numbers and names also where it has but scraps, as of
 * Uzbek, of which it makes "2007 M03 12"; asked for lists it says the truth.
 */
export const engineKnows = (locale: string): boolean =>
  locale === 'en' || Intl.ListFormat.supportedLocalesOf(locale).length > 0;
