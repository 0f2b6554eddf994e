// Rich text that JSON has as its tree instead of as text: checked, and its links made safe.
import type { Block, InlineText, ListItem } from '../record/rich-text.js';
import { count, fail, item, list, object, oneOf, type Reader, text } from './shape.js';
import { nestRuns, type Run, type Wrapper } from '../text/runs.js';
import { isObject } from './format.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';

/** The inline tree. Strings in it are text as they stand, since spaces keep the parts apart. */
export const readTree: Reader<InlineText> = (value, path, context) =>
  typeof value === 'string' || Array.isArray(value) ? nestRuns(treeRuns(value, path, context, [])) : fail(path, 'text');

function treeRuns(value: unknown, path: string, context: TextContext, wrappers: readonly Wrapper[]): Run[] {
  if (typeof value === 'string') return [{ text: value, wrappers }];
  if (Array.isArray(value)) return value.flatMap((part, at) => treeRuns(part, `${path}[${at}]`, context, wrappers));
  if (!isObject(value)) return fail(path, 'text');
  const type = oneOf(...(['emphasis', 'strong', 'sub', 'sup', 'link'] as const))(
    value['type'],
    `${path}.type`,
    context,
  )!;
  const href = webUrl(value['href'], context.baseUrl);
  const wrapper = (type === 'link' ? href && { type, href } : { type }) as Wrapper | undefined;
  return treeRuns(value['content'], `${path}.content`, context, wrapper ? [...wrappers, wrapper] : wrappers);
}

/** A list's item with nested lists, or without any. */
export const readItemTree: Reader<ListItem> = (value, path, context) =>
  isObject(value) && 'lists' in value
    ? (object({ content: readTree, lists: list(readBlockTree) })(value, path, context) as ListItem)
    : readTree(value, path, context);

const isBlock = {
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
export function readBlockTree(value: unknown, path: string, context: TextContext): Block {
  const block = object(isBlock as never)(value, path, context) as Block;
  return (block.type === 'list' ? block.items : block.content)
    ? block
    : fail(path, 'a paragraph with content, or a list with items');
}
