// Works of Crossref's REST API: the bare work, the API's answer about one or several, and doi.org's, whose lists of one
// are texts. https://api.crossref.org/swagger-ui/index.html
import { firstText, textsOf } from './compose/values.js';
import { datesOf, eventDates, hasOwn, issueDates, namesOf, otherTypeOf } from './compose/citeproc-values.js';
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { type Answer, type Fields, isObject, type Parsed } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { compose } from './compose/compose.js';
import { dateOfParts } from '../record/written-date.js';
import type { Found, FoundFile, FoundStanding } from './compose/found.js';
import { pagingOf } from './crossref-paging.js';
import { PublicationError } from '../record/error.js';
import { readDoi } from '../record/identifiers.js';
import type { TextContext } from '../text/context.js';
import { typeOf } from './compose/types.js';

/** What Crossref adds to each work, and no other format has. */
const EXTRAS = [
  'content-domain', 'reference-count', 'references-count', 'is-referenced-by-count', 'issn-type', 'deposited', 'indexed',
  'published-online', 'published-print', 'short-container-title', 'member',
]; // prettier-ignore

function isWork(value: unknown): boolean {
  const { DOI, title } = fieldsOf(value);
  return textOf(DOI) !== undefined && (Array.isArray(title) || hasOwn(value, ...EXTRAS));
}

/** An answer of the API, a list of works, or a work by what only Crossref adds to it. */
export function matches({ value }: RawRecord): boolean {
  const message = messageOf(value);
  const { items } = fieldsOf(message);
  return (
    hasOwn(value, 'message-type') ||
    isWork(message) ||
    (Array.isArray(items) && items.some(isWork)) ||
    otherThanWork(value) !== undefined
  );
}

const messageOf = (value: unknown): unknown => (hasOwn(value, 'message') ? fieldsOf(value)['message'] : value);

/**
 * The works in an answer.
 *
 * @throws {PublicationError} `format` where the answer is an error's, or about journals, members or funders
 */
export function answer(raw: RawRecord): Answer {
  const found = otherThanWork(raw.value);
  if (found) throw new PublicationError('format', { found, ...(raw.url !== undefined && { url: raw.url }) });
  const message = messageOf(raw.value);
  const { items } = fieldsOf(message);
  if (!Array.isArray(items)) return { records: [{ ...raw, value: message }] };
  return { records: items.map((value: unknown) => ({ ...raw, value })), ...pagingOf(raw, fieldsOf(message), items.length) };
} // prettier-ignore

/** What an answer is about, where it is not about works: the word is for the error. */
function otherThanWork(value: unknown): string | undefined {
  const { status, message } = fieldsOf(value);
  const type = textOf(fieldsOf(value)['message-type'])?.replace(/-list$/, '');
  // Journals and members, also without their envelope.
  const about = fieldsOf(messageOf(value));
  const isRegistered = hasOwn(about, 'last-status-check-time');
  if (type === 'journal' || (isRegistered && hasOwn(about, 'ISSN'))) return 'journal';
  if (isRegistered || /^(?:member|funder|prefix)$/.test(type ?? '')) return 'organization';
  const isFailure = status === 'failed' || status === 'error';
  if (message !== undefined && (isFailure || (type && !isObject(message)))) return 'error';
  return type === undefined || type === 'work' ? undefined : 'json';
}

/**
 * A work of Crossref's REST API.
 *
 * @fills title subtitle type typeLabel badges standing contributors summary translations publisher series volume issue
 *   articleNumber pages edition place published event institution degree languages identifiers links licence keywords
 * @see https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const work = fieldsOf(raw.value);
  const type = textOf(work['type']);
  // Posted content is a preprint only where it does not say what it is.
  const kind = textOf(work['subtype']) ?? type;
  const institutions = listOf(work['institution']).map(fieldsOf);
  const institutionNames = institutions.map((each) => each['name']);
  const isThesis = typeOf(kind ?? '') === 'thesis';
  const isPosted = type === 'posted-content';
  const isElsewhere = (name: unknown) => name !== work['publisher'];
  const containers = listOf(work['container-title']);
  return compose(
    {
      title: [work['title'], work['original-title']],
      translations: { title: work['original-title'] },
      subtitle: listOf(work['subtitle']).filter((each) => !isInTitle(each, work)),
      type: kind,
      typeLabel: [textsOf(work['degree']).filter((each) => THESIS.test(each)), otherTypeOf(kind)],
      badges: badgesOf(work),
      standing: standingOf(work),
      contributors: ['author', 'editor', 'translator', 'chair'].flatMap((role) =>
        namesOf(work[role], role, 'organization'),
      ),
      summary: work['abstract'],
      // A thesis is given out by its university; a preprint's server is not its publisher.
      publisher: isThesis ? [institutionNames, work['publisher']] : [work['publisher'], institutionNames],
      // Before the book stands the series that it is in.
      institution: isThesis ? institutionNames : undefined,
      degree: work['degree'],
      event: eventOf(work['event']),
      series: [
        /^(?:book|proceedings|reference)-/.test(type ?? '') ? containers.toReversed() : containers,
        isPosted ? institutionNames.filter(isElsewhere) : [],
      ],
      volume: work['volume'],
      issue: [work['issue'], fieldsOf(work['journal-issue'])['issue']],
      articleNumber: work['article-number'],
      pages: work['page'],
      edition: work['edition-number'],
      place: [work['publisher-location'], ...institutions.map((each) => each['place'])],
      published: [
        ...issueDates(work),
        ...datesOf(
          ...['issued', 'published', 'published-print', 'published-online', 'posted', 'approved'].map(
            (key) => work[key],
          ),
        ),
      ],
      languages: work['language'],
      doi: work['DOI'],
      isbn: numbersOf(work, 'ISBN', 'isbn-type'),
      issn: numbersOf(work, 'ISSN', 'issn-type'),
      landingPage: [fieldsOf(fieldsOf(work['resource'])['primary'])['URL'], work['URL']],
      fullText: filesOf(work),
      licence: licencesOf(work),
      // The group of a preprint is its topic; of a post it is the blog, which is named as publisher, too.
      keywords: [work['subject'], isPosted && isElsewhere(work['group-title']) ? work['group-title'] : undefined],
    },
    context,
  );
}

/** https://www.crossref.org/documentation/schema-library/markup-guide-record-types/conference-proceedings/ */
function eventOf(event: unknown): Found['event'] {
  if (!isObject(event)) return undefined;
  return {
    name: [event['name'], event['acronym']],
    place: event['location'],
    date: eventDates(event['start'], event['end']),
  };
}

