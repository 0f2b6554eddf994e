// Texts while they are put together: strings in which control characters, which no record has, stand for marks and quotes.
/* eslint-disable no-control-regex -- control characters stand for marks while a text is put together */
import type { Inline, InlineText, Mark } from '../record/rich-text.js';

/** Between two texts that were put together, where one sign is enough; the same where nothing stands. */
export const SEAM = '\x01';
export const EMPTY = '\x02';
/** Where a quotation begins: by a straight sign, a double one, a single one. It ends in the same way always. */
const OPEN = '\x07';
const DOUBLE = '\x0e';
const SINGLE = '\x0f';
const CLOSE = '\x08';

/** Each has a sign that turns it on and off again, so that what is emphasized within emphasis stands upright. */
const MARKS: readonly Mark['type'][] = ['emphasis', 'strong', 'sup', 'sub'];

/** Stands around what no style changes the case of. */
const NOCASE = '\x11';

/** A text with a mark; nothing where there is nothing. Links and languages leave no trace. */
const withMark = (type: string, text: string): string => {
  const sign = '\x03\x04\x05\x06'[MARKS.indexOf(type as Mark['type'])] ?? '';
  return text && sign + text + sign;
};

/** A text of the record, with its marks. */
export const marked = (text: InlineText): string =>
  typeof text === 'string'
    ? text.replace(/[\n ]+/g, ' ')
    : text.map((part) => (typeof part === 'string' ? marked(part) : part.type === 'span' && part.nocase ? NOCASE + marked(part.content) + NOCASE : withMark(part.type, marked(part.content)))).join(''); // prettier-ignore

/**
 * A text with its quotation marks and apostrophes as they are set. A pair of straight ones is a quotation. No line breaks
 * before a sign that stands apart, as French and library catalogues have it.
 */
export const quoted = (text: string): string =>
  text
    .replace(/ (?=[:;?!»])/g, '\u202f')
    .replace(/(^|[\s(\x03-\x06])"([^"]*[^\s"])"/g, `$1${OPEN}$2${CLOSE}`)
    .replace(/(^|[\s(\x03-\x07])'([^']*[^\s'])'(?![\p{L}\p{N}])/gu, `$1${OPEN}$2${CLOSE}`)
    .replace(/“([^“”]*)”/g, `${DOUBLE}$1${CLOSE}`)
    .replace(/‘([^‘’]*)’(?![\p{L}\p{N}])/gu, `${SINGLE}$1${CLOSE}`)
    .replaceAll("'", '’');

/** Letters of the scripts that have initials and italics, and digits. */
export const LETTER = /[\da-zÀ-ſȘ-țͰ-ԯ֐-ۿก-๛]/i;

export const italic = (text: string): string => withMark('emphasis', text);
export const bold = (text: string): string => withMark('strong', text);
export const inQuotes = (text: string): string => text && OPEN + text + CLOSE;

/** A sign and another behind it that says nothing more. */
const IDLE = /^(?:([ .!?:,;])\1|[!?][.:]|[:;]\.|;:)/;

/** What was put together, as a text with marks. In American quotations the style's full stops and commas go within. */
export function inlineOf(text: string, isBritish = false): InlineText {
  /** Of each quotation that is open, whether its signs are double. */
  const open: boolean[] = [];
  const runs = text
    .replace(/(?<=([^\x01-\x08])[\x01-\x06]*)(\x08[\x01-\x08]*)?[\x01\x02]+(.)/gu, (_, last: string, end = '', sign: string) => {
      if (end && !/[.,]/.test(sign)) return end + sign;
      if (IDLE.test(last + sign)) sign = '';
      return isBritish ? end + sign : sign + end;
    })
    // A quotation within another has the other signs.
    .replace(/[\x07\x08\x0e\x0f]/g, (sign) => {
      if (sign === CLOSE) return open.pop() ? '”' : '’';
      open.push(!(open.at(-1) ?? (sign === SINGLE || (sign === OPEN && isBritish))));
      return open.at(-1) ? '“' : '‘';
    })
    .replace(/[\x01\x02\x10\x11]|([\x03-\x06])\1/g, '')
    .split(/([\x03-\x06])/); // prettier-ignore
  if (!runs[1]) return runs[0]!;
  const on = new Set<string>();
  const parts: Inline[] = [];
  for (const run of runs) {
    const mark = MARKS[run.charCodeAt(0) - 3];
    if (mark) {
      if (!on.delete(mark)) on.add(mark);
    } else if (run)
      parts.push(MARKS.filter((type) => on.has(type)).reduceRight<Inline>((part, type) => ({ type, content: typeof part === 'string' ? part : [part] }), run)); // prettier-ignore
  }
  return parts;
}
