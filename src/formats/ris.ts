// RIS, as Reference Manager wrote it from 2001 and 2011 on, and as others do since: the same tags mean different things in
// different types. https://en.wikipedia.org/wiki/RIS_(file_format)
import { textOf } from './compose/fields.js';
import type { Parsed } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { compose } from './compose/compose.js';
import { dateOfParts, readWrittenDate } from '../record/written-date.js';
import type { FoundContributor } from './compose/found.js';
import { isSuffix } from '../record/contributor.js';
import { isCollective } from '../record/collective.js';
import { splitEtAl } from './compose/people.js';
import type { PartialDate } from '../record/partial-date.js';
import { readDoi } from '../record/identifiers.js';
import { readIssn } from '../record/standard-numbers.js';
import { typeOf } from './compose/types.js';
import type { TextContext } from '../text/context.js';

/** The values of a record's tags, each tag's in their order. */
type Tags = ReadonlyMap<string, readonly string[]>;

/**
 * A tag at the start of a line. Two spaces are the rule; with one alone only the tags of the specification count, since
 * "UV - …" may be the text's own.
 */
const TAG = /^[\s\u200b-\u200f\u2060\ufeff]*([A-Z][A-Z\d])(?: {2}|(?<=A[1-4BDNU]|BT|C[1-8ANTY]|D[AOP]|E[DPRT]|I[DS]|J[12AFO]|KW|L[1-4ABK]|M[1-3]|N[12V]|OP|P[BPY]|R[INP]|S[ENPTV]|T[1-3ATIY]|U[1-5R]|VL|Y[12]) )-(?: |$)/; // prettier-ignore

/**
 * Who A1 to A4 are, where a type has them for others. The rest: authors, editors, editors of the series, translators.
 *
 * @see https://docs.endnote.com/docs/endnote/2025/v1/windows/en/content/17reftypes/ref_types.htm
 */
const ROLES: Readonly<Record<'A1' | 'A2' | 'A3' | 'A4', Readonly<Record<string, string>>>> = {
  A1: { '': 'author', editor: 'EDBOOK', director: 'MPCT', composer: 'MUSIC', inventor: 'PAT' },
  A2: {
    '': 'editor', performer: 'ADVS SLIDE SOUND VIDEO', producer: 'DATA', recipient: 'ICOMM PCOMM', sponsor: 'BILL UNBILL',
    'series editor': 'BOOK CLSWK COMP EDBOOK ELEC MAP MULTI RPRT UNPB', department: 'GOVDOC', 'issuing organization': 'PAT',
  },
  A3: { '': 'series editor', editor: 'BOOK', illustrator: 'BLOG', producer: 'MPCT VIDEO', advisor: 'THES', cosponsor: 'BILL UNBILL', 'government body': 'GOVDOC', contributor: 'PAT' },
  A4: { '': 'translator', performer: 'MPCT', producer: 'MUSIC', counsel: 'CASE', sponsor: 'CONF', agency: 'DATA', funder: 'GRANT', contributor: 'CPAPER' },
}; // prettier-ignore

/** Those of them that are no people, so that a name's comma parts nothing. */
const BODIES = /^(?:department|government body|issuing organization|agency|funder)$/;

/** Types of which A2 is what the case was reported in. */
const IS_REPORTED = 'CASE';
/** Types of which ET is a session, SP is how long it runs, and VL is a version. */
const HAS_SESSION = /^(?:BILL|HEAR|PAT|STAT|UNBILL)$/;
const RUNS = /^(?:ADVS|MPCT|MULTI|SOUND|VIDEO)$/;

/** Types that stand for themselves, so that a second title beside that of a series is the own title's second part. */
const WHOLE = /^(?:BOOK|EBOOK|EDBOOK|RPRT|THES|UNPB|GOVDOC|PAMP)$/;
/** Types of which ET is the day of publication before print. */
const IN_JOURNAL = /^(?:ABST|EJOUR|INPR|JFULL|JOUR)$/;
/** Types of which DA is the day when somebody looked. */
const DATED_BY_ACCESS = /^(?:AGGR|DBASE|EBOOK|EJOUR|MULTI)$/;

const linesOf = (text = ''): string[] => text.split(/\r\n?|\n/);

/** Whether a line of the text says what type of reference follows. */
export const matches = ({ text }: RawRecord): boolean => linesOf(text).some((line) => TAG.exec(line)?.[1] === 'TY');

/** The references, each from its TY on; the end of one may be missing. */
export function split(raw: RawRecord): RawRecord[] {
  const records: string[][] = [];
  let isOpen = false;
  for (const line of linesOf(raw.text)) {
    const tag = TAG.exec(line)?.[1];
    if (tag === 'TY') records.push([]);
    isOpen = tag === 'TY' || (isOpen && tag !== 'ER');
    if (isOpen) records.at(-1)!.push(line);
  }
  return records.map((lines) => ({ ...raw, text: lines.join('\n') }));
}

