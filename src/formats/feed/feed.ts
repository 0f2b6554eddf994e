// Feeds: RSS 0.9x, 2.0 and 1.0, Atom, and JSON Feed, as repositories, journals and blogs tell what is new with them.
import { type Answer, isObject, type Parsed } from '../format.js';
import { authorsIn as authorsInAtom, foundInAtom } from './atom.js';
import { authorsIn as authorsInRss, foundInRss, itemsIn } from './rss.js';
import { elementsOf, textsOf } from './elements.js';
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { foundInJson, isJsonFeed } from './json-feed.js';
import { readXml, type XmlElement } from '../../text/xml.js';
import type { Around } from './item.js';
import { compose } from '../compose/compose.js';
import type { Found } from '../compose/found.js';
import { isList } from './names.js';
import { known } from '../../record/known.js';
import { nextOf } from './next.js';
import { notOne } from '../compose/xml-records.js';
import { PublicationError } from '../../record/error.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { textsOf as valuesOf } from '../compose/values.js';
import { webUrl } from '../../record/url.js';

/** What a document begins with, and its first element. Comments come before it, but not without end. */
const ROOT = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>]*>)*<(?:[\w.-]+:)?(rss|rdf|feed|entry)[\s/>]/i;
const RSS_IN_RDF =
  /["']https?:\/\/(?:purl\.org\/(?:rss\/1\.0\/?|net\/rss1\.1#)|(?:my|channel)\.netscape\.com\/rdf\/simple\/0\.9\/)["']/;
const ATOM = /["']https?:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)["']/;

/** A document whose first element is that of a feed or of an entry, or JSON with the version of JSON Feed. */
export function matches({ text = '', value }: RawRecord): boolean {
  if (value !== undefined) return isJsonFeed(value);
  const root = ROOT.exec(text.trimStart().slice(0, 5000))?.[1]?.toLowerCase();
  return root !== undefined && (root === 'rss' || (root === 'rdf' ? RSS_IN_RDF : ATOM).test(text));
}

/** What is found of an item, and what the addresses in its texts are relative to. */
interface Item {
  readonly found: Found;
  readonly baseUrl: string;
}

/**
 * The items of a feed, the feed's next page, and how many a search has found.
 *
 * @throws {PublicationError} `format`: `xml` where the document is broken or no feed, `none` without items, `error` where arXiv answers
 *   with one
 */
export function answer(raw: RawRecord, context: TextContext): Answer {
  const { found, next, total } = isJsonFeed(raw.value) ? inJson(raw) : inXml(raw, context);
  if (!found.length) throw notOne('none', raw);
  const items = found.map((each): Item => ({
    found: each,
    baseUrl: each.base || (addressIn(each) ?? context.baseUrl),
  }));
  return { records: items.map((value) => ({ ...raw, value })), next, total };
}

const addressIn = ({ landingPage }: Found): string | undefined =>
  valuesOf(landingPage).map((each) => webUrl(each)).find(Boolean); // prettier-ignore

interface Items extends Pick<Answer, 'next' | 'total'> {
  readonly found: readonly Found[];
}

function inJson({ value }: RawRecord): Items {
  const feed = fieldsOf(value);
  const items = listOf(feed['items']).filter(isObject);
  return { found: items.map((item) => foundInJson(item, feed)), next: textOf(feed['next_url']) };
}

function inXml(raw: RawRecord, context: TextContext): Items {
  const root = raw.text === undefined ? undefined : readXml(raw.text, context);
  if (!root || !/^(?:rss|rdf|feed|entry)$/i.test(root.name)) throw notOne('xml', raw);
  const isRss = /^r/i.test(root.name);
  const items = isRss ? itemsIn(root) : root.name === 'entry' ? [root] : elementsOf(root, 'atom', 'entry');
  const channel = isRss ? elementsOf(root, 'feed', 'channel')[0] : root.name === 'feed' ? root : undefined;
  const message = items.map(errorIn).find(Boolean);
  if (message !== undefined) throw new PublicationError('format', known({ found: 'error', message, url: raw.url }));
  const commasPart = items.some((item) => hasList(isRss ? authorsInRss(item) : authorsInAtom(item)) || isAnnounced(item));
  const around: Around = { channel, commasPart, address: context.baseUrl };
  const found = items.map((item) => (isRss ? foundInRss(item, around) : foundInAtom(item, around)));
  return { found, ...nextOf(channel, raw.url, items.length) };
} // prettier-ignore

const hasList = ([only, ...others]: readonly string[]): boolean => only !== undefined && !others.length && isList(only);

/** arXiv's announcements have all authors in one text, as the reader of its source sees. https://github.com/arXiv/arxiv-feed */
const isAnnounced = (item: XmlElement): boolean => elementsOf(item, 'arxiv', 'announce_type').length > 0;

/** What arXiv's search says in the place of an entry. https://info.arxiv.org/help/api/user-manual.html#34-errors */
const errorIn = (item: XmlElement): string | undefined =>
  /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors/.test(textsOf(item, 'atom', 'id')[0] ?? '')
    ? textsOf(item, 'atom', 'summary').concat('error')[0]!.slice(0, 200)
    : undefined;

/**
 * An item of a feed: RSS, Atom or JSON Feed, with what Dublin Core, PRISM and Media RSS say in it. The feed's own title is nobody's
 * series, and when an item was changed is not when it came out.
 *
 * @fills title type typeLabel contributors summary publisher series volume issue articleNumber pages edition published
 *   status languages identifiers links cover licence access keywords
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @see https://www.jsonfeed.org/version/1.1/
 * @throws {PublicationError} `invalid` without a title
 */
export function parse({ value }: RawRecord, context: TextContext): Parsed {
  const { found, baseUrl } = value as Item;
  return compose(found, { ...context, baseUrl });
}
