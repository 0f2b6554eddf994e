// Items of RSS: 0.9x and 2.0, and 1.0, which is RDF. https://www.rssboard.org/rss-specification and https://web.resource.org/rss/1.0/spec
import { type Around, foundIn } from './item.js';
import { attributeOf, elementsOf, saidIn, textsOf } from './elements.js';
import type { Found } from '../compose/found.js';
import { peopleIn } from './names.js';
import type { XmlElement } from '../../text/xml.js';

/** The items of a document: those of RSS 1.0 stand beside its channel. */
export const itemsIn = (root: XmlElement): XmlElement[] =>
  [...elementsOf(root, 'feed', 'channel'), root].flatMap((each) => elementsOf(each, 'feed', 'item'));

/** The texts in which an item has its people. */
export const authorsIn = (item: XmlElement): string[] => {
  const creators = textsOf(item, 'dc', 'creator');
  return creators.length ? creators : textsOf(item, 'feed', 'author', 'authors');
};

/** What a program says where nobody has said anything, and the sections of a journal. */
const isNoWord = (category: XmlElement): boolean =>
  /^uncategori[sz]ed$/i.test(category.text.trim()) || /\/category\/section$/.test(attributeOf(category, 'domain'));

/** arXiv announces a paper anew when it is replaced or listed elsewhere: then the day says nothing of when it came out. */
const isOlder = (item: XmlElement): boolean => textsOf(item, 'arxiv', 'announce_type').some((type) => type !== 'new');

/** An item of RSS. */
export function foundInRss(item: XmlElement, around: Around): Found {
  const feed = (...names: readonly string[]) => textsOf(item, 'feed', ...names);
  const guids = elementsOf(item, 'feed', 'guid');
  const about = item.attributes.get('http://www.w3.org/1999/02/22-rdf-syntax-ns#about') ?? '';
  const links = [...textsOf(item, 'feedburner', 'origLink'), ...feed('link')];
  const permanent = guids.filter((each) => attributeOf(each, 'isPermaLink') !== 'false').map(({ text }) => text.trim());
  const own = {
    titles: elementsOf(item, 'feed', 'title').map(saidIn),
    texts: [
      ...elementsOf(item, 'feed', 'description'),
      ...elementsOf(item, 'dc', 'description'),
      ...elementsOf(item, 'content', 'encoded'),
      ...elementsOf(item, 'atom', 'summary', 'content'),
    ].map(saidIn),
    people: peopleIn(feed('author', 'authors'), 'author', around.commasPart),
    moments: isOlder(item) ? [] : feed('pubDate'),
    pages: [...links, ...permanent, about],
    ids: [...guids.map(({ text }) => text.trim()), ...links, about],
    words: elementsOf(item, 'feed', 'category').filter((each) => !isNoWord(each)).map(({ text }) => text.trim()),
    rights: [],
    files: elementsOf(item, 'feed', 'enclosure').map((each) => ({
      url: attributeOf(each, 'url'),
      type: attributeOf(each, 'type'),
      size: attributeOf(each, 'length'),
    })),
    places: { volume: feed('volume')[0], issue: feed('issue')[0], start: feed('startPage')[0], end: feed('endPage')[0] },
  };
  return foundIn(item, own, around);
} // prettier-ignore
