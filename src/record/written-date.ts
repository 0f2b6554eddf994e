// Dates as people and catalogues write them, at their own precision. Loaded with the formats that have such dates.
import { type DatePoint, type PartialDate, readDate } from './partial-date.js';
import { isOrdered, readEdtf } from './edtf.js';
import { dateWords } from './date-words.js';
import { known } from './known.js';

/** No date is longer. */
const LONGEST = 100;

/**
 * A date of its parts, each a number or its digits. A month or day that no calendar has is left out, and so is all behind
 * it. A year below 1000 counts only with all four digits ("0044"), since two may be short for any century; 0 says nothing.
 */
export function dateOfParts([year, month, day]: readonly unknown[]): PartialDate | undefined {
  const whole = (part: unknown) =>
    /^(?:string|number)$/.test(typeof part) && /^-?\d+$/.test(`${part as string}`) ? Number(part) : undefined;
  const [y, m, d] = [year, month, day].map(whole);
  if (y === undefined || Math.abs(y) > 9999 || (y < 1000 && y >= 0 && !/^0(?!000)\d{3}$/.test(`${year as string}`)))
    return undefined;
  const inYear = m !== undefined && m >= 1 && m <= 12 ? m : undefined;
  const inMonth = inYear && d !== undefined && d >= 1 && d <= daysOf(y, inYear) ? d : undefined;
  return known<PartialDate>({ year: y, month: inYear, day: inMonth, end: undefined });
}

function daysOf(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/**
 * A date in words or numbers: EDTF, `c1995`, `[18--]`, `ca. 1890`, `12 March 2007`, `Spring 2005`, `1998/99`, `44 BC`.
 * Undefined where no date can be told from it: words that are not known, other calendars, two-digit years. Of a numeric
 * date whose day may be its month, the year.
 *
 * @see https://www.loc.gov/standards/datetime/
 * @see https://www.loc.gov/marc/bibliographic/bd264.html
 */
export function readWrittenDate(raw: string): PartialDate | undefined {
  const text = raw
    .trim()
    .slice(0, LONGEST + 1)
    .normalize('NFKC');
  // Databases that know no date write it in zeros or nines.
  if (!text || text.length > LONGEST || /^(?:0000|9999)(?!\d)/.test(text)) return undefined;
  // "2020a": a letter tells the works of a year apart where they are cited.
  const bare = text.replace(/^(\d{4})[a-h]$/, '$1');
  return readDate(bare) ?? readEdtf(bare) ?? readDelimited(bare) ?? readSupplied(bare);
}

/** `2009/12/24/` and `2012///Fall`: year, month, day and other words. https://en.wikipedia.org/wiki/RIS_(file_format) */
function readDelimited(text: string): PartialDate | undefined {
  const [, year, month, day, other] = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/(.*))?$/.exec(text) ?? [];
  const said = other && !month ? readPhrase(`${other} ${year}`) : undefined;
  return said ?? dateOfParts([year, month, day]);
}

/** `1890 [i.e. 1980]`: what a cataloguer adds in brackets puts the rest right; `[1998?]` is all of it. */
function readSupplied(text: string): PartialDate | undefined {
  const [, supplied] = /[^\s–-]\s+\[(?:i\. ?e\.|that is,?)?([^[\]]*)\]\.?$/.exec(text) ?? [];
  const isRight = supplied !== undefined && supplied.search(COPYRIGHT) < 0;
  const bare = text.replaceAll('(?)', '?').replace(/[[\]<>]|^\((?!c\))|\)$/gi, '');
  return (isRight ? readPhrase(supplied) : undefined) ?? readFirst(bare.trim());
}

