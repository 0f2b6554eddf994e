// A publication as an item of CSL-JSON, which citation software takes. `formats/csl-json.ts` is the way back.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
// https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
import { type CslLetter, type CslName, nameOf, variablesOf } from './csl-variables.js';
import { type InlineText, plainText } from '../record/rich-text.js';
import { signBehind, writeBlocks, writeInline } from './written-text.js';
import { dailyTypeOf } from '../record/narrow-kinds.js';
import { hasParts, wordsOf } from './csl-dates.js';
import { standingWord } from './facts.js';
import type { DatePoint, PartialDate } from '../record/partial-date.js';
import { ROLES } from '../record/csl-terms.js';
import { handleUrl } from '../record/resolvers.js';
import { known } from '../record/known.js';
import type { Publication } from '../record/publication.js';
import { writeDate } from '../record/edtf.js';

/** A date in parts, or in words where it has none: `literal` for readers, `edtf` for software. */
export interface CslDate {
  /** Year, month and day of the start, then of the end of a range. The year before 1 is -1; the months 13 to 16 are seasons. */
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
  readonly edtf?: string;
}

/** Variables that hold names. */
export type CslRole = (typeof ROLES)[number];

/** Variables that hold a text; in `title` and `container-title` `<i>`, `<b>`, `<sup>` and `<sub>` are markup. */
export type CslText =
  | 'title' | 'title-short' | 'container-title' | 'collection-title' | 'collection-number' | 'publisher' | 'publisher-place'
  | 'volume' | 'issue' | 'number' | 'page' | 'number-of-pages' | 'edition' | 'version' | 'genre' | 'status' | 'event-title' | 'event' | 'event-place' | 'abstract'
  | 'language' | 'keyword' | 'DOI' | 'ISBN' | 'ISSN' | 'URL'; // prettier-ignore

/** An item of CSL-JSON, version 1.0.2: only variables of its schema, and none that is empty. */
export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly issued?: CslDate;
  readonly 'event-date'?: CslDate;
} & {
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

/** The variables that citations need, too, by their letters. */
const VARIABLES: Readonly<Record<CslLetter, CslText>> = {
  A: 'event-title', B: 'event-place', G: 'genre', C: 'container-title', S: 'collection-title', N: 'collection-number', V: 'volume', I: 'issue', M: 'number', P: 'page',
  K: 'number-of-pages', E: 'edition', D: 'version', H: 'publisher', L: 'publisher-place', O: 'status', Z: 'DOI', U: 'URL',
}; // prettier-ignore

/**
 * A publication as an item of CSL-JSON, without loss of what that can hold. It cannot hold: kinds of organizations, ORCID
 * iDs, roles that it has no variable for, repairs, covers, licences, access, full texts, more addresses than one, that a newer version exists, titles and summaries in other languages.
 *
 * @param publication as `readPublication` gives it
 * @returns an item whose `id` is an identifier where there is one, otherwise its address or title
 */
export function toCslJson(publication: Publication): CslItem {
  const { identifiers: { doi, handle, isbn, issn } = {}, links } = publication;
  const { type: kind = '' } = publication;
  const type = dailyTypeOf(publication) ?? ((Object.hasOwn(TYPES, kind) && TYPES[kind]) || 'document');
  const variables = Object.entries(variablesOf(publication)).map(([letter, text]) => [
    VARIABLES[letter as CslLetter],
    text && /[CS]/.test(letter) ? escaped(text) : text,
  ]);
  return known<Omit<CslItem, 'id' | 'type'> & { id: string; type: string }>({
    id: doi ?? (handle && handleUrl(handle)) ?? isbn?.[0] ?? links?.landingPage ?? plainText(publication.title),
    type,
    title: titleOf(publication),
    'title-short': publication.subtitle && marked(publication.title),
    ...namesOf(publication),
    issued: publication.published && dateOf(publication.published),
    // Its name before CSL 1.0.2, which most styles still ask for.
    event: publication.event?.name,
    'event-date': publication.event?.date && dateOf(publication.event.date),
    ...(Object.fromEntries(variables) as Partial<Record<CslText, string>>),
    ...known({ status: standingWord(publication) }),
    abstract: publication.summary && writeBlocks(publication.summary, { words: escaped }),
    language: publication.languages?.join(', '),
    keyword: keywordsOf(publication.keywords),
    ISBN: isbn?.join(', '),
    ISSN: issn?.join(', '),
  });
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
    nocase: (part) => `<span class="nocase">${marked(part)}</span>`,
  });

/** What would be read as markup or as a character reference, and is none. */
const escaped = (text: string): string => text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');

function namesOf({ contributors = [], moreContributors }: Publication): Partial<Record<CslRole, CslName[]>> {
  const names: Partial<Record<CslRole, CslName[]>> = {};
  for (const each of contributors) {
    const role = ROLES.find((known) => known === each.role.replace(' ', '-')) ?? 'contributor';
    (names[role] ??= []).push(nameOf(each));
  }
  // CSL has no word for it. Processors set this as it stands, so that nobody takes the list for whole.
  const longest = names.author ?? names.editor ?? Object.values(names)[0];
  if (moreContributors !== undefined) longest?.push({ literal: 'et al.' });
  return names;
}

function dateOf(date: PartialDate): CslDate {
  const { end, season } = date;
  if (!hasParts(date)) return { literal: wordsOf(date), edtf: writeDate(date) }; // prettier-ignore
  return known<CslDate>({
    'date-parts': end ? [partsOf(date, true), partsOf(end, true)] : [partsOf(date)],
    season: end ? undefined : season,
    // CSL has one word for what is about right and what may be wrong.
    circa: [date, end].some((point) => point?.approximate || point?.uncertain) || undefined,
  });
}

/** There is no year 0. One of three figures has four, so that nobody takes "98" for 1998. */
const partsOf = ({ year, month, day, season }: DatePoint, isRange?: boolean): (number | string)[] =>
  [year > 999 ? year : year > 0 ? `${year}`.padStart(4, '0') : year - 1, month ?? (isRange && season ? season + 12 : undefined), day].filter((part) => part !== undefined); // prettier-ignore

/** Between commas; between semicolons where one of them has a comma, also one alone. */
const keywordsOf = (keywords: readonly string[] | undefined): string | undefined =>
  keywords?.some((each) => each.includes(',')) ? `${keywords.join('; ')};` : keywords?.join(', ');
