// Items of Zotero's: as its web API sends them, and bare, as its translators and its JSON exports have them.
// https://www.zotero.org/support/dev/web_api/v3/basics
import type { Found, FoundContributor } from '../compose/found.js';
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { type Answer, type Fields, isObject, type Parsed } from '../format.js';
import { accessOf } from '../compose/access.js';
import { compose } from '../compose/compose.js';
import { factsIn } from './extra.js';
import { known } from '../../record/known.js';
import { PublicationError } from '../../record/error.js';
import type { RawRecord } from '../../record/raw-record.js';
import { readDoi } from '../../record/identifiers.js';
import { textsOf } from '../compose/values.js';
import type { TextContext } from '../../text/context.js';

/** What the API has around an item is apart from it. */
const dataOf = (value: unknown): Fields => (isObject(fieldsOf(value)['data']) ? fieldsOf(fieldsOf(value)['data']) : fieldsOf(value)); // prettier-ignore

const isItem = (value: unknown): boolean => textOf(dataOf(value)['itemType']) !== undefined;

/** What belongs to an item, and is none itself. */
const isPart = (value: unknown): boolean => /^(?:attachment|note|annotation)$/.test(textOf(dataOf(value)['itemType']) ?? ''); // prettier-ignore

/** A collection, or the library of a group. https://www.zotero.org/support/dev/web_api/v3/write_requests#collection_requests */
const isOfItems = (value: unknown): boolean =>
  ['parentCollection', 'libraryReading'].some((key) => Object.hasOwn(dataOf(value), key)) && !isItem(value);

const isOurs = (value: unknown): boolean => isItem(value) || isOfItems(value);

/** An item, a list of them, an export that has them in `items`; or what they are kept in. */
export function matches({ value }: RawRecord): boolean {
  const { items } = fieldsOf(value);
  return Array.isArray(value) ? value.length > 0 && value.every(isOurs) : isOurs(value) || (Array.isArray(items) && items.some(isOurs)); // prettier-ignore
}

/**
 * The items of a list, without attachments, notes, annotations and what is in the bin; where nothing is left, that is said.
 *
 * @throws {PublicationError} `format` where there is no publication among them
 */
export function answer(raw: RawRecord): Answer {
  const { items } = fieldsOf(raw.value);
  const all = Array.isArray(raw.value) ? (raw.value as readonly unknown[]) : isOurs(raw.value) ? [raw.value] : listOf(items); // prettier-ignore
  const isDeleted = (value: unknown) => [1, true].includes(dataOf(value)['deleted'] as number);
  const own = all.filter((each) => isItem(each) && !isPart(each) && !isDeleted(each));
  if (own.length) return { records: own.map((value) => ({ ...raw, value })) };
  const found = all.some(isOfItems) ? 'collection' : all.some(isDeleted) ? 'deleted' : 'json';
  throw new PublicationError('format', known({ found, url: raw.url }));
}

/**
 * An item of Zotero's, with what its field "Extra" says in lines of "DOI: …". Tags are keywords; when somebody looked at it and
 * where it is kept say nothing of the publication.
 *
 * @fills title type typeLabel contributors summary translations publisher series volume issue number articleNumber
 *   pages edition place published status event institution degree languages identifiers links licence access keywords
 * @see https://github.com/zotero/zotero-schema
 * @see https://www.zotero.org/support/dev/web_api/v3/basics
 */
