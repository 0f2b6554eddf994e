import { type Block, type InlineText, plainText } from '../record/rich-text.js';
import { entitiesOf, hasBlocks, protectText, strayTags, tagsOf, unescapeLayers } from './escapes.js';
import { joinRuns, nestRuns, type Run, tidyRuns } from './runs.js';
import { type Piece, toPieces } from './lines.js';
import { noteRepair, type TextContext } from './context.js';
import { toBlocks, toText } from './blocks.js';
import { onDemand } from './on-demand.js';

const html = onDemand(() => import('./html.js'));

// Controls print nothing; direction overrides could reorder the page's own text. Tabs, line breaks and U+0085 stay.
// https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const UNSEEN = /(?![\t\n\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Reads a text of any kind, plain or marked up, as paragraphs and lists. */
export function readBlocks(raw: string, context: TextContext): Block[] {
  return toBlocks(
    readPieces(raw, context, (text) => hasBlocks(text) || (tagsOf(text).length > 0 && !strayTags(text).length)),
  );
}

/** Reads a text that has to stay in one line, such as a title: its emphasis, sub- and superscripts are kept. */
export function readInline(raw: string, context: TextContext): InlineText {
  const withoutLinks = (run: Run) => ({ ...run, wrappers: run.wrappers.filter(({ type }) => type !== 'link') });
  return nestRuns(tidyRuns(readLine(raw, context)).map(withoutLinks));
}

/** Reads one line in which links count: those of its markup and its bare URLs. */
export const readLinkedLine = (raw: string, context: TextContext): InlineText => toText(readLine(raw, context));

/** Reads a plain field. Markup has no business in it, so its words alone are kept. */
export const readPlain = (raw: string, context: TextContext): string => plainText(readInline(raw, context));

const readLine = (raw: string, context: TextContext): Run[] =>
  joinRuns(readPieces(raw, context, () => false).flatMap((piece) => (piece ? [piece.runs] : [])));

/**
 * `isMarkup` says of a text whether it is meant to be markup. In such a text the parser's reading is the normal one;
 * anywhere else a tag or character reference was visible to readers, so taking it out is a repair worth noting.
 */
function readPieces(raw: string, context: TextContext, isMarkup: (text: string) => boolean): Piece[] {
  const { parseHtml, repairs } = context;
  const text = raw
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize()
    .replace(UNSEEN, '');
  const inner = unescapeLayers(text, parseHtml);
  const before = repairs.length;
  if (!isMarkup(inner)) {
    for (const tag of strayTags(inner)) noteRepair(context, 'stray-tag', tag);
    for (const entity of entitiesOf(inner)) noteRepair(context, 'entity', entity);
  }
  if (inner !== text && before === repairs.length) noteRepair(context, 'escaped', entitiesOf(text)[0]!);
  if (!tagsOf(inner).length && !entitiesOf(inner).length) return toPieces([{ text: inner, wrappers: [] }]);
  const root = parseHtml(protectText(inner));
  if (!root) noteRepair(context, 'unread', 'HTML');
  // End tags alone make nothing: what they leave is plain text.
  else if (/<[a-z]/i.test(tagsOf(inner).join(''))) return html().readHtml(root, context, !hasBlocks(inner));
  return toPieces([{ text: root?.textContent ?? '', wrappers: [] }]);
}
