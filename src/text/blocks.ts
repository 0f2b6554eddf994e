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

/** Text that is narrower than this was not wrapped either: its lines are short ones. */
const NARROWEST_WRAP = 40;

/** Lines of fewer characters may be words one below the other, unless they begin as a sentence does. */
const SHORT = 25;

/** What ends a sentence, an item or what leads in to others, with the quotes and brackets behind it. */
const ENDS = /[.!?:;…。！？：।؟۔]["'”’»)\]]*$/;

/** A line that goes on with a sentence, and is no "b) …" or "ii. …". */
const GOES_ON = /^\p{Ll}(?![.)])(?![ivx]{0,3}[.)])/u;

/** "Methods: …": two of them in lines that follow each other are meant to be lines. */
const LABELLED = /^\p{Lu}[\p{L}\p{M} /&-]{1,40}:\s/u;

/** Gives lines their structure: paragraphs, and lists with the sentence that leads in. */
export function toBlocks(all: readonly Piece[]): Block[] {
  const pieces = withoutDot(all);
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

/** Without a full stop that stands alone before all: the end of a label that is gone. */
function withoutDot(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece);
  const first = pieces[at];
  const [{ length } = ''] = /^\s*\.\s+(?=\p{Lu})/u.exec(runsText(first?.runs ?? [])) ?? [];
  return first && length ? [{ ...first, runs: dropStart(first.runs, length) }, ...pieces.slice(at + 1)] : pieces;
}

/**
 * The paragraphs in lines that follow each other. A machine breaks a line where the next word had no room, and in the middle of a
 * sentence; any other break was made by a person and stays one: those behind a colon, and between lines that all begin with small
 * letters, which are points.
 */
function unwrap(lines: readonly Line[]): Run[][] {
  const widths = lines.map((line) => line.indent + runsText(line.runs).trimEnd().length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const areLabelled = lines.filter(({ runs }) => LABELLED.test(runsText(runs))).length > 1;
  const mayBeWrapped = widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP;
  const paragraphs: (readonly Run[])[][] = [];
  let isFragment = false; // the paragraph begins with a small letter
  lines.forEach(({ runs }, at) => {
    const text = runsText(runs);
    const before = at ? runsText(lines[at - 1]!.runs).trimEnd() : '';
    const isForced = mayBeWrapped && widths[at - 1]! + 1 + text.split(/\s/, 1)[0]!.length > widest;
    const goesOn = (before.length >= SHORT || /^\p{Lu}.* /u.test(before)) && GOES_ON.test(text) && !ENDS.test(before);
    const isJoined =
      (goesOn && !isFragment) || (isForced && !/[:：]$/.test(before) && !(areLabelled && LABELLED.test(text)));
    if (at && isJoined) return void paragraphs.at(-1)!.push(runs);
    isFragment = /^\p{Ll}/u.test(text.trimStart());
    paragraphs.push([runs]);
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
