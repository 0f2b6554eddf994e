import type { CardSettings } from '../sources/settings.js';
import type { Messages } from '../i18n/messages.js';
import { sameLanguage } from '../i18n/locale.js';
import type { Publication } from '../record/publication.js';

/** What of a card folds behind a button. */
export type Foldable = 'summary' | 'people';

/** What waits behind a button: the name is the button's value. */
export type ActionName = 'cite' | 'export' | 'share';

/**
 * What a reader has done with a card, and how a part of the view tells of more. Nothing of it is in the nodes: a card that is
 * drawn again is as its reader left it.
 */
export interface Interaction {
  readonly unfolded: ReadonlySet<Foldable>;
  /** Unfolds a part, or folds it again. Resolves when that is drawn. */
  toggle(part: Foldable): Promise<unknown>;
  /** The language in which title and summary were asked for: a tag, or the place of a translation; undefined where nobody has chosen. */
  readonly textLanguage: string | undefined;
  chooseTextLanguage(language: string): void;
  /** Addresses of pictures that did not come. */
  readonly brokenCovers: ReadonlySet<string>;
  coverFailed(url: string): void;
  /** The action that is on its way. */
  readonly busy: ActionName | undefined;
  /** What came of the last action, in words; empty where there is nothing to say. */
  readonly message: string;
  /** The title takes the focus though it is no link: there is nothing else to go on at. */
  readonly isTitleFocusable: boolean;
}

/** What every part of a card is drawn from: the publication, how the page wants it, and what its reader did. */
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
  /** Where readers ask for an accessible format; undefined where the site takes no such wishes. */
  readonly accessibleFormat?: string | undefined;
  readonly interaction: Interaction;
}

/** A card that nobody can touch: as a server writes it. */
export const UNTOUCHED: Interaction = {
  unfolded: new Set(),
  toggle: () => Promise.resolve(),
  textLanguage: undefined,
  chooseTextLanguage: () => undefined,
  brokenCovers: new Set(),
  coverFailed: () => undefined,
  busy: undefined,
  message: '',
  isTitleFocusable: false,
};

/**
 * The language of the record's own text: the one it names; otherwise unknown (empty) where the interface's words around it
 * are in another language than the page's, and the page's own elsewhere.
 */
export function contentLanguage({ publication: { languages = [] }, messages, pageLanguage }: View): string | undefined {
  if (languages.length === 1 && /^[a-z]{2,3}\b/i.test(languages[0]!)) return languages[0];
  return sameLanguage(messages.locale, pageLanguage) ? undefined : '';
}
