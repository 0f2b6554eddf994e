// Markup without what a page's Content-Security-Policy has a say in, and without what no parser bears.
import { Depth, mayEndItself } from './depth.js';

const COMMENT_OR_TAG = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(\/?)([a-z][^\s/>]*)/gi;
// https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
const ATTRIBUTE = /([\s/]*)(=?[^\s/>=]*)(\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*))?/y;
/** Elements in which a tag is text. */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;
const NOISY = /^(?:style|on.*)$/i;
/** A few tags need no counting. */
const FEW = 10;

/**
 * Markup that is to be parsed into an inert document, without two things:
 *
 * - style sheets, and the attributes that hold styles or handlers. None of them would count there, and nothing of ours reads
 *   them; but Chromium holds each to the page's policy and reports it, so that a page's author would hear of hundreds of
 *   violations that are none. It can go when https://crbug.com/40432064 is mended.
 * - tags that are nested too deep, see depth.ts. Their text stays.
 */
export function inertMarkup(markup: string): string {
  if (!/style|\bon\w+\s*=/i.test(markup) && markup.split('<', FEW + 1).length <= FEW) return markup;
  const depth = new Depth(markup.length);
  let written = '';
  let from = 0; // up to here all is written
  COMMENT_OR_TAG.lastIndex = 0;
  for (let found = COMMENT_OR_TAG.exec(markup); found; found = COMMENT_OR_TAG.exec(markup)) {
    const { 0: start, 1: slash, 2: word, index } = found;
    if (word === undefined) continue;
    const name = word.toLowerCase();
    const isStyle = name === 'style';
    let tag = isStyle ? `<${slash}noframes` : start;
    let at = index + start.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const [attribute, space = '', key = ''] = ATTRIBUTE.exec(markup)!;
      if (!attribute) break;
      tag += NOISY.test(key) ? space : attribute;
      at += attribute.length;
    }
    const isRaw = RAW.test(name) && !slash && !depth.mayBeForeign;
    const endsItself = !isRaw && !slash && markup[at - 1] === '/' && mayEndItself(name);
    // Written out, its end is one to all readers, in SVG and elsewhere.
    if (endsItself) tag += `></${name}`;
    const hasRoom = isRaw || endsItself || (slash ? depth.end(name) : depth.start(name));
    written += markup.slice(from, index) + (hasRoom ? tag : ' ');
    from = hasRoom ? at : Math.min(at + 1, markup.length);
    if (isRaw) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = at;
      const { index: to = markup.length } = end.exec(markup) ?? {};
      // A style sheet becomes an element that holds no text for readers either.
      written += isStyle ? '></noframes' : markup.slice(at, to);
      from = isStyle && to < markup.length ? to + '</style'.length : to;
    }
    COMMENT_OR_TAG.lastIndex = from;
  }
  return written + markup.slice(from);
}
