// Where the next items are, and how many there are in all.
import type { Answer } from '../format.js';
import { linksOf } from './atom.js';
import { nextByParameter } from '../compose/answer.js';
import type { RawRecord } from '../../record/raw-record.js';
import { textsOf } from './elements.js';
import { totalOf } from '../../record/total.js';
import type { XmlElement } from '../../text/xml.js';

/** Searches that count by items from 0, in their answers and in `start`: arXiv's and DSpace's. Neither says where it goes on. */
const BY_ITEMS = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/query\?|\/open-?search\/\w*\?/;

/**
 * What a feed says of the answers behind it: the next page, or the archive before, or else where its search goes on.
 *
 * @param count how many items there are in it
 * @see https://www.rfc-editor.org/rfc/rfc5005
 * @see https://github.com/dewitt/opensearch
 */
export function nextOf(channel: XmlElement | undefined, raw: RawRecord, count: number): Omit<Answer, 'records'> {
  const links = linksOf(channel);
  const [next] = ['next', 'prev-archive'].flatMap((rel) => links.filter((link) => link.rel === rel && link.url));
  const [total, start, each = 0] = ['totalResults', 'startIndex', 'itemsPerPage'].map((name) => totalOf(textsOf(channel, 'opensearch', name)[0]));
  const end = (start ?? NaN) + Math.max(count, each);
  const [, asked = 0] = /[?&]start=(\d{1,12})(?!\d)/.exec(raw.url ?? '') ?? [];
  const goesOn = BY_ITEMS.test(raw.url ?? '') && Number(asked) === start && end < (total ?? 0);
  return { next: next?.url ?? (goesOn ? nextByParameter(raw, 'start', end) : undefined), total };
} // prettier-ignore
