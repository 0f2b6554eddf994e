import { contentLanguage, type View } from '../view.js';
import { html, nothing } from 'lit/html.js';
import { headingOf } from '../heading.js';
import { plainText } from '../../record/rich-text.js';
import { recordPage } from '../../record/resolvers.js';
import { richText } from '../rich-text.js';

/** A title that has a character at this place is set smaller. */
const LONG = 150;

/** The one heading, at the level that the page asks for, linked to the record's page, or to where its identifier leads. */
export function titlePart(view: View): unknown {
  const { publication, headingLevel, interaction } = view;
  const { title, subtitle } = publication;
  const lang = contentLanguage(view) ?? nothing;
  const href = recordPage(publication);
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
