// A tolerant reader of BibTeX's files: what stands in them, not yet what it means.
// https://www.bibtex.org/Format/ and https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf

/** One entry: `@type{key, name = value, …}`. */
export interface BibEntry {
  /** In lower case. */
  readonly type: string;
  readonly key: string;
  /** By their names in lower case; values still in TeX. Of a name that is given twice the first counts, as in BibTeX. */
  readonly fields: Map<string, string>;
}

/** What begins an entry. At the start of a line it ends the entry before, whatever braces that may lack. */
const START = /^[ \t\ufeff]*(?=@\s*[a-z][\w-]*\s*[{(])/gim;
const ENTRY = /@\s*([a-z][\w-]*)\s*([{(])/gi;
const KEY = /([^,={}"]*),/y;
const NAME = /\s*([^\s=,{}()"#%]+)\s*=\s*/y;
const BARE = /[^\s,#{}()"=]+/y;
const NAME_ON_LINE = /[\n\r,][^\S\n\r]*([a-z][\w:.+-]*)[^\S\n\r]*=/gi;

/** Of longer texts than this BibTeX's own macros are never made; of each other they could grow without end. */
const LONGEST_MACRO = 1000;
const LONGEST_OF_MACROS = 10_000;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The entries in a text, macros replaced, one by one. What stands between entries is BibTeX's way of comment. */
export function* bibEntries(text: string): Generator<BibEntry, void> {
  const macros = new Map(MONTHS.map((month) => [month.slice(0, 3).toLowerCase(), month]));
  let start = 0;
  for (const { index } of text.matchAll(START)) {
    yield* entriesIn(text.slice(start, index), macros);
    start = index;
  }
  yield* entriesIn(text.slice(start), macros);
}

/** The entries in a stretch of text of which none but the first begins a line. */
function entriesIn(text: string, macros: Map<string, string>): BibEntry[] {
  const entries: BibEntry[] = [];
  ENTRY.lastIndex = 0;
  for (let found; (found = ENTRY.exec(text));) {
    const [, name, open] = found;
    const type = name!.toLowerCase();
    let at = ENTRY.lastIndex;
    if (type === 'comment' || type === 'preamble') {
      ENTRY.lastIndex = (open === '{' ? endOfGroup(text, at) : undefined) ?? text.length;
      continue;
    }
    KEY.lastIndex = at;
    const key = type === 'string' ? undefined : KEY.exec(text);
    if (key) at = KEY.lastIndex;
    const read = readFields(text, at, open === '{' ? '}' : ')', macros);
    const { fields, end } = read ?? { fields: fieldsByLine(text.slice(at)), end: text.length };
    if (type === 'string') {
      for (const [macro, value] of fields) if (value.length <= LONGEST_MACRO) macros.set(macro, value);
    } else if (fields.size) entries.push({ type, key: key?.[1]?.trim() ?? '', fields });
    // Not to be read by the same expression as long as this goes on.
    ENTRY.lastIndex = end;
  }
  return entries;
}

/** The fields up to the end of the entry; undefined where braces, quotes or names are not in order. */
function readFields(
  text: string,
  from: number,
  close: string,
  macros: ReadonlyMap<string, string>,
): { fields: Map<string, string>; end: number } | undefined {
  const fields = new Map<string, string>();
  let at = from;
  for (;;) {
    while (/[\s,]/.test(text[at] ?? '')) at++;
    if (text[at] === close) return { fields, end: at + 1 };
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1]?.toLowerCase();
    const value = name === undefined ? undefined : readValue(text, NAME.lastIndex, macros);
    if (!value) return undefined;
    if (!fields.has(name!)) fields.set(name!, value.value);
    at = value.end;
  }
}

/** A value: groups in braces, texts in quotes, numbers and macros, joined by "#". */
function readValue(
  text: string,
  from: number,
  macros: ReadonlyMap<string, string>,
): { value: string; end: number } | undefined {
  let value = '';
  let at = from;
  for (;;) {
    const open = text[at];
    if (open === '{' || open === '"') {
      const end = open === '{' ? endOfGroup(text, at + 1) : endOfQuote(text, at + 1);
      if (end === undefined) return undefined;
      value += text.slice(at + 1, end - 1);
      at = end;
    } else {
      BARE.lastIndex = at;
      const [word] = BARE.exec(text) ?? [];
      if (word === undefined) return undefined;
      if (value.length < LONGEST_OF_MACROS) value += macros.get(word.toLowerCase()) ?? word;
      at += word.length;
    }
    while (/\s/.test(text[at] ?? '')) at++;
    if (text[at] !== '#') return { value, end: at };
    at++;
    while (/\s/.test(text[at] ?? '')) at++;
  }
}

/** Where the group ends whose content begins here: behind its brace. */
function endOfGroup(text: string, from: number): number | undefined {
  const brace = /[{}]/g;
  brace.lastIndex = from;
  let depth = 1;
  for (let found; depth && (found = brace.exec(text));) depth += found[0] === '{' ? 1 : -1;
  return depth ? undefined : brace.lastIndex;
}

/** Where the text in quotes ends whose content begins here: behind a quote that stands in no braces. */
function endOfQuote(text: string, from: number): number | undefined {
  const sign = /[{}"]/g;
  sign.lastIndex = from;
  let depth = 0;
  for (let found; (found = sign.exec(text));) {
    if (found[0] === '"') {
      if (!depth) return sign.lastIndex;
    } else depth += found[0] === '{' ? 1 : -1;
    if (depth < 0) return undefined;
  }
  return undefined;
}

/**
 * The fields of an entry that lacks a brace, a quote or a comma, each from its name on a line of its own to the next; that
 * is how programs and people write them.
 */
function fieldsByLine(text: string): Map<string, string> {
  const names = [...`,${text}`.matchAll(NAME_ON_LINE)];
  return new Map(
    names
      .map(({ 0: found, 1: name, index }, at): [string, string] => {
        const written = text.slice(index - 1 + found.length, names[at + 1] && names[at + 1]!.index - 1).trim();
        return [name!.toLowerCase(), withoutMarks(written)];
      })
      .filter(([, value]) => value)
      .toReversed(),
  );
}

/** A value without what is around it, whether or not that has its end. */
function withoutMarks(written: string): string {
  if (written[0] === '{') {
    const end = endOfGroup(written, 1);
    return end === undefined ? trimEnd(written.slice(1)) : written.slice(1, end - 1);
  }
  const last = written.lastIndexOf('"');
  return written[0] !== '"' ? trimEnd(written) : last ? written.slice(1, last) : trimEnd(written.slice(1));
}

/** Without the signs that end fields and entries. */
function trimEnd(text: string): string {
  let end = text.length;
  while (/[\s,})]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
