// Texts while they are put together: strings in which control characters, which no record has, stand for marks and quotes.
/* eslint-disable no-control-regex -- control characters stand for marks while a text is put together */
import type { Inline, InlineText, Mark } from '../record/rich-text.js';

/** Between two texts that were put together, where one sign is enough; the same where nothing stands. */
export const SEAM = '\x01';
export const EMPTY = '\x02';
/** Each turns its mark on and off again, so that what is emphasized within emphasis stands upright. */
const MARKS: Readonly<Record<Mark['type'], string>> = { emphasis: '\x03', strong: '\x04', sup: '\x05', sub: '\x06' };
const TYPES = Object.keys(MARKS) as Mark['type'][];
/** Where a quotation begins: by a straight sign, a double one, a single one. It ends in the same way always. */
const OPEN = '\x07';
const DOUBLE = '\x0e';
const SINGLE = '\x0f';
const CLOSE = '\x08';

/** A text of the record, with its marks. */
export const marked = (text: InlineText): string =>
  typeof text === 'string'
    ? text.replace(/[\x00-\x20]+/g, ' ')
    : text.map((part) => (typeof part === 'string' ? marked(part) : wrap(MARKS[part.type as Mark['type']] ?? '', marked(part.content)))).join(''); // prettier-ignore

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

/** With something before and behind it; nothing where there is nothing. */
export const wrap = (before: string, text: string | undefined, after = before): string =>
  text ? before + text + after : '';

/** Letters of the scripts that have initials and italics, and digits. */
export const LETTER = /[\da-zÀ-ſȘ-țͰ-ϿЀ-ԯ֐-׿؀-ۿ\u0e01-\u0e5b]/i;

export const italic = (text: string): string => wrap(MARKS.emphasis, text);
export const bold = (text: string): string => wrap(MARKS.strong, text);
export const inQuotes = (text: string): string => wrap(OPEN, text, CLOSE);

/** A sign and another behind it that says nothing more. */
const IDLE = /^(?:([.!?:,;])\1|[!?][.:]|[:;]\.|;:| {2})/;

/** What was put together, as a text with marks. In American quotations the style's full stops and commas go within. */
export function inlineOf(text: string, isBritish?: boolean): InlineText {
  const [outer, inner] = isBritish ? ['‘’', '“”'] : ['“”', '‘’'];
  text = text.replace(
    /(?<=([^\x01-\x08])[\x01-\x06]*)(\x08[\x01-\x08]*)?[\x01\x02]+(.)/gu,
    (_, last: string, end = '', sign: string) => {
      if (end && !/[.,]/.test(sign)) return end + sign;
      if (IDLE.test(last + sign)) sign = '';
      return isBritish ? end + sign : sign + end;
    },
  );
  const on = new Set<string>();
  const open: boolean[] = [];
  const parts: Inline[] = [];
  for (let piece of text.split(/([\x01-\x10])/)) {
    if (/^[\x03-\x06]$/.test(piece)) {
      if (!on.delete(piece)) on.add(piece);
      continue;
    }
    if (piece === CLOSE) piece = (open.pop() ? inner : outer)[1]!;
    else if (/^[\x07\x0e\x0f]$/.test(piece)) {
      open.push(open.length ? !open.at(-1) : piece !== OPEN && (piece === DOUBLE) === !!isBritish);
      piece = (open.at(-1) ? inner : outer)[0]!;
    }
    const marks = TYPES.filter((type) => on.has(MARKS[type]));
    const last = parts.at(-1);
    if (!piece || /^[\x01\x02\x10]$/.test(piece)) continue;
    if (!marks.length && typeof last === 'string') parts[parts.length - 1] = last + piece;
    else {
      let part: Inline = piece;
      for (const type of marks.reverse()) part = { type, content: typeof part === 'string' ? part : [part] };
      parts.push(part);
    }
  }
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}
