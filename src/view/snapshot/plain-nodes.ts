// Foreign text in what any place that takes articles can hold: a few elements and hardly an attribute.
import { raised } from '../../record/rich-text.js';
import { type ForeignChild, type ForeignNode } from '../foreign-node.js';
import { html, nothing } from 'lit/html.js';
import { foreignText } from '../foreign-text.js';
import { hasRightToLeft } from '../card/fact.js';

const words = (nodes: readonly ForeignChild[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : words(node.children))).join('');

/**
 * Foreign text without what only a card has. Figures above and below the line are signs, since programs that pass marks by would
 * make 103 of 10³. Of spans only those are left that say a language or a direction; a filter that
 * takes them out leaves the words.
 *
 * @param lang the language of what stands around the nodes, which each of them has to say for itself. Default: none is said
 */
export const plainText = (nodes: readonly ForeignChild[], lang?: string): unknown =>
  foreignText(nodes.flatMap((node) => (typeof node === 'string' ? [node] : plainNode(node, lang))));

function plainNode({ tag, attributes = {}, children }: ForeignNode, around?: string): ForeignChild[] {
  const { href, lang = around, dir, start } = attributes;
  const inside = children.flatMap((child) => (typeof child === 'string' ? [child] : plainNode(child)));
  const signs = tag === 'sup' || tag === 'sub' ? raised(words(inside), tag) : undefined;
  if (signs !== undefined) return [signs];
  if (tag === 'span' && lang === undefined && !/^(?:ltr|rtl)$/.test(dir ?? '')) return inside;
  return [{ tag, attributes: { href: href && safeAddress(href), lang, dir, start }, children: inside }];
}

/** A name, which has its own direction where that may be another one. Extractors delete a `bdi`, with the name in it. */
export const plainName = (name: string): unknown =>
  hasRightToLeft(name) ? html`<span dir="auto">${name}</span>` : name;

/**
 * A link with its words.
 *
 * @param rel what it leads to, for machines. Default: nothing is said
 */
export const plainLink = (href: string, words: unknown, rel?: string): unknown =>
  html`<a rel=${rel ?? nothing} href=${safeAddress(href)}>${words}</a>`;

/** Words of a record in their language, where that is said. */
export const plainWords = (text: string, lang: string | undefined): unknown =>
  lang === undefined ? text : html`<span lang=${lang} dir="auto">${text}</span>`;

/** A paragraph; nothing where nothing would be in it. */
export const paragraph = (children: readonly unknown[]): unknown =>
  children.length ? html`<p dir="auto">${children}</p>` : nothing;

/** Some parts with a separator between, by default a dot. */
export const joined = (parts: readonly unknown[], separator = ' · '): unknown[] =>
  parts.filter((part) => part !== nothing && part !== undefined).map((part, at) => (at ? [separator, part] : part));

/** No address can end a tag or an attribute, whatever a page is put through. */
const safeAddress = (href: string): string => href.replace(/[<>"]/g, encodeURIComponent);
