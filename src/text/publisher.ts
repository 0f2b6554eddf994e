import { type Inline, type Link, plainText } from '../record/rich-text.js';
import type { Publisher } from '../record/publication.js';
import { readLinkedLine } from './rich-text.js';
import type { TextContext } from './context.js';

/**
 * A publisher as catalogues write it: a name, often a series behind it, often a URL at the end. The first URL becomes the
 * link, the words around it the name; the punctuation that led to the URL goes with it.
 */
export function splitPublisher(raw: string, context: TextContext): Publisher {
  const line = readLinkedLine(raw, context);
  const parts: readonly Inline[] = typeof line === 'string' ? [line] : line;
  const link = parts.find((part): part is Link => typeof part === 'object' && part.type === 'link');
  const words = parts.map((part) => (part === link && isAddress(link) ? ' ' : plainText([part]))).join('');
  const name = words
    .replace(/[([<]\s*[)\]>]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+/, '')
    .replace(/(?<![\s,;:|(–—-])[\s,;:|(–—-]+$/, '');
  return { ...(name && { name }), ...(link && { url: link.href }) };
}

/** The link's text is its own address, rather than the publisher's name made a link. */
const isAddress = (link: Link): boolean => /^https?:/i.test(plainText(link.content));
