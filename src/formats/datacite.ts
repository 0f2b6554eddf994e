// DataCite: a DOI or a list of them from the REST API, the metadata schema 4 as JSON, and the form that Crosscite makes of it.
// https://support.datacite.org/docs/api and https://datacite-metadata-schema.readthedocs.io/
import { compose, dateOf } from './compose/compose.js';
import { firstText, saidOf, textsOf } from './compose/values.js';
import type { Found, FoundContributor, FoundFile, FoundStanding } from './compose/found.js';
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { type Fields, isObject, type Parsed } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { accessOf } from './compose/access.js';
import { pageRange } from './compose/page-range.js';
import type { PartialDate } from '../record/partial-date.js';
import type { TextContext } from '../text/context.js';
import { typeOf } from './compose/types.js';
import { webUrl } from '../record/url.js';
import { toJson } from '../record/json.js';

/**
 * An object's fields by the letters of their names: `rightsUri`, `rightsURI` and `rights_uri` are one and the same in the
 * versions of the schema and in the programs that write it.
 */
const byLetters = (value: unknown): Fields =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, each]) => [lettersOf(key), each]));

const lettersOf = (value: unknown): string => (firstText(value) ?? '').replace(/[^a-z]/gi, '').toLowerCase();

/** A resource of the REST API, a list of them, or the record itself. */
export function matches({ value }: RawRecord): boolean {
  const { data, meta } = fieldsOf(value);
  if (Array.isArray(data) && !data.length) return Object.hasOwn(fieldsOf(meta), 'totalPages');
  return listOf(data).some(isResource) || isResource(value) || isRecord(value);
}

/** https://jsonapi.org/format/#document-resource-objects */
function isResource(value: unknown): boolean {
  const { type, attributes } = fieldsOf(value);
  return isObject(attributes) && (type === 'dois' || isRecord(attributes));
}

function isRecord(value: unknown): boolean {
  const record = byLetters(value);
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(record, key));
  return (
    (has('titles') && has('creators', 'publicationyear', 'types', 'resourcetype', 'identifiers', 'descriptions', 'doi')) ||
    Object.hasOwn(byLetters(record['types']), 'resourcetypegeneral') ||
    /datacite/i.test(textOf(record['schemaversion']) ?? '')
  ); // prettier-ignore
}

/** The resources of an answer of the REST API; anything else is a record. */
export function split(raw: RawRecord): RawRecord[] {
  const { data } = fieldsOf(raw.value);
  if (data === undefined) return [raw];
  return listOf(data).flatMap((value) => (isResource(value) ? { ...raw, value } : []));
}

/**
 * A record of DataCite: a resource of its REST API, or the metadata alone. The XML in `xml`, which says the same, is not read.
 *
 * @fills title subtitle type typeLabel standing contributors summary publisher series volume issue number articleNumber pages edition
 *   published languages identifiers links licence access keywords
 * @see https://datacite-metadata-schema.readthedocs.io/
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const resource = fieldsOf(raw.value);
  const record = byLetters(resource['attributes'] ?? resource);
  const container = byLetters(record['container']);
  const host = byLetters(
    listOf(record['relateditems']).find((each) => lettersOf(byLetters(each)['relationtype']) === 'ispublishedin'),
  );
  const titles = titlesOf(record['titles']);
  const creators = listOf(record['creators']).flatMap((each) =>
    // A semicolon is no part of a name.
    typeof each === 'string' && !Array.isArray(record['creators']) ? each.split(';') : each,
  );
  const { general, label } = typesOf(record);
  const publisher = record['publisher'];
  const place = (key: string) => [container[key], host[key]];
  return compose(
    {
      title: [...titles.main, ...titles.others],
      subtitle: titles.subtitles,
      type: [general, label],
      typeLabel: typeLabelOf(general, label),
      standing: standingOf(record),
      contributors: withoutRepeats([
        ...creators.map((each) => contributorOf(each, 'author')),
        ...listOf(record['contributors']).filter(hadPart).map((each) => contributorOf(each, 'contributor')),
      ]),
      moreContributors: creators.some(isMore) || undefined,
      summary: summaryOf(record),
      publisher: isObject(publisher) ? publisher['name'] : publisher,
      // A book may be given as its own container.
      series: saidOf([container['title'], titlesOf(host['titles']).main, describing(record, 'seriesinformation')]).filter(({ text }) => !textsOf(titles.main).includes(text)),
      volume: place('volume'),
      issue: place('issue'),
      articleNumber: lettersOf(host['numbertype']) === 'article' ? host['number'] : undefined,
      number: lettersOf(host['numbertype']) === 'report' ? host['number'] : undefined,
      pages: pageRange(place('firstpage'), place('lastpage')) || pageCountOf(record),
      edition: record['version'],
      published: publishedOf(record),
      languages: record['language'],
      ...identifiersOf(resource, record, [container, host]),
      landingPage: record['url'],
      fullText: filesOf(record),
      ...rightsOf(record),
      keywords: listOf(record['subjects']).map((each) => (isObject(each) ? each['subject'] : each)),
    },
    context,
  ); // prettier-ignore
}

/** The main title is the one without a type; another one has to do where there is none. */
function titlesOf(value: unknown): { main: unknown[]; subtitles: unknown[]; others: unknown[] } {
  const titles = listOf(value).map((each) => {
    const title = isObject(each) ? byLetters(each) : { title: each };
    return { type: lettersOf(title['titletype']), said: { text: title['title'], lang: title['lang'] } };
  });
  const all = (are: (type: string) => boolean) => titles.filter(({ type }) => are(type)).map(({ said }) => said);
  return {
    main: all((type) => !type),
    subtitles: all((type) => type === 'subtitle'),
    others: all((type) => type !== '' && type !== 'subtitle'),
  };
}

