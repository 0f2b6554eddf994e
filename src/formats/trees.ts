// Rich text that JSON has as a tree instead of as text, checked and with its links made safe.
import type { Block, InlineText, ListItem } from '../record/rich-text.js';
import { count, fail, item, list, object, oneOf, type Reader, text } from './shape.js';
import { nestRuns, type Run, type Wrapper } from '../text/runs.js';
import { type Fields, isObject } from './format.js';
import { isKnown } from '../record/known.js';
import type { Language } from '../text/lines.js';
import { onDemand } from '../text/on-demand.js';
import type { TextContext } from '../text/context.js';
import { UNSEEN } from '../text/rich-text.js';
import { webUrl } from '../record/url.js';

const characters = onDemand(() => import('../text/characters.js'));

/** The inline tree. Strings in it are text as they stand, since spaces keep the parts apart. */
export const readTree: Reader<InlineText> = (value, context) =>
  typeof value === 'string' || Array.isArray(value) ? nestRuns(treeRuns(value, context, [])) : fail(context, 'text');

/** A place further in than this is no text of anybody's. In steps of its path, which has two for each part of a tree. */
const DEEPEST = 200;

const checkDepth = (context: TextContext): void => {
  if (context.field.split(/[.[]/).length > DEEPEST)
    fail({ ...context, field: `${context.field.slice(0, 40)}…` }, 'nested less deep');
};

function treeRuns(value: unknown, context: TextContext, wrappers: readonly Wrapper[]): Run[] {
  checkDepth(context);
  const at = (part: unknown, place: string, around = wrappers) =>
    treeRuns(part, { ...context, field: context.field + place }, around);
  if (typeof value === 'string')
    return [{ text: UNSEEN.test(value) ? characters().withoutUnseen(value, context) : value, wrappers }];
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
  const said = object<Language>(languageShape as never)(value, context)!;
  return isKnown(said) ? [{ type, ...said }] : [];
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

const languageShape = { lang: text, dir: oneOf('ltr', 'rtl') };
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
export function readBlockTree(value: unknown, context: TextContext): Block {
  checkDepth(context);
  const block = object<Block>(blockShape as never)(value, context)!;
  const rest = block.type === 'list' ? block.items : block.type && block.content;
  return rest ? block : fail(context, 'text, a paragraph with content, or a list with items');
}
