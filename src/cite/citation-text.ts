// Texts while they are put together: strings in which control characters, which no record has, stand for marks and quotes.
/* eslint-disable no-control-regex -- control characters stand for marks while a text is put together */
import type { Inline, InlineText, Mark } from '../record/rich-text.js';

/** Each turns its mark on and off again, so that what is emphasized within emphasis stands upright. */
const MARKS: Readonly<Record<Mark['type'], string>> = { emphasis: '\x01', strong: '\x02', sup: '\x03', sub: '\x04' };
const TYPES = Object.keys(MARKS) as Mark['type'][];
/** Where a quotation begins: by a straight sign, a double one, a single one. It ends in the same way always. */
const OPEN = '\x05';
const DOUBLE = '\x06';
const SINGLE = '\x07';
const CLOSE = '\x0e';
/** Behind a quotation: what comes next is a sign of the style, which may go within. */
const SIGN = '\x0f';

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
    .replace(/(^|[\s(\x01-\x04])"([^"]*[^\s"])"/g, `$1${OPEN}$2${CLOSE}`)
    .replace(/(^|[\s(\x01-\x05])'([^']*[^\s'])'(?![\p{L}\p{N}])/gu, `$1${OPEN}$2${CLOSE}`)
    .replace(/“([^“”]*)”/g, `${DOUBLE}$1${CLOSE}`)
    .replace(/‘([^‘’]*)’(?![\p{L}\p{N}])/gu, `${SINGLE}$1${CLOSE}`)
    .replaceAll("'", '’');

/** With something before and behind it; nothing where there is nothing. */
export const wrap = (before: string, text: string | undefined, after = before): string =>
  text ? append(append(before, text), after) : '';

/** Letters of the scripts that have initials and italics, and digits. */
export const LETTER = /[\da-zÀ-ſȘ-țͰ-ϿЀ-ԯ֐-׿؀-ۿ\u0e01-\u0e5b]/i;

export const italic = (text: string): string => wrap(MARKS.emphasis, text);
export const bold = (text: string): string => wrap(MARKS.strong, text);
export const inQuotes = (text: string): string => wrap(OPEN, text, CLOSE);

/** Puts one text behind another; of two signs that say the same, one is enough. */
export function append(text: string, more: string): string {
  if (/\x0e[\x01-\x04]*$/.test(text) && /^[.,]/.test(more)) return text + SIGN + more;
  const last = /([^\x01-\x04])[\x01-\x04]*$/.exec(text)?.[1] ?? '';
  return text + (IDLE.test(last + more[0]) ? more.slice(1) : more);
}

/** A sign and another behind it that says nothing more. */
const IDLE = /^(?:([.!?:,;])\1|[!?][.:]|[:;]\.|;:| {2})/;

/** What was put together, as a text with marks. In American quotations the style's full stops and commas go within. */
export function inlineOf(text: string, isBritish?: boolean): InlineText {
  const [outer, inner] = isBritish ? ['‘’', '“”'] : ['“”', '‘’'];
  text = text.replace(
    /(.)([\x01-\x04]*)(\x0e[\x01-\x0e]*)\x0f(.)/gu,
    (_, last: string, marks: string, end: string, sign: string) => {
      if (IDLE.test(last + sign)) sign = '';
      return last + marks + (isBritish ? end + sign : sign + end);
    },
  );
  const on = new Set<string>();
  const open: boolean[] = [];
  const parts: Inline[] = [];
  for (let piece of text.split(/([\x01-\x10])/)) {
    if (/^[\x01-\x04]$/.test(piece)) {
      if (!on.delete(piece)) on.add(piece);
      continue;
    }
    if (piece === CLOSE) piece = (open.pop() ? inner : outer)[1]!;
    else if (/^[\x05-\x07]$/.test(piece)) {
      open.push(open.length ? !open.at(-1) : piece !== OPEN && (piece === DOUBLE) === !!isBritish);
      piece = (open.at(-1) ? inner : outer)[0]!;
    }
    const marks = TYPES.filter((type) => on.has(MARKS[type]));
    const last = parts.at(-1);
    if (!piece || piece === '\x10') continue;
    if (!marks.length && typeof last === 'string') parts[parts.length - 1] = last + piece;
    else {
      let part: Inline = piece;
      for (const type of marks.reverse()) part = { type, content: typeof part === 'string' ? part : [part] };
      parts.push(part);
    }
  }
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}
