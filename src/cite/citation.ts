// Publications as entries of a bibliography, in the styles that are asked for most.
import { entryOf, type Style } from './citation/entry.js';
import { apa } from './citation/apa.js';
import { chicago } from './citation/chicago.js';
import { harvard } from './citation/harvard.js';
import { ieee } from './citation/ieee.js';
import { inlineOf } from './citation/text.js';
import type { InlineText } from '../record/rich-text.js';
import { mla } from './citation/mla.js';
import type { Publication } from '../record/publication.js';
import { vancouver } from './citation/vancouver.js';

/** The styles of citation. */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee';

const STYLES: Record<CitationStyle, Style> = { apa, mla, chicago, harvard, vancouver, ieee };

export function citePublication(publication: Publication, style: CitationStyle): InlineText {
  const form = STYLES[style];
  return inlineOf(form.layout(entryOf(publication, form)), form.isBritish);
}
