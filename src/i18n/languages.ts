// The languages of the interface, and what pages have registered.
import type { Words } from './words.js';
import { en } from './en.js';
import { formattingLocale } from './locale.js';
import type { Messages } from './messages.js';
import { onDemand } from '../text/on-demand.js';
import { registered } from './choose.js';
import { wordedIn } from './worded.js';

type Load = () => Promise<{ readonly words: Words }>;

/** One file a language, by its tag. */
export const LANGUAGES: Readonly<Record<string, Load>> = {
  ar: () => import('./words/ar.js'),
  bn: () => import('./words/bn.js'),
  da: () => import('./words/da.js'),
  de: () => import('./words/de.js'),
  en: () => import('./words/en.js'),
  es: () => import('./words/es.js'),
  fa: () => import('./words/fa.js'),
  fr: () => import('./words/fr.js'),
  hi: () => import('./words/hi.js'),
  it: () => import('./words/it.js'),
  my: () => import('./words/my.js'),
  ne: () => import('./words/ne.js'),
  ps: () => import('./words/ps.js'),
  pt: () => import('./words/pt.js'),
  ru: () => import('./words/ru.js'),
  ur: () => import('./words/ur.js'),
  zh: () => import('./words/zh.js'),
};

/** What is loaded of each, nothing of what could not be; a server hands them in. */
export const loaded = new Map(
  Object.entries(LANGUAGES).map(([tag, load]) => [
    tag,
    onDemand<{ readonly words?: Words }>(() => load().catch(() => ({}))),
  ]),
);
let made = new Map<string, Messages>();
let counted = 0;

/**
 * The words of a language, or of the nearest that there is: "ne-NP" is read by those who read "ne". Not by those who read
 * another script: nobody who asked for traditional Chinese gets simplified. English where there is none.
 *
 * @throws a promise while a file is being loaded
 */
export function messagesIn(language: string): Messages {
  if (counted !== registered.length) made = new Map();
  counted = registered.length;
  let messages = made.get(language);
  if (!messages) made.set(language, (messages = make(language)));
  return messages;
}

function make(language: string): Messages {
  const wanted = withoutDari(language);
  const tag = nearest(wanted, [...registered.map(([locale]) => locale), ...loaded.keys()]) ?? 'en';
  const own = registered.filter(([locale]) => nearest(tag, [locale]) !== undefined);
  const base = nearest(tag, Array.from(loaded.keys())) ?? 'en';
  if (base === 'en' && !own.length) return en;
  const { words } = loaded.get(base)!();
  if (!words) return en;
  const all = own.reduce((each, [, some]) => merged(each, some), words);
  // The tag is one that engines know, whatever a page says in its words.
  const locale = wanted !== language ? wanted : base === tag ? words.locale : withoutDari(tag);
  return wordedIn({ ...all, locale }, formattingLocale({ locale }, wanted));
}

/** Dari as the Persian of Afghanistan, which all engines know, without the script's name: "prs", "prs-AF", "prs-Arab-AF". */
const withoutDari = (tag: string): string =>
  tag.replace(/^prs(?:-arab)?(-[a-z]{2})?(?=-|$)/i, (_, region = '-AF') => `fa${region}`);

/** Looks a tag up as RFC 4647 does, by leaving out its last parts. https://www.rfc-editor.org/rfc/rfc4647#section-3.4 */
function nearest(language: string, tags: readonly string[]): string | undefined {
  const wanted = localeOf(withoutDari(language));
  if (!wanted) return undefined;
  for (let tag = wanted.baseName.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = tags.find((each) => withoutDari(`${each}`).toLowerCase() === tag);
    if (found !== undefined && localeOf(withoutDari(found))?.maximize().script === wanted.maximize().script)
      return found;
  }
  return undefined;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The words with those that a page has in their place. What is no text where a text belongs is passed over. */
function merged<T>(words: T, some: unknown): T {
  if (words === undefined) return some as T;
  if (typeof words !== 'object' || words === null) return typeof some === typeof words ? (some as T) : words;
  if (typeof some !== 'object' || some === null) return words;
  const own = (of: object, key: string): unknown =>
    Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined;
  // A language may have more forms for numbers than the words that it begins with.
  const keys = new Set([...Object.keys(words), ...Object.keys(some)]);
  const all = Array.from(keys, (key) => [key, merged(own(words, key), own(some, key))] as const);
  return (Array.isArray(words) ? all.map(([, value]) => value) : Object.fromEntries(all)) as T;
}
