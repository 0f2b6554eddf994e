import { attributesHtml, escapeHtml } from './html.js';
import { viewOf, type ViewOptions } from './view.js';
import { cardTemplate } from '../view/card/card.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';
import { styles } from '../view/styles/styles.js';
import { templateHtml } from './template-html.js';
import { writePublication } from '../export/own-json.js';

export interface CardOptions extends ViewOptions {
  /**
   * The page's nonce for styles. With it no style stands in an attribute, so a Content-Security-Policy that knows the nonce
   * lets all of the card's styles in. Default: none.
   */
  readonly nonce?: string | undefined;
}

// A reader without script has no button that would work, and nothing may be hidden from them.
// https://developer.mozilla.org/docs/Web/CSS/@media/scripting
const withoutScript =
  '@media (scripting: none) { .rest { display: block !important; content-visibility: visible !important } .authors + .rest { display: inline !important; position: static } .toggle, .action[value] { display: none } } :host(:not(:defined)) .action[value] { visibility: hidden }';

/** Comments and line breaks are for those who read the code; no string in the style sheet has any of them. */
const sheet = (styles + withoutScript).replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');

/**
 * A publication as a whole card in HTML: it is there before any script is, and the element takes it over, with its record
 * beside it. Where a browser or a filter does not know the element, the plain link is left.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param options how to show it. Give `lang`, the language of the page, so that dates are written as the element will write
 *   them; defaults are those of the element's attributes
 */
export function renderCard(publication: Publication, options: CardOptions = {}): string {
  const { lang, layout, headingLevel, summaryDisplay, actions, showMissing, nonce } = options;
  let style = sheet;
  // The drawn cover is the one thing that has a property of its own.
  const onStyle = nonce === undefined ? undefined : (hue: string) => (style += `.drawn { ${hue} }`);
  const card = templateHtml(cardTemplate(viewOf(publication, options)), onStyle);
  const attributes = attributesHtml({
    lang,
    layout,
    'heading-level': headingLevel === undefined ? undefined : `${headingLevel}`,
    'summary-display': summaryDisplay,
    actions,
    'show-missing': showMissing ? '' : undefined,
  });
  const json = JSON.stringify(writePublication(publication)).replaceAll('<', '\\u003c');
  return [
    `<publication-card${attributes}>`,
    `<template shadowrootmode="open"><style${attributesHtml({ nonce })}>${style}</style>${card}</template>`,
    `<script type="application/json">${json}</script>`,
    plainLink(publication),
    '</publication-card>',
  ].join('');
}

function plainLink(publication: Publication): string {
  const href = recordPage(publication) ?? publication.links?.fullText?.url;
  const title = escapeHtml(plainText(publication.title));
  return href === undefined ? title : `<a${attributesHtml({ href })}>${title}</a>`;
}
