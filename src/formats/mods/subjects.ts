// What a work is about. https://www.loc.gov/standards/mods/userguide/subject.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import { trimmed } from '../compose/isbd.js';
import type { XmlElement } from '../../text/xml.js';

/** Keywords one by one; of a heading of an authority file with what it says of its subject: "Women – Nepal – Poetry". */
export function keywordsOf(mods: XmlElement): string[] {
  const subjects = elementsAt(mods, 'subject').flatMap((subject): string[][] => {
    const words = subject.children.flatMap(wordsOf).map(trimmed).filter(Boolean);
    return wordOf(subject, 'authority') ? [words] : words.map((word) => [word]);
  });
  // Headings that repeat a part of a longer one, as those of FAST do, say nothing more.
  const inside = new Set(subjects.filter(({ length }) => length > 1).flat());
  return subjects.filter((words) => words.length > 1 || !inside.has(words[0] ?? '')).map((words) => words.join(' – '));
}

function wordsOf(part: XmlElement): string[] {
  const names = elementsAt(part, 'namePart').filter((each) => wordOf(each, 'type') !== 'date');
  if (part.name === 'name') return [names.map(textOf).join(', ')];
  if (part.name === 'titleInfo') return textsAt(part, 'title');
  if (part.name === 'hierarchicalGeographic') return part.children.map(textOf).slice(-1);
  return /^(?:topic|geographic|temporal|occupation)$/.test(part.name) ? [textOf(part)] : [];
}
