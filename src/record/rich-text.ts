/**
 * The small tree that every text of a record becomes. What it cannot say is plain text or nothing, so no foreign
 * markup ever reaches the page. Text without any markup is a plain string, which is what most callers want.
 */

/** Emphasis, strong importance, subscript or superscript around some text. */
export interface Mark {
  readonly type: 'emphasis' | 'strong' | 'sub' | 'sup';
  readonly content: InlineText;
}

/** A link inside a text. `href` is always an absolute http(s) URL. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly content: InlineText;
}

/** Text in a language (BCP 47) or direction of its own, or in letters whose case stays, where the record says so. */
export interface Span {
  readonly type: 'span';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Its small letters stay small, and its capitals capitals, whatever a style of citation makes of titles: "p53". */
  readonly nocase?: true;
  readonly content: InlineText;
}

export type Inline = string | Mark | Link | Span;

/** Text within one line of thought: a plain string where there is no markup, otherwise its pieces in order. */
export type InlineText = string | readonly Inline[];

/** A paragraph. `lang` (BCP 47) and `dir` are set only where the record says so. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: InlineText;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** One item of a list; an object where lists are nested in it. */
export type ListItem = InlineText | { readonly content: InlineText; readonly lists: readonly List[] };

/** A list. `label` is its lead-in sentence as plain text; `start` the first number of an ordered list (default 1). */
export interface List {
  readonly type: 'list';
  readonly items: readonly ListItem[];
  readonly label?: string;
  readonly ordered?: true;
  readonly start?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export type Block = Paragraph | List;

/** What stands above and below the line, sign for sign as in `LEVEL`: without it 10³ would be 103. */
const RAISED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙᵢ ' } as const;
const LEVEL = '0123456789+-−–=()ni ';

/** A text above or below the line in the signs that Unicode has for it; undefined where it has not all of them. */
export function raised(text: string, type: keyof typeof RAISED): string | undefined {
  const places = Array.from(text, (sign) => LEVEL.indexOf(sign));
  return places.includes(-1) ? undefined : places.map((at) => RAISED[type][at]).join('');
}

/** The words of a text without its markup. Blocks and items are separated by line breaks. */
export function plainText(value: InlineText | ListItem | Block | readonly Block[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = (value as readonly (Inline | Block)[]).map((part) => plainText(part as Block));
    return parts.join(value.some(isBlock) ? '\n' : '');
  }
  const node = value as Mark | Block | { content: InlineText; lists: readonly List[] };
  if ('items' in node) return node.items.map(plainText).join('\n');
  if ('lists' in node) return [node.content, ...node.lists].map(plainText).join('\n');
  const text = plainText(node.content);
  if (!('type' in node) || (node.type !== 'sup' && node.type !== 'sub')) return text;
  // In "1st" letters stay as they are; a figure that has no signs, such as 2.5, is one above the line all the same.
  return raised(text, node.type) ?? (node.type === 'sup' && /^[\d+−-]/.test(text) ? `^${text}` : text);
}

function isBlock(value: Inline | Block): value is Block {
  return typeof value === 'object' && (value.type === 'paragraph' || value.type === 'list');
}
