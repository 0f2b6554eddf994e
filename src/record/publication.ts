import type { Contributor } from './contributor.js';
import type { Identifiers } from './identifiers.js';
import type { PartialDate } from './partial-date.js';
import type { Block, InlineText, ListItem } from './rich-text.js';

/** The kinds of publication that the interface has words for. */
export type PublicationType =
  | 'report' | 'article' | 'book' | 'chapter' | 'thesis' | 'dataset' | 'working-paper' | 'conference-paper' | 'brief' | 'preprint'
  | 'software' | 'presentation' | 'poster' | 'video' | 'image'; // prettier-ignore

export interface Publisher {
  /** Clean text, without the URL that catalogues like to write behind it. */
  readonly name?: string;
  /** http(s) only. */
  readonly url?: string;
}

/** A set of measures that the publication proposes: its lead-in sentence and its items. */
export interface InterventionList {
  /** The sentence that leads in, as plain text. */
  readonly label?: string;
  readonly items: readonly ListItem[];
}

/** The publication itself, as a file or page. `size` is in bytes. */
export interface FullText {
  readonly url: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly pages?: number;
}

export interface Links {
  /** The record's own page. The title links there. */
  readonly landingPage?: string;
  readonly fullText?: FullText;
}

export interface CoverImage {
  readonly url: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A cover picture; `candidates` are tried in order when `url` does not load. */
export interface Cover extends CoverImage {
  /** What the picture shows. Without it the picture is decoration. */
  readonly alt?: string;
  readonly candidates?: readonly CoverImage[];
}

export interface Licence {
  /** The SPDX identifier or the licence's name. */
  readonly label?: string;
  readonly url?: string;
}

export interface Access {
  readonly status: 'open' | 'embargoed' | 'restricted' | 'metadata-only';
  /** When an embargo ends. */
  readonly until?: PartialDate;
}

/** How far a publication has come that is not out yet, or only ahead of its issue. */
export type PublicationStatus =
  'in-preparation' | 'submitted' | 'accepted' | 'forthcoming' | 'in-press' | 'prepublished';

/** The meeting that it was presented at: a conference, a workshop. */
export interface Meeting {
  readonly name?: string;
  readonly place?: string;
  /** When it was held. */
  readonly date?: PartialDate;
}

/** Title and summary in a further language or script. At least one of the two is there. */
export interface Translation {
  /** BCP 47, with the script where it is not the language's usual one: `ne`, `ne-Latn`. */
  readonly lang?: string;
  readonly title?: InlineText;
  readonly subtitle?: InlineText;
  readonly summary?: readonly Block[];
}

/** How the publication stands today. The record says so; that a later one exists is not concluded from its date. */
export interface Standing {
  /** `superseded`: something else has taken its place; `newer-version`: it still stands, and a newer version of it exists. */
  readonly status: 'retracted' | 'withdrawn' | 'removed' | 'partially-retracted' | 'expression-of-concern' | 'superseded' | 'newer-version';
  /** The notice of it, or what came after. http(s) only. */
  readonly url?: string;
} // prettier-ignore

/** Where the record came from. */
export interface RecordSource {
  readonly label?: string;
  readonly url?: string;
  /** The name of the format it was read as. */
  readonly format: string;
  /** When somebody last looked at the record. */
  readonly checked?: PartialDate;
}

/** One thing that was cleaned, for librarians: "publisher: stray-tag </span>". */
export interface Repair {
  /** The field, for example `publisher`. */
  readonly field: string;
  /** `stray-tag`: a tag without its partner, or a command of TeX's that nobody knows, was removed; `entity`: a character reference was decoded; `escaped`: markup that had been escaped was read; `unread`: no parser was at hand for markup, so its tags alone were taken out; `mojibake`: text in UTF-8 that had been read as Windows-1252 or Latin-1 was put right; `control`: a character that prints nothing was removed; `checksum`: a standard number whose check digit is wrong was left out; `shortened`: there is more than a card shows of it; `invalid`: what does not belong there was left out. */
  readonly kind:
    'stray-tag' | 'entity' | 'escaped' | 'unread' | 'mojibake' | 'control' | 'checksum' | 'shortened' | 'invalid';
  /** What was found there; a character that cannot be seen by its code, "U+0007". */
  readonly found: string;
}

/**
 * A publication as its library catalogued it. Every field but the title is optional; absent means unknown, and unknown is
 * never shown, guessed or exported.
 */
export interface Publication {
  readonly title: InlineText;
  readonly subtitle?: InlineText;
  /** One of `PublicationType`, or any other word, which is then shown as it is. */
  readonly type?: PublicationType | (string & {});
  /** The record's own word for its type. */
  readonly typeLabel?: string;
  readonly badges?: readonly string[];
  /** That it was retracted, withdrawn, replaced, or that a newer version exists: what a reader has to know first. */
  readonly standing?: Standing;
  readonly contributors?: readonly Contributor[];
  /** There are more contributors than the record names; a number where it says how many. */
  readonly moreContributors?: true | number;
  readonly summary?: readonly Block[];
  /** Given by the record, or the lists found in the summary. */
  readonly interventions?: readonly InterventionList[];
  /** Title and summary in further languages or scripts. */
  readonly translations?: readonly Translation[];
  readonly publisher?: Publisher;
  readonly series?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** The number of a report, patent or standard, as its issuer counts: "145", "ISO 690:2021". */
  readonly number?: string;
  /** The number of an article where that stands for its pages: "42", "e0123". */
  readonly articleNumber?: string;
  /** A range ("12–34") or a count, as catalogued. */
  readonly pages?: string;
  readonly edition?: string;
  readonly place?: string;
  readonly published?: PartialDate;
  /** How far it has come, where it is not out yet. */
  readonly status?: PublicationStatus;
  readonly event?: Meeting;
  /** Who awarded the degree that a thesis was written for. */
  readonly institution?: string;
  /** That degree, in the record's words: "PhD". */
  readonly degree?: string;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  readonly identifiers?: Identifiers;
  readonly links?: Links;
  readonly cover?: Cover;
  readonly licence?: Licence;
  readonly access?: Access;
  readonly keywords?: readonly string[];
  readonly source?: RecordSource;
  /** The record is larger than anybody reads, and this is the beginning of it. */
  readonly inPart?: true;
  readonly repairs?: readonly Repair[];
}
