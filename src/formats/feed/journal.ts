// The journal that an item stands in, and where, by PRISM. A feed's own title is no journal's.
// https://www.w3.org/submissions/prism/
import type { Found, Value } from '../compose/found.js';
import type { Aside } from './texts.js';
import { pageRange } from '../compose/page-range.js';
import { textsOf } from './elements.js';
import type { XmlElement } from '../../text/xml.js';

/** What stands in an item's own elements: IEEE's feeds have numbers there. */
export type Places = Partial<Record<'volume' | 'issue' | 'start' | 'end', string | undefined>>;

interface Journal {
  readonly series: Value;
  readonly publisher: Value;
  readonly issn: readonly string[];
  /** The journal has a number, or the item one in it. A server of preprints has a name alone. */
  readonly isJournal: boolean;
  readonly isInIssue: boolean;
}

/** The journal: what a channel says of its own is true of its items, unless they name another one. */
export function journalOf(item: XmlElement, channel: XmlElement | undefined): Journal {
  const name = textsOf(item, 'prism', 'publicationName');
  const around = textsOf(channel, 'prism', 'publicationName');
  const whole = around.length > 0 && (!name.length || name[0] === around[0]) ? channel : undefined;
  const issn = [item, whole].flatMap((each) => textsOf(each, 'prism', 'issn', 'eIssn'));
  const isInIssue = textsOf(item, 'prism', 'volume', 'number').length > 0;
  return {
    series: [name, around],
    publisher: [item, whole].map((each) => textsOf(each, 'dc', 'publisher')),
    issn,
    isInIssue,
    isJournal: name.length + around.length > 0 && (isInIssue || issn.length > 0),
  };
}

/** The number of an article where the first page stands: "rdag098", "e0123", "104157", and no last one. */
const ARTICLE = /^(?:\p{L}{2,8}[-.]?\d+|e\d+|\d{6,})$/iu;

/** "12 pages, 3 figures", as authors write it at arXiv. */
const pagesIn = (comment: string): string | undefined => /^\d{1,4} ?p(?:ages|p\.)/i.exec(comment)?.[0];

/** Where in its journal an item stands. */
export function placeOf(item: XmlElement, own: Places, aside: Aside): Pick<Found, 'volume' | 'issue' | 'articleNumber' | 'pages'> {
  const prism = (name: string) => textsOf(item, 'prism', name);
  const [start = own.start, end = own.end] = [prism('startingPage')[0], prism('endingPage')[0]];
  const isArticle = end === undefined && ARTICLE.test(start ?? '');
  return {
    volume: [prism('volume'), own.volume, aside.volume],
    issue: [prism('number'), own.issue, aside.issue],
    articleNumber: isArticle ? start : undefined,
    pages: isArticle ? undefined : [pageRange(start, end), prism('pageRange'), textsOf(item, 'arxiv', 'comment').map(pagesIn)],
  };
} // prettier-ignore
