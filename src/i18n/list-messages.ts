// What a list says beside its cards, and the wait for words that are not at hand.
import { english, LIST_LANGUAGES } from './list-languages.js';
import { filled, ownOf } from './filled.js';
import type { ListWords } from './list-words.js';
import { mergeWords } from './merge-words.js';
import type { Messages } from './messages.js';
import { numbersIn } from './numbers.js';
import { nearest, withoutDari } from './language-tags.js';
import { OwnFile } from '../sources/own-file.js';
import type { PublicationError } from '../record/error.js';
import { redrawCards } from './language-watch.js';
import { sameLanguage } from './locale.js';

/** Everything that a list says in one language, made of the texts in `list-words/`. */
export interface ListMessages
  extends Pick<ListWords, 'filter' | 'more' | 'loadingMore' | 'begunAnew' | 'empty' | 'years' | 'kinds' | 'exportAll' | 'copyAll'> {
  /** "10 publications"; "10 of 2,134 publications" where there are others. */
  count(count: number, total?: number): string;
  nothingFits(query: string): string;
  amongLoaded(count: number): string;
  added(count: number): string;
  moreFailed(error: PublicationError): string;
  failed(error: PublicationError): string;
  /** The heading of a year; undefined is one that the records do not say. */
  year(year: number | undefined): string;
  /** The heading of a kind: "Reports"; a record's own word as it is. */
  type(type: string | undefined): string;
  refused(count: number): string;
  /** @param at the record's place in the answer, from 0 */
  refusedItem(at: number, error: PublicationError): string;
  exportHeading(count: number): string;
} // prettier-ignore

type Loaded = { readonly words: ListWords };

const files = new Map(Object.entries(LIST_LANGUAGES).map(([tag, load]) => [tag, new OwnFile<Loaded>(load)]));

/** Those that have just failed, for which English stands. */
const missing = new Set<string>();

/** The tag in the list of languages whose words are those of a language; empty where it is English. */
const baseOf = (language: string): string => nearest(withoutDari(language), [...files.keys()]) ?? '';

/** Hands in words, by their tags, so that nobody has to wait: a server writes a list in one go. */
export function provideListWords(words: Readonly<Record<string, ListWords>>): void {
  for (const [tag, each] of Object.entries(words)) files.get(tag)!.file = { words: each };
}

/**
 * Loads what `listMessages` needs for a language. Where it does not come the words are English.
 *
 * @returns undefined where there is nothing to wait for; otherwise a promise that is never rejected
 */
export function loadListMessages(language: string): Promise<void> | undefined {
  const base = baseOf(language);
  const file = files.get(base);
  if (!file || file.file || missing.has(base)) return undefined;
  return Promise.resolve(file.get()).then(redrawCards, () => {
    // Who has waited looks again at once, and must not wait for the same again without end.
    missing.add(base);
    setTimeout(() => missing.delete(base));
  });
}

/**
 * The messages of a list in the language of its cards.
 *
 * @param messages those of cards
 * @param language the page's, by whose words they were found
 * @param locale by which numbers are written
 */
export function listMessages(messages: Messages, language: string, locale: string): ListMessages {
  // Where the card's words did not come, the list's are English as well.
  const file = sameLanguage(messages.locale, language) ? files.get(baseOf(language))?.file : undefined;
  const words = mergeWords(file?.words ?? english, messages.list);
  const { format, plural } = numbersIn(messages.formats, locale, messages.intl);
  const because = (sentence: string, error: PublicationError) =>
    filled(sentence, { reason: messages.failure.reason(error) });
  return {
    ...words,
    count: (count, total) =>
      total === undefined || total <= count
        ? plural(words.count, count)
        : filled(plural(words.countOf, total), { part: format(count) }),
    nothingFits: (query) => filled(words.nothingFits, { query: `\u2068${query}\u2069` }),
    amongLoaded: (count) => plural(words.amongLoaded, count),
    added: (count) => plural(words.added, count),
    moreFailed: (error) => because(words.moreFailed, error),
    failed: (error) => because(words.failed, error),
    year: (year) => (year === undefined ? words.noYear : messages.date({ year }, locale)),
    type: (type) => (type === undefined ? words.noType : (ownOf(words.types, type) ?? type)),
    refused: (count) => plural(words.refused, count),
    refusedItem: (at, error) => because(filled(words.refusedItem, { number: format(at + 1) }), error),
    exportHeading: (count) => plural(words.exportHeading, count),
  };
}
