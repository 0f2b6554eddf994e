// Markup without what a page's Content-Security-Policy has a say in, and without what no parser bears.
import { mayEndItself, nameFor, Nesting } from './nesting.js';

// A comment, anything else that a parser takes for one, or the beginning of a tag. White space is HTML's: no other ends a name.
// https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
const COMMENT_OR_TAG =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<!doctype[^>]*>?|<(?:[!?]|\/(?![a-z]))[^>]*>?|<(\/?)([a-z][^\t\n\f\r />]*)/gi;
// https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
const ATTRIBUTE =
  /([\t\n\f\r /]*)(=?[^\t\n\f\r />=]*)([\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >]*))?/y;
/** Elements in which a tag is text. */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;
const NOISY = /^(?:style|on.*)$/i;
/** A few tags need no counting. */
const FEW = 10;

/**
 * Markup that is to be parsed into an inert document, without three things:
 *
 * - style sheets, and the attributes that hold styles or handlers. None of them would count there, and nothing of ours reads
 *   them; but Chromium holds each to the page's policy and reports it, so that a page's author would hear of hundreds of
 *   violations that are none. It can go when https://crbug.com/40432064 is mended.
 * - tags that make a parser slow, see nesting.ts. Their text stays.
 * - comments, so that nothing can hide in what is one to this or to the parser alone.
 */
export function inertMarkup(markup: string): string {
  if (!/style|\bon\w+\s*=/i.test(markup) && markup.split('<', FEW + 1).length <= FEW) return markup;
  const nesting = new Nesting();
  let written = '';
  let from = 0; // up to here all is written
  COMMENT_OR_TAG.lastIndex = 0;
  for (let found = COMMENT_OR_TAG.exec(markup); found; found = COMMENT_OR_TAG.exec(markup)) {
    const { 0: start, 1: slash, 2: word, index } = found;
    if (word === undefined) {
      written += markup.slice(from, index) + (/^<!doctype/i.test(start) ? start : '');
      from = index + start.length;
      continue;
    }
    const name = nameFor(word.toLowerCase());
    let tag = `<${name}`;
    let at = index + start.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const [attribute, space = '', key = ''] = ATTRIBUTE.exec(markup)!;
      if (!attribute) break;
      tag += NOISY.test(key) ? space : attribute;
      at += attribute.length;
    }
    const isRaw = RAW.test(name);
    if (slash) tag = isRaw ? '' : nesting.end(name);
    else if (!isRaw && markup[at - 1] === '/' && mayEndItself(name)) tag += `></${name}`;
    else if (!isRaw && !nesting.start(name)) tag = '';
    written += markup.slice(from, index) + (tag || ' ');
    from = tag ? at : Math.min(at + 1, markup.length);
    if (isRaw && !slash) {
      const end = new RegExp(`</${word}(?=[\\t\\n\\f\\r />])[^>]*>?`, 'gi');
      end.lastIndex = at;
      const { 0: { length } = '', index: to = markup.length } = end.exec(markup) ?? {};
      // In a script a comment could hold its end. https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state
      const text = /^style$/i.test(word) ? '>' : markup.slice(at, to).replaceAll('<!--', '\\u003c!--');
      written += `${text}</${name}>`;
      from = to + length;
    }
    COMMENT_OR_TAG.lastIndex = from;
  }
  return written + markup.slice(from);
}
