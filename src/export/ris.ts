// RIS, with the tags of its specification of 2011. https://en.wikipedia.org/wiki/RIS_(file_format)
import { type Dialect, signBehind, writeBlocks, writeInline } from './written-text.js';
import { inLine, isCertain, isPdf, pageOf, partsOf, standingNote, thesisWords } from './facts.js';
import { isCollective } from '../record/collective.js';
import { inWords } from '../record/csl-terms.js';
import { type Contributor, nameOfParts } from '../record/contributor.js';
import type { Publication } from '../record/publication.js';
import { dailyTypeOf } from '../record/narrow-kinds.js';
import { handleUrl } from '../record/resolvers.js';
import { writeDate } from '../record/edtf.js';

const TYPES = new Map(
  'report RPRT,working-paper RPRT,brief RPRT,article JOUR,book BOOK,chapter CHAP,conference-paper CPAPER,thesis THES,dataset DATA,software COMP,presentation SLIDE,video VIDEO,image FIGURE'
    .split(',').map((pair) => pair.split(' ') as [string, string]),
); // prettier-ignore

/** What is dated by the day, by CSL's types. */
const DAILY = new Map([
  ['article-newspaper', 'NEWS'],
  ['article-magazine', 'MGZN'],
  ['post-weblog', 'BLOG'],
  ['webpage', 'ELEC'],
]);

/** Who has a tag, in all types or in some. */
const ROLES: readonly (readonly [tag: string, role: string, types?: RegExp])[] = [
  ['AU', 'author'],
  ['ED', 'editor'],
  ['A4', 'translator'],
  ['A2', 'series editor', /BOOK|RPRT|COMP/],
  ['A3', 'series editor', /CHAP|CPAPER|SLIDE|VIDEO/],
  ['A3', 'advisor', /THES/],
  ['A2', 'producer', /DATA/],
  ['A2', 'performer', /SLIDE|VIDEO/],
];

const tag = (name: string) => [`<${name}>`, `</${name}>`] as const;

/** Marks are HTML's, as reference managers have them. */
const TEXT: Dialect = {
  words: inLine,
  marks: { emphasis: tag('i'), strong: tag('b'), sub: tag('sub'), sup: tag('sup') },
  link: (href, text) => `<a href="${href}">${text}</a>`,
};

/** Other links than those to pictures are read as such. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** A line of a text that looks like one of the format's: what it says begins a value of its own. */
const LIKE_TAG = /\n(?=[A-Z][A-Z\d] {1,2}-)/g;

/** A reference, from its type to its end. */
export function toRis(publication: Publication): string {
  const { type = '', title, subtitle, typeLabel, summary, contributors = [], pages = '', cover } = publication;
  const { doi, isbn = [], issn = [], handle } = publication.identifiers ?? {};
  const { fullText } = publication.links ?? {};
  const kind = DAILY.get(dailyTypeOf(publication) ?? '') ?? TYPES.get(type) ?? 'GEN';
  const [, first, last] = /^([^\s–-]+)[–-]([^\s–-]+)$/.exec(pages) ?? [];
  const isRange = last && last !== first;
  // Where CY is where the meeting was held.
  const isHeld = kind === 'CPAPER' || (kind === 'SLIDE' && publication.event?.name !== undefined);
  const isOther = kind === 'GEN' || (kind === 'RPRT' && type !== 'report');
  const lines: readonly (readonly [tag: string, ...values: (string | false | undefined)[]])[] = [
    ['TY', kind],
    // There is none for a second part.
    ['TI', writeInline(subtitle ? [...[title].flat(), signBehind(title), ...[subtitle].flat()] : title, TEXT)],
    ['M3', kind === 'THES' ? thesisWords(publication) : typeLabel, isOther && inWords(type) !== typeLabel && inWords(type)],
    ...ROLES.map(([at, role, types]) => [at, ...contributors.filter((each) => each.role === role && (!types || types.test(kind))).map(nameOf)] as const),
    ['AU', Boolean(publication.moreContributors) && 'et al.'],
    ...datesOf(publication),
    ...wholesOf(publication, kind),
    ['VL', publication.volume],
    ['IS', publication.issue],
    ['C7', publication.articleNumber],
    ['SP', isRange ? first : pages],
    ['EP', isRange ? last : ''],
    // Of an article it is the day before print.
    ['ET', kind === 'JOUR' ? '' : publication.edition],
    ['PB', (kind === 'THES' && publication.institution) || publication.publisher?.name],
    [isHeld ? 'C1' : 'CY', publication.place],
    ['CY', isHeld && publication.event?.place],
    ['LA', ...(publication.languages ?? [])],
    ['DO', doi],
    ['SN', kind === 'RPRT' && publication.number, ...isbn, ...issn],
    ['M1', kind === 'GEN' && publication.number],
    ['UR', pageOf(publication), handle && handleUrl(handle)],
    [fullText && isPdf(fullText) ? 'L1' : 'L2', fullText?.url],
    ['L4', ...(cover ? [cover, ...(cover.candidates ?? [])] : []).map(({ url }) => (PICTURE.test(url) ? url : ''))],
    ['KW', ...(publication.keywords ?? [])],
    ['N1', standingNote(publication), publication.published && inWords(publication.status)],
    ['AB', summary && writeBlocks(summary, TEXT).replace(LIKE_TAG, '\nAB  - ')],
    ['ER', ' '],
  ];
  return lines.flatMap(([at, ...values]) => values.flatMap((value) => (value ? `${at}  - ${at === 'AB' ? value : inLine(value).trim()}\n` : []))).join('').replaceAll('\n', '\r\n');
} // prettier-ignore

/** The year, and the date in parts, or behind the year in words where it has none. What has no year is all in words. */
function datesOf({ published, status }: Publication): [string, string | undefined][] {
  if (!published) return [['PY', inWords(status)]];
  const full = writeDate(published);
  const [, year, month, day = ''] = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?$)?/.exec(full) ?? [];
  if (!year) return [['PY', full]];
  const exact = month ? `${year}/${month}/${day}/` : `${year}///${full}`;
  return isCertain(published)
    ? [
        ['PY', year],
        ['DA', full === year ? '' : exact],
      ]
    : [['PY', `${year}///${full}`]];
}

/** What it stands in, and where it was given: T2 is the name of a meeting, beside which other tags hold the rest. */
function wholesOf({ series, event }: Publication, kind: string): [string, string | undefined][] {
  const isMeeting = event?.name !== undefined && /^(?:CPAPER|SLIDE)$/.test(kind);
  // A thesis has its department there.
  if (!isMeeting) return [[kind === 'THES' ? 'T3' : 'T2', series]];
  return [
    ['T2', event.name],
    [kind === 'SLIDE' ? 'T3' : 'C3', series],
  ];
}

/** "Family, Given, Suffix". By EndNote's custom a comma ends an organization's name, and its own first one is doubled. */
function nameOf(each: Contributor): string {
  const parts = partsOf(each);
  if (parts) return nameOfParts(parts);
  const { name, kind } = each;
  if (name.includes(','))
    return kind === 'organization' || (!kind && isCollective(name)) ? name.replace(',', ',,') : name;
  return kind === 'organization' ? `${name},` : name;
}
