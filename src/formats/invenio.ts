// InvenioRDM and Zenodo records: the published record, a draft or deposit, the legacy Zenodo form, a search with one hit.
// https://inveniordm.docs.cern.ch/reference/metadata/ and https://developers.zenodo.org/#entities
import type { Access, Cover, FullText, Licence, Publication, PublicationType } from '../record/publication.js';
import { known } from '../record/known.js';
import { type Contributor, isMoreContributors, readOrcid, splitName } from '../record/contributor.js';
import { type Fields, fieldsOf, isObject, listOf, type RawRecord, textOf } from './format.js';
import { readBlocks, readInline, readPlain } from '../text/rich-text.js';
import { readDoi } from '../record/identifiers.js';
import { languageTags } from '../record/language-tag.js';
import { PublicationError } from '../record/error.js';
import { readDate } from '../record/partial-date.js';
import { splitPublisher } from '../text/publisher.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';
import { withInterventions } from '../text/interventions.js';

const TYPES: Readonly<Record<string, PublicationType>> = {
  report: 'report', deliverable: 'report', milestone: 'report', technicalnote: 'report',
  article: 'article', book: 'book', section: 'chapter', thesis: 'thesis', dissertation: 'thesis',
  workingpaper: 'working-paper', conferencepaper: 'conference-paper', conferenceproceeding: 'conference-paper',
  preprint: 'preprint', dataset: 'dataset', software: 'software', presentation: 'presentation', lesson: 'presentation',
  poster: 'poster', video: 'video', image: 'image', policybrief: 'brief', brief: 'brief',
}; // prettier-ignore

const KINDS: Readonly<Record<string, Contributor['kind']>> = { personal: 'person', organizational: 'organization' };

const ACCESS: Readonly<Record<string, Access['status']>> = {
  open: 'open', embargoed: 'embargoed', restricted: 'restricted', closed: 'restricted', 'metadata-only': 'metadata-only',
}; // prettier-ignore

/** A table's own entry: "constructor" is none. */
const entryOf = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** A record, or a search for records, with its `metadata` apart from what the system adds. */
export function matches({ value }: RawRecord): boolean {
  const record = fieldsOf(value);
  return Array.isArray(fieldsOf(record['hits'])['hits']) || isMetadata(record['metadata']);
}

function isMetadata(value: unknown): boolean {
  const metadata = fieldsOf(value);
  return ['creators', 'resource_type', 'publication_date', 'description', 'upload_type'].some((key) =>
    Object.hasOwn(metadata, key),
  );
}

/** @throws {PublicationError} `several` for a search with more hits than one, `format` for one with none, `invalid` without a title */
export function parse(raw: RawRecord, context: TextContext): Publication {
  const record = oneRecord(fieldsOf(raw.value));
  const metadata = fieldsOf(record['metadata']);
  const links = fieldsOf(record['links']);
  const custom = fieldsOf(record['custom_fields']);
  const journal = fieldsOf(custom['journal:journal'] ?? metadata['journal']);
  const imprint = fieldsOf(custom['imprint:imprint'] ?? metadata['imprint']);
  const plain = (value: unknown, field: string) => {
    const text = textOf(typeof value === 'number' ? String(value) : value);
    return text && readPlain(text, { ...context, field: field });
  };
  const title = textOf(metadata['title']);
  if (!title) throw new PublicationError('invalid', { path: 'metadata.title', expected: 'given' });
  const publisher = textOf(metadata['publisher']) ?? textOf(imprint['publisher']);
  const description = textOf(metadata['description']);
  const resource = fieldsOf(metadata['resource_type']);
  const typeId = [
    resource['subtype'],
    metadata['publication_type'],
    resource['type'],
    resource['id'],
    metadata['upload_type'],
  ].find((id) => textOf(id)) as string | undefined;
  return withInterventions(
    known<Publication>({
      title: readInline(title, { ...context, field: 'title' }) || title,
      subtitle: subtitleOf(metadata, context),
      type: typeOf(typeId),
      typeLabel: plain(inEnglish(resource['title']), 'typeLabel'),
      badges: badgesOf(record, metadata, custom).flatMap((badge) => plain(badge, 'badges') ?? []),
      ...contributorsOf(metadata, context),
      summary: description ? readBlocks(description, { ...context, field: 'summary' }) : undefined,
      publisher: publisher ? splitPublisher(publisher, { ...context, field: 'publisher' }) : undefined,
      series: plain(journal['title'] ?? imprint['title'], 'series'),
      volume: plain(journal['volume'], 'volume'),
      issue: plain(journal['issue'], 'issue'),
      pages: plain(journal['pages'] ?? imprint['pages'], 'pages'),
      edition: plain(imprint['edition'] ?? metadata['version'], 'edition'),
      place: plain(imprint['place'], 'place'),
      published: readDate(metadata['publication_date']),
      languages: languageTags(
        listOf(metadata['languages'] ?? metadata['language']).flatMap(
          (each) => textOf(isObject(each) ? each['id'] : each) ?? [],
        ),
      ),
      identifiers: identifiersOf(record, metadata, imprint),
      links: known({ landingPage: landingPageOf(links, context), fullText: fullTextOf(record, links, context) }),
      cover: coverOf(links, custom, context),
      licence: licenceOf(metadata),
      access: accessOf(record, metadata),
      keywords: listOf(metadata['subjects'] ?? metadata['keywords']).flatMap(
        (each) => plain(isObject(each) ? (each['subject'] ?? each['term']) : each, 'keywords') ?? [],
      ),
      source: known({ url: raw.url, format: 'invenio' }),
      repairs: context.repairs,
    }),
  );
}