/**
 * A reference in RIS.
 *
 * @fills title subtitle type typeLabel standing contributors summary publisher series volume issue number articleNumber
 *   pages edition place published languages identifiers links cover keywords
 * @see https://web.archive.org/web/20100704171416/http://www.refman.com/support/risformat_intro.asp
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map
 * @throws {PublicationError} `invalid` without a title
 */
export function parse({ text }: RawRecord, context: TextContext): Parsed {
  const tags = tagsOf(text);
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const type = all('TY')[0]?.trim().toUpperCase() ?? '';
  const isWhole = WHOLE.test(type);
  const urls = (...names: string[]) => all(...names).flatMap((value) => value.split(/;?\s|;(?=https?:)/i)).filter((url) => /^https?:/i.test(url)); // prettier-ignore
  const isTitleOfBook = type === 'BOOK' || type === 'UNPB';
  // A thesis stands in no series but that of T3; its T2 is a department's name, or the title's second part.
  const hasSecondTitle = isWhole && all('T3').length > 0;
  const containers = hasSecondTitle || type === 'THES' ? ['T3'] : ['T2', 'JF', 'JO', ...(isTitleOfBook ? [] : ['BT']), 'JA', 'J1', 'J2', 'T3']; // prettier-ignore
  const numbers = all('SN');
  const isNumbered = NUMBERED.test(type);
  const addresses = urls('UR', 'LK');
  return compose(
    {
      title: all('TI', 'T1', 'CT', ...(isTitleOfBook ? ['BT'] : []), 'ST'),
      subtitle: hasSecondTitle ? all('T2') : undefined,
      // Of reports, some are of a narrower kind.
      type: [
        ...all('M3').filter((said) => type === 'RPRT' && /^(?:working-paper|brief)$/.test(typeOf(said) ?? '')),
        type,
        ...all('M3'),
      ],
      typeLabel: all('M3').filter((said) => !readDoi(said)),
      standing: [{ said: all('N1') }],
      contributors: contributorsOf(tags, type),
      summary: summaryOf(all('N2'), all('AB')),
      publisher: all('PB'),
      series: [...all(...containers), ...(type === IS_REPORTED ? all('A2') : [])],
      volume: type === 'PAT' ? undefined : all('VL'),
      issue: isNumbered ? undefined : all('IS'),
      number: isNumbered ? [...otherNumbersIn(numbers), ...all('M1', 'IS')] : type === 'GEN' ? all('M1') : undefined,
      articleNumber: IN_JOURNAL.test(type) ? all('C7') : undefined,
      pages: RUNS.test(type) ? undefined : pagesOf(all('SP')[0], all('EP')[0]),
      edition: IN_JOURNAL.test(type) || HAS_SESSION.test(type) ? undefined : all('ET'),
      place: all('CY', 'PP'),
      published: dateIn(all('PY', 'Y1', ...(DATED_BY_ACCESS.test(type) ? [] : ['DA']))),
      languages: all('LA').flatMap((value) => value.split(/[;,\n]/)),
      doi: all('DO'),
      ...numbersIn(numbers),
      ids: [...addresses, ...all('M3')],
      landingPage: addresses,
      fullText: urls('L1', 'L2').map((url) => ({ url })),
      cover: urls('L4').filter((url) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url)),
      keywords: all('KW').flatMap((value) => value.split(/[;\n]/)),
    },
    context,
  );
}

/** Each tag's values. A line without a tag goes on with the one before. */
function tagsOf(text?: string): Tags {
  const tags = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of linesOf(text)) {
    const [start, tag] = TAG.exec(line) ?? [];
    if (tag !== undefined) {
      values = tags.get(tag) ?? [];
      tags.set(tag, values);
      values.push(line.slice(start!.length));
    } else if (values.length) values.push(`${values.pop()}\n${line}`);
  }
  return tags;
}

/** Everybody in the record, by their tags. AU and A1 are one; who stands in both counts once. */
function contributorsOf(tags: Tags, type: string): FoundContributor[] {
  const named = (tag: string, role: string) =>
    (tags.get(tag) ?? []).flatMap((value) => splitEtAl(value.replace(/[\t\n\r ]+/g, ' ').trim())).map((name) => contributorOf(name, role)); // prettier-ignore
  const roleOf = (tag: keyof typeof ROLES) =>
    Object.entries(ROLES[tag]).find(([role, types]) => role && types.split(' ').includes(type))?.[0] ?? ROLES[tag]['']!; // prettier-ignore
  const authors = named('AU', roleOf('A1'));
  return [
    ...authors,
    ...named('A1', roleOf('A1')).filter(({ name }) => !authors.some((author) => author.name === name)),
    ...named('ED', 'editor'),
    ...(['A2', 'A3', 'A4'] as const).flatMap((tag) =>
      tag === 'A2' && type === IS_REPORTED ? [] : named(tag, roleOf(tag)),
    ),
  ];
}

