import type { Access, Repair, Standing } from '../record/publication.js';
import type { ExportFormat } from '../export/export-formats.js';
import type { Formatters } from './formatters.js';
import type { MissingFact } from '../cite/missing-facts.js';
import type { PartialDate } from '../record/partial-date.js';
import type { PublicationError } from '../record/error.js';
import type { Label, Words } from './words.js';
import type { SomeWords } from './some-words.js';

/** What the interface says when a record could not be read. */
export interface FailureMessages {
  /** What went wrong, as a sentence for readers. */
  error(error: PublicationError): string;
  /** The cause alone, as a clause. */
  reason(error: PublicationError): string;
  /**
   * Says that what is shown is older, and why there is nothing newer. The time at which it was read is formatted already;
   * undefined where it is a snapshot that the page brought.
   */
  stale(error: PublicationError, time: string | undefined): string;
  /** The button that asks again. */
  readonly retry: string;
  /** Stands in the place of the sentence while it is asked again. */
  readonly asking: string;
}

/** What the interface says once a reader cites, exports or shares. */
export interface ActionMessages {
  /** Names the dialog: "Cite this report"; the type is named where it is known. */
  heading(action: 'cite' | 'export', type: string | undefined): string;
  readonly close: string;
  /** Names the choice among citation styles. */
  readonly style: string;
  /** The button that copies a text, with its italics where it has any. */
  readonly copy: string;
  readonly copyPlain: string;
  readonly copied: string;
  /** The browser does not let the page copy; the text is selected, so that the reader can. */
  readonly copyRefused: string;
  /** Beside a citation: the record does not divide a name of somebody's, so it stands whole. */
  readonly wholeNames: string;
  /** In the place of a citation: what a record does not say, and would have to. */
  missing(facts: readonly MissingFact[], locale: string): string;
  readonly download: string;
  /** A file is on its way to where the browser keeps them. */
  downloaded(file: string): string;
  /** What an export format is good for, behind its name. */
  readonly purpose: Readonly<Record<ExportFormat['name'], string>>;
  /** The name of a button that does something with one of several: "Copy BibTeX". It begins with the button's own words. */
  of(button: string, format: string): string;
  readonly linkCopied: string;
  /** The browser does not let the page copy a link: here it is. */
  linkRefused(url: string): string;
}

/** What is said of what was cleaned in a record. */
export interface RepairMessages {
  /** Stands above the list. */
  readonly heading: string;
  readonly none: string;
  /** A place in the record by its path: "authors[2].name". */
  field(path: string): string;
  /** A place and what was done there. */
  item<T>(field: string, what: readonly (T | string)[]): (T | string)[];
  /** What was done, around what was found. */
  repair<T>(kind: Repair['kind'], found: T): (T | string)[];
  /** Behind what was found in more places than one. */
  places(count: number): string;
}

/** Everything that the interface says, in one language. It is made of the texts in `words/`, see `words.ts`. */
export interface Messages {
  /** BCP 47 tag of the language that these words are in. */
  readonly locale: string;
  /** The same with a numbering system, where engines do not agree on that: for `Intl`, and not for `lang`. */
  readonly formats: string;
  /** The direction of a card in these words; undefined where that is left to the page, as in English. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** What stands between facts in a line. */
  readonly comma: string;
  /** What stands between names that have commas of their own. */
  readonly semicolon: string;
  /** In the place of `Intl` where the browser does not know the language. */
  readonly intl?: Formatters | undefined;
  /** Says that a part of the card could not be loaded, and that it may come if it is asked for again. */
  readonly failed: string;
  /** What the page has put in the place of words of lists. */
  readonly list?: SomeWords['list'];
  /** The texts of what is said once a reader cites, exports or shares, of which action-messages.ts makes sentences. */
  readonly acting: Words['acting'] & Pick<Words, 'heading'>;
  /** What a publication of a type is called behind a verb: "this report". */
  object(type?: string): string;
  /** What is said when a record could not be read. */
  readonly failure: FailureMessages;
  /** What is said of what was cleaned in a record. */
  readonly repairs: RepairMessages;
  /** A publication's type: one of `PublicationType` in this language, any other word as it is. */
  type(name: string): string;
  readonly access: Readonly<Record<Access['status'], string>>;
  /** An embargo's end; the date is formatted already. */
  embargoedUntil(date: string): string;
  /** How a publication stands today, and the link to the notice of it or to what came after. */
  readonly standing: Readonly<Record<Standing['status'], readonly [said: string, link: string]>>;
  /** A date of any kind in words, at its own precision: "March 2007", "Spring 2005", "about 1998". */
  date(date: PartialDate, locale: string): string;
  /** A language's name: in English where the browser has none in this language, and the tag where nobody has one. */
  languageName(tag: string, locale: string): string;
  /** A role's name behind a contributor: "editor". */
  role(role: string): string;
  /** "and others", or "and 208 others". */
  moreContributors(count: true | number): string;
  /** The button that folds a long list of contributors again. */
  readonly fewerContributors: string;
  readonly showMore: string;
  readonly showLess: string;
  /** The link to the full text; the type is named where it is known: "Open report". */
  open(type: string | undefined): string;
  /** The same where the full text is a page: at a host, or at the publisher's own. */
  readAt(host: string | undefined): string;
  /** The link by which a reader who cannot read the file asks the site for an accessible form of it. */
  readonly askForFormat: string;
  /** Words as they stand inside of a sentence: "open access". */
  inside(words: string): string;
  /** "54 pages". */
  pages(count: number): string;
  /**
   * A label. `interventions` leads in to those that have no sentence of their own.
   */
  label(fact: Label): string;
  /** Stands in the place of a fact that nobody knows, where unknown facts are shown. */
  readonly unknown: string;
  /** How far a publication has come that is not out yet. */
  readonly statuses: Words['statuses'];
  /** Names the choice among the languages in which a record has its title and summary. */
  readonly textLanguage: string;
  /** Says that a record is larger than what is shown of it. */
  readonly inPart: string;
  /**
   * Around the name of where a record came from: that, and the date on which it was read, formatted already, where it is known.
   * It may be of a month or a year, or of a day.
   */
  source<T>(name: T, date: string | undefined, isDay: boolean): (T | string)[];
}
