// The lines of a reference: a tag and what it says.
import { joinCut } from './cut-lines.js';

/** The values of a record's tags, each tag's in their order. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/**
 * A tag at the start of a line. Two spaces are the rule; with one alone only the tags of the specification count, since
 * "UV - …" may be the text's own.
 */
const TAG = /^[\s\u200b-\u200f\u2060\ufeff]*([A-Z][A-Z\d])(?: {2}|(?<=A[1-4BDNU]|BT|C[1-8ANTY]|D[AOP]|E[DPRT]|I[DS]|J[12AFO]|KW|L[1-4ABK]|M[1-3]|N[12V]|OP|P[BPY]|R[INP]|S[ENPTV]|T[1-3ATIY]|U[1-5R]|VL|Y[12]) )-(?: |$)/; // prettier-ignore

/** The lines of a text, whatever they end with. */
export const linesOf = (text = ''): string[] => text.split(/\r\n?|\n/);

/** The tag that a line begins with. */
export const tagOf = (line: string): string | undefined => TAG.exec(line)?.[1];

/** Each tag's values. A line without a tag goes on with the one before. */
export function tagsOf(text?: string): Tags {
  const tags = new Map<string, string[][]>();
  let values: string[][] = [];
  for (const line of linesOf(text)) {
    const [start, tag] = TAG.exec(line) ?? [];
    if (tag !== undefined) {
      values = tags.get(tag) ?? [];
      tags.set(tag, values);
      values.push([line.slice(start!.length)]);
    } else values.at(-1)?.push(line);
  }
  const join = joinCut([...tags.values()].flat());
  return new Map([...tags].map(([tag, all]) => [tag, all.map((lines) => join(lines).join('\n'))]));
}
