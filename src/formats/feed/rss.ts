// Items of RSS: 0.9x and 2.0, and 1.0, which is RDF. https://www.rssboard.org/rss-specification and https://web.resource.org/rss/1.0/spec
import { aboutOf, attributeOf, elementsOf, textsOf } from './elements.js';
import { type Around, foundIn } from './item.js';
import { fileOf } from './files.js';
import type { Found } from '../compose/found.js';
import { peopleIn } from './names.js';
import type { XmlElement } from '../../text/xml.js';

/** The items of a document: those of RSS 1.0 stand beside its channel. */
export const itemsIn = (root: XmlElement): XmlElement[] =>
  [...elementsOf(root, 'rss', 'channel'), root].flatMap((each) => elementsOf(each, 'rss', 'item'));

/** The texts in which an item has its people, outside Dublin Core. */
export const authorsIn = (item: XmlElement): string[] => textsOf(item, 'rss', 'author', 'authors');

/** What a program says where nobody has said anything, and the sections of a journal. */
const isNoWord = (category: XmlElement): boolean =>
  /^uncategori[sz]ed$/i.test(category.text.trim()) || attributeOf(category, 'domain').endsWith('/category/section');

/** arXiv announces a paper anew when it is replaced or listed elsewhere: then the day says nothing of when it came out. */
const isOlder = (item: XmlElement): boolean => textsOf(item, 'arxiv', 'announce_type').some((type) => type !== 'new');

/** An item of RSS. */
export function foundInRss(item: XmlElement, around: Around): Found {
  const rss = (name: string) => textsOf(item, 'rss', name);
  const links = [...textsOf(item, 'feedburner', 'origLink'), ...rss('link')];
  const permanent = elementsOf(item, 'rss', 'guid').filter((each) => attributeOf(each, 'isPermaLink') !== 'false');
  const pages = [...links, ...permanent.map(({ text }) => text), aboutOf(item)];
  const own = {
    titles: elementsOf(item, 'rss', 'title'),
    texts: [
      ...elementsOf(item, 'rss', 'description'),
      ...elementsOf(item, 'dc', 'description'),
      ...elementsOf(item, 'content', 'encoded'),
    ],
    people: peopleIn(authorsIn(item), 'author', around.commasPart),
    moments: isOlder(item) ? [] : rss('pubDate'),
    pages,
    ids: [...rss('guid'), ...pages],
    words: elementsOf(item, 'rss', 'category').filter((each) => !isNoWord(each)).map(({ text }) => text),
    files: elementsOf(item, 'rss', 'enclosure').map((each) => fileOf(each, 'url')),
  };
  return foundIn(item, own, around);
} // prettier-ignore
