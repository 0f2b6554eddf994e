// Where and when a work came out. https://www.loc.gov/standards/mods/userguide/origininfo.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import { readWrittenDate } from '../../record/written-date.js';
import { placeNameIn, trimmed } from '../compose/isbd.js';
import type { XmlElement } from '../../text/xml.js';

/** The statements of publication first; those of production, manufacture and copyright have to do where there is none. */
const originsOf = (element: XmlElement): XmlElement[] => {
  const rank = (each: XmlElement) => (/^(?:publication|publisher|)$/.test(wordOf(each, 'eventType') || wordOf(each, 'displayLabel')) ? 0 : 1);
  return elementsAt(element, 'originInfo').toSorted((a, b) => rank(a) - rank(b));
}; // prettier-ignore

/** Who made it public where, and which edition it is. */
interface Origin {
  readonly publisher: readonly string[];
  readonly place: readonly string[];
  readonly edition: readonly string[];
}

/** @param hosts what the work stands in, for what it does not say itself */
export function originOf(mods: XmlElement, hosts: readonly XmlElement[]): Origin {
  const origins = [mods, ...hosts].flatMap(originsOf);
  const texts = (...path: readonly string[]) => origins.flatMap((each) => textsAt(each, ...path));
  // A code is for machines: "enk".
  const places = origins.flatMap((each) => elementsAt(each, 'place', 'placeTerm')).filter((each) => wordOf(each, 'type') !== 'code');
  const agents = origins.flatMap((each) => elementsAt(each, 'agent')).filter((each) => /publi|^pbl/i.test(textsAt(each, 'role', 'roleTerm').join(' ')));
  return {
    publisher: [...texts('publisher'), ...agents.flatMap((each) => textsAt(each, 'namePart'))].map(trimmed),
    place: places.map(textOf).map(placeNameIn),
    edition: originsOf(mods).flatMap((each) => textsAt(each, 'edition')).map(trimmed),
  };
} // prettier-ignore

/** The kinds of dates, those that say when a work came out first. A date of capture or of a change says something else. */
const KINDS = ['dateIssued', 'copyrightDate', 'dateCreated', 'dateOther'];

/**
 * When it came out: the dates of issue, the key date among them first; else the record's key date, or whatever else it says. What is
 * coded goes before what is printed, which may be of another calendar, unless that says the same to the month.
 */
export function publishedOf(mods: XmlElement, hosts: readonly XmlElement[]): string[] {
  const all = (element: XmlElement, name: string) => originsOf(element).flatMap((each) => readDates(elementsAt(each, name)));
  const own = KINDS.map((name) => all(mods, name));
  const [issued = [], copyright = [], created = [], other = []] = own;
  const keyed = own.flat().filter(({ isKey }) => isKey);
  // The issue that it stands in is what is cited, whenever it was online; a day of the same year may be of either.
  const inIssue = hosts.flatMap((host) => elementsAt(host, 'part')).filter((part) => elementsAt(part, 'detail').length).flatMap((part) => readDates(elementsAt(part, 'date')));
  const inHosts = hosts.flatMap((host) => [
    ...readDates(elementsAt(host, 'part', 'date')), ...KINDS.slice(0, 3).flatMap((name) => all(host, name)),
  ]);
  const parts = readDates(elementsAt(mods, 'part', 'date'));
  const published = other.filter(({ type }) => /publi|issue|online/.test(type));
  return [...ofAnotherYear(inIssue, issued), ...best(issued), ...keyed, ...best(copyright), ...parts, ...inHosts, ...best(created), ...published].map(({ text }) => text);
} // prettier-ignore

/** The dates of an issue where they are of another year than those of the work, which was online before or after. */
function ofAnotherYear(inIssue: readonly Dated[], issued: readonly Dated[]): readonly Dated[] {
  const yearOf = ({ text }: Dated) => readWrittenDate(text)?.year;
  const years = issued.map(yearOf);
  return inIssue.filter((each) => years.length && yearOf(each) !== undefined && !years.includes(yearOf(each)));
}

interface Dated {
  readonly text: string;
  readonly isKey: boolean;
  readonly isCoded: boolean;
  readonly type: string;
}

/** Key dates first, then coded ones; before these a printed one that says more of the same year. */
function best(dates: readonly Dated[]): Dated[] {
  const rank = ({ isKey, isCoded }: Dated) => (isKey ? 0 : 2) + (isCoded ? 0 : 1);
  const ranked = dates.toSorted((a, b) => rank(a) - rank(b));
  const first = readWrittenDate(ranked[0]?.text ?? '');
  if (!first || first.end || first.month !== undefined) return ranked;
  const closer = ranked.filter(({ text, isCoded }) => {
    const date = isCoded ? undefined : readWrittenDate(text);
    return date?.year === first.year && !date.end && date.month !== undefined;
  });
  return [...closer, ...ranked];
}

/** Dates with what their attributes say: two points are a range, and a date may be approximate or in doubt. */
function readDates(elements: readonly XmlElement[]): Dated[] {
  // Of another calendar: its years are not ours.
  const ours = elements.filter((each) => /^(?:gregorian|julian|)$/.test(wordOf(each, 'calendar')));
  const ends = ours.filter((each) => wordOf(each, 'point') === 'end');
  const left = new Set(ends);
  const found = ours.filter((each) => wordOf(each, 'point') !== 'end').map((each) => {
    const encoding = wordOf(each, 'encoding');
    const end = wordOf(each, 'point') === 'start' ? ends.find((other) => left.has(other) && wordOf(other, 'encoding') === encoding) : undefined;
    if (end) left.delete(end);
    const isOpen = wordOf(each, 'point') === 'start' && (!end || /^(?:9999|\.\.|open)?$/.test(textOf(end)));
    const text = [each, ...(end && !isOpen ? [end] : [])].map(written).join('/') + (isOpen ? '/..' : '');
    return { text, isKey: [each, end].some((one) => one && wordOf(one, 'keyDate') === 'yes'), isCoded: encoding !== '', type: wordOf(each, 'type') };
  });
  return [...found, ...[...left].map((each) => ({ text: `../${written(each)}`, isKey: false, isCoded: false, type: '' }))];
} // prettier-ignore

/** https://www.loc.gov/standards/datetime/ "19uu" of MARC's is "19XX" there. */
function written(element: XmlElement): string {
  const text = textOf(element);
  if (!/^[\du-]{4,10}$/.test(text)) return text;
  const mark = { approximate: '~', questionable: '?' }[wordOf(element, 'qualifier')] ?? '';
  const date = text.replace(/^\d[\du]{3}/, (year) => year.replaceAll('u', 'X'));
  return (/^\d{8}$/.test(date) ? date.replace(/^(....)(..)(..)$/, '$1-$2-$3') : date) + mark;
}
