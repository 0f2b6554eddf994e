// What tells that a text is more than plain: most are not, and are read without the reader of markup, see markup.ts.

/** What looks like a tag or a character reference. */
const MARKUP = /<[a-z/!?]|&#?\w+;/i;

/**
 * Controls print nothing; direction overrides could reorder the page's own text; half of a surrogate pair is no character.
 * White space and U+0085 stay, and so do soft hyphens and the joiners of Persian and Indic scripts, which readers see.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export const UNSEEN = /[^\P{Cc}\s\u0085]|[\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}\p{NChar}]/u;

/** What looks like UTF-8 that was read as Latin-1: a letter for a first byte, with signs for those that go on. */
export const MISREAD = /([\u00c2-\u00df]|[\u00e0-\u00f4][\u00a1-\u00bf\u0152-\u2122])[\u00a0-\u00bf\u0152-\u2122]/;

/** What may be a label, as "Abstract: ": such words in Latin letters, and in others any before a colon or the like. */
export const LABEL = /^\W*(abstra|summar|r[eé]sum|zusam|riass|[\u0370-\uffff]{2,9}\s*[:.\n：】])/i;

/** What may be TeX: a formula with what no price has, a command with an argument, a letter with an accent in braces. */
export const TEX = /\$(?:[a-z]\$|[^$]{0,999}?(?:\\[a-z]|[\^_])[^$]*\$)|\\(?:\(|[a-z]+\{|["'`^~=.]\{)|\{\\["'`^~=.a-z]/i;

/** Anything in a line that may have to be read, cleaned, tidied or made a link of. */
const MORE_THAN_WORDS = /[<&\p{C}]|\p{M}{30}|^\s|\s$|\s\s|[^\S ]|:\/\//u;

/** Whether a line is words alone, as most are: it is then read as it stands. */
export const isWordsAlone = (line: string): boolean =>
  !MORE_THAN_WORDS.test(line) && !TEX.test(line) && !MISREAD.test(line) && line === line.normalize();

/** Whether a text is one for the reader of markup. Only blocks have labels. */
export const isMarked = (text: string, areBlocks: boolean): boolean =>
  [MARKUP, UNSEEN, MISREAD, areBlocks ? LABEL : MARKUP].some((sign) => sign.test(text));
