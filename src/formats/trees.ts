// Rich text that JSON has as a tree instead of as text, checked and with its links made safe.
import type { Block, InlineText, ListItem } from '../record/rich-text.js';
import { count, fail, item, list, object, oneOf, type Reader, text } from './shape.js';
import { nestRuns, type Run, type Wrapper } from '../text/runs.js';
import { isObject } from './format.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';

/** The inline tree. Strings in it are text as they stand, since spaces keep the parts apart. */
export const readTree: Reader<InlineText> = (value, context) =>
  typeof value === 'string' || Array.isArray(value) ? nestRuns(treeRuns(value, context, [])) : fail(context, 'text');

function treeRuns(value: unknown, context: TextContext, wrappers: readonly Wrapper[]): Run[] {
  const at = (part: unknown, place: string, around = wrappers) =>
    treeRuns(part, { ...context, field: context.field + place }, around);
  if (typeof value === 'string') return [{ text: value, wrappers }];
  if (Array.isArray(value)) return value.flatMap((part, index) => at(part, `[${index}]`));
  if (!isObject(value)) return fail(context, 'text');
  const type = oneOf(...(['emphasis', 'strong', 'sub', 'sup', 'link'] as const))(value['type'], {
    ...context,
    field: `${context.field}.type`,
  })!;
  const href = webUrl(value['href'], context.baseUrl);
  const wrapper = (type === 'link' ? href && { type, href } : { type }) as Wrapper | undefined;
  return at(value['content'], '.content', wrapper && [...wrappers, wrapper]);
}

/** A list's item with nested lists, or without any. */
export const readItemTree: Reader<ListItem> = (value, context) => {
  if (!isObject(value) || 'type' in value) return readTree(value, context);
  const { content, lists = [] } = object<Nested>({ content: readTree, lists: list(readBlockTree) })(value, context)!;
  const nested = lists.filter((each) => each.type === 'list');
  if (!content || nested.length < lists.length) return fail(context, 'text, or content with lists');
  return nested.length ? { content, lists: nested } : content;
};

interface Nested {
  content?: InlineText;
  lists?: Block[];
}

const blockShape = {
  type: oneOf('paragraph', 'list'),
  content: readTree,
  items: list(item),
  label: text,
  lang: text,
  dir: oneOf('ltr', 'rtl'),
  ordered: oneOf(true, false),
  start: count,
};

/** A paragraph or a list. */
export function readBlockTree(value: unknown, context: TextContext): Block {
  const block = object<Block>(blockShape as never)(value, context)!;
  const rest = block.type === 'list' ? block.items : block.type && block.content;
  return rest ? block : fail(context, 'text, a paragraph with content, or a list with items');
}
