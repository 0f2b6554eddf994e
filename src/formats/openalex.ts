// OpenAlex: a work as it is, some of its fields (`select=`), or a list of works.
// https://developers.openalex.org/api-reference/works/list-works
import type { Found, FoundContributor } from './compose/found.js';
import { firstText } from './compose/values.js';
import { isCollective } from '../record/collective.js';
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { nextByParameter } from './compose/answer.js';
import { type Answer, type Fields, isObject, type Parsed } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { compose } from './compose/compose.js';
import { pageRange } from './compose/page-range.js';
import { PublicationError } from '../record/error.js';
import { readDoi } from '../record/identifiers.js';
import type { TextContext } from '../text/context.js';
import { totalOf } from '../record/total.js';
import { webUrl } from '../record/url.js';
import { typeOf } from './compose/types.js';

/** What is no work, by the letter of its OpenAlex ID. https://developers.openalex.org/api-reference/introduction */
const OTHERS = new Map([
  ['A', 'person'],
  ['I', 'organization'],
  ['P', 'organization'],
  ['F', 'organization'],
  ['S', 'journal'],
]);

/** Characters. Abstracts are far shorter; what is longer was made up, since a word may say that it stands anywhere. */
const MOST_TEXT = 200_000;

/** Any entity of OpenAlex, or a list of them. */
export function matches({ value }: RawRecord): boolean {
  const { results, meta } = fieldsOf(value);
  if (!Array.isArray(results)) return isEntity(value);
  return results.length ? results.some(isEntity) : Object.hasOwn(fieldsOf(meta), 'db_response_time_ms');
}

function isEntity(value: unknown): boolean {
  const entity = fieldsOf(value);
  const isNamed = ['title', 'display_name'].some((key) => typeof entity[key] === 'string' || entity[key] === null);
  const has = (...keys: readonly string[]) => keys.filter((key) => Object.hasOwn(entity, key)).length;
  return (
    idOf(entity) !== undefined ||
    Array.isArray(entity['authorships']) ||
    (isNamed && has('abstract_inverted_index', 'primary_location', 'host_venue', 'is_retracted') > 0) ||
    (isNamed && has('publication_year', 'publication_date', 'open_access', 'type_crossref', 'biblio', 'ids') > 1) ||
    (isNamed && has('works_count') > 0)
  );
}

/** "W123" of https://openalex.org/W123, also with the entity's name or the API's host in it. */
const idOf = ({ id }: Fields): string | undefined =>
  /^https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z]+\/)?([WAISPF]\d+)$/i.exec(textOf(id) ?? '')?.[1]?.toUpperCase();

/** What an entity is, if it is no work. Only works have authorships; those that are counted have works. */
function otherOf(value: unknown): string | undefined {
  const entity = fieldsOf(value);
  const id = idOf(entity);
  if (id !== undefined || !Object.hasOwn(entity, 'works_count')) return OTHERS.get(id?.[0] ?? '');
  return 'issn_l' in entity ? 'journal' : 'ror' in entity ? 'organization' : 'orcid' in entity ? 'person' : 'json';
}

/**
 * The works of a list; anything else is one work.
 *
 * @throws {PublicationError} `format` where the answer is about people, organizations or journals
 */
export function answer(raw: RawRecord): Answer {
  const { results, meta } = fieldsOf(raw.value);
  const records = Array.isArray(results) ? (results as readonly unknown[]) : [raw.value];
  const found = records.map(otherOf).find(Boolean);
  if (found !== undefined)
    throw new PublicationError('format', { found, ...(raw.url !== undefined && { url: raw.url }) });
  const paging = Array.isArray(results) ? pagingOf(raw, fieldsOf(meta), results.length) : {};
  return { records: records.map((value) => ({ ...raw, value })), ...paging };
}

/** Works that can be turned over to page by page. */
const MOST_PAGED = 10_000;

/**
 * Where the next works are: by the cursor, where the address has asked for one, or by the page.
 *
 * @param count the works in this answer
 * @see https://developers.openalex.org/guides/page-through-results
 */
function pagingOf(raw: RawRecord, meta: Fields, count: number): Pick<Answer, 'next' | 'total'> {
  const [total, page, size] = ['count', 'page', 'per_page'].map((key) => totalOf(meta[key]));
  const cursor = textOf(meta['next_cursor']);
  if (!count || count < (size ?? 0)) return { total };
  if (cursor) return { next: nextByParameter(raw, 'cursor', cursor, ['page']), total };
  const isPassable = page && size && page * size < (total ?? 0) && (page + 1) * size <= MOST_PAGED;
  return { next: isPassable ? nextByParameter(raw, 'page', page + 1) : undefined, total };
}

