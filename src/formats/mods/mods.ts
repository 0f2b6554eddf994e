// MODS in XML, as national libraries, Islandora, DiVA, OpenEdition and programs for references give it, alone, in a collection, and in
// answers of SRU and OAI-PMH. https://www.loc.gov/standards/mods/
import { proseOf } from '../compose/xml-records.js';
import { elementsAt, hrefOf, langOf, textOf, textsAt, wordOf } from './elements.js';
import { hostsOf, placeOf } from './host.js';
import { linksOf } from './links.js';
import { rightsOf } from './rights.js';
import { originOf, publishedOf } from './origin.js';
import { compose } from '../compose/compose.js';
import type { Found } from '../compose/found.js';
import { keywordsOf } from './subjects.js';
import { kindOf } from './kinds.js';
import type { Answer, Parsed } from '../format.js';
import { peopleOf } from './names.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { titlesOf } from './titles.js';
import { pageCountIn } from '../compose/extent.js';
import { thesisIn } from '../compose/thesis-note.js';
import { within, type XmlElement } from '../../text/xml.js';
import { withPacked, xmlAnswer } from '../compose/xml-answer.js';

/** XML with a `mods` in it, whatever its prefix. */
export const matches = ({ text = '' }: RawRecord): boolean =>
  /^\s*</.test(text) && /<(?:[\w-]+:)?mods[\s/>]/.test(withPacked(text));

/** The records of a collection, or of any answer that holds some. */
export const answer = (raw: RawRecord, context: TextContext): Answer =>
  xmlAnswer(raw, context, (all) => all.flatMap(recordsIn));

/** Of METS, which describes each chapter as well, the first: that is the work's. */
function recordsIn(element: XmlElement): XmlElement[] {
  if (element.name === 'mods') return [element];
  const found = element.children.flatMap(recordsIn);
  return element.name === 'mets' ? found.slice(0, 1) : found;
}

/**
 * A record of MODS.
 *
 * @fills title subtitle type typeLabel contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution degree languages identifiers links cover
 *   licence access keywords
 * @see https://www.loc.gov/standards/mods/userguide/
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const mods = raw.value as XmlElement;
  const hosts = hostsOf(mods);
  const origin = originOf(mods, hosts);
  const languages = languagesOf(mods);
  const notes = (type: RegExp) => elementsAt(mods, 'note').filter((each) => type.test(wordOf(each, 'type'))).map(textOf); // prettier-ignore
  const { contributors, moreContributors, meetings, ...people } = peopleOf(mods, hosts);
  const place = placeOf(mods, hosts);
  return compose(
    {
      ...titlesOf(mods, languages),
      ...kindOf(mods, hosts),
      contributors,
      moreContributors,
      summary: summaryOf(mods),
      publisher: origin.publisher,
      ...place,
      pages: [place.pages, elementsAt(mods, 'physicalDescription', 'extent').map(countOf)],
      edition: origin.edition,
      place: origin.place,
      published: publishedOf(mods, hosts),
      status: notes(/^publication ?status$/),
      event: eventOf(meetings),
      ...thesisOf(mods, people.institution, notes(/^thesis/)),
      languages,
      ...identifiersOf(mods, hosts),
      ...linksOf(mods),
      ...rightsOf(mods),
      keywords: keywordsOf(mods),
      isOneKeywordEach: true,
    },
    context,
  );
}

/** The count of pages in an extent, which may be but a number of them. */
const countOf = (extent: XmlElement): string | undefined =>
  /^pages?$/.test(wordOf(extent, 'unit')) || /^\d{1,5}$/.test(textOf(extent))
    ? textOf(extent)
    : pageCountIn(textOf(extent));

/** "Workshop on springs (2nd : 2004 : Kathmandu, Nepal)", as headings have it. */
function eventOf([meeting]: readonly string[]): NonNullable<Found['event']> {
  const [, name = meeting, inside = ''] = /^([^()]{2,300}?) ?\(([^()]{4,200})\)$/.exec(meeting ?? '') ?? [];
  const [date, place] = inside
    .split(' : ')
    .filter((part) => !/^\d+(?:st|nd|rd|th|\.)?$/.test(part) || /^\d{4}$/.test(part));
  return date !== undefined && /^\d{4}/.test(date) ? { name, place, date } : { name: meeting };
}

/**
 * The degree of a thesis and who awarded it: a name with that role, what the vocabulary of NDLTD says of it, or a note.
 *
 * @see https://ndltd.org/metadata/
 */
function thesisOf(mods: XmlElement, grantors: readonly string[], notes: readonly string[]): Pick<Found, 'institution' | 'degree'> {
  const degrees = elementsAt(mods, 'extension').flatMap((each) => [...within(each)]).filter(({ name }) => name === 'degree');
  const said = (name: string) => degrees.flatMap((each) => textsAt(each, name));
  const noted = notes.map(thesisIn);
  return {
    institution: [...grantors, ...said('grantor'), ...noted.map(({ institution }) => institution)],
    degree: [...said('name'), ...said('level'), ...noted.map(({ degree }) => degree)],
  };
} // prettier-ignore

/** Codes, or names where there are none; those of the text, and not of its summary or of what it was translated from. */
const languagesOf = (mods: XmlElement): string[] =>
  elementsAt(mods, 'language')
    .filter((each) => /^(?:text.*|)$/.test(wordOf(each, 'objectPart')))
    .flatMap((each) => {
      const terms = elementsAt(each, 'languageTerm');
      const codes = terms.filter((term) => wordOf(term, 'type') === 'code');
      return (codes.length ? codes : terms).map(textOf).slice(0, 1);
    })
    .filter((code) => !/^(?:mul|zxx|und)$/.test(code));

/** Abstracts; reviews and warnings are none. The first lines of the text have to do where there is nothing else. */
function summaryOf(mods: XmlElement) {
  const abstracts = elementsAt(mods, 'abstract').filter((each) => !/review|advice|subject|rights/.test(wordOf(each, 'type')));
  const own = abstracts.filter((each) => wordOf(each, 'type') !== 'excerpt' && textOf(each));
  return (own.length ? own : abstracts).map((each) => ({ text: proseOf(each.text), lang: langOf(each) }));
} // prettier-ignore

/** The record's own identifiers, and the numbers of the journal or book that it came out in. */
function identifiersOf(mods: XmlElement, hosts: readonly XmlElement[]): Pick<Found, 'doi' | 'isbn' | 'issn' | 'handle' | 'ids'> {
  const all = (type: RegExp, ...elements: readonly XmlElement[]) =>
    elements
      .flatMap((each) => elementsAt(each, 'identifier'))
      .filter((each) => wordOf(each, 'invalid') !== 'yes' && type.test(`${wordOf(each, 'type')} ${wordOf(each, 'typeURI').replace(/^.*\//, '')}`))
      .map(textOf);
  return {
    doi: all(/\bdoi\b/, mods),
    isbn: all(/isbn/, mods, ...hosts),
    issn: all(/issn/, mods, ...hosts),
    handle: all(/\bhdl\b|handle/, mods),
    ids: [...all(/\bur[il]\b/, mods), ...elementsAt(mods, 'location', 'url').map(textOf), ...elementsAt(mods, 'identifier').map(hrefOf)],
  };
} // prettier-ignore
