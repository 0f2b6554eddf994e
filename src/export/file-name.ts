// What a file of a publication is called, and what cites it.
import { familyOf } from '../record/contributor.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';

/** In characters. With four bytes for each and an ending, it is within the 255 that file systems have for a name. */
const LONGEST = 60;

/** Windows keeps these for devices. https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters of ASCII for those that have no accent to lose. */
const LETTERS = new Map(
  'ßss æae œoe øo łl đd ðd þth ıi'.split(' ').map(([letter, ...others]) => [letter!, others.join('')]),
);

/** Signs above the line behind a figure, since they become figures of the line: 10³ is no 103. */
const RAISED = /(?<=\d)[²³¹\u2070-\u207f]+/g;

/** A text as it is, with one code for each character; Windows takes ¹ for 1. */
const whole = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A text without accents; of letters that ASCII has nothing for, nothing stays but the gap, or they do. */
const folded = (text: string, keepsOthers: boolean): string =>
  text.normalize('NFKD').toLowerCase().replace(/[^]/gu, (letter) => LETTERS.get(letter) ?? (/[\p{M}’']/u.test(letter) ? '' : letter > '~' && !(keepsOthers && /[\p{L}\p{N}]/u.test(letter)) ? ' ' : letter)); // prettier-ignore

function nameOf({ contributors: [first] = [], published, title }: Publication, fold: (text: string) => string): string {
  const year = published && !published.precision && published.year > 0 ? `${published.year}` : '';
  const name = [(first && familyOf(first)) || (first?.name ?? ''), year, plainText(title)]
    .flatMap(
      (text) =>
        fold(text.replace(RAISED, ' $& '))
          .match(/[\p{L}\p{M}\p{N}]+/gu)
          ?.slice(0, 3) ?? [],
    )
    .join('-');
  return [...name].slice(0, LONGEST).join('').replace(/-$/, '') || 'publication';
}

/** For a file: the first contributor's family name, the year, and the title's first words, in small letters of any script. */
export function fileNameOf(publication: Publication): string {
  const name = nameOf(publication, whole);
  return RESERVED.test(name) ? `publication-${name}` : name;
}

/**
 * The same in ASCII, for a key: "gallina-2007-natural-hazards". Letters that ASCII has nothing for are lost in it, so that two works of a
 * year could have one key: then it ends in a number that is made of all of them.
 */
export function keyOf(publication: Publication): string {
  const [key, all] = [false, true].map((keepsOthers) => nameOf(publication, (text) => folded(text, keepsOthers)));
  return key === all ? key! : `${key!}-${numberOf(all!)}`;
}

/** A number that is made of a text, in figures and small letters. http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf(text: string): string {
  let number = 0x811c9dc5;
  for (const letter of text) number = Math.imul(number ^ letter.codePointAt(0)!, 0x01000193);
  return (number >>> 0).toString(36);
}

/** Names of which no two are alike: the second of a name ends in "-2". */
export function distinguished(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; seen.has(own) || (own !== name && taken.has(own)); number++) own = `${name}-${number}`;
    seen.add(own);
    return own;
  });
}
