// The journal, book or series that a work stands in. https://www.loc.gov/standards/mods/userguide/relateditem.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import type { Found } from '../compose/found.js';
import { titleLine } from './titles.js';
import type { XmlElement } from '../../text/xml.js';

/** What a record of SwePub's or of an archive calls a host as well: a project that paid, data, the folder in which it lies. */
const NO_HOST =
  /^(?:project|programme|program|grantagreement|grant agreement|initiative|event|dataset|collection|digital collection|archival collection|source|repository)$/;

/** What a work is a part of: what has a place for it or numbers of its own before what has only a name. */
export function hostsOf(mods: XmlElement): XmlElement[] {
  const isHost = (each: XmlElement) =>
    wordOf(each, 'type') === 'host' &&
    !NO_HOST.test(wordOf(each, 'displayLabel')) &&
    !textsAt(each, 'genre').some((genre) => NO_HOST.test(genre.toLowerCase())) &&
    !elementsAt(each, 'typeOfResource').some((type) => wordOf(type, 'collection') === 'yes');
  const weight = (each: XmlElement) => (elementsAt(each, 'part').length ? 0 : elementsAt(each, 'identifier').length ? 1 : 2);
  return elementsAt(mods, 'relatedItem').filter(isHost).toSorted((a, b) => weight(a) - weight(b));
} // prettier-ignore

const inSeries = (element: XmlElement): XmlElement[] =>
  elementsAt(element, 'relatedItem').filter((each) => wordOf(each, 'type') === 'series');

/** A number in a part, of one of some types. */
const detail = (parts: readonly XmlElement[], types: RegExp): string[] =>
  parts.flatMap((part) => elementsAt(part, 'detail')).filter((each) => types.test(wordOf(each, 'type'))).flatMap((each) => [...textsAt(each, 'number'), ...textsAt(each, 'caption')].slice(0, 1)); // prettier-ignore

/** Its place in what it stands in, or in its series. */
export function placeOf(mods: XmlElement, hosts: readonly XmlElement[]): Partial<Found> {
  const parts = [...hosts, mods].flatMap((each) => elementsAt(each, 'part'));
  const series = [mods, ...hosts].flatMap(inSeries);
  const [host] = hosts.flatMap(titleLine);
  const [own] = series.map(seriesOf);
  const volumes = host === undefined ? [...(own?.volume ?? []), ...detail(parts, /^vol/)] : detail(parts, /^vol/);
  // A number alone is that of a report, or counts what it stands in: a series has no volumes, a journal has both.
  const numbers = detail(parts, /^(?:number|no|nr)\b/);
  const isCounted = host !== undefined || own !== undefined;
  return {
    series: [host, own?.name],
    volume: [...volumes, ...(isCounted ? numbers : [])],
    issue: [...detail(parts, /^iss/), ...(volumes.length ? numbers : [])],
    articleNumber: detail(parts, /^art/),
    number: [...numbersOf(mods), ...(isCounted ? [] : numbers)],
    pages: [...parts.flatMap((part) => elementsAt(part, 'extent')).flatMap(pagesOf), ...detail(parts, /^pages?$/)],
  };
}

/** A series and the number in it, which may be one text: "Working papers ; no. 12". */
function seriesOf(item: XmlElement): { name: string | undefined; volume: readonly string[] } {
  const [line = ''] = titleLine(item);
  const [before = '', behind = '', more] = line.split(';', 3).map((part) => part.trim());
  const [name, number] = before && /\d/.test(behind) && more === undefined ? [before, behind] : [line];
  const numbers = elementsAt(item, 'identifier').filter((each) => /number/.test(wordOf(each, 'type'))).map(textOf);
  const said = elementsAt(item, 'titleInfo').flatMap((each) => textsAt(each, 'partNumber'));
  return {
    name: said.length ? name.replace(`. ${said.join(', ')}`, '') : name,
    volume: [...detail(elementsAt(item, 'part'), /^(?:vol|number|issue|no|)/), ...said, ...numbers, ...(number === undefined ? [] : [number])],
  };
} // prettier-ignore

/** The number of a report, patent or standard. */
const numbersOf = (mods: XmlElement): string[] =>
  elementsAt(mods, 'identifier').filter((each) => /\b(?:report|patent|standard|publication)\b.*n/.test(wordOf(each, 'type').replace(/[-_]/g, ' '))).map(textOf); // prettier-ignore

/** From the first page to the last, a list of them, or their number. */
function pagesOf(extent: XmlElement): string[] {
  if (!/^(?:p(?:p|ages?)?\.?|)$/.test(wordOf(extent, 'unit'))) return [];
  const at = (name: string) => textsAt(extent, name)[0];
  const range = [...new Set([at('start'), at('end')].flatMap((page) => page ?? []))].join('–');
  return [range, at('list') ?? '', at('total') ?? ''].filter(Boolean);
}
