import type { Plural } from './words.js';
import type { PublicationType } from '../record/publication.js';

/**
 * Everything that a list of publications says beside its cards, in one language, as plain text. A language is one file in
 * `list-words/` that exports a value of this type; what holds for `Words` holds here too.
 */
export interface ListWords {
  /** Labels the search field over what is loaded. */
  readonly filter: string;
  /** How many the list shows, or how many fit what was typed: "{count} publications". */
  readonly count: Plural;
  /** How many of how many: "{part} of {count} publications". */
  readonly countOf: Plural;
  /** What was typed fits nothing in the list. */
  readonly nothingFits: string;
  /** Behind a count: what is not loaded yet was neither searched nor sorted. `{count}` are loaded. */
  readonly amongLoaded: Plural;
  /** The button that asks for the next ones. */
  readonly more: string;
  /** In its place while they are on their way. */
  readonly loadingMore: string;
  /** Said when they are there. */
  readonly added: Plural;
  /** "No more can be shown: {reason}." */
  readonly moreFailed: string;
  /** "This list cannot be shown: {reason}." */
  readonly failed: string;
  /** The source did not know any more where the reader was, so the list begins with its first page. */
  readonly begunAnew: string;
  /** The search has found nothing, and the page has no words of its own for that. */
  readonly empty: string;
  /** Names the links to the years, or to the kinds. */
  readonly years: string;
  readonly kinds: string;
  /** Heading of those whose year, or whose kind, the record does not say. */
  readonly noYear: string;
  readonly noType: string;
  /** Headings of groups: the kinds of publications in the plural. */
  readonly types: Readonly<Record<PublicationType, string>>;
  /** For curators: how many records could not be read, and each with its place in the answer and the reason. */
  readonly refused: Plural;
  readonly refusedItem: string;
  /** Buttons: save all that is loaded for other programs; copy all as references. */
  readonly exportAll: string;
  readonly copyAll: string;
  /** Heading of the dialog: "Export {count} publications". */
  readonly exportHeading: Plural;
}
