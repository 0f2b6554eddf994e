import type { CardSettings } from '../sources/settings.js';
import type { Messages } from '../i18n/messages.js';
import { sameLanguage } from '../i18n/locale.js';
import type { Publication } from '../record/publication.js';

/** What every part of a card is drawn from: the publication, and how the page wants it. */
export interface View {
  readonly publication: Publication;
  readonly layout: 'auto' | 'compact' | 'row' | 'full';
  readonly headingLevel: number;
  readonly summaryDisplay: 'fold' | 'full' | 'none';
  readonly actions: readonly string[];
  readonly showMissing: boolean;
  readonly showRepairs: boolean;
  readonly messages: Messages;
  /** The locale for dates, numbers and names. */
  readonly locale: string;
  /** When the record was read from somewhere, in milliseconds since 1970; undefined for one that is in hand. */
  readonly readAt?: number | undefined;
  /** The language of the page around the card. */
  readonly pageLanguage: string;
  readonly allows: CardSettings['allows'];
}

/**
 * The language of the record's own text: the one it names; otherwise unknown (empty) where the interface's words around it
 * are in another language than the page's, and the page's own elsewhere.
 */
export function contentLanguage({ publication: { languages = [] }, messages, pageLanguage }: View): string | undefined {
  if (languages.length === 1 && /^[a-z]{2,3}\b/i.test(languages[0]!)) return languages[0];
  return sameLanguage(messages.locale, pageLanguage) ? undefined : '';
}
