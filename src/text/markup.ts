// Texts with markup or with character references: what they mean, and what in them is dirt.
import { entitiesOf, hasBlocks, protectText, strayTags, tagsOf, unescapeLayers, withoutTags } from './escapes.js';
import { noteRepair, type TextContext } from './context.js';
import { type Piece, toPieces } from './lines.js';
import { markupParser } from './parser.js';
import { readHtml } from './html.js';

/**
 * Reads such a text. Where it is meant to be markup the parser's reading is the normal one; anywhere else a tag or
 * character reference was visible to readers, so taking it out is a repair worth noting. Only blocks are ever meant to be
 * markup.
 */
export function readMarkup(text: string, context: TextContext, areBlocks: boolean): Piece[] {
  const { repairs } = context;
  const parse = markupParser(context.DOMParser);
  const inner = unescapeLayers(text, parse);
  const [tags, entities, stray] = [tagsOf(inner), entitiesOf(inner), strayTags(inner)];
  const before = repairs.length;
  if (!areBlocks || !(hasBlocks(inner) || (tags.length && !stray.length))) {
    for (const tag of stray) noteRepair(context, 'stray-tag', tag);
    for (const entity of entities) noteRepair(context, 'entity', entity);
  }
  if (inner !== text && before === repairs.length) noteRepair(context, 'escaped', entitiesOf(text)[0]!);
  if (!tags.length && !entities.length) return toPieces([{ text: inner, wrappers: [] }]);
  const root = parse(protectText(inner));
  if (!root) noteRepair(context, 'unread', 'HTML');
  // End tags alone make nothing: what they leave is plain text.
  else if (/<[a-z]/i.test(tags.join(''))) return readHtml(root, context, !hasBlocks(inner));
  return toPieces([{ text: root ? (root.textContent ?? '') : withoutTags(inner), wrappers: [] }]);
}
