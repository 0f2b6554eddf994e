// What the `meta` elements of a landing page say: Highwire's `citation_*`, Dublin Core and OpenGraph.
// https://scholar.google.com/intl/en/scholar/inclusion.html, https://www.dublincore.org/specifications/dublin-core/dcq-html/
// and https://ogp.me
import type { Licence, Publication, PublicationType } from '../record/publication.js';
import { type Contributor, isMoreContributors, readOrcid, splitName } from '../record/contributor.js';
import { readBlocks, readInline, readPlain } from '../text/rich-text.js';
import { elementsOf } from '../text/nodes.js';
import { known } from '../record/known.js';
import { languageTags } from '../record/language-tag.js';
import { type PartialDate, readDate } from '../record/partial-date.js';
import { readDoi } from '../record/identifiers.js';
import { splitPublisher } from '../text/publisher.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';
import { withInterventions } from '../text/interventions.js';

/** What Highwire's tags are there for says what kind of publication has them. */
const KINDS: readonly (readonly [tag: string, type: PublicationType])[] = [
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['citation_inbook_title', 'chapter'],
  ['citation_conference_title', 'conference-paper'],
  ['citation_conference', 'conference-paper'],
  ['citation_journal_title', 'article'],
];

const INSTITUTIONS = ['citation_technical_report_institution', 'citation_dissertation_institution'];
const SERIES = [
  'citation_journal_title',
  'citation_inbook_title',
  'citation_conference_title',
  'citation_series_title',
];
const DATES = ['citation_publication_date', 'citation_date', 'dc.issued', 'dc.date.issued', 'citation_year', 'dc.date'];

/** The values of a name, in the page's order. Names are lower case, with a point in "DC.title". */
type Tags = (...names: readonly string[]) => string[];

