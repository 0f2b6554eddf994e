// Which words a card speaks in. English is at hand; what other languages need is loaded by the first card in one of them.
import { en } from './en.js';
import type * as Languages from './languages.js';
import type { Messages } from './messages.js';
import { onDemand } from '../text/on-demand.js';
import { redrawCards } from './live.js';
import type { SomeWords } from './words.js';

/** A server, which cannot wait in the middle of a card, hands it in. */
export const languages = onDemand<Pick<typeof Languages, 'messagesIn'>>(() =>
  import('./languages.js').catch(() => ({ messagesIn: () => en })),
);

/** What pages have registered, in their order. */
export const registered: (readonly [locale: string, words: SomeWords])[] = [];

/**
 * The words of a language.
 *
 * @param language a BCP 47 tag
 * @throws a promise while they are being loaded, see `onDemand`; where they cannot be loaded, they are English
 */
export const messagesFor = (language: string): Messages =>
  registered.length || !/^(?:en\b|$)/i.test(language) ? languages().messagesIn(language) : en;

/**
 * Puts words of a page's own in the place of the interface's, or adds a language. Cards that are there already follow.
 *
 * @param locale the language's BCP 47 tag: `ne`, or `en-GB` for that variety alone
 * @param words those that differ, by their keys; of a language that is not there yet all, since the others would be English
 */
export function registerWords(locale: string, words: SomeWords): void {
  registered.push([locale, words]);
  redrawCards();
}
