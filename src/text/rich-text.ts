import { type Block, type InlineText, plainText } from '../record/rich-text.js';
import { joinRuns, nestRuns, type Run, tidyRuns } from './runs.js';
import { type Piece, toPieces } from './lines.js';
import { noteRepair, type TextContext } from './context.js';
import { toBlocks, toText } from './blocks.js';
import { beginning, LONGEST_LINE, LONGEST_TEXT, within } from './limits.js';
import { isMarked, isWordsAlone, TEX } from './signs.js';

// What is most often left over in a catalogue's plain text: the end of a tag whose beginning is lost, and "&amp;".
const LEFTOVER = /<\/(?:a|b|em|font|i|span|strong)>|&amp;/g;
const meant = (found: string) => (found < '<' ? '&' : '');

/** Reads a text of any kind, plain or marked up, as paragraphs and lists. */
export function readBlocks(raw: string, context: TextContext): Block[] {
  return toBlocks(readPieces(raw, context, true));
}

/** Reads a text that has to stay in one line, such as a title: its emphasis, sub- and superscripts are kept. */
export function readInline(raw: string, context: TextContext): InlineText {
  if (isRead(raw)) return raw;
  const withoutLinks = (run: Run) => ({ ...run, wrappers: run.wrappers.filter(({ type }) => type !== 'link') });
  return nestRuns(tidyRuns(readLine(raw, context)).map(withoutLinks));
}

/** Reads one line in which links count: those of its markup and its bare URLs. */
export const readLinkedLine = (raw: string, context: TextContext): InlineText =>
  isRead(raw) ? raw : toText(readLine(raw, context));

/** Reads a plain field. Markup has no business in it, so its words alone are kept. */
export const readPlain = (raw: string, context: TextContext): string => plainText(readInline(raw, context));

/** Whether reading a line would change nothing: a shorter way to the same. */
const isRead = (raw: string): boolean => raw.length <= LONGEST_LINE && isWordsAlone(raw);

const readLine = (raw: string, context: TextContext): Run[] =>
  joinRuns(readPieces(raw, context, false).flatMap((piece) => (piece ? [piece.runs] : [])));

/** Reads what there is room for. */
function readPieces(raw: string, context: TextContext, areBlocks: boolean): readonly Piece[] {
  const { room } = context;
  const before = room.left;
  const most = areBlocks ? LONGEST_TEXT : LONGEST_LINE;
  const pieces = piecesOf(raw.length > most ? beginning(raw, most, context) : raw, context, areBlocks);
  // Of lines there are no more than there are members of lists.
  return areBlocks && (room.left -= pieces.filter(Boolean).length) < 0 ? within(pieces, before, context) : pieces;
}

/** A text whose TeX is read, once its reader is there. */
function withoutTex(text: string, context: TextContext): string {
  if (!TEX.test(text)) return text;
  const { tex } = context;
  if (tex.read) return tex.read(text, context).normalize();
  tex.isMissed = true;
  return text;
}

/** Plain text is read here, and so are the leftovers of markup in it; anything more is for the reader of markup, once it is there. */
function piecesOf(raw: string, context: TextContext, areBlocks: boolean): readonly Piece[] {
  const whole = withoutTex(raw.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize(), context);
  const plain = whole.replace(LEFTOVER, meant);
  if (isMarked(plain, areBlocks)) {
    const { markup } = context;
    if (markup.read) return markup.read(whole, context, areBlocks);
    markup.isMissed = true;
    return [];
  }
  for (const found of whole.match(LEFTOVER) ?? []) noteRepair(context, meant(found) ? 'entity' : 'stray-tag', found);
  return toPieces([{ text: plain, wrappers: [] }]);
}
