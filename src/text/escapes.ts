import { breaksLine, ELEMENT_NAMES, kindOf } from './elements.js';
import type { MarkupParser } from './context.js';
import { plainName } from './nodes.js';

// Elements that records are seen to contain. Anything else between angle brackets is the author's text: "List<String>",
// "<name@example.org>", "p <0.05". Names with a colon or hyphen come from XML and word processors.
const NAMES = `${ELEMENT_NAMES}|\\w+[:-][\\w:-]+`;
const TAG = `<(?:/?(?:${NAMES})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>|!--)`;
const TAGS = new RegExp(TAG, 'gi');
const RAW_LESS_THAN = new RegExp(`(?!${TAG})<`, 'gi');
// XML's way to write an element without content; HTML takes it for a start tag, except in elements that never have any.
const EMPTY = /^<(?!(?:[bh]r|embed|img|input|link|meta)\b)([\w:-]+)(?:\s+[\w:-]+=(?:"[^"]*"|'[^']*'))*\s*\/>$/i;
// What hides all that follows where its end is missing.
const SWALLOWING = /<(!--|(?:audio|button|iframe|object|script|style|svg|textarea|video)(?=[\s/>]))/gi;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi;
// A URL in text ends at white space, quotes and angle brackets, also where those are escaped.
const URL_IN_TEXT = /https?:\/\/(?:(?!&(?:amp;)*(?:lt|gt|quot|nbsp|#3[49]);)[^\s<>"])+/gi;

/** The tags in a text, as opposed to a "<" of its author's. */
export const tagsOf = (text: string): string[] => text.match(TAGS) ?? [];

/** Whether some of the tags make blocks, so that line breaks in the source mean nothing. */
export const hasBlocks = (text: string): boolean =>
  tagsOf(text).some((tag) => breaksLine(kindOf(plainName(/[\w:-]+/.exec(tag)![0]))));

/** A text without its tags; those that make blocks leave a line break. */
export const withoutTags = (text: string): string => text.replace(TAGS, (tag) => (hasBlocks(tag) ? '\n' : ''));

/** The character references in a text, as they are written. */
export const entitiesOf = (text: string): string[] => text.match(ENTITY) ?? [];

/**
 * Undoes escaping of the whole text, at most twice, as long as nothing in it is raw: a tag, a bare "&" or a bare "<" shows
 * that its author wrote at this level, and decoding once more would change what was meant.
 */
export function unescapeLayers(text: string, parse: MarkupParser): string {
  for (
    let layer = 0;
    layer < 2 && entitiesOf(text).length && !/[<&]/.test(text.replace(URL_IN_TEXT, '').replace(ENTITY, ''));
    layer++
  ) {
    const decoded = parse(protectText(text))?.textContent ?? '';
    // Only an escaped tag or entity is a reason to go on; for the rest the ordinary reading does.
    if (!tagsOf(decoded).length && !entitiesOf(decoded).length) break;
    text = decoded;
  }
  return text;
}

/** What marks may be escaped where other tags are not. */
const ESCAPED_MARK = /&lt;(su[bp]|[bi]|em|strong|italic|bold)&gt;([^<&]{1,200})&lt;\/\1&gt;/gi;

/**
 * Undoes one escaping more where the tags are real: references that would be read as references ("&amp;gt;"), and marks of which both
 * ends are there. Some journals hand in text that was escaped before.
 */
export function unescapeMarks(markup: string): string {
  if (!/<[a-z]/i.test(markup) || !markup.includes('&')) return markup;
  return markup
    .replace(/&amp;(?=(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[mn]dash|[lr][sd]quo|hellip);)/gi, '&')
    .replace(ESCAPED_MARK, '<$1>$2</$1>');
}

/**
 * Markup in which only real tags and real character references are left for the parser to see: it would otherwise read
 * "<0.05" as a broken tag and "&copy=2" as a sign.
 */
export function protectText(markup: string): string {
  // HTML reads no tags in its own `<title>`, which is no text of a page, and none of its `<p>` is in another. In JATS titles
  // have marks, and what stands in a paragraph may have paragraphs: items of lists, notes.
  const title = /<head[\s>]/i.test(markup) ? 'style' : 'jats:title';
  const paragraph = /<(?:list-item|def|fn)[\s>]/i.test(markup) ? 'jats:p' : 'p';
  const sections = markup.replace(
    /(<\/?)(title|p)(?=[\s/>])/gi,
    (_, start: string, name: string) => start + (name[1] ? title : paragraph),
  );
  const text = sections
    .replace(/<!\[CDATA\[((?:(?!<!\[CDATA\[)[^])*?)\]\]>/g, '$1')
    .replace(TAGS, (tag) => tag.replace(EMPTY, (start, name: string) => `${start.slice(0, -2)}></${name}>`));
  const ends = new Map<string, number>(); // where each name is closed for the last time
  for (const { 1: name = '!--', index } of text.matchAll(/<\/([a-z]+)|-->/gi)) ends.set(name.toLowerCase(), index);
  return text
    .replace(SWALLOWING, (start, name: string, at: number) =>
      (ends.get(name.toLowerCase()) ?? -1) > at ? start : `&lt;${start.slice(1)}`,
    )
    .replace(RAW_LESS_THAN, '&lt;')
    .replace(BARE_AMPERSAND, '&amp;')
    .replace(URL_IN_TEXT, (url) => url.replace(/&(?!amp;|#38;)/gi, '&amp;'));
}

/** Tags without their partner. Elements whose end tag HTML lets one leave out never count. */
export function strayTags(markup: string): string[] {
  const tags = tagsOf(markup);
  const open = new Map<string, number[]>(); // by name, where the tags without a partner yet stand
  const stray: string[] = [];
  tags.forEach((tag, at) => {
    if (/^<(?:!|\/?(?:p|li|d[dt]|t[drh]|[bh]r|img|meta|link|input|embed)\b)|\/>$/i.test(tag)) return;
    const name = /[\w:-]+/.exec(tag)![0].toLowerCase();
    const same = open.get(name) ?? [];
    open.set(name, same);
    if (tag[1] !== '/') same.push(at);
    else if (same.pop() === undefined) stray.push(tag);
  });
  const rest = [...open.values()].flat().sort((a, b) => a - b);
  return stray.concat(rest.map((at) => tags[at]!));
}
