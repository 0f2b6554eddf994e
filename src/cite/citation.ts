// Publications as entries of a bibliography, in the styles that are asked for most.
import { entryOf } from './citation/entry.js';
import { inlineOf } from './citation/text.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { STYLES } from './citation/styles.js';

/** The styles of citation. */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee';

export function citePublication(publication: Publication, style: CitationStyle): InlineText {
  const form = STYLES[style];
  return inlineOf(entryOf(publication, form).trim(), form.isBritish);
}
