// A list of references: what its entries are, and in which order the style wants them.
import { citationIn } from './engine.js';
import type { CitationStyle } from './style-names.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import type { Sort } from '../list/order.js';
import { webUrl } from '../record/url.js';

/** Styles that number their entries in the order of a text; the others are in the order of the alphabet. */
export const isNumbered = (style: CitationStyle): boolean => style === 'ieee' || style === 'vancouver';

/** The order of a list that is left as it came: by author, but for styles that number their entries. */
export const sortOf = (sort: Sort, style: CitationStyle): Sort =>
  sort === 'as-is' && !isNumbered(style) ? 'author' : sort;

/** The address at the end of an entry. A style may end it with a full stop. */
const ADDRESS = /https?:\/\/\S+?(?=\.?$)/;

/** An entry of a list of references, with its address as a link. */
export function referenceIn(publication: Publication, style: CitationStyle): InlineText {
  const citation = citationIn(publication, style);
  const parts = typeof citation === 'string' ? [citation] : citation;
  const last = parts.at(-1);
  const [address] = (typeof last === 'string' && ADDRESS.exec(last)) || [];
  const href = webUrl(address);
  if (typeof last !== 'string' || address === undefined || href === undefined) return citation;
  const at = last.lastIndexOf(address);
  return [...parts.slice(0, -1), last.slice(0, at), { type: 'link', href, content: address }, last.slice(at + address.length)];
} // prettier-ignore
