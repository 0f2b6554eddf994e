// Characters that have no business in a text, since they print nothing.
import { noteRepair, type TextContext } from './context.js';
import { UNSEEN } from './signs.js';

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

/** How Unicode names a character: "U+0007". */
const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