/** Some titles have their subtitle behind them already. */
function isInTitle(subtitle: unknown, work: Fields): boolean {
  const title = textOf(listOf(work['title'])[0])?.toLowerCase() ?? '';
  return title.includes(textOf(subtitle)?.trim().toLowerCase() ?? '');
}

const SIGN = /^[^\p{L}]*(retracted|withdrawn|retraction)(?: (?:article|paper|chapter|note|notice|to))*\s*[:\])]/iu;

/** The word in front of some titles: "RETRACTED ARTICLE: …", or "Retraction: …" of a notice. */
const signOf = (work: Fields): string | undefined =>
  SIGN.exec(textOf(listOf(work['title'])[0]) ?? '')?.[1]?.toLowerCase();

/** Updates that change how a work stands. Of the other kinds none says more than that something in it was put right. */
const isGrave = ({ type }: Fields): boolean =>
  /^(?:(?:partial_)?retraction|withdrawal|removal|expression_of_concern)$/.test(textOf(type) ?? '');

/** The works that this one updates but for itself, which a notice names that stands in for the work it is about. */
function noticesOf(work: Fields): { own: Fields[]; others: Fields[] } {
  const doi = textOf(work['DOI'])?.toLowerCase();
  const isOwn = ({ DOI }: Fields) => doi !== undefined && textOf(DOI)?.toLowerCase() === doi;
  const all = listOf(work['update-to']).map(fieldsOf).filter(isGrave);
  return { own: all.filter(isOwn), others: all.filter((each) => !isOwn(each)) };
}

/**
 * That a work has been retracted, or otherwise updated or replaced. `has-version` says nothing of which is the newer one.
 *
 * @see https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/updates-retractions/
 * @see https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/relationships/
 */
const standingOf = (work: Fields): FoundStanding[] => [
  ...listOf(work['updated-by']).map(fieldsOf).map(({ type, DOI }) => ({ said: type, url: DOI })),
  ...noticesOf(work).own.map(({ type }) => ({ said: type })),
  ...listOf(fieldsOf(work['relation'])['is-replaced-by']).map((each) => ({ said: 'is-replaced-by', url: fieldsOf(each)['id'] })),
  { said: signOf(work)?.replace('retraction', '') },
]; // prettier-ignore

/** That a work retracts another. */
const badgesOf = (work: Fields): unknown[] => [
  ...noticesOf(work).others.map(({ label, type }) => textOf(label) ?? sentence((type as string).replaceAll('_', ' '))),
  signOf(work) === 'retraction' && 'Retraction',
];

const sentence = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** The numbers of a work; the list that says what each of them is for stands in where they are left out. */
function numbersOf(work: Fields, key: string, typed: string): unknown[] {
  const numbers = listOf(work[key]);
  return numbers.length ? [...numbers] : listOf(work[typed]).map((each) => fieldsOf(each)['value']);
}

/** A degree that says what was written for it: "PhD Thesis". */
const THESIS = /thes[ie]s|dissertation/i;

/** What a reader can open, the best first. */
const MEDIA_TYPES = ['application/pdf', 'application/epub+zip', 'text/html'];

/**
 * The files that a reader can open. Those for comparing texts are open to Crossref's crawler only, and an API wants a key.
 *
 * @see https://www.crossref.org/documentation/retrieve-metadata/rest-api/providing-full-text-links-to-tdm-tools/
 */
function filesOf(work: Fields): FoundFile[] {
  const links = listOf(work['link'])
    .map(fieldsOf)
    .filter((link) => /^(?:text-mining|unspecified)$/.test(firstText(link['intended-application']) ?? 'unspecified'))
    .filter(({ URL: url }) => !/^https?:\/\/api\./i.test(textOf(url) ?? '') && !readDoi(url));
  return MEDIA_TYPES.flatMap((mediaType) =>
    links.filter((link) => link['content-type'] === mediaType).map((link) => ({ url: link['URL'], mediaType })),
  );
}

/**
 * The licences that the published version stands under now, the newest first. That for mining texts is no reader's, and
 * that of the accepted manuscript is for the manuscript alone.
 */
function licencesOf(work: Fields): unknown[] {
  const licences = listOf(work['license'])
    .map(fieldsOf)
    .map((licence) => ({ ...licence, version: licence['content-version'] ?? 'unspecified', since: sinceOf(licence) }))
    .filter(({ since }) => since <= Date.now())
    .toSorted((a, b) => b.since - a.since);
  return ['vor', 'unspecified'].flatMap((version) =>
    licences.filter((licence) => licence.version === version).map((licence) => (licence as Fields)['URL']),
  );
}

/** When a licence begins, in milliseconds; one that does not say has always been. */
function sinceOf(licence: Fields): number {
  const date = dateOfParts(listOf(listOf(fieldsOf(licence['start'])['date-parts'])[0]));
  return date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) : 0;
}
