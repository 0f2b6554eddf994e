// Publications as entries of a bibliography, in the styles that are asked for most.
import { entryOf } from './citation-entry.js';
import { inlineOf } from './citation-text.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { STYLES } from './citation-styles.js';

export { type MissingFact, missingFacts } from './citation-missing.js';

/** The styles in which `citePublication` writes. */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee';

/**
 * The styles, as readers know them: American Psychological Association, 7th edition; Modern Language Association, 9th
 * edition; The Chicago Manual of Style, 17th edition, author-date; Harvard, as Cite Them Right has it in its 12th edition;
 * Vancouver, that is the National Library of Medicine's; Institute of Electrical and Electronics Engineers.
 */
export const citationStyles: readonly { readonly name: CitationStyle; readonly label: string }[] = [
  { name: 'apa', label: 'APA 7' },
  { name: 'mla', label: 'MLA 9' },
  { name: 'chicago', label: 'Chicago 17' },
  { name: 'harvard', label: 'Harvard' },
  { name: 'vancouver', label: 'Vancouver' },
  { name: 'ieee', label: 'IEEE' },
];

/**
 * One entry of a bibliography, without a number before it. What is unknown is left out, or said to be as the style says it:
 * "n.d." for a date.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param style the name of one of `citationStyles`
 * @returns text with emphasis and what marks the title has; `plainText` gives its words
 * @throws {PublicationError} `format` for any other name
 * @see docs/citations.md
 */
export function citePublication(publication: Publication, style: CitationStyle): InlineText {
  if (!Object.hasOwn(STYLES, style)) throw new PublicationError('format', { found: style });
  const form = STYLES[style];
  return inlineOf(entryOf(publication, form).trim(), form.isBritish);
}
