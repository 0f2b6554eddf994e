// Texts as lines: what the formats of reference managers have in common.
import { type Block, type InlineText, type List, type Mark, plainText } from '../record/rich-text.js';

/** How a format writes what is more than words. */
export interface Dialect {
  /** Words, with what the format's own signs need. Default: as they are. */
  readonly words?: (text: string) => string;
  /** What stands before and behind a marked text. Default: nothing. */
  readonly marks?: Readonly<Record<Mark['type'], readonly [open: string, close: string]>>;
  /** A text whose case no style changes. Default: as any other. */
  readonly nocase?: (text: InlineText) => string;
  /** A link around a text. Default: its text alone. */
  readonly link?: (href: string, text: string) => string;
}

/** An address of which readers make a link by themselves. */
const ADDRESS = /^https?:\/\/[^\s<>"“”«»()]*[\p{L}\p{N}/]$/u;

/** A text in one line. Spans give way to what is in them: none of the formats has languages or directions within a text. */
export function writeInline(value: InlineText, dialect: Dialect): string {
  const { words = String, marks, link, nocase } = dialect;
  if (typeof value === 'string') return words(value);
  const write = (part: Exclude<InlineText, string>[number]) => {
    if (typeof part === 'string') return words(part);
    if (part.type === 'span' && part.nocase && nocase) return nocase(part.content);
    const text = writeInline(part.content, dialect);
    if (part.type === 'span') return text;
    if (part.type !== 'link') return `${marks?.[part.type][0] ?? ''}${text}${marks?.[part.type][1] ?? ''}`;
    return !link || (part.content === part.href && ADDRESS.test(part.href)) ? text : link(part.href, text);
  };
  return value.map(write).join('');
}

/** What stands between a title and its subtitle, where a format has one place for both: a title's own sign is enough. */
export const signBehind = (title: InlineText): string => (/[?!:;.…–—-]$/.test(plainText(title)) ? ' ' : ': ');

/** Paragraphs and lists, with a blank line between, and a bullet or a number before each item. */
export const writeBlocks = (blocks: readonly Block[], dialect: Dialect): string =>
  blocks.map((block) => (block.type === 'list' ? writeList(block, dialect, '') : writeInline(block.content, dialect))).join('\n\n'); // prettier-ignore

/** An item a line; lists in an item stand deeper. */
const writeList = ({ items, ordered, start = 1 }: List, dialect: Dialect, indent: string): string =>
  items
    .flatMap((item, at) => {
      const { content, lists } = typeof item === 'object' && 'lists' in item ? item : { content: item, lists: [] };
      return [
        `${indent}${ordered ? `${start + at}.` : '•'} ${writeInline(content, dialect)}`,
        ...lists.map((list) => writeList(list, dialect, `${indent}   `)),
      ];
    })
    .join('\n');
