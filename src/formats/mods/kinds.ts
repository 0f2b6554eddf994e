// What kind of work it is. https://www.loc.gov/standards/mods/userguide/genre.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import type { Found } from '../compose/found.js';
import { typeOf } from '../compose/types.js';
import type { XmlElement } from '../../text/xml.js';

/** "Theses and dissertations", "Academic theses", "Doctoral thesis, monograph". */
const THESIS = /\b(?:thes[ei]s|dissertations?)\b/i;

/** What is in it, and not what it is. */
const CONTENTS =
  /^(?:bibliography|index|statistics|survey of literature|abstract or summary|catalog|discography|filmography)$/i;

/** What a work is by what it stands in. */
const PARTS: readonly (readonly [host: RegExp, part: string])[] = [
  [/^(?:conference publication|(?:conference )?proceedings?)$/i, 'conference-paper'],
  [/^(?:(?:academic )?journal|periodical|magazine|newspaper|serial)$/i, 'article'],
  [/^(?:book|collection|encyclopedia|dictionary)$/i, 'chapter'],
];

const RESOURCES: Readonly<Record<string, string>> = { 'moving image': 'video', 'still image': 'image' };

/** Codes of SVEP's and of content types are words for something else: "art", "ref". */
const isOther = (genre: XmlElement): boolean =>
  wordOf(genre, 'authority') === 'svep' || wordOf(genre, 'type').startsWith('contenttype');

/** A genre that is a code: "publication/journal-article", "conferencePaper". */
const isCode = (genre: XmlElement): boolean =>
  /code$/.test(wordOf(genre, 'type')) || /^(?:kev|kb\.se|local)$/.test(wordOf(genre, 'authority')) || /[/:]|[a-z][A-Z]/.test(textOf(genre)); // prettier-ignore

/** The kind by its genres, the words of several vocabularies; else by how it is issued and what it stands in. */
export function kindOf(mods: XmlElement, hosts: readonly XmlElement[]): Pick<Found, 'type' | 'typeLabel'> {
  const genres = elementsAt(mods, 'genre').filter((each) => textOf(each) && !isOther(each));
  const labels = genres.filter((each) => !isCode(each)).map(textOf).filter((label) => !CONTENTS.test(label));
  const known = labels.filter((label) => typeOf(label));
  const resources = textsAt(mods, 'typeOfResource').map((each) => RESOURCES[each.toLowerCase()] ?? each);
  return {
    type: [...genres.map(textOf).flatMap((word) => [word, word.split(',')[0], THESIS.test(word) && 'thesis']), ...resources, byIssue(mods, hosts)],
    // "Ph.D. thesis" says more than "thesis".
    typeLabel: [known.find((label) => typeOf(label) !== label.toLowerCase()), known, labels],
  };
} // prettier-ignore

/** As the leader of MARC has it: a text that is issued by itself is a book, and a part of another is an article or a chapter. */
function byIssue(mods: XmlElement, hosts: readonly XmlElement[]): string | undefined {
  const issuance = (element: XmlElement, words: RegExp) => textsAt(element, 'originInfo', 'issuance').some((each) => words.test(each));
  const isText = textsAt(mods, 'typeOfResource').some((each) => /^text$/i.test(each));
  // Zotero writes of everything that it is a monograph, and its own word for the kind.
  const isNamed = elementsAt(mods, 'genre').some((each) => wordOf(each, 'authority') === 'local');
  if (isText && !isNamed && issuance(mods, /^(?:monographic|single unit|multipart monograph)$/i)) return 'book';
  const called = hosts.flatMap((host) => textsAt(host, 'genre'));
  const part = PARTS.find(([host]) => called.some((each) => host.test(each)))?.[1];
  if (part) return part;
  const numbers = (host: XmlElement, type: RegExp) => elementsAt(host, 'identifier').some((each) => type.test(wordOf(each, 'type')));
  const inParts = hosts.filter((host) => elementsAt(host, 'part').length > 0);
  if (hosts.some((host) => numbers(host, /issn/)) || inParts.some((host) => issuance(host, /^(?:continuing|serial)$/i))) return 'article';
  return hosts.some((host) => numbers(host, /isbn/) || issuance(host, /^(?:monographic|single unit)$/i)) ? 'chapter' : undefined;
} // prettier-ignore
