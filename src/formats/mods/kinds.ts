// What kind of work it is. https://www.loc.gov/standards/mods/userguide/genre.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import type { Found } from '../compose/found.js';
import type { Origin } from './origin.js';
import { typeOf } from '../compose/types.js';
import type { XmlElement } from '../../text/xml.js';

/** "Theses and dissertations", "Academic theses", "Doctoral thesis, monograph". */
const THESIS = /\b(?:thes[ei]s|dissertations?)\b/i;

const RESOURCES: Readonly<Record<string, string>> = { 'moving image': 'video', 'still image': 'image' };

/** A genre that is a code: "art" of SVEP, "publication/journal-article", "conferencePaper". */
const isCode = (genre: XmlElement): boolean =>
  /code$/.test(wordOf(genre, 'type')) || /^(?:svep|kev|kb\.se|local|bibutilsgt)$/.test(wordOf(genre, 'authority')) || /[/:]|[a-z][A-Z]/.test(textOf(genre)); // prettier-ignore

/**
 * The kind by its genres, the words of several vocabularies; else by what it stands in, how it is issued, and what resource it is,
 * as the leader of MARC has it.
 */
export function kindOf(mods: XmlElement, hosts: readonly XmlElement[], { issuance }: Origin): Pick<Found, 'type' | 'typeLabel'> {
  const genres = elementsAt(mods, 'genre').filter((each) => textOf(each));
  const words = genres.map(textOf);
  const resources = textsAt(mods, 'typeOfResource');
  const isText = resources.some((each) => /^text$/i.test(each)) && !genres.some((each) => wordOf(each, 'authority') === 'local');
  const isSerial = issuance.some((each) => /^(?:continuing|serial)$/i.test(each)) || hosts.some((host) => elementsAt(host, 'identifier').some((each) => /issn/.test(wordOf(each, 'type'))));
  const isAlone = issuance.some((each) => /^(?:monographic|single unit|multipart monograph)$/i.test(each));
  const inHost = hosts.length ? (isSerial ? 'article' : isText || isAlone ? 'chapter' : undefined) : isText && isAlone && 'book';
  const labels = genres.filter((each) => !isCode(each)).map(textOf);
  return {
    type: [...words.flatMap((word) => [word, word.split(',')[0], THESIS.test(word) && 'thesis']), ...resources.map((each) => RESOURCES[each.toLowerCase()] ?? each), inHost],
    typeLabel: [labels.find((label) => typeOf(label)), labels],
  };
} // prettier-ignore
