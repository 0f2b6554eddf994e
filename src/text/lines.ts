import type { Paragraph } from '../record/rich-text.js';
import { dropStart, type Run, runsText } from './runs.js';

/** The mark that a list item begins with. */
export interface Marker {
  /** Items of one list share it. */
  readonly kind: string;
  /** The item's number, in a numbered list. */
  readonly number?: number | undefined;
  /** How much of the line it takes. */
  readonly length: number;
}

/** One line of a text with the width of the white space before it. A line of markup may say itself that it is an item. */
export interface Line {
  readonly indent: number;
  readonly runs: readonly Run[];
  readonly marker?: Marker | undefined;
  /** Of the block that the line stands in, where markup says so. */
  readonly language?: Language;
}

/** A language (BCP 47) and a direction, where they are said. */
export type Language = Pick<Paragraph, 'lang' | 'dir'>;

/** A blank line is null. */
export type Piece = Line | null;

// U+F0B7 and U+F0A7 are the bullets of the Symbol and Wingdings fonts, which survive pasting from word processors.
const BULLETS = '•‣▪●◦∙·■□◆➢►✓\uf0b7\uf0a7';
const MARKER = new RegExp(`^(?:([${BULLETS}])\\s*|([-–—*o])\\s+|\\(?(\\d{1,3})[.)]\\s+)(?=\\S)`);

/** "Areas: • one; • two" on one line is a list that lost its line breaks. "Rai • 2019" is not. */
const LOST_BREAK = new RegExp(`(?<=[:;.])[^\\S\\n]+(?=[${BULLETS}]\\s)`, 'g');

/** Cuts a text into lines. Tabs count as four columns. */
export function toPieces(runs: readonly Run[]): Piece[] {
  const lines: Run[][] = [[]];
  // Of the same length, so that each run finds its part; spaces before a break mean nothing.
  const whole = runsText(runs).replace(LOST_BREAK, (space) => `${space.slice(1)}\n`);
  let end = 0;
  for (const run of runs) {
    whole.slice(end, (end += run.text.length)).split(/\r\n?|[\n\u2028\u2029]/).forEach((text, at) => {
      if (at) lines.push([]);
      if (text) lines.at(-1)!.push({ ...run, text });
    }); // prettier-ignore
  }
  return lines.map((line) => {
    const text = runsText(line);
    const space = text.length - text.trimStart().length;
    return space < text.length
      ? { indent: text.slice(0, space).replaceAll('\t', '    ').length, runs: dropStart(line, space) }
      : null;
  });
}

/** The item marker at the start of a text, if there is one. */
function readMarker(text: string): Marker | undefined {
  const [{ length } = '', bullet, dash, number] = MARKER.exec(text) ?? [];
  return length
    ? { kind: bullet ? '•' : (dash ?? '1'), number: number ? Number(number) : undefined, length }
    : undefined;
}

/**
 * The marker of each line that begins an item. A bullet always does; a dash, star, "o" or number only where a neighbour
 * of the same kind or a lead-in ending in ":" shows that a list is meant.
 */
export function findMarkers(pieces: readonly Piece[]): Map<Piece, Marker> {
  const lines = pieces.filter((piece) => piece !== null);
  const seen = lines.map((line) => line.marker ?? readMarker(runsText(line.runs)));
  /** Whether the next item in a direction, across the continuation lines between, belongs to the same list. */
  const fits = (from: number, step: 1 | -1) => {
    let at = from + step;
    while (lines[at]?.indent && !seen[at]) at += step;
    return seen[at]?.kind === seen[from]!.kind && (seen[from]!.number ?? 0) + step === (seen[at]!.number ?? step);
  };
  const isItem = (marker: Marker, at: number) =>
    marker.length === 0 ||
    marker.kind === '•' ||
    fits(at, -1) ||
    fits(at, 1) ||
    /:\s*$/.test(runsText(lines[at - 1]?.runs ?? []));
  return new Map(lines.flatMap((line, at) => (seen[at] && isItem(seen[at], at) ? [[line, seen[at]]] : [])));
}
