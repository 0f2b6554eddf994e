import {
  type Block,
  type InlineText,
  type List,
  type ListItem,
  type Paragraph,
  plainText,
} from '../record/rich-text.js';
import { dropStart, joinRuns, nestRuns, type Run, runsText, tidyRuns } from './runs.js';
import { findMarkers, type Language, type Line, type Marker, type Piece } from './lines.js';
import { linkUrls } from './links.js';

interface OpenList {
  readonly indent: number;
  readonly marker: Marker;
  readonly language?: Language | undefined;
  readonly items: { readonly lines: (readonly Run[])[]; readonly lists: OpenList[] }[];
}

/** Text that is wider than this was not wrapped by a machine: each of its line breaks is meant. */
const WIDEST_WRAP = 120;

/** Gives lines their structure: paragraphs, and lists with the sentence that leads in. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  const markers = findMarkers(pieces);
  const base = pieces.reduce((least, piece) => Math.min(least, piece?.indent ?? Infinity), Infinity);
  const blocks: (Paragraph | OpenList)[] = [];
  let paragraph: Line[] = [];
  let open: OpenList[] = []; // from the outermost to the innermost list
  let isAfterBlank = false;

  const closeParagraph = () => {
    const language = paragraph[0]?.language;
    for (const runs of unwrap(paragraph)) blocks.push({ type: 'paragraph', content: toText(runs), ...language });
    paragraph = [];
  };
  for (const piece of pieces) {
    const marker = markers.get(piece);
    if (!piece) {
      closeParagraph();
    } else if (marker) {
      closeParagraph();
      const list = listFor(open, piece, marker) ?? newList(blocks, (open = []), piece, marker);
      list.items.push({ lines: [dropStart(piece.runs, marker.length)], lists: [] });
    } else if (open.length && !isAfterBlank && piece.indent > base) {
      // Only indentation tells an item's next line from the paragraph after the list.
      while (open.length > 1 && piece.indent <= open.at(-1)!.indent) open.pop();
      open.at(-1)!.items.at(-1)!.lines.push(piece.runs);
    } else {
      open = [];
      paragraph.push(piece);
    }
    isAfterBlank = !piece;
  }
  closeParagraph();
  return labelLists(
    blocks.map((block) => ('type' in block ? block : toList(block))).filter((block) => plainText(block)),
  );
}

/** The open list that an item belongs to, by its indentation; undefined where it begins one of its own. */
function listFor(open: OpenList[], line: Line, marker: Marker): OpenList | undefined {
  const { indent } = line;
  const isOther = (list: OpenList) => list.marker.kind !== marker.kind;
  while (open.length > 1 && indent < open.at(-1)!.indent) open.pop();
  while (open.length && indent <= open.at(-1)!.indent && isOther(open.at(-1)!)) open.pop();
  const list = open.at(-1);
  if (!list || (!isOther(list) && indent <= list.indent + 1)) return list;
  return newList(list.items.at(-1)!.lists, open, line, marker);
}

function newList(into: unknown[], open: OpenList[], { indent, language }: Line, marker: Marker): OpenList {
  const list: OpenList = { indent, marker, language, items: [] };
  into.push(list);
  open.push(list);
  return list;
}

function toList({ marker: { number }, language, items }: OpenList): List {
  return {
    type: 'list',
    items: items.map(({ lines, lists }): ListItem => {
      const content = toText(joinRuns(lines));
      return lists.length ? { content, lists: lists.map(toList) } : content;
    }).filter((item) => plainText(item)),
    ...language,
    ...(number !== undefined && { ordered: true as const, ...(number !== 1 && { start: number }) }),
  }; // prettier-ignore
}

/** One line's tree: tidy, with its bare URLs linked. */
export const toText = (runs: readonly Run[]): InlineText => nestRuns(linkUrls(tidyRuns(runs)));

/**
 * The paragraphs in lines that follow each other. A machine breaks a line where the next word had no room; any other break
 * was made by a person and stays one.
 */
function unwrap(lines: readonly Line[]): Run[][] {
  const widths = lines.map((line) => line.indent + runsText(line.runs).trimEnd().length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const paragraphs: (readonly Run[])[][] = [];
  lines.forEach(({ runs }, at) => {
    const firstWord = runsText(runs).split(/\s/, 1)[0]!;
    const isForced = at && widest <= WIDEST_WRAP && widths[at - 1]! + 1 + firstWord.length > widest;
    if (isForced) paragraphs.at(-1)!.push(runs);
    else paragraphs.push([runs]);
  });
  return paragraphs.map(joinRuns);
}

/**
 * Labels each list by the sentence that leads in: the last one of the paragraph before, where that ends in a colon.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
function labelLists(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const lead = plainText(blocks[at - 1]).trim();
    if (block.type === 'paragraph' || blocks[at - 1]?.type !== 'paragraph' || !/[:：]$/.test(lead)) return block;
    const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(lead)];
    return { ...block, label: sentences.at(-1)!.segment };
  });
}
