// Where the next items are, and how many there are in all.
import { linksOf } from './atom.js';
import { textsOf } from './elements.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

/** A count or a place in a search; undefined where it says none. https://github.com/dewitt/opensearch */
const numberIn = (channel: XmlElement, name: string): number | undefined => {
  const [text = ''] = textsOf(channel, 'opensearch', name);
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
};

/** Searches that count by items from 0, in their answers and in `start`: arXiv's and DSpace's. None of them says where it goes on. */
const BY_ITEMS = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/query\?|\/open-?search\/(?:search|discover)?\?/;

/** The same search from where this answer of it ends. */
function goesOn(address: string | undefined, channel: XmlElement, count: number, total: number | undefined): string | undefined {
  const start = numberIn(channel, 'startIndex');
  if (address === undefined || total === undefined || start === undefined || !BY_ITEMS.test(address)) return undefined;
  const url = new URL(address);
  const end = start + Math.max(count, numberIn(channel, 'itemsPerPage') ?? 0);
  if (Number(url.searchParams.get('start') ?? 0) !== start || end >= total) return undefined;
  // Set alone, so that the rest stays written as it was.
  const query = url.search.slice(1).split('&').filter((each) => !/^start=/.test(each));
  url.search = [...query, `start=${end}`].join('&');
  return url.href;
} // prettier-ignore

/**
 * What a feed says of the answers behind it: the next page, or the archive before, or else what its search makes plain.
 *
 * @param address the feed's own
 * @param count how many items there are in it
 * @see https://www.rfc-editor.org/rfc/rfc5005
 */
export function nextOf(channel: XmlElement | undefined, address: string | undefined, count: number): { next?: string | undefined; total?: number | undefined } {
  if (!channel) return {};
  const links = linksOf(channel);
  const found = ['next', 'prev-archive'].flatMap((rel) => links.filter((link) => link.rel === rel && link.url));
  const total = numberIn(channel, 'totalResults');
  return { next: found[0]?.url ?? goesOn(webUrl(address), channel, count, total), total };
} // prettier-ignore
