// The punctuation by which library rules separate the parts of a description, and which stays behind when a catalogue gives
// the parts one by one. https://www.loc.gov/marc/bibliographic/bdintro.html

/** Abbreviations whose full stop is theirs. Anything shorter is one, or an initial. */
const ABBREVIATION =
  /(?<!\p{L})(?:inc|ltd|corp|dept|univ|assn|bros|prof|gen|capt|rev|hon|esq|mrs|vol|etc|eds?|enl|aufl|ausg|natl?|inst|acad|soc|conf|proc|sen|gov|geo|chas|jos|thos|verl|hrsg|ser)\.$/iu;
// Three letters; or one of a script that has no abbreviations with full stops; or a number or bracket.
const FULL_STOP =
  /(?:\p{L}[\p{L}\p{M}’'ʹʻʼ-]*\p{L}\p{M}?\p{L}|(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])\p{L}|[\d)\]])\.$/u;

/** What a text may end with: marks, and the blanks and signs of direction around them. */
const MARKS = ' ,:;/=،؛\u200e\u200f\u061c';

/** "&#x0101;" and "&amp;": the semicolon is no mark, but a part of the reference. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});$/i;

const inOneLine = (raw: string): string => raw.replace(/[\t\n\r ]+/g, ' ').trim();

/** A text without the mark that led to the next part: "Kathmandu :", "Report /", "Rai, Asha,". */
export function unseparated(raw: string): string {
  const text = inOneLine(raw);
  let end = text.length;
  while (MARKS.includes(text[end - 1] ?? '-') && !REFERENCE.test(text.slice(Math.max(0, end - 12), end))) end--;
  // A sign of direction belongs to the mark behind it; where there is none, to the text.
  return /[^ \u200e\u200f\u061c]/.test(text.slice(end)) ? text.slice(0, end) : text;
}

/**
 * The same without the full stop that ends a part: "Symphonies.". That of an initial or an abbreviation stays: "Gallina, A.",
 * "Oxford University Press, Inc.", and so does one before a mark, "Ann Arbor, Mich. :", since a part ends with one of the two. A
 * bracket that has lost its other half goes, too.
 */
export function trimmed(raw: string): string {
  let text = unseparated(raw);
  const tail = text.slice(-40).normalize();
  if (text === inOneLine(raw) && FULL_STOP.test(tail) && !ABBREVIATION.test(tail)) text = text.slice(0, -1);
  if (text.startsWith('[') && !text.includes(']')) return text.slice(1);
  return text.endsWith(']') && !text.includes('[') ? text.slice(0, -1) : text;
}

/**
 * Abbreviations behind the name of a place, by the rules that catalogues followed until 2013.
 *
 * @see https://en.wikipedia.org/wiki/Anglo-American_Cataloguing_Rules
 */
const REGION =
  /,\s?(?:ala|alta|ariz|ark|calif|colo|conn|del|eng|fla|ill|ind|kan|mass|mich|minn|miss|mont|neb|nev|newf|okla|ont|ore|que|qué|qld|sask|tas|tenn|tex|vic|wash|wis|wyo)\.$/i;

/** The name of a place, with the full stop of an abbreviation at its end: "Ann Arbor, Mich." */
export const placeNameIn = (raw: string): string => (REGION.test(unseparated(raw)) ? unseparated(raw) : trimmed(raw));
