// Items of CSL-JSON, the input of citation processors: one, or an export with several.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import { inWords, ROLES, TOLD_BY_GENRE } from '../record/csl-terms.js';
import { textsOf } from './compose/values.js';
import { datesOf, hasOwn, issueDates, namesOf, otherTypeOf } from './compose/citeproc-values.js';
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { type Answer, type Fields, isObject, type Parsed } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { compose } from './compose/compose.js';
import { statusOf as standingIn } from './compose/standing.js';
import { statusOf } from './compose/status.js';
import type { TextContext } from '../text/context.js';
import { typeOf } from './compose/types.js';

/** Whether a genre is no more than the name of a kind that has no type: "Working paper". */
const isWordOf = (type: string, genre: string): boolean => TOLD_BY_GENRE.test(type) && genre === inWords(type);

/**
 * Variables that only CSL has, or a type beside others of its variables. Systems that have objects for titles, and the own
 * JSON with a field too many, are something else.
 */
function isItem(value: unknown): boolean {
  const item = fieldsOf(value);
  if (isObject(item['title']) || hasOwn(item, 'authors', 'contributors', 'summary')) return false;
  const people = [...listOf(item['author']), ...listOf(item['editor'])];
  return (
    hasOwn(item, 'issued', 'container-title') ||
    people.some((each) => hasOwn(each, 'family', 'literal')) ||
    (typeof item['type'] === 'string' &&
      hasOwn(item, 'title') &&
      (people.some(isObject) || hasOwn(item, 'DOI', 'URL', 'ISBN', 'ISSN') || isBareItem(item)))
  );
}

/** What CSL requires and little more: a kind by a word that only CSL has for it, or one beside others of its variables; pandoc's may be empty. */
function isBareItem(item: Fields): boolean {
  const kind = typeOf(item['type'] as string);
  return (
    hasOwn(item, 'id') &&
    (item['type'] === 'document' ||
      (kind !== undefined && kind !== item['type']) ||
      ((kind !== undefined || item['type'] === '') && hasOwn(item, 'abstract', 'genre', 'keyword', 'page', 'number-of-pages', 'publisher-place', 'collection-title'))) // prettier-ignore
  );
}

/** An item, or an export of items. */
export function matches({ value }: RawRecord): boolean {
  const { items } = fieldsOf(value);
  return isItem(value) || (Array.isArray(items) && items.some(isItem));
}

/** The items of an export; anything else is an item. */
export function answer(raw: RawRecord): Answer {
  const { items } = fieldsOf(raw.value);
  return { records: Array.isArray(items) ? items.map((value: unknown) => ({ ...raw, value })) : [raw] };
}

/** The types whose number is what their issuer counts by, and those for which it is something else. */
const NUMBERED = /^(?:document|report|patent|standard|bill|legislation|legal_case|regulation|treaty)$/;
const OTHERWISE = /^(?:article|chapter|entry)/;

/**
 * An item of CSL-JSON. The places where BibJSON and DataCite's citations differ from it are looked at as well; the notes,
 * in which some write further variables, are not.
 *
 * @fills title type typeLabel badges standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event languages identifiers links licence keywords
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const item = fieldsOf(raw.value);
  const { type } = item;
  const kind = textOf(type) ?? '';
  const genre = textOf(item['genre']);
  const genreType = genre === undefined ? undefined : typeOf(genre);
  // http://okfnlabs.org/bibjson/
  const journal = isObject(item['journal']) ? item['journal'] : { name: item['journal'] };
  const containers = [item['container-title'], journal['name']];
  const collection = item['collection-title'];
  const isPart = [containers, collection].flat(2).some((each) => textOf(each) !== undefined);
  return compose(
    {
      title: [item['title'], item['title-short'], item['shortTitle']],
      translations: { title: item['original-title'] },
      // "Article" is CSL's word for whatever is made public outside journals.
      type: [type === 'article' || type === 'document' || TOLD_BY_GENRE.test(genreType ?? '') ? genre : undefined, type],
      // One word that says what the type says, such as "techreport", is a code.
      typeLabel: [genreType && (/^[^\sA-Z]+$/.test(genre!) || isWordOf(genreType, genre!)) ? undefined : genre, otherTypeOf(type)],
      badges: textsOf(item['status']).filter((each) => !standingIn(each) && !statusOf(each)),
      standing: [{ said: item['status'] }],
      contributors: ROLES.flatMap((role) => namesOf(item[role], role.replace('-', ' '))),
      summary: item['abstract'],
      publisher: [item['publisher'], fieldsOf(item['publisher'])['name']],
      series: [containers, collection, item['container-title-short'], item['journalAbbreviation']],
      // A book's number in its series.
      volume: [item['volume'], journal['volume'], item['collection-number']],
      // Of a volume in a series it is the number there; of a chapter or a preprint it may be anything.
      issue: [item['issue'], journal['issue'], isPart && !NUMBERED.test(kind) && !OTHERWISE.test(kind) ? item['number'] : undefined],
      number: NUMBERED.test(kind) ? item['number'] : undefined,
      articleNumber: /^article-/.test(kind) ? item['number'] : undefined,
      // Some, as we, write the number of an article in both places.
      pages: [/^article-/.test(kind) && item['page'] === item['number'] ? undefined : item['page'], journal['pages'], item['number-of-pages'], item['page-first']],
      edition: [item['edition'], item['version']],
      place: item['publisher-place'],
      published: [...issueDates(item), ...datesOf(item['issued'], item['available-date'], item['year'])],
      status: [item['status'], ...textsIn(item['issued'])],
      event: { name: [item['event-title'], item['event']], place: item['event-place'], date: datesOf(item['event-date']) },
      languages: partsOf(item['language'], /[,;]/),
      doi: item['DOI'],
      isbn: partsOf(item['ISBN'], /[,;]|(?<=[\dX])\s+(?=97[89][\d-]{10})/i),
      issn: [
        ...partsOf(item['ISSN'], /[,;]|(?<=[\dX])\s+(?=\d{4}-)/i),
        ...listOf(journal['identifier']).map(fieldsOf).filter((each) => each['type'] === 'issn').map(({ id }) => id),
      ],
      ids: [item['id'], item['URL']],
      landingPage: [item['URL'], item['url']],
      licence: [item['license'], item['copyright']].flatMap((each) => listOf(each)).flatMap((each) => (isObject(each) ? [each['name'], each['URL'] ?? each['url']] : textOf(each))),
      keywords: [...keywordsOf(item), item['categories']],
    },
    context,
  ); // prettier-ignore
}

/** Words in the place of a date: "in press". */
const textsIn = (date: unknown): unknown[] =>
  listOf(date).flatMap((each) => (isObject(each) ? [each['literal'], each['raw']] : each));

/** The parts of texts that hold several; what is no text stays as it is. */
const partsOf = (value: unknown, between: RegExp): unknown[] =>
  listOf(value).flatMap((each): unknown[] => (typeof each === 'string' ? each.split(between) : [each]));

/** Keywords with commas in them stand between semicolons. */
const keywordsOf = ({ keyword }: Fields): unknown[] =>
  partsOf(keyword, textsOf(keyword).some((each) => each.includes(';')) ? /[;\n]/ : /[,\n]/);
