// The elements of feeds by what they are called and by the vocabulary that they are of: prefixes vary, and so do the namespaces of
// one vocabulary, a version each.
import { childrenOf, within, type XmlElement } from '../../text/xml.js';

/** A vocabulary; `feed` is that of the feed itself, RSS's or Atom's. */
export type Space =
  'feed' | 'dc' | 'prism' | 'content' | 'atom' | 'cc' | 'media' | 'arxiv' | 'opensearch' | 'feedburner';

/**
 * Vocabularies by their namespaces. PRISM has a dozen, and a publisher's program writes "prism" alone.
 *
 * @see https://web.resource.org/rss/1.0/spec
 * @see https://www.w3.org/submissions/prism/
 */
const SPACES: readonly (readonly [space: Space, names: RegExp])[] = [
  ['atom', /^https?:\/\/(?:www\.w3\.org\/2005\/Atom$|purl\.org\/atom\/ns#)/],
  ['dc', /^https?:\/\/purl\.org\/dc\/(?:elements\/1\.\d|terms)\/?$/],
  ['prism', /^(?:prism$|https?:\/\/(?:www\.)?(?:prismstandard\.org\/|purl\.org\/rss\/1\.0\/modules\/prism))/],
  ['content', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/],
  ['cc', /^https?:\/\/(?:web\.resource\.org\/cc\/|creativecommons\.org\/ns#|(?:backend\.userland|cyber\.law\.harvard\.edu\/rss|blogs\.law\.harvard\.edu\/tech)\S*creativeCommons)/i],
  ['media', /^https?:\/\/search\.yahoo\.com\/mrss/],
  ['arxiv', /^https?:\/\/arxiv\.org\/schemas\/atom/],
  ['opensearch', /^https?:\/\/a9\.com\/-\/spec\/opensearch/],
  ['feedburner', /^https?:\/\/rssnamespace\.org\/feedburner\//],
  ['feed', /^(?:https?:\/\/(?:purl\.org\/(?:rss\/1\.0\/?|net\/rss1\.1#)|(?:my|channel)\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/rss\d*))?$/],
]; // prettier-ignore

const isOf = (space: Space, { namespace }: XmlElement): boolean =>
  SPACES.some(([each, names]) => each === space && names.test(namespace));

/** The children of these names in a vocabulary: the names' order counts, then the document's. */
export const elementsOf = (element: XmlElement | undefined, space: Space, ...names: readonly string[]): XmlElement[] =>
  element === undefined ? [] : names.flatMap((name) => childrenOf(element, name)).filter((each) => isOf(space, each));

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The text of an element without the white space around it, or the address that it has instead. */
export const textOf = ({ text, attributes }: XmlElement): string =>
  text.trim() || (attributes.get(`${RDF}resource`) ?? '');

/** The same of its children; a list of RDF's is as many. None of them is empty. */
export const textsOf = (element: XmlElement | undefined, space: Space, ...names: readonly string[]): string[] =>
  elementsOf(element, space, ...names)
    .flatMap((each) => {
      const items = each.children.length ? [...within(each)].filter(({ name }) => name === 'li') : [];
      return items.length ? items : [each];
    })
    .map(textOf)
    .filter(Boolean); // prettier-ignore

/** A text as the document has it, with its language. */
export const saidIn = (element: XmlElement): { readonly text: string; readonly lang: string | undefined } => ({
  text: element.text,
  lang: element.lang,
});

/** An attribute's value without white space around it; empty where there is none. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string => (attributes.get(name) ?? '').trim();

/** What addresses in an element are relative to, where it says so itself. https://www.w3.org/TR/xmlbase/ */
export const baseOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes.get('http://www.w3.org/XML/1998/namespacebase');
