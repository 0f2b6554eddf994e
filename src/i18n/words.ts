import type { Access, PublicationStatus, PublicationType, Repair, Standing } from '../record/publication.js';
import type { ExportFormat } from '../export/export-formats.js';
import type { MissingFact } from '../cite/missing-facts.js';
import type { PublicationErrorKind } from '../record/error.js';

/** What is labelled by its name alone: facts, parts of the card, actions. */
export type Label =
  | 'interventions' | 'published' | 'language' | 'languages' | 'authors' | 'publisher' | 'series' | 'volume' | 'issue' | 'number' | 'articleNumber' | 'pages' | 'edition' | 'place' | 'event' | 'institution' | 'degree' | 'licence' | 'keywords'
  | 'cite' | 'export' | 'share'; // prettier-ignore

/**
 * A sentence for each form that the language has for numbers; "{count}" is the number. Which forms those are says
 * `Intl.PluralRules`: English has `one` and `other`.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The roles that have a word of their own; a record's own word for any other is shown as it is. */
export type Role =
  | 'editor' | 'translator' | 'contributor' | 'compiler' | 'illustrator' | 'photographer' | 'director' | 'composer'
  | 'interviewer' | 'chair' | 'advisor' | 'funder'; // prettier-ignore

/** What an answer can look like that is no record. */
export type Look =
  | 'html' | 'error' | 'deleted' | 'none' | 'collection' | 'person' | 'organization' | 'journal' | 'website' | 'event'
  | 'broken' | 'empty'; // prettier-ignore

/**
 * Dates, numbers and lists of a language that not all engines have data of. They stand in the place of every engine's, also of
 * one that has data: what a server has written stays as it is in the browser.
 */
export interface OwnForms {
  /** A locale that every engine has and that writes numbers alike, with the numbering system: `en-IN-u-nu-deva`. */
  readonly numbers: string;
  /** The twelve months of the Gregorian calendar. */
  readonly months: readonly string[];
  /** `{year}`, `{month}`, `{day}`; in the place of a year before or after Christ `{era}` and `{year}`. */
  readonly monthAndYear: string;
  readonly date: string;
  /** Whether dates are those of ISO 8601: all days have two digits, and ranges repeat the year. */
  readonly isIso?: boolean;
  readonly yearAndEra: string;
  /** Before Christ, and after. */
  readonly eras: readonly [bc: string, ad: string];
  /** Between the members of a list, before its last one, and between two where that differs. */
  readonly list: readonly [between: string, last: string, two?: string];
}

/**
 * Everything that the interface says, in one language, as plain text. A language is one file in `words/` that exports a value
 * of this type; whoever speaks it can put it right there without knowing how to program. Names in braces, "{date}", are
 * places for what is filled in: they stay as they are and stand where the language wants them. Sentences about people are
 * worded so that they fit everybody.
 */
