// A publication as an item of CSL-JSON, which citation software takes. `formats/csl-json.ts` is the way back.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
// https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
import { inWords, ROLES, TOLD_BY_GENRE } from '../formats/csl-words.js';
import { type InlineText, plainText } from '../record/rich-text.js';
import { standingWord } from './facts.js';
import { signBehind, writeBlocks, writeInline } from './written-text.js';
import type { DatePoint, PartialDate } from '../record/partial-date.js';
import type { Contributor } from '../record/contributor.js';
import { handleUrl } from '../record/resolvers.js';
import { known } from '../record/known.js';
import type { Publication } from '../record/publication.js';
import { readDoi } from '../record/identifiers.js';
import { writeDate } from '../record/edtf.js';

/** A name: its parts where they are known, otherwise the whole of it as `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A date in parts, or in words where it has none: `literal` for readers, `raw` (EDTF) for software. */
export interface CslDate {
  /** Year, month and day of the start, then of the end of a range. The year before 1 is -1; the months 13 to 16 are seasons. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
  readonly raw?: string;
}

/** Variables that hold names. */
export type CslRole = (typeof ROLES)[number];

/** Variables that hold a text; in `title` and `container-title` `<i>`, `<b>`, `<sup>` and `<sub>` are markup. */
export type CslText =
  | 'title' | 'title-short' | 'container-title' | 'collection-title' | 'collection-number' | 'publisher' | 'publisher-place'
  | 'volume' | 'issue' | 'number' | 'page' | 'number-of-pages' | 'edition' | 'version' | 'genre' | 'status' | 'abstract'
  | 'language' | 'keyword' | 'DOI' | 'ISBN' | 'ISSN' | 'URL'; // prettier-ignore

/** An item of CSL-JSON, version 1.0.2: only variables of its schema, and none that is empty. */
export type CslItem = { readonly id: string; readonly type: string; readonly issued?: CslDate } & {
  readonly [K in CslText]?: string;
} & { readonly [K in CslRole]?: readonly CslName[] };

/**
 * What CSL calls each kind. "Article" is its word for what is made public outside journals; kinds that it has no word for
 * are told by their genre.
 */
const TYPES: Readonly<Record<string, string>> = {
  report: 'report',
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  dataset: 'dataset',
  'working-paper': 'article',
  'conference-paper': 'paper-conference',
  brief: 'report',
  preprint: 'article',
  software: 'software',
  presentation: 'speech',
  poster: 'speech',
  video: 'motion_picture',
  image: 'graphic',
};

/** The kinds that stand in a larger whole, of which `series` is the title and `pages` are pages. */
const PART = /^(?:article-journal|chapter|paper-conference)$/;
/** The kinds that stand by themselves, of which `series` is a row that they are numbered in. */
const NUMBERED = /^(?:report|book|thesis|working-paper|brief|software)$/;
/** Words for how far a publication has come; other badges say other things. */
const STATUS = /^(?:forthcoming|in (?:press|preparation|review)|submitted|accepted|unpublished|advance online publication)$/i; // prettier-ignore

/**
 * A publication as an item of CSL-JSON, without loss of what that can hold. It cannot hold: kinds of organizations, ORCID
 * iDs, roles that it has no variable for, repairs, covers, licences, access, full texts, more addresses than one, that a newer version exists.
 *
 * @param publication as `readPublication` gives it
 * @returns an item whose `id` is an identifier where there is one, otherwise its address or title
 */
export function toCslJson(publication: Publication): CslItem {
  const { identifiers = {}, links, volume, issue, pages, edition, series, typeLabel } = publication;
  const { doi, handle } = identifiers;
  const kind = publication.type ?? '';
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind]! : 'document';
  const isNumbered = NUMBERED.test(kind) && series !== undefined;
  const isCount = pages !== undefined && (PART.test(type) ? /\d\s*p(?:ages|p?\.)/i : /^[^-–—]*$/).test(pages);
  const isVersion = /^(?:software|dataset)$/.test(type);
  const title = titleOf(publication);
  const url = links?.landingPage ?? identifiers.url ?? (handle && handleUrl(handle)) ?? links?.fullText?.url;
  return known<Omit<CslItem, 'id' | 'type'> & { id: string; type: string }>({
    id:
      doi ??
      (handle && handleUrl(handle)) ??
      identifiers.isbn?.[0] ??
      links?.landingPage ??
      plainText(publication.title),
    type,
    genre: typeLabel ?? genreOf(kind, type),
    title,
    'title-short': publication.subtitle && marked(publication.title),
    ...namesOf(publication),
    issued: publication.published && dateOf(publication.published),
    [isNumbered ? 'collection-title' : 'container-title']: series && escaped(series),
    [isNumbered ? 'collection-number' : 'volume']: volume,
    [isNumbered ? 'number' : 'issue']: issue,
    [isCount ? 'number-of-pages' : 'page']: pages,
    [isVersion ? 'version' : 'edition']: edition,
    publisher: publication.publisher?.name,
    'publisher-place': publication.place,
    status: standingWord(publication) ?? publication.badges?.find((badge) => STATUS.test(badge)),
    abstract: publication.summary && writeBlocks(publication.summary, { words: escaped }),
    language: publication.languages?.join(', '),
    keyword: keywordsOf(publication.keywords),
    DOI: doi,
    ISBN: identifiers.isbn?.join(', '),
    ISSN: identifiers.issn?.join(', '),
    // What the DOI says goes without saying.
    URL: url && doi && readDoi(decoded(url)) === doi ? undefined : url,
  });
}

