// The elements of feeds by what they are called and by the vocabulary that they are of: prefixes vary, and so do the namespaces of
// one vocabulary, a version each.
import { childrenOf, within, type XmlElement } from '../../text/xml.js';

/** Vocabularies by what is in their namespaces. PRISM has a dozen of these, and a publisher's program writes "prism" alone. */
const SPACES = {
  /** RSS's own, which has none, or that of 1.0. https://web.resource.org/rss/1.0/spec */
  rss: /^$|rss(?:\/1\.0\/?|2)$/,
  atom: /2005\/Atom|purl\.org\/atom/,
  dc: /purl\.org\/dc\//,
  prism: /prism/,
  content: /modules\/content/,
  cc: /creativecommons|\/cc\//i,
  media: /mrss/,
  arxiv: /arxiv/,
  opensearch: /opensearch/,
  feedburner: /feedburner/,
};

/** The children of these names in a vocabulary: the names' order counts, then the document's. */
export const elementsOf = (element: XmlElement | undefined, space: keyof typeof SPACES, ...names: readonly string[]): XmlElement[] =>
  names.flatMap((name) => (element ? childrenOf(element, name) : [])).filter(({ namespace }) => SPACES[space].test(namespace)); // prettier-ignore

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The text of an element without the white space around it, or the address that it has instead. */
export const textOf = ({ text, attributes }: XmlElement): string =>
  text.trim() || (attributes.get(`${RDF}resource`) ?? '');

/** The same of its children; a list of RDF's is as many. None of them is empty. */
export const textsOf = (element: XmlElement | undefined, space: keyof typeof SPACES, ...names: readonly string[]): string[] =>
  elementsOf(element, space, ...names)
    .flatMap((each) => {
      const items = each.children.length ? [...within(each)].filter(({ name }) => name === 'li') : [];
      return items.length ? items : each;
    })
    .map(textOf)
    .filter(Boolean); // prettier-ignore

/** What RDF says that an item is about. */
export const aboutOf = ({ attributes }: XmlElement): string => attributes.get(`${RDF}about`) ?? '';

/** An attribute's value; empty where there is none. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string => attributes.get(name) ?? '';

/** What addresses in an element are relative to, where it says so itself. https://www.w3.org/TR/xmlbase/ */
export const baseOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes.get('http://www.w3.org/XML/1998/namespacebase');