/** Before `types` there was `resourceType`, of the same two parts. */
function typesOf(record: Fields): { general: unknown; label: unknown } {
  const types = byLetters([record['types'], record['resourcetype'], record].find(isObject));
  const general = firstText(types['resourcetypegeneral']);
  // A "Collection" is one of anything, and no book.
  return { general: lettersOf(general) === 'collection' ? undefined : general, label: types['resourcetype'] };
}

/** The free text, unless it says the type's own word again; the general type, where readers are told no better. */
function typeLabelOf(general: unknown, label: unknown): string[] {
  const type = textsOf([general, label]).map(typeOf).find(Boolean);
  const isSame = [lettersOf(general), lettersOf(type)].includes(lettersOf(label));
  const isTold = type !== undefined || ['text', 'other'].includes(lettersOf(general));
  return textsOf([isSame ? undefined : label, isTold ? undefined : general]).map(words);
}

/** "ResearchReport" as "Research report". */
const words = (code: string): string =>
  /^(?:[A-Z][a-z]+){2,}$/.test(code) ? code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : code;

const personOf = (each: unknown): Fields => (isObject(each) ? byLetters(each) : { name: each });
/** A comma at the end is left of the parts that a name was put together of. */
const namesOf = (person: Fields): unknown[] =>
  ['name', 'creatorname', 'contributorname'].map((key) => textOf(person[key])?.replace(/[\s,]+$/, '') ?? person[key]);

/** https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-3/ ":etal": too numerous to list */
const isMore = (each: unknown): boolean =>
  namesOf(personOf(each)).some((name) => /^\(?:etal\b/i.test(textOf(name)?.trim() ?? ''));

const KINDS = new Map<string, FoundContributor['kind']>([
  ['personal', 'person'],
  ['person', 'person'],
  ['organizational', 'organization'],
  ['organization', 'organization'],
]);

function contributorOf(each: unknown, role: string): FoundContributor {
  const person = personOf(each);
  const [given, family] = [person['givenname'], person['familyname']];
  const said = KINDS.get(lettersOf(person['nametype'] ?? person['type']));
  const kind = said ?? (firstText(given) && firstText(family) ? 'person' : undefined);
  const type = lettersOf(person['contributortype']) === 'other' ? undefined : firstText(person['contributortype']);
  return {
    ...(kind === 'organization' ? { name: [...namesOf(person), family] } : { name: namesOf(person), given, family }),
    kind,
    role: [type?.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), role],
    ids: [...listOf(person['nameidentifiers']).map(nameIdentifier), person['id']],
  };
}

function nameIdentifier(value: unknown): unknown {
  const { nameidentifier: id, nameidentifierscheme: scheme } = byLetters(value);
  // ISNI and ORCID share their numbers, but not who they are given to.
  if (lettersOf(scheme) === 'isni') return undefined;
  return lettersOf(scheme) === 'ror' ? `https://ror.org/${firstText(id)?.trim().replace(/^.*\//, '')}` : id;
}

/**
 * Those who keep it, pay for it, hand it out, register it, own it or answer for it have had no part in what it says, and
 * neither has the group that an author is from; readers would take them for authors.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/contributorType/
 */
const hadPart = (each: unknown): boolean =>
  !/^(?:hostinginstitution|datamanager|funder|sponsor|distributor|registration(?:agency|authority)|rightsholder|contactperson|researchgroup)$/.test(
    lettersOf(byLetters(each)['contributortype']),
  );

/** Affiliations come as organizations, over again for each author who is from there. */
function withoutRepeats(people: readonly FoundContributor[]): FoundContributor[] {
  const seen = new Set<string>();
  return people.filter(({ name, role, kind }) => {
    const key = toJson([textsOf(name), textsOf(role)]);
    const isRepeat = kind === 'organization' && seen.has(key);
    seen.add(key);
    return !isRepeat;
  });
}

/** The descriptions of a type with their languages. */
const describing = (record: Fields, type?: string): { text: unknown; lang: unknown }[] =>
  listOf(record['descriptions'])
    .map((each) => (isObject(each) ? byLetters(each) : { description: each }))
    .filter((each) => textsOf(each['description']).length && (!type || lettersOf(each['descriptiontype']) === type))
    .map((each) => ({ text: each['description'], lang: each['lang'] }));

