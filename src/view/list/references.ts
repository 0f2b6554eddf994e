import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InlineText } from '../../record/rich-text.js';
import { richText } from '../rich-text.js';

/**
 * An entry of a list of references.
 *
 * @param number the number that its style gives it; undefined where it gives none
 */
export const referenceTemplate = (reference: InlineText, number: string | undefined): TemplateResult =>
  html`<p part="reference" class=${number === undefined ? 'reference' : 'reference numbered'} dir="auto">${number === undefined ? nothing : html`<span>[${number}] </span>`}<span>${richText(reference)}</span></p>`;

/** All of them, for paper. */
export const paperTemplate = (references: readonly InlineText[], numbers?: readonly string[]): TemplateResult =>
  html`<ul role="list">${references.map((each, at) => html`<li>${referenceTemplate(each, numbers?.[at])}</li>`)}</ul>`;
