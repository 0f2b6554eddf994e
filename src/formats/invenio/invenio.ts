// InvenioRDM and Zenodo records: the published record, a draft or deposit, the legacy Zenodo form, a search with one hit.
// https://inveniordm.docs.cern.ch/reference/metadata/ and https://developers.zenodo.org/#entities
import type { Found, FoundStanding } from '../compose/found.js';
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { textsOf } from '../compose/values.js';
import { type Answer, type Fields, isObject, type Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { eventOf, hostOf, thesisOf } from './origins.js';
import { inEnglish, ofType } from './vocabularies.js';
import { contributorOf } from './people.js';
import { accessOf } from '../compose/access.js';
import { filesOf, thumbnailsOf } from './files.js';
import { linkOf } from '../compose/answer.js';
import { compose } from '../compose/compose.js';
import { PublicationError } from '../../record/error.js';
import type { TextContext } from '../../text/context.js';
import { webUrl } from '../../record/url.js';

/** A record, or a search for records, with its `metadata` apart from what the system adds. */
export function matches({ value }: RawRecord): boolean {
  const record = fieldsOf(value);
  const has = (value: unknown, ...keys: string[]) => keys.some((key) => Object.hasOwn(fieldsOf(value), key));
  return (
    Array.isArray(fieldsOf(record['hits'])['hits']) ||
    has(record['metadata'], 'creators', 'resource_type', 'publication_date', 'description', 'upload_type') ||
    (isObject(record['metadata']) && has(record, 'is_draft', 'is_published', 'pids', 'conceptrecid')) ||
    has(record, 'upload_type')
  );
}

/** The hits of a search; anything else is a record. Searches that have counted enough say so: there are as many, or more. */
export function answer(raw: RawRecord): Answer {
  const { hits: found, links } = fieldsOf(raw.value);
  const { hits, total } = fieldsOf(found);
  if (!Array.isArray(hits)) return { records: [raw] };
  const { value: count, relation } = fieldsOf(total);
  return {
    records: hits.map((value: unknown) => ({ ...raw, value })),
    next: linkOf(fieldsOf(links)['next']),
    total: relation === 'gte' ? undefined : (count ?? total),
  };
}

/**
 * A record of InvenioRDM or Zenodo: published or a draft, of today's or the legacy API.
 *
 * @fills title subtitle type typeLabel badges standing contributors summary translations publisher series volume issue
 *   number pages edition place published event institution degree languages identifiers links cover licence access
 *   keywords
 * @see https://inveniordm.docs.cern.ch/reference/metadata/
 * @throws {PublicationError} `invalid` without a title; `format` for what is left of a deleted record
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const record = fieldsOf(raw.value);
  if (fieldsOf(record['deletion_status'])['is_deleted'] === true || isObject(record['tombstone']))
    throw new PublicationError('format', { found: 'deleted', ...(raw.url !== undefined && { url: raw.url }) });
  // The file that software repositories keep for Zenodo is the metadata alone.
  const metadata = fieldsOf(record['metadata'] ?? record);
  const titles = (type: string) => ofType(metadata['additional_titles'], 'title', type);
  const links = fieldsOf(record['links']);
  const custom = fieldsOf(record['custom_fields']);
  const { isbn, issn, ...host } = hostOf(metadata, custom);
  const resource = fieldsOf(metadata['resource_type']);
  const access = fieldsOf(record['access']);
  const pages = ['self_html', 'record_html', 'latest_html', 'html'].map((key) => links[key]);
  const status = accessOf([access['status'], metadata['access_right'], ...restrictionOf(access)]);
  const subjects = [...listOf(metadata['subjects']), ...listOf(metadata['keywords'])];
  const languages = listOf(metadata['languages'] ?? metadata['language']);
  return compose(
    {
      title: [metadata['title'], ...titles('alternative-title').filter(({ lang }) => lang !== undefined)],
      subtitle: titles('subtitle'),
      translations: { title: titles('translated-title') },
      type: [
        resource['subtype'],
        metadata['publication_type'],
        resource['type'],
        resource['id'],
        // "image-photo" is an image, whatever else.
        textOf(resource['id'])?.split('-', 1)[0],
        metadata['upload_type'],
      ],
      typeLabel: inEnglish(resource['title']),
      badges: badgesOf(record, metadata, custom),
      standing: standingOf(record, metadata, links),
      contributors: [
        ...listOf(metadata['creators']).map((each) => contributorOf(each, 'author')),
        ...listOf(metadata['contributors']).map((each) => contributorOf(each, 'contributor')),
      ],
      summary: [metadata['description'], ...ofType(metadata['additional_descriptions'], 'description', 'abstract')],
      ...host,
      number: reportNumbersOf(metadata),
      ...thesisOf(metadata, custom),
      event: eventOf(metadata, custom),
      published: metadata['publication_date'],
      languages: languages.map((each) => (isObject(each) ? each['id'] : each)),
      ...identifiersOf(record, metadata, { isbn, issn }),
      landingPage: pages,
      fullText: filesOf(record, textOf(pages.find((page) => webUrl(page)))),
      cover: [custom['rs:image'], ...thumbnailsOf(links), links['thumb250']],
      licence: licenceOf(metadata),
      access: status,
      accessUntil:
        status === 'embargoed' ? [fieldsOf(access['embargo'])['until'], metadata['embargo_date']] : undefined,
      keywords: subjects.map((each) => (isObject(each) ? (each['subject'] ?? each['term']) : each)),
    },
    context,
  );
}

/** The numbers of reports among its identifiers, by the names that sites have for that scheme. */
const reportNumbersOf = (metadata: Fields): unknown[] =>
  [...listOf(metadata['identifiers']), ...listOf(metadata['alternate_identifiers'])]
    .map(fieldsOf)
    .filter(({ scheme }) => /^(?:\w+[-_]?)?(?:rn|report[-_ ]?numbers?)$/i.test(textOf(scheme) ?? ''))
    .map(({ identifier }) => identifier);

/** What a record says of access before the repository has put it in a word: it has to restrict something to say any. */
function restrictionOf(access: Fields): string[] {
  if (fieldsOf(access['embargo'])['active'] === true) return ['embargoed'];
  return [access['record'], access['files']].includes('restricted') ? ['restricted'] : [];
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

/**
 * That there is a newer version, by the repository or by who catalogued it. A draft is none that could be the newest.
 *
 * @see https://inveniordm.docs.cern.ch/reference/rest_api_drafts_records/
 */
function standingOf(record: Fields, metadata: Fields, links: Fields): FoundStanding[] {
  const isOld =
    fieldsOf(record['versions'])['is_latest'] === false ||
    listOf(fieldsOf(metadata['relations'])['version']).some((each) => fieldsOf(each)['is_last'] === false);
  return [
    { said: isOld && record['is_draft'] !== true ? 'newer version' : undefined, url: links['latest_html'] },
    ...listOf(metadata['related_identifiers'])
      .map(fieldsOf)
      .map((each) => ({ said: fieldsOf(each['relation_type'])['id'] ?? each['relation'], url: each['identifier'] })),
  ];
}

function identifiersOf(record: Fields, metadata: Fields, { isbn, issn }: Partial<Found>): Partial<Found> {
  const others = listOf(metadata['identifiers']).map(fieldsOf);
  const all = (scheme: string) => others.filter((each) => each['scheme'] === scheme).map((each) => each['identifier']);
  const pids = fieldsOf(record['pids']);
  return {
    doi: [fieldsOf(pids['doi'])['identifier'], record['doi'], metadata['doi'], ...all('doi')],
    isbn: [...all('isbn'), isbn],
    issn: [...all('issn'), issn],
    handle: [...all('handle'), fieldsOf(pids['handle'])['identifier']],
    ids: others.map((each) => each['identifier']),
  };
}

function licenceOf(metadata: Fields): unknown[] {
  const given = listOf(metadata['rights']).at(0) ?? metadata['license'];
  const rights = fieldsOf(given);
  return [
    given,
    inEnglish(rights['title']),
    rights['id'],
    // One that has no name says in a sentence what may be done.
    textsOf(inEnglish(rights['description'])).filter((text) => text.length <= 300),
    fieldsOf(rights['props'])['url'],
    rights['link'],
    rights['url'],
  ];
}
