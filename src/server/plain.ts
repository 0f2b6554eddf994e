// Makes of a card's parts what any place that takes articles can hold: a few elements and hardly an attribute.
import { type Child, h, type Tree } from '../view/tree.js';

/** Elements that every filter which lets articles through keeps. */
const KEPT = /^(?:a|em|li|ol|p|strong|su[bp]|ul)$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A part without what only a card has. Of spans only those are left that say a language or a direction; a filter that takes
 * them out leaves the words. Other elements give way to what is in them, and pass their language on to it.
 *
 * @param child the part
 * @param lang the language of what gave way around it; default none
 */
export function plain(child: Child, lang?: string): Child[] {
  if (typeof child !== 'object') return [child];
  const { tag, attributes, children } = child;
  const own = typeof attributes['lang'] === 'string' ? attributes['lang'] : lang;
  const isName = tag === 'bdi' && children.some((each) => typeof each === 'string' && RIGHT_TO_LEFT.test(each));
  const isSaid = tag === 'span' && (own !== lang || /^(?:ltr|rtl)$/.test(String(attributes['dir'])));
  if (!KEPT.test(tag) && !isName && !isSaid) return children.flatMap((each) => plain(each, own));
  const { dir, start, href } = attributes;
  const address = typeof href === 'string' ? href.replace(/[<>"]/g, encodeURIComponent) : undefined;
  return [h(tag, { href: address, lang: own, dir, start }, ...children.flatMap((each) => plain(each)))];
}

/** A paragraph; undefined where nothing would be in it. */
export const paragraph = (children: readonly Child[]): Tree | undefined =>
  children.some(Boolean) ? h('p', { dir: 'auto' }, ...children) : undefined;

/** What is there of some parts, with a separator between, by default a dot. */
export const joined = (children: readonly Child[], separator = ' · '): Child[] =>
  children.filter(Boolean).flatMap((child, at) => (at ? [separator, child] : [child]));
