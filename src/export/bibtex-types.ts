// What BibTeX and BibLaTeX have entries and fields for.
import { BIBTEX_DEGREES } from '../record/degrees.js';
import { thesisWords } from './facts.js';
import type { Publication } from '../record/publication.js';
import { tex } from './tex-text.js';

/** The two are nearly one: BibLaTeX has more types and fields, and holds each field to the types that it is for. */
export type BibDialect = 'bibtex' | 'biblatex';

const ENTRIES = new Map(
  'report techreport,working-paper techreport,brief techreport,article,book,chapter incollection,conference-paper inproceedings'
    .split(',').map((pair) => pair.split(' ')).map(([type, entry = type]) => [type!, entry!] as const),
); // prettier-ignore

/** Those that BibTeX has none for. What it does not know its styles set as `misc`, and strict readers leave out. */
const MORE_ENTRIES = /^(?:thesis|dataset|software)$/;

/** The type of an entry. In BibTeX that of a thesis says the degree, and any other degree is its `type`. */
export function entryOf({ type = '', degree = '' }: Publication, dialect: BibDialect): string {
  const entry = ENTRIES.get(type);
  if (dialect === 'biblatex')
    return entry === 'techreport' ? 'report' : (entry ?? (MORE_ENTRIES.test(type) ? type : 'misc'));
  return type === 'thesis' ? (/^m/i.test(degree) ? 'mastersthesis' : 'phdthesis') : (entry ?? 'misc');
}

/** The kind of thesis, in TeX: BibLaTeX's key, or words; nothing where the entry's type says it. */
export function thesisType(publication: Publication, dialect: BibDialect): string {
  const { degree } = publication;
  const words = thesisWords(publication);
  const key = [...BIBTEX_DEGREES].find(([, each]) => each === degree)?.[0];
  if (words === `${degree} thesis` && key && (dialect === 'biblatex' || /^(?:phd|ma)thesis$/.test(key)))
    return dialect === 'biblatex' ? key : '';
  // In braces a word is none of BibLaTeX's keys.
  return `{${tex(words ?? 'Thesis')}}`;
}

/**
 * The fields that are not for all types of ours, by those that they are for.
 *
 * @see https://ctan.org/pkg/biblatex the file blx-dm.def, to which biber holds what it reads with `--validate-datamodel`
 */
const ONLY: Readonly<Record<string, RegExp>> = {
  editor: /^(?:article|book|in.*|dataset|software|misc)$/,
  translator: /^(?:article|book|in.*tion)$/,
  annotator: /^(?:article|book|in.*tion)$/,
  commentator: /^(?:article|book|in.*tion)$/,
  introduction: /^(?:book|in.*tion)$/,
  foreword: /^(?:book|in.*tion)$/,
  afterword: /^(?:book|in.*tion)$/,
  series: /^(?:article|book|in.*|dataset)$/,
  volume: /^(?:article|book|in.*)$/,
  number: /^(?:report|article|book|in.*|dataset)$/,
  eid: /^(?:report|thesis|article|book|in.*)$/,
  pages: /^(?:report|thesis|article|book|in.*)$/,
  pagetotal: /^(?:report|thesis|book)$/,
  version: /^(?:report|dataset|software|misc)$/,
  edition: /^(?:book|in.*tion|dataset)$/,
  institution: /^(?:report|thesis)$/,
  publisher: /^(?:book|in.*|dataset)$/,
  organization: /^(?:in.*ings|dataset|software|misc)$/,
  location: /^(?:report|thesis|book|in.*|dataset|software|misc)$/,
  isbn: /^(?:book|in.*)$/,
  issn: /^article$/,
  type: /^(?:report|thesis|dataset|software|misc)$/,
  eventtitle: /^in.*ings$/,
  eventdate: /^in.*ings$/,
  venue: /^in.*ings$/,
};

/** Whether an entry's type has a field, as far as BibLaTeX says. */
export const hasField = (entry: string, field: string): boolean => ONLY[field]?.test(entry) ?? true;