/**
 * A work of OpenAlex. Its `topics` and `concepts` are what a program made of the text, so only its `keywords` are read.
 *
 * @fills title type typeLabel standing contributors summary publisher series volume issue pages published languages
 *   identifiers links licence access keywords
 * @see https://developers.openalex.org/api-reference/works/list-works
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const work = fieldsOf(raw.value);
  const location = fieldsOf(work['primary_location']);
  const best = fieldsOf(work['best_oa_location']);
  const openAccess = fieldsOf(work['open_access']);
  // The form before 2023. https://developers.openalex.org/api-reference/works/list-works
  const venue = fieldsOf(work['host_venue']);
  const biblio = fieldsOf(work['biblio']);
  const ids = fieldsOf(work['ids']);
  const doi = [work['doi'], ids['doi']];
  const pages = [location['landing_page_url'], venue['url']];
  return compose(
    {
      title: [work['title'], work['display_name']],
      ...typesOf(work, location),
      standing: [{ said: work['is_retracted'] === true ? 'retracted' : undefined }],
      contributors: listOf(work['authorships']).map(contributorOf),
      moreContributors: mayHaveMore(work) || undefined,
      summary: abstractOf(work['abstract_inverted_index']),
      ...sourceOf(fieldsOf(location['source'] ?? venue), location['raw_source_name']),
      volume: biblio['volume'],
      issue: biblio['issue'],
      pages: pageRange(biblio['first_page'], biblio['last_page']),
      published: publishedOf(work),
      languages: work['language'],
      doi,
      landingPage: [...pages, ...(pages.concat(doi).some((each) => readDoi(each) ?? webUrl(each)) ? [] : [work['id']])],
      fullText: [best['pdf_url'], location['pdf_url'], pdfOf(openAccess['oa_url'])].map((url) => ({
        url,
        mediaType: 'application/pdf',
      })),
      licence: [location, best, venue].map((each) => each['license']).filter(isLicence),
      access: openAccess['is_oa'] === true ? 'open' : undefined,
      keywords: listOf(work['keywords'])
        .filter(isApt)
        .map((each) => (isObject(each) ? (each['display_name'] ?? each['keyword']) : each)),
    },
    context,
  );
}

/** "article" is what OpenAlex calls most works, so Crossref's word goes before it. */
function typesOf(work: Fields, location: Fields): Partial<Found> {
  const [type, crossref] = [textOf(work['type']), work['type_crossref']];
  const isTold = type === undefined || type === 'other' || typeOf(type);
  return {
    type: type === 'article' ? [crossref, type] : [type, crossref, location['raw_type']],
    typeLabel: isTold ? undefined : type.replaceAll('-', ' '),
  };
}

/**
 * Lists of works name a hundred authors at most, and do not always say that there were more.
 *
 * @see https://docs.openalex.org/api-entities/authors/limitations
 */
const mayHaveMore = ({ is_authors_truncated: isCut, authorships }: Fields): boolean =>
  isCut === true || (isCut !== false && listOf(authorships).length === 100);

function contributorOf(each: unknown): FoundContributor {
  const authorship = fieldsOf(each);
  const author = fieldsOf(authorship['author']);
  const name = [author['display_name'], authorship['raw_author_name']];
  // Its authors are people, it says, but not all of them are. https://docs.openalex.org/api-entities/authors
  const kind = isCollective(firstText(name) ?? '') ? undefined : 'person';
  return { name, elsewhere: authorship['raw_author_name'], kind, ids: author['orcid'] };
}

/**
 * The words of an abstract, each with the places where it stands, in their order. Places are sorted and never counted up to,
 * since a record may name any.
 *
 * @see https://developers.openalex.org/api-reference/works/list-works
 */
function abstractOf(index: unknown): string {
  const words: { readonly word: string; readonly at: number }[] = [];
  let length = 0;
  for (const [word, places] of Object.entries(fieldsOf(index)))
    for (const at of listOf(places)) {
      if (!Number.isSafeInteger(at) || (at as number) < 0) continue;
      length += word.length + 1;
      if (length > MOST_TEXT) return '';
      // Line breaks were escaped when the words were told apart.
      words.push({ word: word.endsWith('\\n') ? word.replaceAll('\\n', '\n') : word, at: at as number });
    }
  const inOrder = words.toSorted((a, b) => a.at - b.at);
  // Behind a gap nobody knows how the sentence went on.
  const gap = inOrder.findIndex(({ at }, place) => at - (inOrder[place - 1]?.at ?? -1) > 1);
  return inOrder.slice(0, gap < 0 ? undefined : gap).map(({ word }) => word).join(' '); // prettier-ignore
}

/**
 * Where it came out. A repository or a publisher's platform, which are sources too, are no series; and who keeps a repository has
 * not published what is in it.
 */
function sourceOf(source: Fields, rawName: unknown): Partial<Found> {
  const isSeries = !['repository', 'ebook platform', 'metadata'].includes(textOf(source['type']) ?? '');
  return {
    publisher: source['type'] === 'repository' ? undefined : [source['host_organization_name'], source['publisher']],
    ...(isSeries && {
      series: [source['display_name'], rawName],
      issn: [source['issn_l'], ...listOf(source['issn'])],
    }),
  };
}

/**
 * The day, but not where it is a first: OpenAlex writes the first of the month where it knows no day, and the first of January
 * where it knows the year alone, and who reads the record cannot tell that from a day on which something came out.
 */
function publishedOf(work: Fields): unknown[] {
  const date = textOf(work['publication_date'])?.replace(/^(\d{4})(?:-01)?-01(?=T|$)|^(\d{4}-\d\d)-01(?=T|$)/, '$1$2');
  return [date?.replace(/T.*$/, ''), work['publication_year']];
}

/** The open copy may also be a page; `content_urls` answers nobody without a key and so is no link for readers. */
const pdfOf = (url: unknown): string | undefined => (/\.pdf$/i.test(textOf(url) ?? '') ? textOf(url) : undefined);

/**
 * Whether a keyword is one: programs gave it, each with how sure they are of it, and with a sense in brackets where the word has
 * several, of which they may have taken a wrong one: "Spring (device)".
 */
function isApt(keyword: unknown): boolean {
  const { score, display_name: name } = fieldsOf(keyword);
  return !(typeof score === 'number' && score < 0.4) && !/ \([^()]+\)$/.test(textOf(name) ?? '');
}

/** "other-oa" and the like say that there is a licence, but not which. https://developers.openalex.org/api-reference/works/list-works */
const isLicence = (licence: unknown): boolean => !/-oa$|^publisher-specific/.test(textOf(licence) ?? '');
