import type { Inline, InlineText, Mark, Span } from '../record/rich-text.js';

/** What surrounds a stretch of text: a mark, or a link. Identity counts: two neighbouring `<b>` are two marks. */
export type Wrapper =
  { readonly type: Mark['type'] } | { readonly type: 'link'; readonly href: string } | Omit<Span, 'content'>;

/** A stretch of text with the marks around it, outermost first: flat, so that lines can be cut, trimmed and matched. */
export interface Run {
  readonly text: string;
  readonly wrappers: readonly Wrapper[];
}

/** The words of some runs. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The runs from the given position of their text on. */
export function dropStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text ? [{ ...run, text }] : [];
  });
}

/** Runs with single spaces, and none at either end. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  let before = ' ';
  const tidy = runs.map((run) => {
    // A single no-break space is the author's.
    const tidied = run.text.replace(/\s{2,}|[^\S \u00a0\u202f]/g, ' ');
    const text = tidied.slice(before === ' ' && /^\s/.test(run.text) ? 1 : 0);
    before = text.at(-1) ?? before;
    return { ...run, text };
  });
  const last = tidy.findLast(({ text }) => text);
  return tidy.map((run) => (run === last ? { ...run, text: run.text.trimEnd() } : run)).filter(({ text }) => text);
}

/** Several lines as one, with a space between. */
export const joinRuns = (lines: readonly (readonly Run[])[]): Run[] =>
  lines.flatMap((line, at) => (at ? [{ text: ' ', wrappers: [] }, ...line] : line));

/** Nests the runs again: the tree that a record keeps, or a plain string. */
export function nestRuns(runs: readonly Run[], depth = 0): InlineText {
  const parts: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    // Not by its index: a page may have put a 0 on every object.
    const wrapper = runs[at]!.wrappers.at(depth);
    let end = at + 1;
    while (end < runs.length && runs[end]!.wrappers.at(depth) === wrapper) end++;
    const group = runs.slice(at, end);
    parts.push(wrapper ? { ...wrapper, content: nestRuns(group, depth + 1) } : runsText(group));
    at = end;
  }
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}
