// What the `meta` elements of a landing page say: Highwire's `citation_*`, Dublin Core and OpenGraph.
// https://scholar.google.com/intl/en/scholar/inclusion.html, https://www.dublincore.org/specifications/dublin-core/dcq-html/
// and https://ogp.me
import type { Found, FoundContributor, Said } from '../compose/found.js';
import { accessOf } from '../compose/access.js';
import { dateOfParts } from '../../record/written-date.js';
import { elementsOf } from '../../text/nodes.js';

/** What Highwire's tags are there for says what kind of publication has them. */
const KINDS: readonly (readonly [tag: string, type: string])[] = [
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['citation_inbook_title', 'chapter'],
  ['citation_conference_title', 'conference-paper'],
  ['citation_conference', 'conference-paper'],
  ['citation_journal_title', 'article'],
];

const SERIES = ['citation_journal_title', 'citation_inbook_title', 'citation_book_title', 'citation_conference_title', 'citation_conference', 'citation_series_title', 'prism.publicationname', 'dc.relation.ispartof', 'dc.ispartof']; // prettier-ignore
const DATES = ['citation_cover_date', 'citation_publication_date', 'citation_date', 'dc.issued', 'dc.date.issued', 'prism.publicationdate', 'citation_year', 'citation_online_date', 'dc.date']; // prettier-ignore
/** Those of EPrints, where `citation_date` and `citation_online_date` are the day on which something was deposited. */
const DATES_OF_EPRINTS = [
  'citation_publication_date',
  'eprints.date',
  'dc.date',
  'citation_date',
  'citation_online_date',
];
const PEOPLE: readonly (readonly [names: readonly string[], role: string])[] = [
  [['citation_author', 'citation_authors', 'dc.creator', 'dc.contributor.author'], 'author'],
  [['citation_editor', 'dc.contributor.editor'], 'editor'],
  [['citation_translator'], 'translator'],
];

interface Tag extends Said {
  readonly text: string;
  /** Of a name, the tags that stand behind it and say more of the same person. */
  readonly ids: string[];
}

/** The values of a name, in the page's order. Names are lower case, with a point in "DC.title". */
export type Tags = (...names: readonly string[]) => readonly Tag[];