/** The abstract in all its languages. Without one, a lone description; of several nobody can say which is the summary. */
function summaryOf(record: Fields): unknown[] {
  const abstracts = describing(record, 'abstract');
  const all = describing(record);
  const isSeries = describing(record, 'seriesinformation').length;
  return abstracts.length ? abstracts : all.length === 1 && !isSeries ? all : [];
}

const pageCountOf = (record: Fields): string | undefined =>
  textsOf(record['sizes']).flatMap((size) => /^\s*(\d+)\s*(?:pages?|pp?\.?)\s*$/i.exec(size)?.[1] ?? [])[0];

/**
 * When it was issued; else the year of publication. Where "available" or a second date says the same more precisely, that is
 * taken, since both are the day on which it came out.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/dateType/
 */
function publishedOf(record: Fields): PartialDate | undefined {
  const dates = listOf(record['dates']).map(byLetters);
  const all = (type: string) =>
    dates.filter((each) => lettersOf(each['datetype']) === type).flatMap(({ date }) => dateOf(date) ?? []);
  const found = [...all('issued'), ...listOf(dateOf([record['published']]))] as PartialDate[];
  const available = all('available');
  const first = found[0] ?? dateOf(record['publicationyear']) ?? available[0];
  if (!first || first.end) return first;
  const { year, month, day } = first;
  const isSame = (date: PartialDate) =>
    !date.end && date.year === year && [undefined, date.month].includes(month) && [undefined, date.day].includes(day);
  const depth = (date: PartialDate) => Number(date.month !== undefined) + Number(date.day !== undefined);
  return [first, ...found, ...available].filter(isSame).toSorted((a, b) => depth(b) - depth(a))[0];
}

/**
 * What replaces it or comes after it, and that it was withdrawn.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/relationType/
 */
function standingOf(record: Fields): FoundStanding[] {
  const related = [...listOf(record['relatedidentifiers']), ...listOf(record['relateditems'])].map(byLetters);
  const isPast = (date: unknown) => (dateOf(date)?.year ?? Infinity) <= new Date().getFullYear();
  return [
    ...listOf(record['dates']).map(byLetters).filter(({ date }) => isPast(date)).map(({ datetype }) => ({ said: lettersOf(datetype) === 'withdrawn' ? datetype : undefined })),
    ...related.map((each) => ({ said: each['relationtype'], url: each['relatedidentifier'] ?? byLetters(each['relateditemidentifier'])['relateditemidentifier'] })),
  ];
} // prettier-ignore

/** The record's own identifiers, and the numbers of the journal or book that it came out in. */
function identifiersOf(resource: Fields, record: Fields, hosts: readonly Fields[]): Partial<Found> {
  const own = ['identifiers', 'identifier', 'alternateidentifiers'].flatMap((key) => listOf(record[key]));
  const entries = (from: readonly unknown[]) =>
    from.map((each) => {
      const entry = isObject(each) ? byLetters(each) : { identifier: each, identifiertype: 'DOI' };
      const nested = isObject(entry['relateditemidentifier']) ? byLetters(entry['relateditemidentifier']) : entry;
      const at = (end: string) => ['', 'alternate', 'relateditem'].map((begin) => nested[`${begin}identifier${end}`]);
      return { type: lettersOf(at('type')), id: at('') };
    });
  const all = (type: string, from = own) =>
    entries(from)
      .filter((each) => each.type === type)
      .flatMap(({ id }) => id);
  return {
    doi: [record['doi'], resource['id'], record['id'], ...all('doi')],
    isbn: all('isbn', [...own, ...hosts]),
    issn: all('issn', [...own, ...hosts]),
    handle: all('handle'),
  };
}

/** The size counts where it is exact and there is one file that it can belong to. */
function filesOf(record: Fields): FoundFile[] {
  const [url, ...others] = textsOf(record['contenturl']);
  const alone = (key: string) => (!others.length && textsOf(record[key]).length === 1 ? firstText(record[key])! : '');
  const bytes = /^\s*(\d+)\s*(?:bytes?|b)\s*$/i.exec(alone('sizes'))?.[1];
  const [mediaType] = /^[\w.+-]+\/[\w.+-]+$/.exec(alone('formats').trim()) ?? [];
  return [{ url, mediaType, size: bytes === undefined ? undefined : Number(bytes) }];
}

/** Who may read it stands among the licences. Of several licences the first that has an address counts, with its own name. */
function rightsOf(record: Fields): Partial<Found> {
  const all = listOf(record['rightslist'] ?? record['rights']).map((each) => {
    const { rights, rightsuri, rightsidentifier } = isObject(each) ? byLetters(each) : { rights: each };
    return [rights, rightsidentifier, rightsuri];
  });
  const licences = all.filter((each) => textsOf(each).length && !accessOf(each));
  return {
    licence: licences.find((each) => textsOf(each).some((text) => webUrl(text))) ?? licences[0],
    access: accessOf(all),
  };
}
