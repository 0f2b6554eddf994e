// DSpace: an item of version 7 and later or of version 6 and before, a search or page of items, or the metadata alone.
// https://github.com/DSpace/RestContract/blob/main/items.md and https://wiki.lyrasis.org/display/DSDOC6x/REST+API
import { fieldsOf, textOf } from '../compose/fields.js';
import { type Answer, type Fields, isObject, type Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { FoundContributor } from '../compose/found.js';
import { isMetadataMap, type MetadataMap, type MetadataValue, readMetadataMap } from './metadata-map.js';
import { accessOf } from '../compose/access.js';
import { citedPlace } from '../compose/cited-place.js';
import { compose } from '../compose/compose.js';
import { coverOf, filesOf } from './files.js';
import { linkOf } from '../compose/answer.js';
import { reportNumberIn } from '../compose/places.js';
import { pageRange } from '../compose/page-range.js';
import { registeredDois } from './identifiers.js';
import { PublicationError } from '../../record/error.js';
import type { TextContext } from '../../text/context.js';
import { textsOf } from '../compose/values.js';

/** What is no publication, by its `type`, or by the entity that an item stands for. */
const OTHERS = new Map([
  ['collection', 'collection'],
  ['community', 'collection'],
  ['eperson', 'person'],
  ['person', 'person'],
  ['group', 'organization'],
  ['orgunit', 'organization'],
  ['journal', 'journal'],
  ['journalvolume', 'journal'],
  ['journalissue', 'journal'],
  ['event', 'event'],
  ['site', 'website'],
  ['project', 'json'],
  ['funding', 'json'],
  ['equipment', 'json'],
]);

/** An object of DSpace, a list of them, or the metadata of one. */
export function matches({ value }: RawRecord): boolean {
  return isDSpaceObject(value) || membersOf(value) !== undefined;
}

function isDSpaceObject(value: unknown): boolean {
  const object = fieldsOf(value);
  const type = textOf(object['type'])?.toLowerCase() ?? '';
  const isTyped = type === 'item' || OTHERS.has(type);
  return (
    isMetadataMap(object['metadata']) ||
    (isTyped && ['uuid', 'handle'].some((key) => textOf(object[key]))) ||
    Object.keys(object).some((key) => /^dc(?:terms)?\.[a-z]/i.test(key))
  );
}

/** What a search found, or somebody is submitting, is inside of what says so. */
function insideOf(value: unknown): unknown {
  const { indexableObject, item } = fieldsOf(fieldsOf(value)['_embedded']);
  return indexableObject ?? item ?? value;
}

/** The objects on a page of a list or of a search, or in one entry of it; undefined for anything else. */
function membersOf(value: unknown): unknown[] | undefined {
  const answer = fieldsOf(value);
  const embedded = fieldsOf(answer['_embedded']);
  const isSearch = isObject(embedded['searchResult']);
  const page = isSearch ? fieldsOf(fieldsOf(embedded['searchResult'])['_embedded']) : embedded;
  const lists = [answer['items'], ...Object.values(page)].filter((list): list is unknown[] => Array.isArray(list));
  const members = [value, ...lists.flat()].map(insideOf).map(insideOf).filter(isDSpaceObject);
  return isSearch || members.length || Array.isArray(page['items']) ? members : undefined;
}

/** What an object is, if it is no publication. Without a type it is an item, and so is an item without an entity. */
function otherOf(value: unknown): string | undefined {
  const object = fieldsOf(value);
  const type = textOf(object['type'])?.toLowerCase() ?? 'item';
  if (type !== 'item') return OTHERS.get(type) ?? 'json';
  const entities = [object['entityType'], ...(mapOf(object).get('dspace.entity.type') ?? []).map(({ text }) => text)];
  return entities.map((each) => OTHERS.get(textOf(each)?.toLowerCase() ?? '')).find(Boolean);
}

/**
 * The items on a page; collections and people that a search found among them are passed over.
 *
 * @throws {PublicationError} `format` where the answer holds no item, but something else
 */
export function answer(raw: RawRecord): Answer {
  const isOne = isDSpaceObject(raw.value);
  const records = isOne ? [raw.value] : (membersOf(raw.value) ?? [raw.value]);
  const items = records.filter((each) => otherOf(each) === undefined);
  if (records.length && !items.length)
    throw new PublicationError('format', {
      found: otherOf(records[0])!,
      ...(raw.url !== undefined && { url: raw.url }),
    });
  return { records: items.map((value) => ({ ...raw, value })), ...(!isOne && pagingOf(raw.value)) };
}

/**
 * What a page says of the next one; that of a search stands around what it found.
 *
 * @see https://github.com/DSpace/RestContract/blob/main/README.md#pagination
 */
function pagingOf(value: unknown): Pick<Answer, 'next' | 'total'> {
  const { searchResult } = fieldsOf(fieldsOf(value)['_embedded']);
  const { _links: links, page } = fieldsOf(searchResult ?? value);
  return { next: linkOf(fieldsOf(links)['next']), total: fieldsOf(page)['totalElements'] };
}

const mapOf = (item: Fields): MetadataMap => readMetadataMap(isMetadataMap(item['metadata']) ? item['metadata'] : item);

/**
 * An item of DSpace. Sites add fields of their own; those of Dublin Core that DSpace comes with are read, and those of
 * `dcterms` and OpenAIRE of the same names.
 *
 * @fills title subtitle type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution degree languages identifiers links cover
 *   licence access keywords
 * @see https://github.com/DSpace/RestContract/blob/main/items.md
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const item = fieldsOf(raw.value);
  const map = mapOf(item);
  const all = (...names: readonly string[]) => names.flatMap((name) => map.get(name) ?? []);
  /** The first of these fields that says something, with all its values. */
  const first = (...names: readonly string[]) => names.map((name) => all(name)).find((each) => textsOf(each).length) ?? []; // prettier-ignore
  const matching = (name: RegExp) => [...map.keys()].filter((key) => name.test(key)).flatMap((key) => map.get(key)!);
  const cited = partsOf(map, /^(?:dc|dcterms|oaire)\.(?:\w+\.)?(?:bibliographic)?citation\.(\w+)$/);
  const meeting = partsOf(map, /^(?:dc|oaire|local)(?:\.\w+)?\.(?:conference|meeting|event)\.?(\w+)$/);
  const host = all('oaire.citation.title', 'dc.bibliographiccitation.title', 'dc.citation.title', 'dc.relation.ispartofseries', 'dc.relation.journal', 'dc.relation.ispartof', 'dcterms.ispartof').filter(isName); // prettier-ignore
  const place = citedPlace(textsOf(host)[0], textsOf(all('dc.identifier.citation', 'dcterms.bibliographiccitation')));
  const types = all('dc.type', 'dcterms.type');
  const rights = all('dc.rights.license', 'dcterms.license', 'dc.rights', 'dcterms.rights', 'dc.rights.uri');
  const files = filesOf(item, context.baseUrl);
  // What a machine took out of a file stands beside it in some.
  const originals = files.filter(
    ({ bundle, url }) => bundle === 'ORIGINAL' && !/\.pdf\.(?:txt|jpg)(?:[?#]|$)/i.test(textOf(url) ?? ''),
  );
  const isWithdrawn = [item['withdrawn'], item['isWithdrawn']].some((each) => each === true || each === 'true');
  return compose(
    {
      // An alternative one counts where it is in another language.
      title: [...all('dc.title', 'dcterms.title'), item['name'], ...all('dc.title.alternative', 'dcterms.alternative').filter(({ lang }) => lang)],
      subtitle: all('dc.title.subtitle'),
      translations: { title: all('dc.title.translated') },
      type: types,
      typeLabel: textsOf(types).filter((text) => !/^(?:\w+:\/\/|info:)/.test(text)).map((text) => text.replace(/^.*::/, '')),
      standing: [
        { said: isWithdrawn ? 'withdrawn' : undefined },
        ...all('dc.relation.isreplacedby', 'dcterms.isreplacedby').map((url) => ({ said: 'is replaced by', url })),
      ],
      contributors: contributorsOf(map),
      summary: first('dc.description.abstract', 'dcterms.abstract', 'dc.description', 'dcterms.description'),
      publisher: all('dc.publisher', 'dcterms.publisher'),
      series: host,
      volume: [...cited(/^vol(?:ume)?$/), place.volume],
      issue: [...cited(/^(?:issue|number)$/), place.issue],
      pages: [pageRange(cited(/^(?:start|first|s|st)page$/), cited(/^(?:end|last|e)page$/)), ...cited(/^pages?$/), place.pages, ...all('dc.format.extent', 'dcterms.extent').filter(isPageCount)],
      number: [...all('dc.identifier.reportnumber', 'dc.identifier.report', 'dc.identifier.govdoc'), ...textsOf(all('dc.identifier.other')).map(reportNumberIn)],
      edition: [...all('dc.description.edition'), ...cited(/^edition$/)],
      articleNumber: cited(/^article(?:number|id)$/),
      place: all('dc.publisher.place'),
      published: all('dc.date.issued', 'dcterms.issued'),
      status: all('dc.description.status', 'dc.type.status'),
      // https://wiki.lyrasis.org/display/DSDOC7x/Metadata+and+Bitstream+Format+Registries
      institution: matching(/^(?:thesis|etd|dc\.thesis)\.(?:degree\.)?(?:grantor|institution)$|^dc\.publisher\.institution$/),
      degree: [...matching(/^(?:thesis|etd|dc\.thesis)\.(?:degree\.)?(?:name|degree)$/), ...all('dc.description.degree', 'dc.type.qualificationname'), ...matching(/^(?:thesis|etd|dc\.thesis)\.(?:degree\.)?level$/), ...all('dc.type.qualificationlevel')],
      event: {
        // Alone it is the name only where nothing else is said of it: of `dc.date.conference` it is the date.
        name: [...meeting(/^(?:name|title)$/), ...matching(/^(?:dc|oaire|local)(?:\.(?:relation|citation))?\.(?:conference|meeting|event)$/)],
        place: meeting(/^(?:place|location)$/),
        date: [...meeting(/^(?:start)?dates?$/), ...all('dc.date.conference', 'dc.date.meeting', 'dc.date.event')],
      },
      languages: first('dc.language.iso', 'dc.language.rfc3066', 'dc.language', 'dcterms.language').filter(({ text }) => !/^other$/i.test(textOf(text)?.trim() ?? '')),
      doi: [...all('dc.identifier.doi'), ...registeredDois(item)],
      isbn: all('dc.identifier.isbn'),
      issn: all('dc.identifier.issn'),
      handle: [...all('dc.identifier.handle'), item['handle']],
      ids: all('dc.identifier.uri', 'dc.identifier', 'dc.identifier.other', 'dcterms.identifier'),
      // `_links.self` is the API's; which host shows its pages, nothing in the record says.
      landingPage: all('dc.identifier.uri', 'dc.identifier.url'),
      fullText: originals.filter(({ mediaType }, _at, { length }) => length === 1 || mediaType === 'application/pdf'),
      cover: coverOf(item, files),
      licence: rights.filter((each) => !accessOf(each)),
      access: accessOf([...all('dc.rights.accessrights', 'dcterms.accessrights'), ...rights, fieldsOf(fieldsOf(item['_embedded'])['accessStatus'])['status']]),
      accessUntil: [...all('dc.date.embargo', 'dc.date.embargoend', 'dc.rights.embargodate'), fieldsOf(fieldsOf(item['_embedded'])['accessStatus'])['embargoDate']],
      // Class numbers of libraries are no words.
      keywords: matching(/^(?:dc|dcterms)\.subject(?!\.(?:ddc|lcc|udc|classification)$)/),
    },
    context,
  ); // prettier-ignore
}

/** Finds fields of one subject by what is said of it: in `dc.citation.volume` that is `volume`. */
function partsOf(map: MetadataMap, subject: RegExp): (part: RegExp) => MetadataValue[] {
  const parts = [...map].flatMap(([key, values]) => {
    const part = subject.exec(key)?.[1];
    return part === undefined ? [] : [{ part, values }];
  });
  return (name) => parts.filter(({ part }) => name.test(part)).flatMap(({ values }) => values);
}

/** A series by its name; its address or number is another field's. */
const isName = ({ text }: MetadataValue): boolean => !/^(?:\w+:\/\/|urn:|info:|doi:)/i.test(textOf(text)?.trim() ?? '');

/** "xii, 120 p."; the same field may hold bytes or minutes. */
const isPageCount = ({ text }: MetadataValue): boolean => /\d\s*(?:p|pp|pages?|pg|s|págs?)\b/i.test(textOf(text) ?? '');

/** The qualifiers that are roles of people; sites also put their e-mail addresses and departments there. */
const ROLES =
  /^(?:dc|dcterms)\.(?:contributor|creator)(?:\.(author|editor|advisor|supervisor|translator|illustrator|compiler|photographer|other))?$/;

/** Authors first: they need not come first in an object. */
function contributorsOf(map: MetadataMap): FoundContributor[] {
  const people = [...map].flatMap(([key, values]) => {
    const [isRole, qualifier] = ROLES.exec(key) ?? [];
    if (isRole === undefined) return [];
    const isAuthor = qualifier === 'author' || key.includes('.creator');
    const role = isAuthor ? 'author' : qualifier === undefined || qualifier === 'other' ? 'contributor' : qualifier;
    return values.map(({ text, authority }) => ({ key: `${role} ${textOf(text)}`, name: text, role, ids: authority }));
  }); // prettier-ignore
  const once = [...new Map(people.map((each) => [each.key, each])).values()];
  return once.toSorted((a, b) => Number(b.role === 'author') - Number(a.role === 'author'));
}
