// A kind of values that come out wrong, and why it does not come in some of the formats.

/** The formats that are read, in the order in which they are asked. */
export const FORMATS = [
  'publication', 'feed', 'dspace', 'invenio', 'schema-org', 'openalex', 'zotero', 'eprints', 'datacite', 'crossref', 'csl-json',
  'landing-page', 'marcxml', 'datacite-xml', 'mods', 'oai-dc', 'ris', 'bibtex',
] as const; // prettier-ignore

export type FormatName = (typeof FORMATS)[number];

/** Why there is no right value for a kind in some formats. */
export interface Reason {
  readonly formats: readonly FormatName[];
  readonly why: string;
}

export interface Kind {
  readonly name: string;
  /** What goes wrong there, in the words of the rows. */
  readonly whats: readonly string[];
  readonly without: readonly Reason[];
  /** Where it is tested, if it is about more than a field of one format. */
  readonly tests?: readonly string[];
}

/** @param formats names with blanks between */
export const because = (formats: string, why: string): Reason => ({ formats: formats.split(' ') as FormatName[], why });

/** A kind that each format has rows for, but for those of the reasons. */
export const kind = (name: string, whats: readonly string[], ...without: readonly Reason[]): Kind => ({
  name,
  whats,
  without,
});

/** A kind that is about exports, lists or programs. */
export const elsewhere = (name: string, ...tests: readonly string[]): Kind => ({ name, whats: [], without: [], tests });

/** What our own JSON says is written for the card. */
export const AS_MEANT = 'is written for the card by who wants it shown so; what stands there is meant';