/** "Family, Given, Suffix". An organization has no comma; by EndNote's custom one at the end, or its first one twice. */
function contributorOf(written: string, role: string): FoundContributor {
  const [family, second, third, ...more] = written.split(',', 5).map((part) => part.trim());
  if (family && second === '' && (third !== '' || more.length))
    return { name: written.replace(/,(?=\s*(?:,|$))/, '').trim(), role, kind: 'organization' };
  if (BODIES.test(role)) return { name: written.replace(/,$/, ''), role, kind: 'organization' };
  if (!family || !second || more.length || isCollective(written)) return { name: written, role };
  const [given, suffix] = third && isSuffix(second) ? [third, second] : [second, third];
  return { name: [family, second, third].filter(Boolean).join(', '), family, given, suffix, role, kind: 'person' };
}

/** The abstract: in the elder specification N2 alone, where AB are notes; where both say the same it is one. */
const summaryOf = (elder: readonly string[], later: readonly string[]): readonly string[] =>
  elder.some((value) => textOf(value)) ? elder : later;

/** The first and the last page; the first may be a range, or a count, itself. */
const pagesOf = (first = '', last = ''): string =>
  !last.trim() || first.trim() === last.trim() || /\d\s*[-–]\s*\w/.test(first) ? first : [first.trim(), last.trim()].filter(Boolean).join('–'); // prettier-ignore

/** The types with numbers of their own: reports, documents of governments, standards, patents, bills. */
const NUMBERED = /^(?:RPRT|GOVDOC|STAND|PAT|BILL|STAT)$/;

const partsOf = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(/[,;\n]|(?<=\))\s|\s(?=\d{4}-\d{3}[\dX]\b)/i));

/** What is neither ISBN nor ISSN among them. */
function otherNumbersIn(values: readonly string[]): string[] {
  const { isbn, issn } = numbersIn(values);
  return partsOf(values).filter((text) => text.trim() && !isbn.includes(text) && !issn.includes(text));
}

/** ISBN and ISSN have one tag. What has neither form is some other number: a report's, a patent's. */
function numbersIn(values: readonly string[]): { isbn: string[]; issn: string[] } {
  const texts = partsOf(values);
  const digits = (text: string) => text.replace(/[^\dX]/gi, '').length;
  const issn = texts.filter((text) => /(?<![\d-])\d{4}-\d{3}[\dX](?![\d-])/i.test(text) || readIssn(text));
  return { issn, isbn: texts.filter((text) => !issn.includes(text) && /^[^\d]*(?:97[89]|\d)[\d\s-]+[\dX]\b/i.test(text) && digits(text) >= 10) }; // prettier-ignore
}

/** A date in words, which may say the year again: "spring", "2004/2006". */
const inWords = (words: string, year: string): PartialDate | undefined =>
  [readWrittenDate(words), readWrittenDate(`${words} ${year}`)].find((date) => date?.year === Number(year));

/**
 * The date: `YYYY/MM/DD/words`, of which parts may be empty. The first that says a year counts; another one of that year may
 * say it more exactly. Words may say that it is not the date of publication. A date of words alone has its year elsewhere.
 */
function dateIn(values: readonly string[]): unknown[] {
  const found: PartialDate[] = [];
  const others: string[] = [];
  for (const value of values) {
    const [, year, month, day, words = ''] = /^\s*(\d{4})(?:[/-](\d{0,2})(?:[/-](\d{0,2})(?:[/-](.*))?)?)?\s*$/s.exec(value) ?? []; // prettier-ignore
    if (year === undefined) others.push(value);
    else if (!/accepted|accessed|received|retrieved|revised|submitted/i.test(words)) {
      const date = (!month && words ? inWords(words.trim(), year) : undefined) ?? dateOfParts([year, month, day]);
      if (date) found.push(date);
    }
  }
  const [first] = found;
  const exact = (date: PartialDate) => Object.keys(date).length;
  const best = found.filter(({ year }) => year === first?.year).toSorted((a, b) => exact(b) - exact(a))[0];
  const isYear = best && exact(best) === 1;
  const named = isYear
    ? others.filter((value) => !/\d{4}/.test(value)).map((value) => `${value.trim()} ${best.year}`)
    : [];
  return [...named, best, ...others];
}
