import { attributesHtml, escapeHtml, withoutBrackets } from './html.js';
import { renderSnapshot, type SnapshotOptions } from './snapshot.js';
import { viewOf, type ViewOptions } from './view.js';
import { cardTemplate } from '../view/card/card.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';
import { styles } from '../view/styles/styles.js';
import { templateHtml } from './template-html.js';
import { writePublication } from '../export/own-json.js';
import { toJson } from '../record/json.js';

export interface CardOptions extends ViewOptions, Pick<SnapshotOptions, 'element'> {
  /**
   * `light`: the card with a snapshot inside, which every program that reads pages understands. `shadow`: the whole card in a
   * declarative shadow root, for pages that want its look before the script, and without it. Default: `light`.
   */
  readonly form?: 'light' | 'shadow' | undefined;
  /**
   * The page's nonce for styles, in the form `shadow`. With it no style stands in an attribute, so a Content-Security-Policy that
   * knows the nonce lets all of the card's styles in. Default: none.
   */
  readonly nonce?: string | undefined;
}

// Where there is script, what a card folds is folded before it is there, so that nothing moves then. Without, no button would work,
// and nothing may be hidden from readers. https://developer.mozilla.org/docs/Web/CSS/@media/scripting
const byScripting = `
  @media (scripting: enabled) {
    .rest { content-visibility: hidden }
    .authors .rest { position: absolute }
  }
  @media (scripting: none) {
    .toggle, .action[value] { display: none }
  }
  :host(:not(:defined)) .action[value] { visibility: hidden }`;

/**
 * The card's style sheet, in a layer: programs that know no shadow roots know no layers either, and would set the whole page in it.
 * Comments and line breaks are for those who read the code; no string in the style sheet has any of them.
 */
const sheet = `@layer{${styles}${byScripting}}`.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');

/**
 * A publication as a card in HTML: it is there before any script is, and the element takes it over with its record, which it does
 * not ask for again. Where a browser or a filter does not know the element, a snapshot or the plain link is left.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param options how to show it. Give `lang`, the language of the page, so that dates are written as the element will write
 *   them; defaults are those of the element's attributes
 */
export function renderCard(publication: Publication, options: CardOptions = {}): string {
  const { lang, layout, headingLevel, summaryDisplay, actions, showMissing, form } = options;
  const attributes = attributesHtml({
    lang,
    layout,
    'heading-level': headingLevel === undefined ? undefined : `${headingLevel}`,
    'summary-display': summaryDisplay,
    actions,
    'show-missing': showMissing ? '' : undefined,
    record: toJson(writePublication(publication)),
  });
  const content =
    form === 'shadow'
      ? shadowRoot(publication, options) + withoutBrackets(plainLink(publication))
      : renderSnapshot(publication, options);
  return `<publication-card${attributes}>${content}</publication-card>`;
}

function shadowRoot(publication: Publication, options: CardOptions): string {
  const { nonce } = options;
  let style = sheet;
  // The drawn cover is the one thing that has a property of its own.
  const onStyle = nonce === undefined ? undefined : (hue: string) => (style += `@layer{.drawn { ${hue} }}`);
  const card = withoutBrackets(templateHtml(cardTemplate(viewOf(publication, options)), onStyle));
  return `<template shadowrootmode="open"><style${attributesHtml({ nonce })}>${style}</style>${card}</template>`;
}

function plainLink(publication: Publication): string {
  const href = recordPage(publication) ?? publication.links?.fullText?.url;
  const title = escapeHtml(plainText(publication.title));
  return href === undefined ? title : `<a${attributesHtml({ href })}>${title}</a>`;
}