export function parse({ value }: RawRecord, context: TextContext): Parsed {
  const item = dataOf(value);
  const extra = factsIn(item['extra']);
  const type = textOf(item['itemType']) ?? '';
  const all = (...keys: readonly string[]) => keys.map((key) => item[key]);
  const isNumbered = NUMBERED.test(type);
  const isThesis = type === 'thesis';
  const containers = textsOf(all(...CONTAINERS));
  const row = all('series', 'seriesTitle');
  const isInRow = !containers.length && textsOf(row).length > 0;
  const rights = textsOf([item['rights'], extra('license')]);
  const number = [...all('reportNumber', 'billNumber', 'docketNumber', 'patentNumber', 'publicLawNumber', 'documentNumber', 'number'), ...extra('number')]; // prettier-ignore
  return compose(
    {
      title: all('title', 'caseName', 'nameOfAct', 'subject', 'shortTitle'),
      translations: { title: extra('originaltitle') },
      type: [...extra('type'), TYPES.get(type) ?? type],
      typeLabel: [...all(...LABELS), ...extra('genre')],
      status: [...all('status'), ...extra('status'), item['date']],
      contributors: [...listOf(item['creators']).map(contributorOf), ...namedIn(extra)],
      summary: item['abstractNote'],
      ...(isThesis
        ? { institution: item['university'], degree: item['thesisType'], publisher: item['publisher'] }
        : { publisher: [...all(...PUBLISHERS), ...extra('publisher')] }),
      event: {
        name: [...all('conferenceName', 'meetingName'), ...extra('eventtitle')],
        place: [item['eventPlace'], extra('eventplace'), type === 'presentation' ? item['place'] : undefined],
        date: extra('eventdate'),
      },
      series: [containers, extra('containertitle'), row, extra('collectiontitle'), item['journalAbbreviation']],
      volume: [isInRow ? item['seriesNumber'] : undefined, ...all('volume', 'codeVolume', 'reporterVolume'), ...extra('volume', 'collectionnumber')], // prettier-ignore
      issue: [item['issue'], ...extra('issue')],
      number: isNumbered ? number : undefined,
      articleNumber: /Article$/.test(type) ? [...extra('number', 'articlenumber')] : undefined,
      pages: [...all('pages', 'codePages', 'firstPage', 'numPages'), ...extra('page', 'pages', 'numberofpages')],
      edition: [...all('edition', 'versionNumber'), ...extra('edition', 'version')],
      place: [type === 'presentation' ? undefined : item['place'], item['repositoryLocation'], ...extra('publisherplace')],
      published: datesOf(item, textOf(fieldsOf(fieldsOf(value)['meta'])['parsedDate']), extra('issued', 'date')),
      languages: [item['language'], ...extra('language')],
      ...identifiersOf(item, extra),
      landingPage: pagesOf(value, item),
      fullText: listOf(item['attachments']).map(fieldsOf).filter(({ mimeType }) => mimeType === 'application/pdf').map(({ url }) => ({ url, mediaType: 'application/pdf' })),
      licence: rights.filter((text) => !accessOf(text)),
      access: accessOf(rights),
      keywords: listOf(item['tags']).map((tag) => (isObject(tag) ? tag['tag'] : tag)),
      isOneKeywordEach: true,
    },
    context,
  ); // prettier-ignore
}

/** Types whose names mean something else to other catalogues. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['letter', 'personal_communication'],
  ['email', 'personal_communication'],
  ['instantMessage', 'personal_communication'],
  ['case', 'legal_case'],
]);

/** The types whose number is what their issuer counts by. */
const NUMBERED = /^(?:report|bill|case|patent|statute|hearing|standard|manuscript|document)$/;

/** Fields that are one by their base field, see the schema: what it stands in, who made it public, which kind it is of. */
const CONTAINERS = ['publicationTitle', 'bookTitle', 'proceedingsTitle', 'encyclopediaTitle', 'dictionaryTitle', 'blogTitle', 'forumTitle', 'websiteTitle', 'programTitle', 'sessionTitle', 'code', 'reporter']; // prettier-ignore
const PUBLISHERS = ['publisher', 'institution', 'organization', 'label', 'company', 'repository', 'distributor', 'network', 'studio']; // prettier-ignore
const LABELS = ['reportType', 'thesisType', 'websiteType', 'genre', 'presentationType', 'manuscriptType', 'letterType', 'mapType', 'postType', 'type']; // prettier-ignore

