// Where the next items are, and how many there are in all.
import { linksOf } from './atom.js';
import { textsOf } from './elements.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

/** Searches that count by items from 0, in their answers and in `start`: arXiv's and DSpace's. Neither says where it goes on. */
const BY_ITEMS = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/query\?|\/open-?search\/\w*\?/;

/**
 * What a feed says of the answers behind it: the next page, or the archive before, or else where its search goes on.
 *
 * @param address the feed's own
 * @param count how many items there are in it
 * @see https://www.rfc-editor.org/rfc/rfc5005
 * @see https://github.com/dewitt/opensearch
 */
export function nextOf(channel: XmlElement | undefined, address: string | undefined, count: number): { next?: string | undefined; total?: number | undefined } {
  const links = linksOf(channel);
  const [next] = ['next', 'prev-archive'].flatMap((rel) => links.filter((link) => link.rel === rel && link.url));
  const [total, start, each = 0] = ['totalResults', 'startIndex', 'itemsPerPage'].map((name) => {
    const [text = ''] = textsOf(channel, 'opensearch', name);
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  });
  if (next || total === undefined || start === undefined || !BY_ITEMS.test(webUrl(address) ?? '')) return { next: next?.url, total };
  const url = new URL(address!);
  const isAsked = Number(url.searchParams.get('start')) === start;
  const end = start + Math.max(count, each);
  url.searchParams.set('start', `${end}`);
  return { next: isAsked && end < total ? url.href : undefined, total };
} // prettier-ignore
