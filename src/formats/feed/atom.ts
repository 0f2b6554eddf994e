// Entries of Atom, also as arXiv's search and OPDS's catalogues of books have them. https://www.rfc-editor.org/rfc/rfc4287
import { type Around, foundIn } from './item.js';
import { attributeOf, baseOf, elementsOf, saidIn, textOf, textsOf } from './elements.js';
import type { Found, FoundContributor } from '../compose/found.js';
import { peopleIn, personIn } from './names.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

interface Link {
  readonly rel: string;
  readonly url: string;
  readonly type: string;
  readonly title: string;
  readonly size: string;
}

/** The links of an entry or a feed. A relation may be written as an address of IANA's; without one it is `alternate`. */
export const linksOf = (element: XmlElement | undefined): Link[] =>
  elementsOf(element, 'atom', 'link').map((each) => ({
    rel: attributeOf(each, 'rel').replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '').toLowerCase() || 'alternate',
    url: attributeOf(each, 'href'),
    type: attributeOf(each, 'type'),
    title: attributeOf(each, 'title'),
    size: attributeOf(each, 'length'),
  })); // prettier-ignore

/** Names as the entry has them: of somebody without a `name`, the text. */
const namesOf = (person: XmlElement): string[] => {
  const names = textsOf(person, 'atom', 'name');
  return names.length || person.children.length ? names : [textOf(person)].filter(Boolean);
};

/** The texts in which an entry has its people. */
export const authorsIn = (entry: XmlElement): string[] => {
  const creators = textsOf(entry, 'dc', 'creator');
  return creators.length ? creators : elementsOf(entry, 'atom', 'author').flatMap(namesOf);
};

/** People, each with the address of their page where the feed has one. */
function peopleOf(people: readonly XmlElement[], role: string, commasPart: boolean): FoundContributor[] {
  const [only, ...others] = people;
  if (only && !others.length && !textsOf(only, 'atom', 'uri', 'url').length)
    return peopleIn(namesOf(only), role, commasPart);
  return people.flatMap((each) => {
    const url = textsOf(each, 'atom', 'uri', 'url').filter((text) => !/^mailto:/i.test(text));
    return namesOf(each).flatMap((name) => personIn(name, role)).map((one) => ({ ...one, url, ids: url }));
  }); // prettier-ignore
}

/** Categories that say what an entry is to the program, and not what it is about: EPrints', OJS's, Blogger's. */
const IS_KIND = /\/eprint\/type$/;
const IS_NO_WORD = /\/eprint\/(?:type|eprint_status)$|\/category\/section$|#kind$/;

/** What EPrints calls its kinds: a monograph of its is a report or a working paper, and it does not say here which. */
const KINDS: ReadonlyMap<string, string> = new Map([['conference_item', 'conference paper'], ['monograph', '']]); // prettier-ignore

/** Relations to the text itself, in catalogues of books where nothing has to be bought for it. https://specs.opds.io/opds-1.2 */
const TEXT = /^(?:enclosure|http:\/\/opds-spec\.org\/acquisition(?:\/open-access)?)$/;

const isFile = ({ rel, type, title }: Link): boolean =>
  TEXT.test(rel) ||
  ((rel === 'related' || rel === 'alternate') && (title.toLowerCase() === 'pdf' || /\/pdf\b/.test(type)));

/** An entry of Atom. */
export function foundInAtom(entry: XmlElement, around: Around): Found {
  const atom = (...names: readonly string[]) => textsOf(entry, 'atom', ...names);
  const links = linksOf(entry);
  const pages = links.filter((link) => link.rel === 'alternate' && !isFile(link)).map(({ url }) => url);
  const contents = elementsOf(entry, 'atom', 'content');
  const outside = contents.filter((each) => attributeOf(each, 'src')).map((each) => ({ rel: 'enclosure', url: attributeOf(each, 'src'), type: attributeOf(each, 'type'), size: undefined }));
  const categories = elementsOf(entry, 'atom', 'category').map((each) => ({ term: attributeOf(each, 'term'), label: attributeOf(each, 'label'), scheme: attributeOf(each, 'scheme') }));
  const kinds = categories.filter(({ scheme }) => IS_KIND.test(scheme));
  const own = {
    titles: elementsOf(entry, 'atom', 'title').map(saidIn),
    texts: [
      ...elementsOf(entry, 'atom', 'summary'),
      ...elementsOf(entry, 'dc', 'description'),
      // Text, HTML or XHTML: anything else is a file.
      ...contents.filter((each) => /^(?:text(?:\/html|\/plain)?|x?html|)$/i.test(attributeOf(each, 'type'))),
    ].map(saidIn),
    // Those of the feed are its entries' where these have none, but there OJS has who is to be asked, and a catalogue the library.
    people: ['author', 'contributor'].flatMap((role) => peopleOf(elementsOf(entry, 'atom', role), role, around.commasPart)),
    moments: atom('published', 'issued', 'created'),
    pages: [...pages, ...atom('id').filter((id) => webUrl(id))],
    ids: [...atom('id'), ...pages, ...links.filter(({ rel, title }) => rel === 'related' && title === 'doi').map(({ url }) => url)],
    words: categories.filter(({ scheme }) => !IS_NO_WORD.test(scheme)).map(({ label, term }) => label || term),
    types: kinds.map(({ term }) => KINDS.get(term) ?? term),
    labels: kinds.map(({ label }) => label),
    rights: [...links.filter(({ rel }) => rel === 'license').map(({ url }) => url), ...atom('rights')],
    files: [...links.filter(isFile), ...outside.filter(({ type }) => type && !/html/i.test(type))],
    pictures: [...atom('icon'), ...links.filter(({ rel }) => /^http:\/\/opds-spec\.org\/image$/.test(rel)).map(({ url }) => url)],
  };
  const base = [around.channel, entry].reduce<string>((outer, each) => webUrl(baseOf(each), outer) ?? outer, around.address);
  return { ...foundIn(entry, own, around), base };
} // prettier-ignore