const genreOf = (kind: string, type: string): string | undefined => {
  if (TOLD_BY_GENRE.test(kind)) return inWords(kind);
  return type === 'document' ? kind : undefined;
};

/** An address as it is written by people; one that is broken as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Title and subtitle. */
const titleOf = ({ title, subtitle }: Publication): string =>
  subtitle === undefined ? marked(title) : marked(title) + signBehind(title) + marked(subtitle);

const tag = (name: string) => [`<${name}>`, `</${name}>`] as const;

/** @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags */
const marked = (text: InlineText): string =>
  writeInline(text, {
    words: escaped,
    marks: { emphasis: tag('i'), strong: tag('b'), sub: tag('sub'), sup: tag('sup') },
  });

/** What would be read as markup or as a character reference, and is none. */
const escaped = (text: string): string => text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');

function namesOf({ contributors = [], moreContributors }: Publication): Partial<Record<CslRole, CslName[]>> {
  const names: Partial<Record<CslRole, CslName[]>> = {};
  for (const each of contributors) {
    const role = ROLES.find((known) => known === each.role.replace(' ', '-')) ?? 'contributor';
    (names[role] ??= []).push(nameOf(each));
  }
  // As BibTeX says that there are more; processors that do not know it say "others", and nobody takes the list for whole.
  const longest = names.author ?? names.editor ?? Object.values(names)[0];
  if (moreContributors !== undefined) longest?.push({ literal: 'others' });
  return names;
}

function nameOf({ name, kind, family, given }: Contributor): CslName {
  // One part is not all of a name that has more.
  if (!family || kind === 'organization' || (!given && name !== family)) return { literal: name };
  const start = `${family}, ${given}, `;
  return known<CslName>({ family, given, suffix: name.startsWith(start) ? name.slice(start.length) : undefined });
}

function dateOf(date: PartialDate): CslDate {
  const { end, open, season, precision } = date;
  if (open || precision || end?.precision || Math.abs(date.year) > 9999) return { literal: wordsOf(date), raw: writeDate(date) }; // prettier-ignore
  return known<CslDate>({
    'date-parts': end ? [partsOf(date, true), partsOf(end, true)] : [partsOf(date)],
    season: end ? undefined : season,
    // CSL has one word for what is about right and what may be wrong.
    circa: [date, end].some((point) => point?.approximate || point?.uncertain) || undefined,
  });
}

/** There is no year 0. */
const partsOf = ({ year, month, day, season }: DatePoint, isRange?: boolean): number[] =>
  [year > 0 ? year : year - 1, month ?? (isRange && season ? season + 12 : undefined), day].filter((part) => part !== undefined); // prettier-ignore

/** A date that has no parts, as people write it: "1990s", "19th century", "2004–". */
function wordsOf({ end, open, ...start }: PartialDate): string {
  const [first, last] = [start, end].map((point) => point && pointWords(point));
  if (open === 'start') return `until ${first}`;
  return open || last ? `${first}–${last ?? ''}` : first!;
}

function pointWords({ year, precision, approximate, uncertain }: DatePoint): string {
  const century = Math.floor(year / 100) + 1;
  const th = /1[123]$/.test(`${century}`) ? 'th' : (['th', 'st', 'nd', 'rd'][century % 10] ?? 'th');
  const words = precision === 'century' ? `${century}${th} century` : precision ? `${year}s` : year > 0 ? `${year}` : `${1 - year} BC`; // prettier-ignore
  return `${approximate ? 'ca. ' : ''}${words}${uncertain ? '?' : ''}`;
}

/** Between commas; between semicolons where one of them has a comma, also one alone. */
const keywordsOf = (keywords: readonly string[] | undefined): string | undefined =>
  keywords?.some((each) => each.includes(',')) ? `${keywords.join('; ')};` : keywords?.join(', ');