/** The tags of a page. Asked for several names, they answer with the first that is there. */
function tagsOf(page: Node): Tags {
  const values = new Map<string, string[]>();
  for (const meta of elementsOf(page, 'meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    const written = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const name = written.replace(/^(dc|dcterms|prism)[:_]/, '$1.').replace(/^dcterms\./, 'dc.');
    if (!values.has(name)) values.set(name, []);
    values.get(name)!.push(content);
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? [];
}

/** A title with anything that only publications have. Many sites give each of their pages a `DC.title`. */
const isRecord = (tags: Tags): boolean =>
  tags('citation_title').length > 0 ||
  (tags('dc.title').length > 0 && tags('dc.creator', 'dc.identifier', 'dc.issued', 'dc.date.issued').length > 0);

/** OpenGraph describes every page; only these of its types are publications. */
const isStory = (tags: Tags): boolean =>
  /^(?:article|book)$/i.test(tags('og:type')[0] ?? '') && tags('og:title').length > 0;

/** Whether a page's `meta` elements describe a publication. */
export function hasMetadata(page: Node): boolean {
  const tags = tagsOf(page);
  return isRecord(tags) || isStory(tags);
}

/** A publication of a page that `hasMetadata`. `address` is where readers find the page. */
export function readMetadata(page: Node, address: string | undefined, context: TextContext): Publication {
  const tags = tagsOf(page);
  const publication = isRecord(tags) ? recordOf(tags, context) : storyOf(tags, context);
  const links = known({ landingPage: address, ...publication.links });
  return withInterventions(known<Publication>({ ...publication, links, repairs: context.repairs }));
}

/** Highwire's tags, and where they are silent Dublin Core's: repositories write both, the latter with the summary. */
function recordOf(tags: Tags, context: TextContext): Publication {
  const at = (field: string): TextContext => ({ ...context, field });
  const plain = (field: string, ...names: string[]) => tags(...names).map((value) => readPlain(value, at(field)));
  const [title = ''] = tags('citation_title', 'dc.title');
  const [publisher] = tags('citation_publisher', 'dc.publisher', ...INSTITUTIONS);
  const pages = [...plain('pages', 'citation_firstpage'), ...plain('pages', 'citation_lastpage')];
  // Some write one tag for all names or words.
  const parts = (...names: string[]) => tags(...names).flatMap((words) => words.split(';'));
  const authors = parts('citation_author', 'citation_authors', 'dc.creator');
  const orcids = tags('citation_author_orcid');
  const pdf = webUrl(tags('citation_pdf_url')[0], context.baseUrl);
  const [rights = ''] = tags('dc.rights', 'dc.license');
  return known<Publication>({
    title: readInline(title, at('title')) || title,
    type: KINDS.find(([tag]) => tags(tag).length)?.[1],
    // Words of a vocabulary are for machines: "info:eu-repo/…", "Text.Serial.Journal", and "Text", which all of them are.
    typeLabel: plain('typeLabel', 'dc.type').find((word) => !/[/.]|^text$/i.test(word)),
    ...contributorsOf(authors, orcids.length === authors.length ? orcids : [], context),
    summary: tags('citation_abstract', 'dc.abstract', 'dc.description.abstract', 'dc.description').flatMap((text) =>
      readBlocks(text, at('summary')),
    ),
    publisher: publisher === undefined ? undefined : splitPublisher(publisher, at('publisher')),
    series: plain('series', ...SERIES)[0],
    volume: plain('volume', 'citation_volume')[0],
    issue: plain('issue', 'citation_issue')[0],
    pages: [...new Set(pages)].join('–'),
    published: DATES.flatMap((name) => tags(name)).map(dateOf).find(Boolean), // prettier-ignore
    languages: languageTags(tags('citation_language', 'dc.language', 'dc.language.iso')),
    identifiers: known({
      doi: [...tags('citation_doi', 'dc.identifier.doi', 'prism.doi'), ...tags('dc.identifier')]
        .map(readDoi)
        .find(Boolean),
      isbn: tags('citation_isbn'),
      issn: tags('citation_issn'),
    }),
    links: pdf === undefined ? undefined : { fullText: { url: pdf, mediaType: 'application/pdf' } },
    licence: known<Licence>(webUrl(rights) ? { url: webUrl(rights) } : { label: readPlain(rights, at('licence')) }),
    keywords: parts('citation_keywords', 'dc.subject').map((word) => readPlain(word.trim(), at('keywords'))),
  });
}

/** What OpenGraph says of an article or a book. Its authors are often addresses of profiles, which are no names. */
function storyOf(tags: Tags, context: TextContext): Publication {
  const at = (field: string): TextContext => ({ ...context, field });
  const [title = ''] = tags('og:title');
  const authors = tags('article:author', 'book:author', 'og:book:author').filter(
    (name) => !/^(?:https?:)?\/\//i.test(name),
  );
  const image = webUrl(tags('og:image', 'og:image:url')[0], context.baseUrl);
  return known<Publication>({
    title: readInline(title, at('title')) || title,
    type: tags('og:type')[0]!.toLowerCase(),
    ...contributorsOf(authors, [], context),
    summary: readBlocks(tags('og:description')[0] ?? '', at('summary')),
    published: dateOf(tags('article:published_time', 'book:release_date')[0] ?? ''),
    identifiers: known({ isbn: tags('book:isbn') }),
    cover: image === undefined ? undefined : { url: image },
    keywords: tags('article:tag', 'book:tag').map((word) => readPlain(word, at('keywords'))),
  });
}

function contributorsOf(
  names: readonly string[],
  orcids: readonly string[],
  context: TextContext,
): Pick<Publication, 'contributors' | 'moreContributors'> {
  const read = names.map((each) => readPlain(each.trim(), { ...context, field: 'contributors' }));
  const people = read.flatMap((name, index): Contributor[] =>
    name && !isMoreContributors(name)
      ? [{ name, role: 'author', ...splitName(name), ...known({ orcid: readOrcid(orcids[index]) }) }]
      : [],
  );
  return known({ contributors: people, moreContributors: read.some(isMoreContributors) ? (true as const) : undefined });
}

/** Highwire's dates have slashes, with or without zeros: "2019/5/04". Anywhere else a slash makes a range. */
function dateOf(written: string): PartialDate | undefined {
  const [whole, year, month = '', day = ''] = /^(\d{4})\/(\d\d?)(?:\/(\d\d?))?$/.exec(written.trim()) ?? [];
  if (whole === undefined) return readDate(written);
  return readDate([year!, month, day].filter(Boolean).map((part) => part.padStart(2, '0')).join('-')); // prettier-ignore
}