/** The tags of a page. Asked for several names, they answer with the first that is there. */
export function tagsOf(page: Node): Tags {
  const values = new Map<string, Tag[]>();
  let person: Tag | undefined;
  for (const meta of elementsOf(page, 'meta')) {
    const text = meta.getAttribute('content')?.trim();
    if (!text) continue;
    const written = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim().toLowerCase();
    const name = written.replace(/^bepress_/, '').replace(/^(dc|dcterms|prism)[:_]/, '$1.').replace(/^dcterms\./, 'dc.'); // prettier-ignore
    const lang = meta.getAttribute('lang') ?? meta.getAttribute('xml:lang') ?? undefined;
    const tag = { text, lang, ids: [] };
    if (/^citation_(?:author|editor)$/.test(name)) person = tag;
    if (/^citation_(?:author|editor)_orcid$/.test(name)) person?.ids.push(text);
    values.set(name, values.get(name) ?? []);
    values.get(name)!.push(tag);
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? [];
}

/** A title with anything that only publications have. Many sites give each of their pages a `DC.title`. */
const isRecord = (tags: Tags): boolean =>
  tags('citation_title').length > 0 ||
  (tags('dc.title').length > 0 && tags('dc.creator', 'dc.identifier', 'dc.issued', 'dc.date.issued').length > 0);

/** OpenGraph describes every page; only these of its types are publications. */
const isStory = (tags: Tags): boolean =>
  /^(?:article|book)$/i.test(tags('og:type')[0]?.text ?? '') && tags('og:title').length > 0;

/** What a page's `meta` elements say of a publication; undefined where they describe none. */
export function foundInTags(tags: Tags): Found | undefined {
  return isRecord(tags) ? recordOf(tags) : isStory(tags) ? storyOf(tags) : undefined;
}

const isOfEprints = (tags: Tags): boolean =>
  tags('eprints.eprintid', 'eprints.datestamp').length > 0 || /^eprints\b/i.test(tags('generator')[0]?.text ?? '');

/** Some write one tag for all names or words. The semicolon of a character reference parts nothing. */
const parts = (tags: readonly Tag[]): { readonly text: string; readonly ids: string[] }[] =>
  tags.flatMap(({ text, ids }) => text.split(/(?<!&#?\w{1,10});/).map((part) => ({ text: part.trim(), ids })));

/** Films, sounds, pictures and archives, which repositories name there as well. */
const MEDIA = /\.(?:mp[34]|m4[av]|avi|mov|wav|jpe?g|png|tiff?|zip|pptx?)(?:[?#]|$)/i;

/** Highwire's tags, and where they are silent Dublin Core's: repositories write both, the latter with the summary. */
function recordOf(tags: Tags): Found {
  const rights = ['dc.rights', 'dc.license', 'dc.rights.uri'].flatMap((name) => tags(name));
  const ids = ['dc.identifier', 'dc.identifier.uri'].flatMap((name) => tags(name));
  const span = [
    tags('citation_firstpage', 'prism.startingpage'),
    tags('citation_lastpage', 'prism.endingpage'),
  ].flatMap(([page]) => page?.text ?? []);
  // Journals of OJS have themselves as the source; elsewhere it may be anything.
  const isJournal = tags('dc.source.issn', 'dc.source.volume', 'dc.source.issue').length > 0;
  return {
    title: tags('citation_title', 'dc.title'),
    type: [...KINDS.filter(([tag]) => tags(tag).length).map(([, type]) => type), ...tags('dc.type')],
    // Words of a vocabulary are for machines: "info:eu-repo/…", "Text.Serial.Journal", and "Text", which all of them are.
    typeLabel: tags('dc.type').filter(({ text }) => !/[/.]|^text$/i.test(text)),
    standing: tags('dc.isreplacedby', 'dc.relation.isreplacedby').map((url) => ({ said: 'is replaced by', url })),
    contributors: PEOPLE.flatMap(([names, role]) =>
      parts(tags(...names)).map(({ text, ids: own }): FoundContributor => ({ name: text, role, ids: own })),
    ),
    summary: tags('citation_abstract', 'dc.abstract', 'dc.description.abstract', 'dc.description'),
    publisher: tags('citation_publisher', 'dc.publisher', 'citation_technical_report_institution', 'citation_dissertation_institution'), // prettier-ignore
    institution: tags('citation_dissertation_institution'),
    degree: tags('citation_dissertation_name'),
    event: { name: tags('citation_conference_title', 'citation_conference') },
    series: tags(...SERIES, ...(isJournal ? ['dc.source'] : [])),
    volume: tags('citation_volume', 'prism.volume', 'dc.source.volume'),
    issue: tags('citation_issue', 'prism.number', 'dc.source.issue'),
    number: tags('citation_technical_report_number'),
    articleNumber: tags('citation_article_number', 'citation_journal_article'),
    pages: [[...new Set(span)].join('–'), tags('dc.identifier.pagenumber')],
    published: (isOfEprints(tags) ? DATES_OF_EPRINTS : DATES)
      .flatMap((name) => tags(name))
      .map(({ text }) => dateIn(text)),
    languages: tags('citation_language', 'dc.language', 'dc.language.iso'),
    doi: tags('citation_doi', 'dc.identifier.doi', 'prism.doi'),
    isbn: tags('citation_isbn', 'dc.identifier.isbn', 'prism.isbn'),
    issn: ['citation_issn', 'prism.issn', 'prism.eissn', 'dc.source.issn'].flatMap((name) => tags(name)),
    ids,
    landingPage: [...tags('citation_abstract_html_url'), ...tags('citation_public_url')],
    fullText: [
      ...tags('citation_pdf_url')
        .filter(({ text }) => !MEDIA.test(text))
        .map((url) => ({ url, mediaType: 'application/pdf' })),
      ...tags('citation_fulltext_html_url').map((url) => ({ url, mediaType: 'text/html' })),
    ],
    licence: rights.filter(({ text }) => !accessOf(text)),
    access: accessOf([...tags('dc.accessrights', 'dc.rights.accessrights'), ...rights]),
    keywords: parts(tags('citation_keywords', 'dc.subject')),
  };
}

/** What OpenGraph says of an article or a book. Its authors are often addresses of profiles, which are no names. */
function storyOf(tags: Tags): Found {
  return {
    title: tags('og:title'),
    type: tags('og:type'),
    contributors: tags('article:author', 'book:author', 'og:book:author')
      .filter(({ text }) => !/^(?:https?:)?\/\//i.test(text))
      .map(({ text }) => ({ name: text })),
    summary: tags('og:description').slice(0, 1),
    published: tags('article:published_time', 'book:release_date'),
    isbn: tags('book:isbn'),
    landingPage: tags('og:url'),
    cover: tags('og:image', 'og:image:url').slice(0, 1),
    keywords: tags('article:tag', 'book:tag'),
  };
}

/** Highwire's dates have slashes, with or without zeros: "2019/5/04". Anywhere else a slash makes a range. */
function dateIn(written: string): unknown {
  const found = /^\s*(\d{4})\/(\d\d?)(?:\/(\d\d?))?\s*$/.exec(written);
  return found ? dateOfParts(found.slice(1)) : written;
}