/** A copyright date: `c1995`, `©2001`, `cop. 1995`, `p1983`. */
const COPYRIGHT = /(?<=^|[\s,;(-])(?:\(c\)|[©℗]|[cp](?=\d)|cop(?:yright|\.)?(?=[\s\d©]))[\s©]*(?=\d{4}(?!\d))/gi;

/** `2004, c2003` and `1987 (1999 printing)`: the first date, where it can be read by itself. */
function readFirst(text: string): PartialDate | undefined {
  const end = text.slice(1).search(/[,;(]|\s(?:c|©|cop\.?)\s?\d/i);
  return readPhrase(text) ?? (end < 0 ? undefined : readPhrase(text.slice(0, end + 1)));
}

/** A date or a range in words that are all known. */
function readPhrase(text: string): PartialDate | undefined {
  const phrase = coded(text.replace(COPYRIGHT, ''));
  if (phrase.includes('!')) return undefined;
  const [, year] = /^(\d{4})[-./]\d\d?$/.exec(phrase) ?? [];
  // What may be a month or the end of a range, such as 2008/09, tells no more than the year.
  return readPoint(phrase) ?? readRange(phrase) ?? (year === undefined ? undefined : dateOfParts([year]));
}

/**
 * The words of a date as codes: `m3` for March, `s1` for spring, `b` before and `a` after Christ, `~` for about, `|` for or,
 * `!` for what is not known. Decades and centuries become `195-` and `18--`.
 */
function coded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(\d{8})t?\d{4,6}(?:\.\d+)?z?$/, '$1')
    .replace(/(?<=\d)[t\s]\d\d?:\d\d(?!\d).*$/, '')
    .replace(/(?<!\d)(\d\d)(?:00['’]?s\b|uu|xx|\?\?)/, '$1--')
    .replace(/(?<!\d)(\d{3})(?:0['’]?s\b|[ux?](?!\w))/g, '$1-')
    .replace(/(?<!\d)(\d\d?)(?:st|nd|rd|th) cent(?:ury|\.)?/, (_, th: string) => `${Number(th) - 1}--`.padStart(4, '0'))
    .replace(/\b(?:early|mid|late)[\s-]+(?=\d)/, '')
    .replace(/^between (.*) and /, '$1|')
    .replace(
      /年(\d\d?)月(?:(\d\d?)日)?$/,
      (_, month: string, day?: string) => `-${month.padStart(2, '0')}${day ? `-${day}` : ''}`,
    )
    .replace(/年$/, '')
    .replace(/[–—−]/g, '-')
    .replace(/&/g, '/')
    .replace(/^(.*?)[-/, ]*\b(?:q([1-4])|([1-4])(?:st|nd|rd|th) quarter)\b[-/, ]*(?:of )?(.*)$/, quarter)
    .replace(/[\p{L}\p{M}](?:[\p{L}\p{M}.’' -]*[\p{L}\p{M}.])?/gu, dateWords)
    .replace(/,|\.(?!\d)/g, ' ')
    .replace(/(\d) *[-/.] *(m\d+) *[-/.] *(?=\d)/g, '$1 $2 ')
    .replace(/(m\d+) *(\d\d?) *([-/]) *(\d\d?) +(\d{4})/, '$2$3$4 $1 $5')
    .replace(/ +/g, ' ')
    .replace(/ ?([-/|]) ?/g, '$1')
    .trim();
}

/** A quarter by its months, before its year: `Q2 2020`, `2020/Q2`. */
const quarter = (_: string, before: string, first?: string, second?: string, behind?: string): string =>
  `${['jan-mar', 'apr-jun', 'jul-sep', 'oct-dec'][Number(first ?? second) - 1]} ${before || behind}`;

/** One date in codes. */
function readPoint(phrase: string): DatePoint | undefined {
  const [, about, bare, doubt] = /^(~ ?)?([^~?%]*)( ?[~?%]*)$/.exec(phrase) ?? [];
  const date = bare === undefined ? undefined : readCertain(bare.trim());
  return (
    date &&
    known<DatePoint>({
      ...date,
      approximate: about || /[~%]/.test(doubt!) ? true : undefined,
      uncertain: /[?%]/.test(doubt!) ? true : undefined,
    })
  );
}

/** The orders in which a date's parts stand, where they can be told apart. */
const SHAPES = [
  /^(?<y>\d{4})$/,
  /^(?<y>\d{4})[-./](?<m>\d\d?)[-./](?<d>\d\d?)$/,
  /^(?<y>\d{4})[ -]m(?<m>\d+)(?: (?<d>\d\d?))?$/,
  /^(?:(?<d>\d\d?) )?m(?<m>\d+)[ ./-]?(?<y>\d{4})$/,
  /^m(?<m>\d+) (?<d>\d\d?) (?<y>\d{4})$/,
  /^(?<m>0?[1-9]|1[0-2])[-./](?<y>\d{4})$/,
];

function readCertain(text: string): DatePoint | undefined {
  if (/^\d{4}-\d\d$/.test(text)) return readDate(text);
  for (const shape of SHAPES) {
    const { y, m, d } = shape.exec(text)?.groups ?? {};
    if (y !== undefined) return dateOfParts([y, m, d]);
  }
  return readUnspecified(text) ?? readSeason(text) ?? readEra(text) ?? readNumeric(text);
}

function readUnspecified(text: string): DatePoint | undefined {
  const [, century, digit] = /^(\d\d)(?:(\d)|-)-$/.exec(text) ?? [];
  if (century === undefined) return undefined;
  return digit === undefined
    ? { year: Number(century) * 100, precision: 'century' }
    : { year: Number(century + digit) * 10, precision: 'decade' };
}

function readSeason(text: string): DatePoint | undefined {
  const { s, y } = (/^s(?<s>\d) (?<y>\d{4})$/.exec(text) ?? /^(?<y>\d{4}) s(?<s>\d)$/.exec(text))?.groups ?? {};
  return y === undefined ? undefined : { year: Number(y), season: Number(s) as 1 };
}

/** `44 BC` is the year -43, as the year before 1 is 0. */
function readEra(text: string): DatePoint | undefined {
  const { n, era } =
    (/^(?<n>\d{1,4}) (?<era>[ab])$/.exec(text) ?? /^(?<era>a) (?<n>\d{1,4})$/.exec(text))?.groups ?? {};
  return Number(n) > 0 ? { year: era === 'b' ? 1 - Number(n) : Number(n) } : undefined;
}

/** `20070312` where a calendar has it; `25/12/2005`, and of `03/04/2005` the year. */
function readNumeric(text: string): DatePoint | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const whole = dateOfParts([year, month, day]);
  if (whole?.day) return whole;
  const [, first, second, of] = /^(\d\d?)[-./](\d\d?)[-./](\d{4})$/.exec(text) ?? [];
  const dates = [dateOfParts([of, first, second]), dateOfParts([of, second, first])].filter((date) => date?.day);
  const isOne = dates.length === 1 || first === second;
  return isOne ? dates[0] : dates.length ? dateOfParts([of]) : undefined;
}

/** A range in codes: what one side does not say is as on the other, as in `m3-m4 1999` and `12-14 m3 2007`. */
function readRange(phrase: string): PartialDate | undefined {
  for (const { 0: sign, index } of phrase.matchAll(/[-/|]/g)) {
    const [left, right] = [phrase.slice(0, index), phrase.slice(index + 1)];
    const start = readPoint(left);
    if (start && sign === '-' && /^(?:9999)?$/.test(right)) return { ...start, open: 'end' };
    const end = readPoint(right) ?? (start && readEnd(right, start));
    // A month behind its year is no end of that: `2007/march`.
    if (start && end?.year === start.year && (end.month ?? end.season) && !(start.month ?? start.season)) return end;
    const first = start ?? (end && readStart(left, right, end));
    if (!first || !end || !isOrdered(first, end)) continue;
    // One of the two, or one between them.
    return sign === '|' ? { ...first, uncertain: true, end: { ...end, uncertain: true } } : { ...first, end };
  }
  return undefined;
}

function readStart(left: string, right: string, { year, month }: DatePoint): DatePoint | undefined {
  const [era = ` ${year}`] = / [ab](?=\?*$)/.exec(right) ?? [];
  return readPoint(left + era) ?? (month === undefined ? undefined : readPoint(`${left} m${month} ${year}`));
}

/** The second year may be short, `1998/99`, but not where it may be meant for a month, a day, or a quarter (33 to 41 in EDTF). */
function readEnd(right: string, { year, month, season }: DatePoint): DatePoint | undefined {
  const [short] = /^\d\d(?!\d)/.exec(right) ?? [];
  if (short === undefined) return readPoint(`${right} ${year}`);
  const end = year - (year % 100) + Number(short) + (short === '00' ? 100 : 0);
  const isYear =
    month === undefined &&
    (season !== undefined || Number(short) > 41 || (end === year + 1 && !/^0[1-9]|^1[0-2]/.test(short)));
  return isYear && end > year ? readPoint(end + right.slice(2)) : undefined;
}
