import { actionMessages } from '../../i18n/action-messages.js';
import { type CitationStyle, citationStyles } from '../../cite/style-names.js';
import { html, nothing } from 'lit/html.js';
import type { InlineText } from '../../record/rich-text.js';
import type { MissingFact } from '../../cite/missing-facts.js';
import { repeat } from 'lit/directives/repeat.js';
import { richText } from '../rich-text.js';
import type { View } from '../view.js';

/** A citation in the style that is chosen, and what a reader can do with it. */
export interface CitationView {
  readonly chosen: CitationStyle;
  readonly citation: InlineText;
  /** Names stand whole in it, since the record does not divide them. */
  readonly hasWholeNames: boolean;
  choose(style: CitationStyle): void;
  take(how: 'copy' | 'text'): void;
}

/** What is in the dialog of Cite: the citation, or what a record does not say, and would have to. */
export function citeContent(
  { messages, locale }: Pick<View, 'messages' | 'locale'>,
  cited: CitationView | { readonly missing: readonly MissingFact[] },
): unknown {
  const words = actionMessages(messages);
  if ('missing' in cited) return html`<p>${words.missing(cited.missing, locale)}</p>`;
  const { chosen, citation, hasWholeNames, choose, take } = cited;
  const change = ({ target }: Event) => choose((target as HTMLInputElement).value as CitationStyle);
  const style = ({ name, label }: (typeof citationStyles)[number]) =>
    html`<label><input type="radio" name="style" value=${name} ?checked=${name === chosen}>${label}</label> `;
  return html`<fieldset @change=${change}><legend>${words.style}</legend> ${citationStyles.map(style)}</fieldset>
    <div aria-live="polite">${repeat([citation], (each) => each, (each) => html`<p part="citation" class="citation" dir="auto">${richText(each)}</p>`)}</div>
    ${hasWholeNames ? html`<p><small>${words.wholeNames}</small></p>` : nothing}
    <div class="buttons"><button part="action" class="action main" type="button" @click=${() => take('copy')}>${words.copy}</button> <button part="action" class="action" type="button" @click=${() => take('text')}>${words.copyPlain}</button></div>`; // prettier-ignore
}
