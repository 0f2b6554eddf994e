// The journal that an item stands in, and where, by PRISM. A feed's own title is no journal's.
// https://www.w3.org/submissions/prism/
import type { Aside } from './texts.js';
import type { Found } from '../compose/found.js';
import { pageRange } from '../compose/page-range.js';
import { textsOf } from './elements.js';
import type { XmlElement } from '../../text/xml.js';

interface Journal extends Pick<Found, 'series' | 'publisher'> {
  readonly issn: readonly string[];
  /** The journal has a number, or the item one in it. A server of preprints has a name alone. */
  readonly isJournal: boolean;
  readonly isInIssue: boolean;
}

/** The journal: what a channel says of its own is true of its items, unless they name another one. */
export function journalOf(item: XmlElement, channel: XmlElement | undefined): Journal {
  const name = textsOf(item, 'prism', 'publicationName');
  const around = textsOf(channel, 'prism', 'publicationName');
  const series = [...name, ...around];
  const both = around.length && (!name.length || name[0] === around[0]) ? [item, channel] : [item];
  const issn = both.flatMap((each) => textsOf(each, 'prism', 'issn', 'eIssn'));
  const isInIssue = textsOf(item, 'prism', 'volume', 'number').length > 0;
  const publisher = both.flatMap((each) => textsOf(each, 'dc', 'publisher'));
  return { series, publisher, issn, isInIssue, isJournal: series.length > 0 && (isInIssue || issn.length > 0) };
}

/** The number of an article where the first page stands: "abcd098", "e0123", "104157", and no last one. */
const ARTICLE = /^(?:\p{L}{2,8}\d+|e\d+|\d{6,})$/iu;

/** "12 pages, 3 figures", as authors write it at arXiv. */
const pagesIn = (comment: string): string | undefined => /^\d{1,4} pages/.exec(comment)?.[0];

/** Where in its journal an item stands, by PRISM or, in IEEE's feeds, by elements without a vocabulary. */
export function placeOf(item: XmlElement, aside: Aside): Pick<Found, 'volume' | 'issue' | 'articleNumber' | 'pages'> {
  const either = (prism: string, plain: string) => [...textsOf(item, 'prism', prism), ...textsOf(item, 'rss', plain)];
  const [[start], [end]] = [either('startingPage', 'startPage'), either('endingPage', 'endPage')];
  const isArticle = !end && ARTICLE.test(start ?? '');
  return {
    volume: [either('volume', 'volume'), aside.volume],
    issue: [either('number', 'issue'), aside.issue],
    articleNumber: isArticle ? start : undefined,
    pages: isArticle ? undefined : [pageRange(start, end), textsOf(item, 'prism', 'pageRange'), textsOf(item, 'arxiv', 'comment').map(pagesIn)],
  };
} // prettier-ignore
