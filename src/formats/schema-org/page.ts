// The metadata that a landing page carries for machines: JSON-LD, or else its `meta` elements.
import { foundInTags, type Tags, tagsOf } from './meta-tags.js';
import { isNode, type LinkedNode, readJsonLd, valuesOf } from './json-ld.js';
import { elementsOf } from '../../text/nodes.js';
import type { Found } from '../compose/found.js';
import { foundIn } from './node.js';
import { markupParser } from '../../text/parser.js';
import { publicationsOf } from './publications.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { isObject } from '../format.js';
import { listOf } from '../compose/fields.js';
import { textsOf } from '../compose/values.js';
import { webUrl } from '../../record/url.js';

/** What is said of one publication, and what the addresses in it are relative to. */
export interface Described {
  readonly found: Found;
  readonly baseUrl: string;
}

/**
 * What the first of these in a page describes that describes any: JSON-LD of schema.org's, Highwire's `citation_*` and Dublin
 * Core together, OpenGraph. A title alone describes a page, not a publication. Of several publications in JSON-LD, the one
 * counts that is the page's own. What it does not say, and the others do of the same title, is theirs.
 */
export function describedIn(raw: RawRecord, context: TextContext): Described[] {
  const page = markupParser(context.DOMParser)(raw.text ?? '');
  const baseUrl = webUrl(elementsOf(page, 'base')[0]?.getAttribute('href'), context.baseUrl) ?? context.baseUrl;
  const address = canonicalOf(page, baseUrl) ?? raw.url;
  const nodes = page ? publicationsOf(readJsonLd(jsonLdOf(page)).nodes).filter(hasTitle) : [];
  const own = nodes.length > 1 ? nodes.filter((node) => isAbout(node, [address, raw.url], baseUrl)).slice(0, 1) : nodes;
  const metas = page && tagsOf(page);
  const tags = metas && foundInTags(metas);
  const found = own.length
    ? own.map((node) => completed(withNames(foundIn(node, address), metas!), own.length > 1 ? undefined : tags))
    : tags
      ? [{ ...tags, landingPage: [address, tags.landingPage] }]
      : nodes.map((node) => foundIn(node));
  return found.map((each) => ({ found: each, baseUrl }));
}

/** JSON-LD with the names that stand in parts in the page's tags. */
const withNames = (found: Found, tags: Tags): Found => ({
  ...found,
  contributors: (found.contributors ?? []).map((each) => ({
    ...each,
    elsewhere: tags('citation_author', 'dc.creator'),
  })),
});

/** Facts that a page's tags add to its JSON-LD, which says less of where a work stands than what search engines for papers ask for. */
const ADDED = ['contributors', 'summary', 'publisher', 'series', 'volume', 'issue', 'number', 'articleNumber', 'pages', 'published', 'languages', 'doi', 'isbn', 'issn', 'fullText', 'licence', 'access', 'keywords'] as const; // prettier-ignore

/** What was found, with what only the tags of the same page say, where these have the same title. */
function completed(found: Found, tags: Found | undefined): Found {
  const [title, other] = [found, tags].map((each) => textsOf(each?.title)[0]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')); // prettier-ignore
  if (!tags || !title || !other || !(title.startsWith(other) || other.startsWith(title))) return found;
  const added = ADDED.filter((key) => !isSaid(found[key])).map((key) => [key, tags[key]]);
  return { ...found, ...(Object.fromEntries(added) as Partial<Found>), ids: [found.ids, tags.ids] };
}

/** Whether a place says anything: lists of people and files have one that does. */
const isSaid = (value: unknown): boolean =>
  textsOf(value).length > 0 || listOf(value).some((each) => isObject(each) && !('text' in each));

const hasTitle = (node: LinkedNode): boolean => [...valuesOf(node, 'name'), ...valuesOf(node, 'headline')].length > 0;

/** Whether a node says that it describes this page's publication. */
const isAbout = (node: LinkedNode, addresses: readonly unknown[], baseUrl: string): boolean =>
  [node.id, ...['url', 'mainEntityOfPage'].flatMap((key) => valuesOf(node, key)).map((each) => (isNode(each) ? each.id : each.text))] // prettier-ignore
    .map((each) => webUrl(each, baseUrl))
    .some((url) => url !== undefined && addresses.includes(url));

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
    if (script.getAttribute('type')?.trim().toLowerCase() !== 'application/ld+json') return [];
    try {
      return [JSON.parse(script.textContent) as unknown];
    } catch {
      return [];
    }
  });
}
