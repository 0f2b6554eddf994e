// What Crossref's works and CSL-JSON have in common: names and dates as citation processors take them.
// https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
import { firstText } from './values.js';
import { dateOfParts, readWrittenDate } from '../../record/written-date.js';
import { fieldsOf, listOf, textOf } from './fields.js';
import { type Fields, isObject } from '../format.js';
import type { FoundContributor } from './found.js';
import { known } from '../../record/known.js';
import { narrowKindOf } from '../../record/narrow-kinds.js';
import type { PartialDate } from '../../record/partial-date.js';
import { typeOf } from './types.js';

/**
 * Those who stand in one of a record's name variables.
 *
 * @param role what they have in common: "editor"
 * @param kind what those are who have a `name` instead of its parts
 */
export const namesOf = (names: unknown, role: string, kind?: FoundContributor['kind']): FoundContributor[] =>
  listOf(names).map((each) => nameOf(isObject(each) ? each : { literal: each }, role, kind));

function nameOf(name: Fields, role: string, kind: FoundContributor['kind']): FoundContributor {
  const { family, given, prefix, 'dropping-particle': dropping } = name;
  const parts = [family, given].filter((part) => textOf(part) !== undefined).length;
  const isOrganization = isYes(name['isInstitution']);
  const isPerson = parts === 2 && !isOrganization;
  return {
    name: !parts || isOrganization ? [name['literal'], name['name'], family] : undefined,
    // "Humboldt, Alexander von", but "van Gogh, Vincent".
    given: isPerson ? [given, dropping].flatMap((part) => textOf(part) ?? []).join(' ') : given,
    family: isOrganization ? undefined : family,
    // "Dr." is no part of a name; "de" is.
    particle: [
      name['non-dropping-particle'],
      isPerson ? undefined : dropping,
      /^\p{Ll}/u.test(textOf(prefix) ?? '') ? prefix : undefined,
    ],
    suffix: name['suffix'],
    kind: isOrganization ? 'organization' : isPerson ? 'person' : !parts && textOf(name['name']) ? kind : undefined,
    role,
    ids: name['ORCID'],
  };
}

/** A flag as it is written: `true`, 1, "1", "true". */
const isYes = (flag: unknown): boolean =>
  Boolean(flag) && typeof flag !== 'object' && !/^\s*(?:0|false|no)\s*$/i.test(`${flag as string}`);

/** Date variables, the most trusted first: those in parts put together, texts as they stand. */
export const datesOf = (...dates: readonly unknown[]): unknown[] =>
  dates.flatMap(listOf).map((date) => (isObject(date) ? dateOfFields(date) : date));

/** The days from the one to the other, each as a date variable. */
export function eventDates(start: unknown, end: unknown): unknown[] {
  const first = (date: unknown) => listOf(fieldsOf(date)['date-parts']).at(0);
  return datesOf({ 'date-parts': [first(start), first(end)].filter((parts) => parts !== undefined) }, start);
}

function dateOfFields(date: Fields): PartialDate | undefined {
  const given = listOf(date['date-parts'] ?? [[date['year'], date['month'], date['day']]]);
  const parts = (given.some(Array.isArray) ? given : [given]).slice(0, 2);
  const [start, end] = parts.map(pointOf);
  // An end that is there and says nothing is open: `[[2004], []]`, `[[2004], [0]]`, `[[2004], null]`, `[[0], [1998]]`.
  const isOpen = (part: unknown) => [[], [0], ['']].some((none) => listOf(part).join() === none.join());
  const open =
    parts.length < 2 ? undefined : start && isOpen(parts[1]) ? 'end' : end && isOpen(parts[0]) ? 'start' : undefined;
  const said = start ?? end ?? [date['edtf'], date['raw'], date['literal']].map((text) => readWrittenDate(textOf(text) ?? '')).find(Boolean); // prettier-ignore
  if (!said) return undefined;
  const isRange = start && end && daysOf(end) > daysOf(start);
  return known<PartialDate>({
    ...said,
    season: start && start.month === undefined && !isRange ? (start.season ?? seasonOf(date['season'])) : said.season,
    approximate: isYes(date['circa']) || said.approximate || undefined,
    end: isRange ? end : said.end,
    open: (start ?? end) ? open : said.open,
  });
}

/** The points of time that a range may have, in their order. */
const daysOf = ({ year, season, month = 3 * (season ?? 0), day = 0 }: Omit<PartialDate, 'end'>): number =>
  (year * 13 + month) * 32 + day;

/**
 * When the issue is dated that a work is cited by, where the record has its volume or number: Crossref's `issued` is the earliest
 * date, which may be that of a year before.
 *
 * @see https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md#work
 */
export const issueDates = (work: Fields): unknown[] =>
  [work['volume'], work['issue'], fieldsOf(work['journal-issue'])['issue']].some(
    (said) => firstText(said) !== undefined,
  )
    ? datesOf(fieldsOf(work['journal-issue'])['published-print'], work['published-print'])
    : [];

/**
 * A year, a month and a day. There is no year 0, which stands for an open end; the year before 1 is -1 here and 0 in EDTF.
 * The months 13 to 24 are seasons.
 */
function pointOf(parts: unknown): PartialDate | undefined {
  const [, month] = listOf(parts);
  const date = dateOfParts(listOf(parts));
  if (!date || date.year === 0 || Math.abs(date.year) > 9999) return undefined;
  const at = Number(month);
  return known<PartialDate>({
    ...date,
    year: date.year < 0 ? date.year + 1 : date.year,
    season: at > 12 && at < 25 ? seasonOf(((at - 13) % 4) + 1) : date.season,
    end: undefined,
  });
}

const SEASONS = [/^(?:1|spring)$/i, /^(?:2|summer)$/i, /^(?:3|autumn|fall)$/i, /^(?:4|winter)$/i];

/** A season by its number or its English name. */
function seasonOf(season: unknown): PartialDate['season'] {
  const at = SEASONS.findIndex((sign) => sign.test(firstText(season)?.trim() ?? ''));
  return at < 0 ? undefined : ((at + 1) as PartialDate['season']);
}

/** A format's word for a kind that the interface has no word for, made readable: "legal_case" is "legal case". */
export function otherTypeOf(type: unknown): string | undefined {
  const word = textOf(type);
  return word === undefined || typeOf(word) || /^(?:other|document)$/i.test(word)
    ? undefined
    : (narrowKindOf(word) ?? word.replace(/[_-]+/g, ' '));
}

/** Whether an object has one of these keys itself. */
export const hasOwn = (value: unknown, ...keys: readonly string[]): boolean =>
  keys.some((key) => Object.hasOwn(fieldsOf(value), key));