export interface Words {
  /** The language's tag in BCP 47: `ne`, `zh-Hans`. */
  readonly locale: string;
  /** Left out in English alone, which stands where a language has no words: there the card runs as its page does. */
  readonly direction?: 'ltr' | 'rtl';
  /** What stands between facts in a line, and between names that have commas of their own: with the blank that belongs there. */
  readonly comma: string;
  readonly semicolon: string;
  /** Said where a part of the card could not be loaded. */
  readonly failed: string;
  /** The kinds of publications, as they stand alone: "Working paper". */
  readonly types: Readonly<Record<PublicationType, string>>;
  /** The same as they stand behind the words of `open`, `cite` and `export`, with an article or in the case that those want. */
  readonly objects: Readonly<Record<PublicationType | 'publication', string>>;
  /** The link to the full text: "Open {object}". */
  readonly open: string;
  /** The headings of dialogs: "Cite this {object}". */
  readonly heading: Readonly<Record<'cite' | 'export', string>>;
  readonly access: Readonly<Record<Access['status'], string>>;
  /** "Embargoed until {date}". */
  readonly embargoedUntil: string;
  /** Roles, as they stand in brackets behind a name. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Behind a list of names: there are others, nobody knows how many. */
  readonly others: string;
  /** Behind a list of names: "and {count} others". */
  readonly moreContributors: Plural;
  readonly fewerContributors: string;
  readonly interventions: string;
  readonly showMore: string;
  readonly showLess: string;
  /** "{count} pages". */
  readonly pages: Plural;
  readonly published: string;
  /** Labels what language a publication is in, and what languages. */
  readonly language: string;
  readonly languages: string;
  /** Labels of facts, and what is written on buttons: `cite`, `export`, `share`. */
  readonly labels: Readonly<Record<Exclude<Label, 'interventions' | 'published' | 'language' | 'languages'>, string>>;
  readonly unknown: string;
  /** The link to a full text that is a page, at a host and at the publisher's own. */
  readonly readAt: string;
  readonly readAtPublisher: string;
  /** The link by which who cannot read the file asks for another form of it, as libraries say it. */
  readonly askForFormat: string;
  /** Names the choice among the languages in which a record has its title and summary. */
  readonly textLanguage: string;
  readonly inPart: string;
  /** "From {name}", "From {name}, read on {date}", and the same where the date is a month or a year. */
  readonly source: string;
  readonly sourceReadOn: string;
  readonly sourceReadIn: string;
  /** How far a publication has come that is not out yet; it stands beside the type. */
  readonly statuses: Readonly<Record<PublicationStatus, string>>;
  /** What is said of how a publication stands today. */
  readonly standing: Readonly<Record<Standing['status'], string>>;
  /** The links to the notice of it, to what replaces a publication, and to its newer version. */
  readonly standingLinks: Readonly<Record<'notice' | 'superseded' | 'newer-version', string>>;
  /** Dates that `Intl` has no words for. */
  readonly dates: {
    /** Spring, summer, autumn and winter, with "{year}". */
    readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
    /** "{year}s", for 1950 to 1959. */
    readonly decade: string;
    /** By the forms of ordinal numbers; "{count}" is the century's number, "{roman}" the same in Roman numerals. */
    readonly century: Plural;
    readonly approximate: string;
    readonly uncertain: string;
    readonly since: string;
    readonly until: string;
    /** Between the ends of a range: two numbers, and all that is longer. Only where engines do not agree on ranges. */
    readonly range?: readonly [numbers: string, longer: string];
  };
  /** What is said in the dialogs of Cite, Export and Share. */
  readonly acting: {
    readonly close: string;
    /** Names the choice among citation styles. */
    readonly style: string;
    readonly copy: string;
    readonly copyPlain: string;
    readonly copied: string;
    readonly copyRefused: string;
    /** Beside a citation: the record does not divide a name of somebody's, so it stands whole. */
    readonly wholeNames: string;
    /** "… it is not known {facts}", where the facts are a list of those below. */
    readonly missing: string;
    readonly missingFacts: Readonly<Record<MissingFact, string>>;
    readonly download: string;
    readonly downloaded: string;
    readonly purpose: Readonly<Record<ExportFormat['name'], string>>;
    /** A button's name where there are several of its kind: the button's words, then the format's name. */
    readonly of: string;
    readonly linkCopied: string;
    readonly linkRefused: string;
  };
  /** What went wrong: whole sentences, and the causes that are put into them. */
  readonly failure: {
    /** "… cannot be shown: {reason}." */
    readonly error: string;
    /** "Shown as read at {time}; since then, {reason}." */
    readonly stale: string;
    readonly staleSnapshot: string;
    readonly retry: string;
    readonly asking: string;
    /** Stands for a host that nobody knows: "the library". */
    readonly library: string;
    /** `{host}`, `{status}`, `{path}`; `{look}` is what an answer looks like. `{expected}` is in English. */
    readonly reasons: Readonly<
      Record<Exclude<PublicationErrorKind, 'several'> | 'script' | 'broke-off' | 'not-found', string> & {
        several: Plural;
      }
    >;
    readonly looks: Readonly<Record<Look, string>>;
    /** What an answer of no known format is. */
    readonly shapes: Readonly<Record<'xml' | 'json' | 'text', string>>;
    /** "the answer is {shape}, but in none of the formats that are known here". */
    readonly unknownShape: string;
    /** "“{format}” is not a format that is known here". */
    readonly unknownFormat: string;
    /** Behind one of these two: which formats are known. */
    readonly tried: string;
  };
  /** What was cleaned in a record, for librarians; "{found}" is what was found. */
  readonly repairs: {
    readonly heading: string;
    readonly none: string;
    /** "{field}: {what}", one of the list. */
    readonly item: string;
    /** What fields of a record are called that have no label on a card, or another. */
    readonly fields: Readonly<
      Record<
        | 'title' | 'subtitle' | 'type' | 'typeLabel' | 'badges' | 'contributors' | 'identifiers' | 'cover' | 'source',
        string
      >
    >; // prettier-ignore
    readonly kinds: Readonly<Record<Repair['kind'], string>>;
    readonly places: Plural;
  };
  /** What languages are called where the engine is not asked. */
  readonly languageNames: {
    /** By their tags, which may be those of varieties: `fa-AF`, `zh-Hans`. */
    readonly names: Readonly<Record<string, string>>;
    /** Countries by their codes, of which varieties are. With these no engine is asked what a variety is called. */
    readonly regions?: Readonly<Record<string, string>>;
    /** Where names of languages begin small, which not all engines do. */
    readonly small?: boolean;
  };
  /** Only for languages that not all engines have data of. */
  readonly own?: OwnForms;
}
