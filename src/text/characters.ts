// Characters that have no business in a text: those that print nothing, and those of a wrong encoding.
import { noteRepair, type TextContext } from './context.js';
import { repairOf } from './mojibake.js';

/**
 * Controls print nothing; direction overrides could reorder the page's own text; half of a surrogate pair is no character.
 * White space and U+0085 stay, and so do soft hyphens and the joiners of Persian and Indic scripts, which readers see.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export const UNSEEN = /[^\P{Cc}\s\u0085]|[\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}\p{NChar}]/u;

/**
 * A text without characters that print nothing or reorder the page; they are noted.
 *
 * @param keepsC1 leaves the C1 controls, which may be bytes of misread text
 */
export const withoutUnseen = (text: string, context: TextContext, keepsC1?: boolean): string =>
  text.replace(new RegExp(UNSEEN, 'gu'), (found) => {
    if (keepsC1 && /[\u0080-\u009f]/.test(found)) return found;
    noteRepair(context, 'control', codeOf(found));
    return '';
  });

/** What cleans the parts of a text of both, judged by the whole of it. */
export function cleanerOf(whole: string, context: TextContext): (part: string) => string {
  const repair = repairOf(whole, context);
  return (part) => withoutUnseen(repair(part), context);
}

/** How Unicode names a character: "U+0007". */
const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
