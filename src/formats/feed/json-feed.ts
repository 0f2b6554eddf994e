// Items of JSON Feed, 1.0 and 1.1. https://www.jsonfeed.org/version/1.1/
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { Found, FoundContributor } from '../compose/found.js';
import type { Fields } from '../format.js';
import { foundIn } from './item.js';
import { personIn } from './names.js';
import { textsOf } from '../compose/values.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

/** The version is the address of the specification. */
export const isJsonFeed = (value: unknown): boolean =>
  /\bjsonfeed\.org\//.test(textOf(fieldsOf(value)['version']) ?? '');

/** The people of an item, or of the feed, which are its items' where those have none: a list since 1.1. */
const peopleOf = ({ authors, author }: Fields): FoundContributor[] =>
  listOf(authors ?? author).map(fieldsOf).flatMap(({ name, url }) =>
    personIn(textOf(name) ?? '', 'author').map((one) => ({ ...one, url: webUrl(url), ids: url })),
  ); // prettier-ignore

/** What has no elements of any vocabulary. */
const NOTHING: XmlElement = { name: '', namespace: '', attributes: new Map(), lang: undefined, children: [], text: '' };

/** An item of JSON Feed. */
export function foundInJson(item: Fields, feed: Fields): Found {
  const texts = (...keys: readonly string[]) => keys.flatMap((key) => textOf(item[key]) ?? []);
  const said = (...keys: readonly string[]) => texts(...keys).map((text) => ({ text }));
  const people = peopleOf(item);
  const pages = [...texts('url', 'external_url'), ...texts('id').filter((id) => webUrl(id))];
  const own = {
    titles: said('title'),
    texts: said('summary', 'content_html', 'content_text'),
    people: people.length ? people : peopleOf(feed),
    moments: texts('date_published'),
    pages,
    ids: [...texts('id'), ...pages],
    words: textsOf(item['tags']),
    languages: [item['language'] ?? feed['language']],
    files: listOf(item['attachments'])
      .map(fieldsOf)
      .map(({ url, mime_type: type, size_in_bytes: size }) => ({ url: textOf(url) ?? '', type: textOf(type) ?? '', size })),
    pictures: texts('image', 'banner_image'),
  };
  return foundIn(NOTHING, own, { channel: undefined, commasPart: false });
} // prettier-ignore
