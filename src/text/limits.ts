// Records that are larger than anybody reads: they are shown in part, and it is said. What a card draws, and what reading
// costs beyond going through the record once, is bounded by these numbers and not by whoever wrote the record.
import { noteRepair, type TextContext } from './context.js';
import type { Piece } from './lines.js';

/** In characters; of what is longer the beginning is read. */
export const LONGEST_TEXT = 100_000;
export const LONGEST_LINE = 10_000;

/** Notes that something was left out here. */
export function noteShortened(context: TextContext, found: string): void {
  context.room.isShort = true;
  // The path of what is nested deep is long itself.
  noteRepair({ ...context, field: context.field.slice(0, 60) }, 'shortened', found);
}

/** The beginning of a text that is longer than a number of characters. A word is not cut, where there are words. */
export function beginning(text: string, most: number, context: TextContext): string {
  noteShortened(context, `${text.length} characters`);
  const end = text.slice(0, most).search(/\s\S{0,200}$/);
  // Nor a character of two halves, a tag, or a character reference.
  return text.slice(0, end < 0 ? most : end).replace(/[\ud800-\udbff]$|<[a-z/!][^<>]{0,1000}$|&[^&;\s]{0,30}$/i, '');
}

/**
 * The pieces of a text that there is room for.
 *
 * @param before how much room there was before the text was read
 */
export function within(pieces: readonly Piece[], before: number, context: TextContext): Piece[] {
  let left = before;
  const kept = pieces.flatMap((piece) => {
    if (!piece) return [piece];
    const runs = piece.runs.filter(({ wrappers }) => (left -= 1 + wrappers.length) >= 0);
    return runs.length ? [{ ...piece, runs }] : [];
  });
  if (left < 0) noteShortened(context, `${pieces.length} lines`);
  return kept;
}
