// Rich text in JSON: as text, or as a tree, which is checked, and whose links are made safe.
import type { Block, InlineText, ListItem, Span } from '../../record/rich-text.js';
import { beginning, LONGEST_TEXT, noteShortened } from '../../text/limits.js';
import { count, fail, list, object, oneOf, type Reader, text, textOr } from './shape.js';
import { UNSEEN } from '../../text/signs.js';
import { withoutUnseen } from '../../text/characters.js';
import { nestRuns, type Run, type Wrapper } from '../../text/runs.js';
import { type Fields, isObject } from '../format.js';
import { isKnown } from '../../record/known.js';
import type { Language } from '../../text/lines.js';
import { readBlocks, readInline, readLinkedLine } from '../../text/rich-text.js';
import type { Room, TextContext } from '../../text/context.js';
import { webUrl } from '../../record/url.js';

/** The inline tree. Strings in it are text as they stand, since spaces keep the parts apart. */
const readTree: Reader<InlineText> = (value, context) => nestRuns(lineRuns(value, context));

/** The same of a title, which is a link itself: there are none in it, as there are none in one that is text. */
const readTitleTree: Reader<InlineText> = (value, context) =>
  nestRuns(
    lineRuns(value, context).map(({ text, wrappers }) => ({
      text,
      wrappers: wrappers.filter(({ type }) => type !== 'link'),
    })),
  );

const lineRuns = (value: unknown, context: TextContext): Run[] =>
  typeof value === 'string' || Array.isArray(value) ? treeRuns(value, context, []) : fail(context, 'text');

/** Nobody's lists go further in than this, and further in marks mean nothing. In steps of the path, two for each part of a tree. */
const DEEPEST_LIST = 100;
const DEEPEST_MARK = 200;

const depthOf = ({ field }: TextContext): number => field.split(/[.[]/).length;

/** All strings of a tree, without recursion, since it may be deep. */
function stringsOf(value: unknown, { left }: Room): string[] {
  const found: string[] = [];
  const open = [value];
  while (open.length && found.length < left) {
    const each = open.pop();
    if (typeof each === 'string') found.push(each);
    else if (Array.isArray(each)) open.push(...(each as readonly unknown[]).slice(0, left).reverse());
    else if (isObject(each)) open.push(each['content']);
  }
  return found;
}

function treeRuns(value: unknown, context: TextContext, wrappers: readonly Wrapper[]): Run[] {
  const { room } = context;
  if (room.left < 0) {
    noteShortened(context, 'more text');
    return [];
  }
  if (depthOf(context) > DEEPEST_MARK && typeof value === 'object')
    return stringsOf(value, room).flatMap((text) => treeRuns(text, context, wrappers));
  const at = (part: unknown, place: string, around = wrappers) =>
    treeRuns(part, { ...context, field: context.field + place }, around);
  if (typeof value === 'string') {
    room.left -= 1 + wrappers.length;
    const text = value.length > LONGEST_TEXT ? beginning(value, LONGEST_TEXT, context) : value;
    return [{ text: UNSEEN.test(text) ? withoutUnseen(text, context) : text, wrappers }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => at(part, `[${index}]`));
  if (!isObject(value)) return fail(context, 'text');
  const type = oneOf(...(['emphasis', 'strong', 'sub', 'sup', 'link', 'span'] as const))(value['type'], {
    ...context,
    field: `${context.field}.type`,
  })!;
  return at(value['content'], '.content', [...wrappers, ...wrapperOf(type, value, context)]);
}

/** Nothing for a link that leads nowhere safe, and for a span of which nothing is said. */
function wrapperOf(type: Wrapper['type'], value: Fields, context: TextContext): Wrapper[] {
  if (type !== 'link' && type !== 'span') return [{ type }];
  const href = webUrl(value['href'], context.baseUrl);
  if (type === 'link') return href ? [{ type, href }] : [];
  const said = object<Language & Pick<Span, 'nocase'>>(spanShape as never)(value, context)!;
  return isKnown(said) ? [{ type, ...said }] : [];
}

/** A list's item with nested lists, or without any. */
const readItemTree: Reader<ListItem> = (value, context) => {
  if (!isObject(value) || 'type' in value) return readTree(value, context);
  const { content, lists = [] } = object<Nested>({ content: readTree, lists: list(readBlockTree) })(value, context)!;
  const nested = lists.filter((each) => each.type === 'list');
  if (!content || nested.length < lists.length) return fail(context, 'text, or content with lists');
  return nested.length ? { content, lists: nested } : content;
};

/** An item of a list. */
export const item: Reader<ListItem> = textOr<ListItem>(readLinkedLine, readItemTree);

interface Nested {
  content?: InlineText;
  lists?: Block[];
}

const languageShape = { lang: text, dir: oneOf('ltr', 'rtl') };
const spanShape = { ...languageShape, nocase: oneOf(true) };
const blockShape = {
  type: oneOf('paragraph', 'list'),
  content: readTree,
  items: list(item),
  label: text,
  ...languageShape,
  ordered: oneOf(true, false),
  start: count,
};

/** A paragraph or a list. */
function readBlockTree(value: unknown, context: TextContext): Block | undefined {
  if (depthOf(context) > DEEPEST_LIST) {
    noteShortened(context, 'deeper lists');
    return undefined;
  }
  const block = object<Block>(blockShape as never)(value, context)!;
  const rest = block.type === 'list' ? block.items : block.type && block.content;
  return rest ? block : fail(context, 'text, a paragraph with content, or a list with items');
}

/** One line of rich text. */
export const inline: Reader<InlineText> = textOr(readInline, readTitleTree);

/** Paragraphs and lists. */
export const blocks: Reader<Block[]> = (...at) =>
  list(textOr<Block | Block[]>(readBlocks, readBlockTree))(...at)!.flat();
