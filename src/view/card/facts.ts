import { type Fact, type FactPart, hasRightToLeft, link } from './fact.js';
import { html, nothing } from 'lit/html.js';
import { institutionFact, mainFacts, otherFacts, publisherFact } from './all-facts.js';
import { repeat } from 'lit/directives/repeat.js';
import type { View } from '../view.js';

/**
 * A fact's name and its values as they are drawn, one below the other: none, where it is not known. Their words stand straight in
 * a `dd`, which has their language and direction: with Firefox Orca passes over texts in a block within one.
 */
interface Row {
  readonly label: string;
  readonly values: readonly unknown[];
}

/** When it was published and in which languages. */
export const factsPart = (view: View): unknown =>
  factList(view, 'facts', mainFacts(view).map((each) => row(view, each))); // prettier-ignore

/** Who published it; in the full layout, and for curators, all that the record knows besides. */
export function publisherPart(view: View): unknown {
  if (view.layout === 'compact') return nothing;
  const { label, parts } = publisherFact(view);
  const values = parts.map(
    ({ text, href }) => html` <dd part="publisher" dir="auto">${href ? link(href, text) : text}</dd>`,
  );
  return factList(view, 'facts more', [
    { label, values },
    ...[...institutionFact(view), ...otherFacts(view)].map((each) => row(view, each)),
  ]);
}

const row = (view: View, { label, parts, between }: Fact): Row => ({
  label,
  values: parts.length ? [valueOf(view, parts, between)] : [],
});

/**
 * What is known, in one line. Where some of several texts may run from right to left each has its own direction, and the line
 * that of the card.
 */
function valueOf({ messages }: View, parts: readonly FactPart[], between = messages.comma): unknown {
  const [{ href, lang }] = parts as [FactPart, ...FactPart[]];
  const text = parts.map((part) => part.text).join(between);
  if (parts.length > 1 && (messages.direction === 'rtl' || hasRightToLeft(text))) {
    const each = parts.map((part, at) => html`${at ? between : nothing}<bdi lang=${part.lang ?? nothing}>${part.text}</bdi>`);
    return html` <dd dir=${messages.direction ?? nothing}>${each}</dd>`;
  }
  return html` <dd dir="auto" lang=${lang ?? nothing}>${href ? link(href, text) : text}</dd>`;
} // prettier-ignore

/** Facts that nobody knows are only there for curators; the others keep their places when those come. */
function factList({ showMissing, messages }: View, className: string, rows: readonly Row[]): unknown {
  const shown = showMissing ? rows : rows.filter(({ values }) => values.length);
  const line = ({ label, values }: Row) =>
    html`<div><dt>${label}</dt>${values.length ? values : html` <dd class="unknown">${messages.unknown}</dd>`}</div> `;
  return shown.length
    ? html`<dl part="facts" class=${className}>${repeat(shown, (each) => rows.indexOf(each), line)}</dl>`
    : nothing;
}
