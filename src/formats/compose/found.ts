import type { Access } from '../../record/publication.js';

/**
 * A text with what the record says of its language: BCP 47 or ISO 639, and its direction. A format hands texts on as they
 * stand in the record; what is in them is for `compose` to read.
 */
export interface Said {
  readonly text: unknown;
  readonly lang?: unknown;
  readonly dir?: unknown;
}

/**
 * Whatever a record has at a place: a string, a number, a `Said`, or a list of these, from the most to the least trusted.
 * Anything else says nothing, and neither do empty strings and the codes for what is unknown.
 */
export type Value = unknown;

/** Somebody who had a part in it, by the name as written, or by its parts. */
export interface FoundContributor {
  readonly name?: Value;
  readonly given?: Value;
  readonly family?: Value;
  /** "van der": stands before the family name. */
  readonly particle?: Value;
  /** "Jr.": stands behind the name. */
  readonly suffix?: Value;
  /** Names that the record has in other places: where the same is in parts there, "Lee, Ann", these are its parts. */
  readonly elsewhere?: Value;
  readonly kind?: 'person' | 'organization' | undefined;
  /** The record's word. Default: `author`. */
  readonly role?: Value;
  /** Where an ORCID iD or a ROR identifier may be, among other things. */
  readonly ids?: Value;
  readonly url?: Value;
}

/** A file of the publication itself. */
export interface FoundFile {
  readonly url: Value;
  readonly mediaType?: Value;
  /** Bytes. */
  readonly size?: unknown;
  readonly pages?: unknown;
}

/** What a record says of how the publication stands today, in words of its own: "retraction", `IsObsoletedBy`. */
export interface FoundStanding {
  /** Words that are not known say nothing. */
  readonly said: Value;
  /** The notice or the newer version: a DOI or an absolute address; anything else says nothing. */
  readonly url?: Value;
}

/** Titles and summaries that a record calls translations, or that are of one place in it: each with its language where that is known. */
export interface FoundTranslations {
  readonly title?: Value;
  readonly subtitle?: Value;
  readonly summary?: Value;
}

/**
 * What a format found in a record, and where: all in the record's own words. Every format makes this of its records, and
 * `compose` makes the publication of it, so that texts, people, dates and links are read alike in all of them.
 */
export interface Found {
  /**
   * What relative addresses are relative to: only in formats that are written for the page at which they stand. Elsewhere a shelf
   * mark, an ISSN or a note stands where addresses do, and would become one.
   */
  readonly base?: string;
  /** The first that says anything counts; others are translations where they are in other languages. */
  readonly title?: Value;
  readonly subtitle?: Value;
  /** The format's words for the kind of publication; the first that is known counts. */
  readonly type?: Value;
  /** The same for readers: "Research report". */
  readonly typeLabel?: Value;
  readonly badges?: Value;
  /** The gravest counts. */
  readonly standing?: readonly FoundStanding[];
  readonly contributors?: readonly FoundContributor[];
  /** There are more than are named, or how many. */
  readonly moreContributors?: true | number | undefined;
  /** Those in the title's language count, one behind the other, or else those in that of the first; others are translations. */
  readonly summary?: Value;
  /** Those that are said to be. */
  readonly translations?: FoundTranslations;
  /** The name; an address behind it becomes the link. */
  readonly publisher?: Value;
  readonly publisherUrl?: Value;
  readonly series?: Value;
  readonly volume?: Value;
  readonly issue?: Value;
  /** Of a report, patent or standard. */
  readonly number?: Value;
  readonly articleNumber?: Value;
  readonly pages?: Value;
  readonly edition?: Value;
  readonly place?: Value;
  /** The first that can be read counts. A `PartialDate` is checked as well. */
  readonly published?: Value;
  /** Words for how far it has come; the first that are known count. They may stand in the place of the date as well. */
  readonly status?: Value;
  readonly event?: { readonly name?: Value; readonly place?: Value; readonly date?: Value } | undefined;
  /** Who awarded the degree, and which one. */
  readonly institution?: Value;
  readonly degree?: Value;
  /** Codes, or names where the record has nothing else. */
  readonly languages?: Value;
  readonly doi?: Value;
  readonly isbn?: Value;
  readonly issn?: Value;
  readonly handle?: Value;
  /** Identifiers of any kind, told by their form. */
  readonly ids?: Value;
  /** The record's own page; the first http(s) address counts, that of a resolver after any other. */
  readonly landingPage?: Value;
  /** The first with an http(s) address counts. */
  readonly fullText?: readonly FoundFile[];
  /** Addresses of pictures, the best first. */
  readonly cover?: Value;
  /** Names, SPDX identifiers and addresses; the first of each kind counts. */
  readonly licence?: Value;
  readonly access?: Access['status'] | undefined;
  /** When an embargo ends. */
  readonly accessUntil?: Value;
  readonly keywords?: Value;
  /** Each text of them is one: the format has a field for each. */
  readonly isOneKeywordEach?: true;
}
