// The metadata that a landing page carries for machines: JSON-LD, or else its `meta` elements.
import { type Fields, fieldsOf, isHtml, type RawRecord } from './format.js';
import { hasTitle, publicationNodes, readNode } from './schema-org.js';
import { hasMetadata, readMetadata } from './meta-tags.js';
import { known } from '../record/known.js';
import { elementsOf } from '../text/nodes.js';
import { markupParser } from '../text/parser.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';

/** A web page. Whether it says anything about a publication is seen only when it is read. */
export const matches = ({ text }: RawRecord): boolean => isHtml(text);

/**
 * Reads the first of these that describes a publication: JSON-LD of schema.org's, Highwire's `citation_*` and Dublin Core
 * together, OpenGraph. A title alone describes a page, not a publication.
 *
 * @throws {PublicationError} `format` where the page describes no publication, `several` where its JSON-LD describes some
 */
export function parse(raw: RawRecord, context: TextContext): Publication {
  const page = markupParser(context.DOMParser)(raw.text ?? '');
  const baseUrl = webUrl(elementsOf(page, 'base')[0]?.getAttribute('href'), context.baseUrl) ?? context.baseUrl;
  const here = { ...context, baseUrl };
  const address = canonicalOf(page, baseUrl) ?? raw.url;
  const nodes = page ? publicationNodes(jsonLdOf(page)).filter(hasTitle) : [];
  const node = nodes.length > 1 ? nodes.find((each) => isAbout(each, [address, raw.url], baseUrl)) : nodes[0];
  const isDescribed = page && hasMetadata(page);
  if (!node && !isDescribed) {
    const facts = known({ found: isHtml(raw.text) ? 'html' : 'text', url: raw.url });
    throw nodes.length
      ? new PublicationError('several', { count: nodes.length })
      : new PublicationError('format', facts);
  }
  const publication = node ? readNode(node, address, here) : readMetadata(page!, address, here);
  return { ...publication, source: known({ url: raw.url, format: 'landing-page' }) };
}

/** Whether a node says that it describes this page's publication. */
const isAbout = (node: Fields, addresses: readonly unknown[], baseUrl: string): boolean =>
  ['url', '@id', 'mainEntityOfPage'].some((key) => {
    const value = node[key];
    const url = webUrl(fieldsOf(value)['@id'] ?? value, baseUrl);
    return url !== undefined && addresses.includes(url);
  });

/** What the page calls its own address. */
const canonicalOf = (page: Node | undefined, baseUrl: string): string | undefined =>
  webUrl(
    elementsOf(page, 'link')
      .find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
      ?.getAttribute('href'),
    baseUrl,
  );

/** All JSON-LD in the page as one list. A script that is no JSON says nothing. */
function jsonLdOf(page: Node): unknown[] {
  return elementsOf(page, 'script').flatMap((script) => {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') return [];
    try {
      return JSON.parse(script.textContent) as unknown;
    } catch {
      return [];
    }
  });
}
