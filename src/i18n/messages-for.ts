// The door to the words: which ones a card speaks in, and the wait for those that are not at hand.
import { english, LANGUAGES, type LoadLanguage, loadOwnIntl } from './languages.js';
import type { SomeWords } from './some-words.js';
import type { Words } from './words.js';
import { nearest, withoutDari } from './language-tags.js';
import { BoundedMap } from './bounded-map.js';
import { formattingLocale, sameLanguage } from './locale.js';
import { loadOwnFile, OwnFile } from '../sources/own-file.js';
import { mergeWords } from './merge-words.js';
import type { Messages } from './messages.js';
import { messagesOf } from './messages-of-words.js';
import type { OwnIntl } from './own-intl.js';
import { redrawCards } from './language-watch.js';

/** The languages that there are. */
const TAGS: readonly string[] = ['en', ...Object.keys(LANGUAGES)];

/** English, which is said wherever there are no other words. */
const inEnglish = messagesOf(english);

/** The words that are at hand, by the tags in the list of languages. */
const atHand = new Map<string, Words>([['en', english]]);

/** What all languages but English need besides. */
const ownIntl = new OwnFile<OwnIntl>(loadOwnIntl);

/** The languages that were asked for and are not there yet. */
const onTheirWay = new Map<string, Promise<void>>();

/** Those that have just failed. */
const failed = new Set<string>();

/** What pages have registered, in their order. */
const registered: (readonly [locale: string, words: SomeWords])[] = [];

/** By the tags that were asked for. Bounded, since a server may be asked for any. */
const made = new BoundedMap<string, Messages>(100);

/**
 * The words of a language, or of the nearest that there is; English where there is none, and where its words are not at hand.
 * Of the same language they are the same object, until a page registers words of its own.
 *
 * @param language a BCP 47 tag; what is none, or empty, is English
 */
export function messagesIn(language: string): Messages {
  const known = made.get(language);
  if (known) return known;
  const messages = makeMessages(language);
  if (messages) made.set(language, messages);
  return messages ?? inEnglish;
}

/**
 * Loads what `messagesIn` needs for a language. Where it cannot be loaded the words are English, and the next card that needs
 * it asks again.
 *
 * @param language a BCP 47 tag
 * @returns undefined where there is nothing to wait for; otherwise a promise that is kept when the words are there, or could
 *   not be loaded, and is never rejected
 */
export function loadMessages(language: string): Promise<void> | undefined {
  if (made.get(language)) return undefined;
  const tag = tagOf(language);
  const base = listed(tag);
  if (isAtHand(tag, base) || failed.has(base)) return undefined;
  let loading = onTheirWay.get(base);
  if (!loading) onTheirWay.set(base, (loading = loadWords(base, LANGUAGES[base])));
  return loading;
}

/** Whether all is there for a language, whose words are, or begin with, those of another. */
const isAtHand = (tag: string, base: string): boolean =>
  atHand.has(base) && (sameLanguage(tag, 'en') || ownIntl.file !== undefined);

async function loadWords(tag: string, load: LoadLanguage | undefined): Promise<void> {
  try {
    const words = !atHand.has(tag) && load && loadOwnFile(load);
    await Promise.all([ownIntl.get(), words]);
    if (words) atHand.set(tag, (await words).words);
    redrawCards(); // some may be in English, since it did not come for them
  } catch {
    // A card that has waited looks again at once, and must not wait for the same again without end.
    failed.add(tag);
    setTimeout(() => failed.delete(tag));
  } finally {
    onTheirWay.delete(tag);
  }
}

/** Hands in words, by the tags in the list of languages, so that nobody has to wait: a server writes a card in one go. */
export function provideWords(words: Readonly<Record<string, Words>>, own: OwnIntl): void {
  ownIntl.file = own;
  for (const [tag, each] of Object.entries(words)) atHand.set(tag, each);
}

/**
 * Puts words of a page's own in the place of the interface's, or adds a language. Cards that are there already follow.
 *
 * @param locale the language's BCP 47 tag: `ne`, or `en-GB` for that variety alone
 * @param words those that differ, by their keys; of a language that is not there yet all, since the others would be English
 */
export function registerWords(locale: string, words: SomeWords): void {
  registered.push([locale, words]);
  made.clear();
  redrawCards();
}

/** The tag of a language, among those of the list and of what pages have registered. */
const tagOf = (language: string): string =>
  nearest(language, [...registered.map(([locale]) => locale), ...TAGS]) ?? 'en';

/** The tag in the list of languages whose words are those of a language, or its beginning. */
const listed = (tag: string): string => nearest(tag, TAGS) ?? 'en';

/** Undefined where the words are not at hand. */
function makeMessages(language: string): Messages | undefined {
  const wanted = withoutDari(language);
  const tag = tagOf(wanted);
  const base = listed(tag);
  if (!isAtHand(tag, base)) return undefined;
  const words = atHand.get(base)!;
  const own = registered.filter(([locale]) => nearest(tag, [locale]) !== undefined);
  // A variety of English changes nothing but the page's own words.
  if (base === 'en' && !own.length) return inEnglish;
  const all = own.reduce((each, [, some]) => mergeWords(each, some), words);
  // The tag is one that engines know, whatever a page says in its words.
  const locale = wanted !== language ? wanted : base === tag ? words.locale : withoutDari(tag);
  return messagesOf({ ...all, locale }, formattingLocale({ locale }, wanted), ownIntl.file);
}