/** Who made it, by the word that a type of item has for them. */
const AUTHORS = /^(?:artist|creator|sponsor|programmer|presenter|inventor|cartographer|interviewee)$/;

/** The words that are none. Any other is one when it is parted: "castMember". */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['podcaster', 'host'],
  ['scriptwriter', 'script writer'],
  ['wordsBy', 'lyricist'],
  ['attorneyAgent', 'attorney'],
]);

/** The author of the book around it, or of what it reviews, had no part in it. */
const NOT_ITS = /^(?:bookAuthor|reviewedAuthor|recipient|commenter)$/;

function contributorOf(each: unknown): FoundContributor {
  const creator = fieldsOf(each);
  const { firstName, lastName, name } = creator;
  const type = textOf(creator['creatorType']) ?? 'author';
  if (NOT_ITS.test(type)) return {};
  const isPerson = [firstName, lastName].every((part) => textOf(part) !== undefined);
  const word = ROLES.get(type) ?? type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`);
  return {
    // One field alone holds a body, or a person with one name.
    ...(isPerson ? { given: firstName, family: lastName, kind: 'person' } : { name: [name, lastName, firstName] }),
    role: AUTHORS.test(type) ? 'author' : word,
  };
}

type Facts = ReturnType<typeof factsIn>;

/** Those in "Extra": "Editor: Rai || Asha". https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra */
const namedIn = (extra: Facts): FoundContributor[] =>
  ['author', 'editor', 'translator', 'director', 'composer', 'illustrator', 'interviewer', 'contributor'].flatMap((role) =>
    extra(role).map((written): FoundContributor => {
      const [family, given] = written.split(/\s*\|\|\s*/, 2);
      return given ? { family, given, kind: 'person', role } : { name: written, role };
    }),
  ); // prettier-ignore

/**
 * The date as it was written. The API has it as Zotero read it, too, which knows the order of days and months that its user has,
 * and no seasons, ends and words.
 */
function datesOf(item: Fields, parsed: string | undefined, issued: readonly string[]): unknown[] {
  const written = ['date', 'dateDecided', 'dateEnacted', 'issueDate'].map((key) => item[key]);
  const isOfFigures = textsOf(written).some((text) => /^\s*\d\d?[./-]\d\d?[./-]\d{4}\s*$/.test(text));
  // As Zotero keeps it: "2019-05-00 May 2019".
  const kept = textsOf(written).map((text) => text.replace(/^(\d{4})-(\d\d)-(\d\d) .*$/s, (_, ...[year, month, day]: string[]) => [year, month, day].filter((part) => part !== '00').join('-'))); // prettier-ignore
  return isOfFigures ? [parsed, ...kept, ...issued] : [...kept, parsed, ...issued];
}

function identifiersOf(item: Fields, extra: Facts): Partial<Found> {
  const parts = (value: unknown, between: RegExp) => textsOf(value).flatMap((text) => text.split(between));
  return {
    doi: [item['DOI'], ...extra('doi')],
    isbn: parts([item['ISBN'], ...extra('isbn')], /[,;]|(?<=[\dX])\s+(?=\d)/i),
    issn: parts([item['ISSN'], ...extra('issn')], /[,;]|(?<=[\dX])\s+(?=\d)/i),
    ids: [item['url'], item['identifier'], item['archiveID'], ...extra('url')],
  };
}

/** The address that somebody gave; where there is none, and no DOI, the item's own page at Zotero. */
function pagesOf(value: unknown, item: Fields): unknown[] {
  const { url, DOI, extra } = item;
  const own = fieldsOf(fieldsOf(fieldsOf(value)['links'])['alternate'])['href'];
  return [url, textOf(url) === undefined && ![DOI, ...factsIn(extra)('doi')].some((each) => readDoi(textOf(each))) ? own : undefined]; // prettier-ignore
}
