// Text whose bytes in UTF-8 were read as Windows-1252 or Latin-1: "Ã©" for "é", "â€™" for "’".
// https://encoding.spec.whatwg.org/#windows-1252
import { noteRepair, type TextContext } from './context.js';
import { withoutUnseen } from './characters.js';

/** What Windows-1252 reads in the bytes 80 to 9F; it leaves five of them undefined. */
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A byte that goes on with a character in UTF-8. */
const NEXT = `[\u0080-\u00bf${SPECIALS}]`;
const CHARACTER = new RegExp(`[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`);
/** What can be bytes. Signs alone may be right; where a letter is with them, all have to be bytes. */
const BYTES = new RegExp(`(?:[\u00c0-\u00ff]|${NEXT})+`, 'g');

// Real words end in such letters, and then come quotes, marks and units: "CAFÉ”", "«IRMÃ»", "Fuß“", "4 Å³", "É…", "É–A". A
// capital behind a small letter is none of these, nor is "Â" or "Ã" that no capital stands before, nor a sign in a word.
const SIGNS = '[\u00a0‘’“”›»…–—•·°ºª¹²³®™©†‡§¶±¼½¾]';
const END = `${SIGNS}+(?![\\p{L}×]|${NEXT})`;
const NATURAL = new RegExp(
  `(?:(?<!\\p{Ll})[\u00c4-\u00de]|[\u00df-\u00f4])(?:${END}|[’…–—•·\u00a0](?=[\\p{L}\\p{N}]))|(?<=\\p{Lu})[ÂÃ]${END}`,
  'gu',
);

// Each of a pair may have been lost since: no-break spaces became spaces, and U+009D went as a control.
const LOST = /(?<!\p{Lu})(?:Ã {1,2}|Â )|â€(?![\u0080-\u00bf\u0152-\u2122])/gu;
const FOUND: Readonly<Record<string, string>> = { Ã: 'Ã\u00a0 ', Â: 'Â\u00a0', â: 'â€\u009d' };

/**
 * What repairs the parts of a text, where the whole of it shows that it must: one sequence at least is of no language, and
 * each run of such characters with a letter in it is valid UTF-8. So "é" anywhere shows that letters are right. What was
 * misread two or three times is read as often. Lone C1 controls are Windows-1252 that was read as Latin-1.
 *
 * @param whole the whole text
 * @param context where the repair is noted
 */
function repairOf(whole: string, context: TextContext): (part: string) => string {
  let times = 0;
  for (let text = whole; times < 3; times++) {
    const [found] = CHARACTER.exec(text.replace(NATURAL, ' ')) ?? [];
    const decoded = found && decode(text);
    if (!decoded) break;
    if (!times) noteRepair(context, 'mojibake', found);
    text = decoded;
  }
  return (part) => {
    for (let time = 0; time < times; time++) part = decode(part) ?? part;
    return part.replace(/[\u0080-\u0084\u0086-\u009f]/g, (control) => {
      const meant = SPECIALS[control.charCodeAt(0) - 0x80]!;
      if (meant !== control) noteRepair(context, 'mojibake', `U+00${control.charCodeAt(0).toString(16).toUpperCase()}`);
      return meant;
    });
  };
}

/** What cleans the parts of a text, also of characters that print nothing, judged by the whole of it. */
export function cleanerOf(whole: string, context: TextContext): (part: string) => string {
  const repair = repairOf(whole, context);
  return (part) => withoutUnseen(repair(part), context);
}

/** The text that its characters are the bytes of; undefined where they are none. */
function decode(text: string): string | undefined {
  try {
    return text.replace(LOST, ([first]) => FOUND[first!]!).replace(BYTES, (run) => {
      if (!/[\u00c0-\u00ff]/.test(run)) return run;
      const bytes = Uint8Array.from(run, (character) => {
        const at = SPECIALS.indexOf(character);
        return at < 0 ? character.charCodeAt(0) : 0x80 + at;
      });
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }); // prettier-ignore
  } catch {
    return undefined;
  }
}