function oneRecord(answer: Fields): Fields {
  const { hits } = fieldsOf(answer['hits']);
  if (!Array.isArray(hits)) return answer;
  if (hits.length === 1) return fieldsOf(hits[0]);
  throw new PublicationError(hits.length ? 'several' : 'format', { count: hits.length, found: 'empty' });
}

/** The interface's language comes later; a vocabulary's own titles are keyed by language, English first by convention. */
function inEnglish(titles: unknown): unknown {
  return isObject(titles) ? (titles['en'] ?? Object.values(titles)[0]) : titles;
}

function typeOf(id: string | undefined): PublicationType | undefined {
  const key =
    id
      ?.replace(/^publication-/, '')
      .replace(/[^a-z]/gi, '')
      .toLowerCase() ?? '';
  return entryOf(TYPES, key);
}

function subtitleOf(metadata: Fields, context: TextContext) {
  const subtitle = listOf(metadata['additional_titles'])
    .map(fieldsOf)
    .find((each) => fieldsOf(each['type'])['id'] === 'subtitle');
  const text = textOf(subtitle?.['title']);
  return text && readInline(text, { ...context, field: 'subtitle' });
}

/** The collections that a record stands in, and custom fields made for the purpose. */
function badgesOf(record: Fields, metadata: Fields, custom: Fields): unknown[] {
  const communities = listOf(fieldsOf(fieldsOf(record['parent'])['communities'])['entries']).concat(
    listOf(metadata['communities']),
  );
  const named = communities.map((each) => fieldsOf(fieldsOf(each)['metadata'])['title'] ?? fieldsOf(each)['title']);
  const own = Object.entries({ ...metadata, ...custom }).filter(([key]) => /(?:^|:)badges?$/.test(key));
  return [
    ...own.flatMap(([, value]) => listOf(value)).map((each) => (isObject(each) ? inEnglish(each['title']) : each)),
    ...named,
  ];
}

function contributorsOf(
  metadata: Fields,
  context: TextContext,
): Pick<Publication, 'contributors' | 'moreContributors'> {
  const read = (each: unknown, role: string): Contributor[] => {
    const entry = fieldsOf(each);
    const person = isObject(entry['person_or_org']) ? entry['person_or_org'] : entry;
    const [given, family] = ['given_name', 'family_name'].map((key) => textOf(person[key]));
    const written = textOf(person['name']) ?? [family, given].filter(Boolean).join(', ');
    const name = written && readPlain(written, { ...context, field: 'contributors' });
    if (!name) return [];
    const kind = entryOf(KINDS, person['type']);
    const ids = listOf(person['identifiers']).map((id) => fieldsOf(id));
    const id = (scheme: string) => ids.find((one) => one['scheme'] === scheme)?.['identifier'];
    const ror = (textOf(id('ror')) ?? '').replace(/^(?=\w+$)/, 'https://ror.org/');
    const roleId = isObject(entry['role']) ? entry['role']['id'] : (entry['role'] ?? entry['type']);
    return [
      known<Contributor>({
        name,
        role: textOf(roleId)?.toLowerCase() ?? role,
        ...(kind === 'organization' ? {} : splitName(name)),
        ...known({ kind, given, family }),
        orcid: readOrcid(id('orcid') ?? person['orcid']),
        ror: webUrl(ror),
      }),
    ];
  };
  const named = [
    ...listOf(metadata['creators']).flatMap((each) => read(each, 'author')),
    ...listOf(metadata['contributors']).flatMap((each) => read(each, 'contributor')),
  ];
  const people = named.filter((person) => !isMoreContributors(person.name));
  return known({ contributors: people, moreContributors: people.length < named.length ? (true as const) : undefined });
}

