// Texts with markup or with character references: what they mean, and what in them is dirt. So too texts that were read in
// a wrong encoding, and those that may begin with a label.
import {
  entitiesOf,
  hasBlocks,
  protectText,
  strayTags,
  tagsOf,
  unescapeLayers,
  unescapeMarks,
  withoutTags,
} from './escapes.js';
import { noteRepair, type TextContext } from './context.js';
import { type Piece, toPieces } from './lines.js';
import { markupParser } from './parser.js';
import { own } from './nodes.js';
import { readHtml } from './html.js';
import { cleanerOf } from './mojibake.js';
import { LABEL, MISREAD, UNSEEN } from './signs.js';
import { runsText } from './runs.js';
import { withoutLabel } from './labels.js';
import { withoutUnseen } from './characters.js';

/**
 * Reads such a text. Where it is meant to be markup the parser's reading is the normal one; anywhere else a tag or
 * character reference was visible to readers, so taking it out is a repair worth noting. Only blocks are ever meant to be
 * markup.
 */
export function readMarkup(raw: string, context: TextContext, areBlocks: boolean): readonly Piece[] {
  const pieces = readPieces(raw, context, areBlocks);
  const first = areBlocks && pieces.find(Boolean);
  return first && LABEL.test(runsText(first.runs) + '\n') ? withoutLabel(pieces) : pieces;
}

/** Between tags that make no lines, line breaks with indentation are from a program that sets each tag in a line of its own. */
const withoutIndentation = (text: string): string =>
  hasBlocks(text)
    ? text
    : text
        .replace(/(?<=\S)[ \t]*\n[ \t]{2,}(?=<\/?su[bp][\s>])/g, '')
        .replace(/(?<=\S)[ \t]*\n[ \t]{2,}(?=<\/?[a-z])|(?<=<[^<>]{1,99}>)[ \t]*\n[ \t]{2,}(?=[^\s,.;:)\]])/gi, ' ');

function readPieces(raw: string, context: TextContext, areBlocks: boolean): Piece[] {
  const { repairs, baseUrl } = context;
  const parse = markupParser(context.DOMParser);
  const text = UNSEEN.test(raw) ? withoutUnseen(raw, context, true) : raw;
  const unescaped = unescapeMarks(unescapeLayers(text, parse));
  const inner = withoutIndentation(unescaped);
  const [tags, entities, stray] = [tagsOf(inner), entitiesOf(inner), strayTags(inner)];
  context.room.left -= tags.length;
  const breaks = tags.filter(hasBlocks);
  const before = repairs.length;
  if (!areBlocks || !(breaks.length || (tags.length && !stray.length))) {
    for (const tag of stray) noteRepair(context, 'stray-tag', tag);
    for (const entity of entities) noteRepair(context, 'entity', entity);
  }
  if (unescaped !== text && before === repairs.length) noteRepair(context, 'escaped', entitiesOf(text)[0]!);
  const isMarkup = tags.length || entities.length;
  const root = isMarkup ? parse(protectText(inner)) : undefined;
  if (isMarkup && !root) noteRepair(context, 'unread', 'HTML');
  const words = root ? (own(root, 'textContent') ?? '') : withoutTags(inner);
  const isClean = !UNSEEN.test(words) && !MISREAD.test(words);
  const clean = isClean ? (part: string) => part : cleanerOf(words, context);
  // Line breaks in the source are structure where no tag makes any, and where a system has added `<br>` to text with blank
  // lines.
  const keepLines = breaks.every((tag) => /^<br/i.test(tag) && /\n\s*\n/.test(inner));
  // End tags alone make nothing: what they leave is plain text.
  if (root && /<[a-z]/i.test(tags.join(''))) return readHtml(root, baseUrl, areBlocks, areBlocks && keepLines, clean);
  return toPieces([{ text: clean(words), wrappers: [] }]);
}
