// The punctuation by which library rules separate the parts of a description, and which stays behind when a catalogue gives
// the parts one by one. https://www.loc.gov/marc/bibliographic/bdintro.html

/** Abbreviations whose full stop is theirs. Anything shorter is one, or an initial. */
const ABBREVIATION =
  /(?<!\p{L})(?:inc|ltd|corp|dept|univ|assn|bros|prof|gen|capt|rev|hon|esq|mrs|vol|etc|eds?|enl|aufl|ausg|natl?|inst|acad|soc|conf|proc|sen|gov|geo|chas|jos|thos|verl|hrsg|ser)\.$/iu;
// Three letters; or one of a script that has no abbreviations with full stops; or a number or bracket.
const FULL_STOP =
  /(?:\p{L}[\p{L}\p{M}’'ʹʻʼ-]*\p{L}\p{M}?\p{L}|(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])\p{L}|[\d)\]])\.$/u;

/** A text without the mark that led to the next part: "Kathmandu :", "Report /", "Rai, Asha,". */
export function unseparated(raw: string): string {
  const text = raw.replace(/[\t\n\r ]+/g, ' ').trim();
  let end = text.length;
  while (' ,:;/=،؛'.includes(text[end - 1] ?? '-')) end--;
  return text.slice(0, end);
}

/**
 * The same without the full stop that ends a part: "Symphonies.". That of an initial or an abbreviation stays: "Gallina, A.",
 * "Oxford University Press, Inc.". A bracket that has lost its other half goes, too.
 */
export function trimmed(raw: string): string {
  let text = unseparated(raw);
  const tail = text.slice(-40).normalize();
  if (FULL_STOP.test(tail) && !ABBREVIATION.test(tail)) text = text.slice(0, -1);
  if (text.startsWith('[') && !text.includes(']')) return text.slice(1);
  return text.endsWith(']') && !text.includes('[') ? text.slice(0, -1) : text;
}
