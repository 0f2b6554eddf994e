// What a DataCite record stands in, what came after it, and the numbers of all of these.
import { at, byLetters, entriesOf, lettersOf } from './values.js';
import { saidOf, textsOf } from '../compose/values.js';
import type { Found, FoundStanding, Said } from '../compose/found.js';
import { type Fields, isObject } from '../format.js';
import { dateOf } from '../compose/compose.js';
import { listOf } from '../compose/fields.js';
import { pageRange } from '../compose/page-range.js';
import { titlesOf } from './texts.js';

const isHost = (each: Fields): boolean => lettersOf(each['relationtype']) === 'ispublishedin';

/** The journals, books or series that it came out in, those that say most first. */
const hostsOf = (record: Fields): Fields[] => [
  byLetters(record['container']),
  ...entriesOf(record['relateditems']).filter(isHost),
];

/** "DataCite Blog, 2(9), 3-4", as DataCite's own programs write it where there is one text for all of it. */
const IN_ONE = /^(\D{1,300}), (\d{1,9})\((\d{1,9})\)(?:, (\w{1,20}(?:[-–]\w{1,20})?))?$/;

/**
 * Where in its journal, book or series it stands.
 *
 * @param own the titles of the work itself: a book may be given as its own container
 * @param series what the record says of its series in words
 */
export function hostOf(record: Fields, own: readonly string[], series: readonly Said[]): Partial<Found> {
  const hosts = hostsOf(record);
  const place = (key: string, ofOpenAire: string) => [...hosts.map((each) => each[key]), record[`citation${ofOpenAire}`]];
  const numbers = (type: string) => hosts.filter((each) => lettersOf(each['numbertype'] ?? byLetters(each['number'])['numbertype']) === type).map((each) => each['number']);
  const titles = hosts.flatMap((each) => [each['title'], ...titlesOf(each['titles']).main]);
  const [, name, volume, issue, pages] = textsOf(series).flatMap((text) => IN_ONE.exec(text.trim()) ?? []);
  return {
    series: saidOf([titles, record['citationtitle'], name, series]).filter(({ text }) => !own.includes(text)),
    volume: [place('volume', 'volume'), volume],
    issue: [place('issue', 'issue'), issue],
    articleNumber: numbers('article'),
    number: numbers('report'),
    pages: [pageRange(place('firstpage', 'startpage'), place('lastpage', 'endpage')), pages, pageCountOf(record)],
  };
} // prettier-ignore

const pageCountOf = (record: Fields): string | undefined =>
  textsOf(record['sizes']).flatMap((size) => /^\s*(\d+)\s*(?:pages?|pp?\.?)\s*$/i.exec(size)?.[1] ?? [])[0];

/**
 * What replaces it or comes after it, and that it was withdrawn.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/relationType/
 */
export function standingOf(record: Fields): FoundStanding[] {
  const related = [...entriesOf(record['relatedidentifiers']), ...entriesOf(record['relateditems'])];
  const isPast = (date: unknown) => (dateOf(date)?.year ?? Infinity) <= new Date().getFullYear();
  return [
    ...entriesOf(record['dates']).filter(({ date }) => isPast(date)).map(({ datetype }) => ({ said: lettersOf(datetype) === 'withdrawn' ? datetype : undefined })),
    ...related.map((each) => ({ said: each['relationtype'], url: each['relatedidentifier'] ?? at(each['relateditemidentifier'], 'relateditemidentifier') })),
  ];
} // prettier-ignore

interface Identifier {
  readonly type: string;
  readonly ids: readonly unknown[];
}

/** An identifier and its type, whatever it is an identifier of. What has no type is a DOI, as the first schemas had no other. */
function identifierOf(each: unknown): Identifier {
  const entry: Fields = isObject(each) ? byLetters(each) : { identifier: each, identifiertype: 'DOI' };
  const nested = isObject(entry['relateditemidentifier']) ? byLetters(entry['relateditemidentifier']) : entry;
  const values = (end: string) => ['', 'alternate', 'related', 'relateditem'].map((begin) => nested[`${begin}identifier${end}`]);
  return { type: lettersOf(values('type')), ids: values('') };
} // prettier-ignore

/** The record's own identifiers, and the numbers of the journal or book that it came out in. */
export function identifiersOf(resource: Fields, record: Fields): Pick<Found, 'doi' | 'isbn' | 'issn' | 'handle' | 'ids'> {
  const own = ['identifiers', 'identifier', 'alternateidentifiers'].flatMap((key) => listOf(record[key])).map(identifierOf);
  const hosts = [...hostsOf(record), ...entriesOf(record['relatedidentifiers']).filter(isHost)].map(identifierOf);
  const all = (type: RegExp, from = own) => from.filter((each) => type.test(each.type)).flatMap(({ ids }) => ids);
  return {
    doi: [record['doi'], resource['id'], record['id'], ...all(/^doi$/)],
    isbn: all(/^isbn$/, [...own, ...hosts]),
    issn: all(/^[el]?issn$/, [...own, ...hosts]),
    handle: all(/^(?:handle|hdl)$/),
    ids: all(/^ur[il]$/),
  };
} // prettier-ignore
