import { type Fact, type FactPart, hasRightToLeft, link } from './fact.js';
import { html, nothing } from 'lit/html.js';
import { mainFacts, otherFacts, publisherFact } from './all-facts.js';
import { repeat } from 'lit/directives/repeat.js';
import type { View } from '../view.js';

/** A fact's name and its value as it is drawn: nothing, where it is not known. */
interface Row {
  readonly label: string;
  readonly value: unknown;
}

/** When it was published and in which languages. */
export const factsPart = (view: View): unknown =>
  factList(view, 'facts', mainFacts(view).map((each) => row(view, each))); // prettier-ignore

/** Who published it; in the full layout, and for curators, all that the record knows besides. */
export function publisherPart(view: View): unknown {
  if (view.layout === 'compact') return nothing;
  const { label, parts } = publisherFact(view);
  const words = parts.map(({ text, href }) => (href ? link(href, text) : html`<div dir="auto">${text}</div>`));
  const value = parts.length ? html`<div part="publisher" class="publisher">${words}</div>` : nothing;
  return factList(view, 'facts more', [{ label, value }, ...otherFacts(view).map((each) => row(view, each))]);
}

const row = (view: View, { label, parts, between }: Fact): Row => ({
  label,
  value: parts.length ? valueOf(view, parts, between) : nothing,
});

/**
 * What is known, in one line. Where some of several texts may run from right to left each has its own direction, and the line
 * that of the card.
 */
function valueOf({ messages }: View, parts: readonly FactPart[], between = messages.comma): unknown {
  const [{ href, lang }] = parts as [FactPart, ...FactPart[]];
  const text = parts.map((part) => part.text).join(between);
  if (href) return link(href, text);
  if (parts.length > 1 && (messages.direction === 'rtl' || hasRightToLeft(text))) {
    const each = parts.map((part, at) => html`${at ? between : nothing}<bdi lang=${part.lang ?? nothing}>${part.text}</bdi>`);
    return html`<div dir=${messages.direction ?? nothing}>${each}</div>`;
  } // prettier-ignore
  return lang === undefined ? text : html`<div dir="auto" lang=${lang}>${text}</div>`;
}

/** Facts that nobody knows are only there for curators; the others keep their places when those come. */
function factList({ showMissing, messages }: View, className: string, rows: readonly Row[]): unknown {
  const shown = showMissing ? rows : rows.filter(({ value }) => value !== nothing);
  const line = ({ label, value }: Row) =>
    value === nothing
      ? html`<div><dt>${label}</dt><dd class="unknown">${messages.unknown}</dd></div>`
      : html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`;
  return shown.length
    ? html`<dl part="facts" class=${className}>${repeat(shown, (each) => rows.indexOf(each), line)}</dl>`
    : nothing;
}
