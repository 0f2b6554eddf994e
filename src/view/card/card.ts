import { factsPart, publisherPart } from './facts.js';
import { failurePart, type FailureView } from './failure.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { accessibleFormatPart } from './accessible-format.js';
import { actionsPart } from './actions.js';
import { badgesPart } from './badges.js';
import { coverPart } from './cover.js';
import { peoplePart } from './people.js';
import { provenancePart } from './provenance.js';
import { repairsPart } from './repairs.js';
import { sameLanguage } from '../../i18n/locale.js';
import { standingPart } from './standing.js';
import { summaryPart } from './summary.js';
import { textLanguagesPart, titleView } from './text-languages.js';
import { titlePart } from './title.js';
import type { View } from '../view.js';

/**
 * A publication's card. Between its parts there are blanks, so that words do not run together in what is read off a page as one
 * text, but no line breaks: some systems make paragraphs of those in what a server has written. What went wrong when it was last read stands at its end. The hidden slot takes the page's own content, so that the card
 * hears of a record that is added to it.
 */
export function cardTemplate(view: View, failure?: FailureView): TemplateResult {
  const { messages, pageLanguage, layout } = view;
  const lang = sameLanguage(messages.locale, pageLanguage) ? nothing : messages.locale;
  return html`<article part="card" class=${`card ${layout}`} aria-labelledby="title" lang=${lang} dir=${messages.direction ?? nothing}><div class="sheet">${
    standingPart(view)} ${coverPlace(view)} ${bodyPart(view)
  }</div><slot hidden></slot> ${failurePart(failure, messages)}</article>`;
} // prettier-ignore

const coverPlace = (view: View): TemplateResult =>
  html`<div part="cover" class="cover"><slot name="cover">${coverPart(view)}</slot></div>`;

/** Everything beside the cover, in the order of reading. Its head stays whole on paper. */
const bodyPart = (view: View): TemplateResult =>
  html`<div part="body" class="body"><div class="head">${badgesPart(view)} ${titlePart(titleView(view))} ${textLanguagesPart(view)} ${peoplePart(view)} ${factsPart(view)}</div> ${summaryPart(view)} ${inPart(view)} ${actionsPart(view)} ${accessibleFormatPart(view)} ${footerPart(view)}</div>`;

const footerPart = (view: View): TemplateResult =>
  html`<div part="footer" class="footer">${publisherPart(view)} ${librarianParts(view)} <slot name="footer"></slot></div>`;

/** Says that a record is larger than what is shown of it. */
const inPart = ({ publication, messages }: View): unknown =>
  publication.inPart ? html`<p part="status" class="status">${messages.inPart}</p>` : nothing;

/** Where the record came from, and what was cleaned in it where the page asks for that. */
function librarianParts(view: View): unknown {
  const { showRepairs, showMissing, layout } = view;
  if (!showRepairs && layout !== 'full' && (!showMissing || layout === 'compact')) return nothing;
  return [provenancePart(view), ' ', showRepairs ? repairsPart(view) : nothing];
}
