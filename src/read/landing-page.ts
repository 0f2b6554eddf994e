// A landing page that was asked for its record: the record it names, or else what it says itself.
import { isHtml } from '../formats/format.js';
import type { RawRecord } from '../record/raw-record.js';
import { elementsOf } from '../text/nodes.js';
import { markupParser } from '../text/parser.js';
import type { Publication } from '../record/publication.js';
import { type HeaderLink, linksOfHeader } from './link-header.js';
import { PublicationError } from '../record/error.js';
import { markMade } from '../record/made.js';
import { readRaw } from './read.js';
import { webUrl } from '../record/url.js';

/** What records are sent as, those that say most first, and the format of each; plain JSON may be of any. */
const MEDIA_TYPES: Readonly<Record<string, string | undefined>> = {
  'application/vnd.inveniordm.v1+json': 'invenio',
  'application/json': undefined,
  'application/vnd.citationstyles.csl+json': 'csl-json',
  'application/vnd.datacite.datacite+json': 'datacite',
  'application/vnd.datacite.datacite+xml': 'datacite-xml',
  'application/vnd.schemaorg.ld+json': 'schema-org',
  'application/ld+json': 'schema-org',
  'application/mods+xml': 'mods',
  'application/marcxml+xml': 'marcxml',
  'application/x-dc+xml': 'oai-dc',
  'application/x-bibtex': 'bibtex',
  'application/x-research-info-systems': 'ris',
};
const ranked = Object.keys(MEDIA_TYPES);

interface NamedRecord {
  readonly href: string;
  /** What its media type tells of its format. */
  readonly format: string | undefined;
}

/**
 * Reads the record that a landing page names by `rel="alternate"` or `"describedby"`, in its head or in the answer's `Link`
 * header; one request. Where it names none, or one that cannot be read, the metadata in the page itself counts.
 *
 * @throws {PublicationError} of every kind; where neither can be read, what went wrong with the record that was named
 */
export async function readLandingPage(
  page: RawRecord,
  load: (url: string, format?: string) => Promise<RawRecord>,
  format: string | undefined,
): Promise<Publication> {
  const named = format === 'landing-page' ? undefined : namedRecord(page);
  let problem: unknown;
  try {
    const record = named && (await load(named.href, named.format));
    // Some servers answer everything with the same page.
    if (record && !isHtml(record.text)) return withPage(await readRaw(record, { format }), page.url);
  } catch (cause) {
    if (!(cause instanceof PublicationError)) throw cause;
    problem = cause;
  }
  try {
    return await readRaw(page, { format });
  } catch (cause) {
    throw problem ?? cause;
  }
}

/** The page is the one that the record does not need to name. */
const withPage = ({ links, ...rest }: Publication, page: string | undefined): Publication =>
  markMade({ ...rest, links: { ...(page !== undefined && { landingPage: page }), ...links } });

/**
 * The record that a page names, on the page's own host: whoever links to a page has not named anybody else. The page itself is
 * never its own record.
 */
function namedRecord(page: RawRecord): NamedRecord | undefined {
  const found = linksOf(page).flatMap(({ mediaType, href }) => {
    const rank = ranked.indexOf(mediaType);
    return rank >= 0 ? [{ href, rank, format: MEDIA_TYPES[mediaType] }] : [];
  });
  return found.toSorted((a, b) => a.rank - b.rank)[0];
}

/** What a page names by `rel="alternate"` or `"describedby"` on its own host, in its head or in the answer's `Link` header. */
export function linksOf({
  text = '',
  url = '',
  link,
}: RawRecord): { readonly mediaType: string; readonly href: string }[] {
  const root = markupParser()(text);
  const inHead = elementsOf(root, 'link').map((each): HeaderLink => {
    const [rel = '', type = '', href = ''] = ['rel', 'type', 'href'].map((name) => each.getAttribute(name) ?? '');
    return { rel, type, href };
  });
  const base = webUrl(elementsOf(root, 'base')[0]?.getAttribute('href'), url) ?? url;
  const all = [
    ...linksOfHeader(link ?? '').map((each) => ({ ...each, href: webUrl(each.href, url) })),
    ...inHead.map((each) => ({ ...each, href: webUrl(each.href, base) })),
  ];
  return all.flatMap(({ rel, type, href }) => {
    const mediaType = type.split(';', 1)[0]!.trim().toLowerCase();
    const isNamed = /(?:^|\s)(?:alternate|describedby)(?:\s|$)/i.test(rel);
    return isNamed && href && href !== url && new URL(href).host === new URL(url).host ? [{ mediaType, href }] : [];
  });
}
