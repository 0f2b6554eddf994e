// Markup without what a page's Content-Security-Policy has a say in.

const COMMENT_OR_TAG = /<!--(?:-?>|[^]*?(?:--!?>|$))|<([a-z][^\s/>]*)/gi;
// https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
const ATTRIBUTE = /([\s/]*)(=?[^\s/>=]*)(\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*))?/y;
/** Elements in which a tag is text. */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/i;
const NOISY = /^(?:style|on.*)$/i;

/**
 * Takes style sheets, and the attributes that hold styles or handlers, out of markup that is to be parsed into an inert
 * document. None of them would count there, and nothing of ours reads them; but Chromium holds each to the page's policy
 * and reports it, so that a page's author would hear of hundreds of violations that are none.
 * It can go when https://crbug.com/40432064 is mended.
 */
export function withoutPolicyMatters(markup: string): string {
  if (!/style|\bon\w+\s*=/i.test(markup)) return markup;
  let written = '';
  let from = 0; // up to here all is written
  COMMENT_OR_TAG.lastIndex = 0;
  for (let found = COMMENT_OR_TAG.exec(markup); found; found = COMMENT_OR_TAG.exec(markup)) {
    const { 0: start, 1: name, index } = found;
    if (name === undefined) continue;
    const isStyle = /^style$/i.test(name);
    written += markup.slice(from, index) + (isStyle ? '<noframes' : start);
    let at = index + start.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const [attribute, space = '', key = ''] = ATTRIBUTE.exec(markup)!;
      if (!attribute) break;
      written += NOISY.test(key) ? space : attribute;
      at += attribute.length;
    }
    from = at;
    if (RAW.test(name)) {
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
