// Publications as entries of a bibliography, in the styles that are asked for most.
import { citationIn } from './engine.js';
import { type CitationStyle, citationStyles } from './style-names.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';

export { type CitationStyle, citationStyles } from './style-names.js';
export { type MissingFact, missingFacts } from './missing-facts.js';

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
  if (!citationStyles.some(({ name }) => name === style)) throw new PublicationError('format', { found: style });
  return citationIn(publication, style);
}
