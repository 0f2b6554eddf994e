// RIS, as Reference Manager wrote it from 2001 and 2011 on, and as others do since: the same tags mean different things in
// different types. https://en.wikipedia.org/wiki/RIS_(file_format)
import { textOf } from '../compose/fields.js';
import type { Answer, Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { compose } from '../compose/compose.js';
import { dateIn } from './dates.js';
import type { FoundContributor } from '../compose/found.js';
import { isDegree, isSuffix } from '../../record/contributor.js';
import { isCollective } from '../../record/collective.js';
import { splitEtAl } from '../compose/people.js';
import { meetingIn } from './meetings.js';
import { linesOf, tagOf, type Tags, tagsOf } from './tags.js';
import { numbersIn, otherNumbersIn, pagesOf } from './numbers.js';
import { readDoi } from '../../record/identifiers.js';
import { typeOf } from '../compose/types.js';
import type { TextContext } from '../../text/context.js';

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

/** Whether a line of the text says what type of reference follows. */
export const matches = ({ text }: RawRecord): boolean => linesOf(text).some((line) => tagOf(line) === 'TY');

/** The references, each from its TY on; the end of one may be missing. */
export function answer(raw: RawRecord): Answer {
  const records: string[][] = [];
  let isOpen = false;
  for (const line of linesOf(raw.text)) {
    const tag = tagOf(line);
    if (tag === 'TY') records.push([]);
    isOpen = tag === 'TY' || (isOpen && tag !== 'ER');
    if (isOpen) records.at(-1)!.push(line);
  }
  return { records: records.map((lines) => ({ ...raw, text: lines.join('\n') })) };
}

/**
 * A reference in RIS.
 *
 * @fills title subtitle type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution languages identifiers links cover keywords
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
  const isPaper = /^(?:CONF|CPAPER)$/.test(type);
  const addresses = urls('UR', 'LK');
  const dates = all('PY', 'Y1', ...(DATED_BY_ACCESS.test(type) ? [] : ['DA']));
  return compose(
    {
      title: all('TI', 'T1', 'CT', ...(isTitleOfBook ? ['BT'] : []), 'ST'),
      translations: { title: all('TT') },
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
      publisher: type === 'THES' ? undefined : all('PB'),
      institution: type === 'THES' ? all('PB') : undefined,
      series: [...all(...containers), ...(type === IS_REPORTED ? all('A2') : [])],
      volume: type === 'PAT' ? undefined : all('VL'),
      issue: isNumbered ? undefined : all('IS'),
      number: isNumbered ? [...otherNumbersIn(numbers), ...all('M1', 'IS')] : type === 'GEN' ? all('M1') : undefined,
      articleNumber: IN_JOURNAL.test(type) || isPaper ? all('C7') : undefined,
      pages: RUNS.test(type) ? undefined : pagesOf(all('SP')[0], all('EP')[0]),
      edition: IN_JOURNAL.test(type) || HAS_SESSION.test(type) ? undefined : all('ET'),
      place: all('CY', 'PP'),
      published: dateIn(dates),
      // Words of a date stand behind its parts; a note that is nothing else says it as well.
      status: [
        ...dates,
        ...dates.flatMap((date) => date.split('/').slice(1)),
        ...all('N1'),
        type === 'INPR' ? 'in press' : '',
      ],
      languages: all('LA').flatMap((value) => value.split(/[;,\n]| and /)),
      doi: all('DO'),
      ...numbersIn(numbers),
      ids: [...addresses, ...all('M3')],
      landingPage: addresses,
      fullText: urls('L1', 'L2').map((url) => ({ url })),
      cover: urls('L4').filter((url) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url)),
      keywords: all('KW').flatMap((value) => value.split(/[;\n]/)),
      ...meetingIn(type, all),
    },
    context,
  );
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
  if (!family || !second || more.length || isCollective(written) || (family.includes(' ') && isDegree(second)))
    return { name: written, role };
  const [given, suffix] = third && isSuffix(second) ? [third, second] : [second, third];
  return { name: [family, second, third].filter(Boolean).join(', '), family, given, suffix, role, kind: 'person' };
}

/** The abstract: in the elder specification N2 alone, where AB are notes; where both say the same it is one. */
const summaryOf = (elder: readonly string[], later: readonly string[]): readonly string[] =>
  elder.some((value) => textOf(value)) ? elder : later;

/** The types with numbers of their own: reports, documents of governments, standards, patents, bills. */
const NUMBERED = /^(?:RPRT|GOVDOC|STAND|PAT|BILL|STAT)$/;
