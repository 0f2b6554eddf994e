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
import { nextOf } from './next.js';
import { notOne } from '../compose/xml-records.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { textsOf as valuesOf } from '../compose/values.js';
import { webUrl } from '../../record/url.js';

/** What a document begins with, and its first element. Comments come before it, but not without end. */
const ROOT = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>]*>)*<(?:[\w.-]+:)?(?:rss|feed|entry|(RDF))[\s/>]/;

/** What is in a text that may match, see the list of formats: here it is looked at whether its first element is a feed's. */
export function matches({ text = '', value }: RawRecord): boolean {
  const [root, rdf] = ROOT.exec(text.trimStart().slice(0, 5000)) ?? [];
  return isJsonFeed(value) || (root !== undefined && (!rdf || /rss\/1\.0\/["']/.test(text)));
}

/** What is found of an item, and what the addresses in its texts are relative to. */
interface Item {
  readonly found: Found;
  readonly baseUrl: string;
}

/**
 * The items of a feed, the feed's next page, and how many a search has found. There may be none: arXiv has nothing new at weekends.
 *
 * @throws {PublicationError} `format`: `xml` where the document is broken, `error` where arXiv answers with one
 */
export function answer(raw: RawRecord, context: TextContext): Answer {
  const { found, next, total } = isJsonFeed(raw.value) ? inJson(raw) : inXml(raw, context);
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
  if (!root) throw notOne('xml', raw);
  const channel = root.name === 'entry' ? undefined : (elementsOf(root, 'rss', 'channel')[0] ?? root);
  const [entries, items] = [root.name === 'entry' ? [root] : elementsOf(root, 'atom', 'entry'), itemsIn(root)];
  const message = entries.map(errorIn).find((text) => text !== undefined);
  if (message !== undefined) throw notOne('error', raw, message);
  const people = [...entries, ...items].map((each) => [textsOf(each, 'dc', 'creator'), authorsInAtom(each), authorsInRss(each)].find(({ length }) => length) ?? []);
  const commasPart = people.some(([only = '', ...others]) => !others.length && isList(only)) || items.some(isAnnounced);
  const around: Around = { channel, commasPart, address: context.baseUrl };
  const found = [...entries.map((each) => foundInAtom(each, around)), ...items.map((each) => foundInRss(each, around))];
  return { found, ...nextOf(channel, raw, found.length) };
} // prettier-ignore

/** arXiv's announcements have all authors in one text, as the reader of its source sees. https://github.com/arXiv/arxiv-feed */
const isAnnounced = (item: XmlElement): boolean => elementsOf(item, 'arxiv', 'announce_type').length > 0;

/** What arXiv's search says in the place of an entry. https://info.arxiv.org/help/api/user-manual.html#34-errors */
const errorIn = (entry: XmlElement): string | undefined =>
  /arxiv\.org\/api\/errors/.test(textsOf(entry, 'atom', 'id').join()) ? textsOf(entry, 'atom', 'summary').join() : undefined; // prettier-ignore

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
