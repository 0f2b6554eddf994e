import { dropStart, type Run, runsText } from './runs.js';
import type { Piece } from './lines.js';

// What journals and catalogues write above an abstract, in the languages that they are seen in.
const ABSTRACT =
  'abstract|abstrakt?|resumen|r[ée]sum[ée]|resumo?|zusammenfassung|riassunto|аннотация|анотація|реферат|резюме|περίληψη|摘要|抄録|要旨|초록|요약|सारांश|সারাংশ|خلاصہ|خلاصه|چکیده|الملخص|ملخص|תקציר|บทคัดย่อ';
// Words that begin sentences as well.
const WORD = `(?:${ABSTRACT}|summary|सार)`;

const ALONE = new RegExp(`^(?:${WORD}|[[(【［〔]\\s*${WORD}\\s*[\\])】］〕])\\s*(?:[:：.。—–-]\\s*)?$`, 'i');
// "Abstract: …", "[Abstract] …", and for the surer words "Abstract. …", "ABSTRACT—…", "Abstract - …".
const LEADING = new RegExp(
  `^(?:[[(【［〔]\\s*${WORD}\\s*[\\])】］〕](?:\\s*[:：])?|${WORD}\\s*[:：]|(?:${ABSTRACT})(?:\\s*—|\\s*[–-](?=\\s)|[.。](?=\\s)))\\s*`,
  'i',
);
/** "Abstract This …": before words that begin sentences, and are no part of a name such as "Abstract Art". */
const SPACED = new RegExp(
  `^(?:${ABSTRACT})\\s+(?=(?:${[
    'this|these|the|we|in|our|it|there|although|while|despite|here|since|background|objectives?|purpose|aims?|introduction|context',
    'el|la|los|las|este|esta|en|se|le|les|cet|cette|ce|dans|nous|die|der|das|diese[rs]?|ziel|os|as|neste|nesta|il|lo|gli|questo|questa|nel',
  ].join('|')})\\s)`,
  'i',
);
/** "AbstractThis …", of which a tag was lost. */
const GLUED = new RegExp(`^(?:${ABSTRACT})`, 'i');

/**
 * Lines without the word "Abstract" that they begin with, where it is a label: on a line of its own, before a colon or the
 * like, or in bold before a sentence. "Abstract algebra is …" stays.
 */
export function withoutLabel(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece);
  const line = pieces[at];
  if (!line || line.marker) return pieces;
  const text = runsText(line.runs);
  const length = labelLength(text.trimEnd(), line.runs);
  const rest = dropStart(line.runs, length);
  return [...(length < text.trimEnd().length ? [{ ...line, runs: rest }] : []), ...pieces.slice(at + 1)];
}

function labelLength(text: string, [first]: readonly Run[]): number {
  if (ALONE.test(text)) return text.length;
  const leading = LEADING.exec(text)?.[0].length;
  if (leading) return leading;
  const spaced = SPACED.exec(text)?.[0].length;
  if (spaced && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(text.slice(spaced))) return spaced;
  const bold = first!.wrappers.some(({ type }) => type === 'strong') && ALONE.test(first!.text.trim());
  const length = bold ? first!.text.length : (GLUED.exec(text)?.[0].length ?? 0);
  const isSentence = bold ? /^\s*[^\s\p{Ll}]/u : /^\p{Lu}/u;
  return (bold || /\p{Ll}/u.test(text[length - 1] ?? '')) && isSentence.test(text.slice(length)) ? length : 0;
}
