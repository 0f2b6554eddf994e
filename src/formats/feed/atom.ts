// Entries of Atom, also as arXiv's search and OPDS's catalogues of books have them. https://www.rfc-editor.org/rfc/rfc4287
import { type Around, foundIn } from './item.js';
import { attributeOf, baseOf, elementsOf, textOf, textsOf } from './elements.js';
import { type Enclosure, fileOf } from './files.js';
import type { Found, FoundContributor } from '../compose/found.js';
import { peopleIn, personIn } from './names.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

interface Link extends Enclosure {
  readonly rel: string;
  readonly title: string;
}

/** The links of an entry or a feed. A relation may be written as an address of IANA's; without one it is `alternate`. */
export const linksOf = (element: XmlElement | undefined): Link[] =>
  elementsOf(element, 'atom', 'link').map((each) => ({
    ...fileOf(each, 'href'),
    rel: attributeOf(each, 'rel').replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '') || 'alternate',
    title: attributeOf(each, 'title'),
  }));

/** Names as the entry has them: of somebody without a `name`, the text. */
const namesOf = (person: XmlElement): string[] =>
  person.children.length ? textsOf(person, 'atom', 'name') : [textOf(person)].filter(Boolean);

/** The texts in which an entry has its people, outside Dublin Core. */
export const authorsIn = (entry: XmlElement): string[] => elementsOf(entry, 'atom', 'author').flatMap(namesOf);

/** People, each with the address of their page where the feed has one. One alone may be a list. */
function peopleOf(people: readonly XmlElement[], role: string, commasPart: boolean): FoundContributor[] {
  return people.flatMap((each, _, { length }) => {
    const url = textsOf(each, 'atom', 'uri', 'url').filter((text) => !text.startsWith('mailto:'));
    if (length === 1 && !url.length) return peopleIn(namesOf(each), role, commasPart);
    return namesOf(each).flatMap((name) => personIn(name, role)).map((one) => ({ ...one, url, ids: url }));
  });
} // prettier-ignore

/** Categories that say what an entry is to the program, and not what it is about: EPrints', OJS's. */
const IS_NO_WORD = /\/eprint\/(?:type|eprint_status)$|\/category\/section$/;

/** What EPrints calls its kinds: a monograph of its is a report or a working paper, and it does not say here which. */
const kindOf = (term: string): string =>
  term === 'monograph' ? '' : term === 'conference_item' ? 'conference paper' : term;

/**
 * The text itself, also in catalogues of books, where nothing has to be bought for it. What is related is so at arXiv.
 *
 * @see https://specs.opds.io/opds-1.2
 */
const isFile = ({ rel, type, title }: Link): boolean =>
  /^enclosure$|\/acquisition(?:\/open-access)?$/.test(rel) || (rel === (title === 'pdf' ? 'related' : 'alternate') && type.includes('/pdf')); // prettier-ignore

/** An entry of Atom. */
export function foundInAtom(entry: XmlElement, around: Around): Found {
  const atom = (...names: readonly string[]) => textsOf(entry, 'atom', ...names);
  const links = linksOf(entry);
  const urls = (isOne: (link: Link) => boolean) => links.filter(isOne).map(({ url }) => url);
  const pages = [...urls((link) => link.rel === 'alternate' && !isFile(link)), ...atom('id').filter((id) => webUrl(id))];
  const contents = elementsOf(entry, 'atom', 'content');
  const categories = elementsOf(entry, 'atom', 'category');
  const kinds = categories.filter((each) => attributeOf(each, 'scheme').endsWith('/eprint/type'));
  const own = {
    titles: elementsOf(entry, 'atom', 'title'),
    // Text, HTML or XHTML: any other content is a file.
    texts: [...elementsOf(entry, 'atom', 'summary'), ...elementsOf(entry, 'dc', 'description'), ...contents.filter((each) => /^(?:text|x?html|$)/.test(attributeOf(each, 'type')))],
    // Those of the feed are its entries' where these have none, but there OJS has who is to be asked, and a catalogue the library.
    people: ['author', 'contributor'].flatMap((role) => peopleOf(elementsOf(entry, 'atom', role), role, around.commasPart)),
    moments: atom('published', 'issued'),
    pages,
    ids: [...atom('id'), ...pages, ...urls(({ title }) => title === 'doi')],
    words: categories.filter((each) => !IS_NO_WORD.test(attributeOf(each, 'scheme'))).map((each) => attributeOf(each, 'label') || attributeOf(each, 'term')),
    types: kinds.map((each) => kindOf(attributeOf(each, 'term'))),
    labels: kinds.map((each) => attributeOf(each, 'label')),
    rights: [...urls(({ rel }) => rel === 'license'), ...atom('rights')],
    files: [...links.filter(isFile), ...contents.map((each) => fileOf(each, 'src')).filter(({ type }) => !/html|^$/.test(type))],
    pictures: [...atom('icon'), ...urls(({ rel }) => rel.endsWith('opds-spec.org/image'))],
  };
  const base = [around.channel, entry].reduce<string>((outer, each) => webUrl(baseOf(each), outer) ?? outer, around.address);
  return { ...foundIn(entry, own, around), base };
} // prettier-ignore
