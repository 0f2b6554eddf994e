import { contentLanguage, type View } from '../view.js';
import { html, nothing } from 'lit/html.js';
import { headingOf } from '../heading.js';
import { plainText } from '../../record/rich-text.js';
import { richText } from '../rich-text.js';

/** A title that has a character at this place is set smaller. */
const LONG = 150;

/** The one heading, at the level that the page asks for, linked to the record's page where there is one. */
export function titlePart(view: View): unknown {
  const { publication: { title, subtitle, links }, headingLevel, interaction } = view; // prettier-ignore
  const lang = contentLanguage(view) ?? nothing;
  const href = links?.landingPage;
  const heading = headingOf(headingLevel, {
    part: 'title',
    id: 'title',
    className: plainText(title)[LONG] ? 'title long' : 'title',
    lang,
    tabIndex: interaction.isTitleFocusable ? '-1' : nothing,
    words: href === undefined ? richText(title) : html`<a href=${href}>${richText(title)}</a>`,
  });
  return subtitle === undefined
    ? heading
    : html`<hgroup>${heading} <p class="subtitle" dir="auto" lang=${lang}>${richText(subtitle)}</p></hgroup>`;
}