function identifiersOf(record: Fields, metadata: Fields, imprint: Fields) {
  const others = listOf(metadata['identifiers']).map(fieldsOf);
  const all = (scheme: string) =>
    others.filter((each) => each['scheme'] === scheme).flatMap((each) => textOf(each['identifier']) ?? []);
  const doi = fieldsOf(fieldsOf(record['pids'])['doi'])['identifier'] ?? record['doi'] ?? metadata['doi'];
  return known({
    doi: readDoi(doi) ?? readDoi(all('doi')[0]),
    isbn: [...all('isbn'), ...listOf(imprint['isbn']).flatMap((each) => textOf(each) ?? [])],
    issn: all('issn'),
    handle: all('handle')[0],
  });
}

function landingPageOf(links: Fields, context: TextContext): string | undefined {
  return ['self_html', 'record_html', 'latest_html', 'html']
    .map((key) => webUrl(links[key], context.baseUrl))
    .find(Boolean);
}

/** The file that the repository shows first, or else the only one, or else the first PDF. */
function fullTextOf(record: Fields, links: Fields, context: TextContext): FullText | undefined {
  const files = fieldsOf(record['files']);
  const entries = listOf(
    Array.isArray(record['files']) ? record['files'] : Object.values(fieldsOf(files['entries'] ?? [])),
  ).map(fieldsOf);
  const nameOf = (file: Fields) => textOf(file['key']) ?? textOf(file['filename']) ?? '';
  const file =
    entries.find((each) => nameOf(each) && nameOf(each) === files['default_preview']) ??
    (entries.length === 1 ? entries[0] : entries.find((each) => /\.pdf$/i.test(nameOf(each))));
  if (!file) return undefined;
  const own = fieldsOf(file['links']);
  const page = landingPageOf(links, context);
  const url =
    ['content', 'self', 'download'].map((key) => webUrl(own[key], context.baseUrl)).find(Boolean) ??
    (page && nameOf(file)
      ? `${page}/files/${encodeURIComponent(nameOf(file).replace(/\p{Cs}/gu, '\ufffd'))}`
      : undefined);
  const size = ([file['size'], file['filesize']].find((each) => typeof each === 'number') as number) ?? NaN;
  return url === undefined
    ? undefined
    : known<FullText>({
        url,
        mediaType: textOf(file['mimetype']),
        size: size >= 0 ? size : undefined,
        pages: undefined,
      });
}

/** Thumbnails, from about the size the card draws to the larger and then the smaller ones. */
function coverOf(links: Fields, custom: Fields, context: TextContext): Cover | undefined {
  const sizes = Object.entries(fieldsOf(links['thumbnails'] ?? links['thumbs'])).map(([size, url]) => ({
    width: Number(size),
    url: webUrl(url, context.baseUrl),
  }));
  const far = (width: number) => (width >= 400 ? width - 400 : 2000 - width);
  const found = [
    webUrl(custom['rs:image'], context.baseUrl),
    ...sizes.toSorted((a, b) => far(a.width) - far(b.width)).map(({ url }) => url),
    webUrl(links['thumb250'], context.baseUrl),
  ];
  const [url, ...candidates] = [...new Set(found.filter((each) => each !== undefined))];
  return url === undefined ? undefined : known<Cover>({ url, candidates: candidates.map((each) => ({ url: each })) });
}

function licenceOf(metadata: Fields): Licence | undefined {
  const given = listOf(metadata['rights'])[0] ?? metadata['license'];
  const rights = fieldsOf(given);
  const label = textOf(given) ?? textOf(inEnglish(rights['title'])) ?? textOf(rights['id']);
  return known<Licence>({ label, url: webUrl(fieldsOf(rights['props'])['url'] ?? rights['link'] ?? rights['url']) });
}

function accessOf(record: Fields, metadata: Fields): Access | undefined {
  const access = fieldsOf(record['access']);
  const status = entryOf(ACCESS, textOf(access['status']) ?? metadata['access_right']);
  const until = fieldsOf(access['embargo'])['until'] ?? metadata['embargo_date'];
  return status && known<Access>({ status, until: status === 'embargoed' ? readDate(until) : undefined });
}
