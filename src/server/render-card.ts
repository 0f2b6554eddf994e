import { attributesHtml, escapeHtml, withoutBrackets } from './html.js';
import { renderSnapshot, type SnapshotOptions } from './snapshot.js';
import { viewOf, type ViewOptions } from './view.js';
import { cardShadow } from './shadow.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';
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
      ? cardShadow(viewOf(publication, options), options.nonce) + withoutBrackets(plainLink(publication))
      : renderSnapshot(publication, options);
  return `<publication-card${attributes}>${content}</publication-card>`;
}

function plainLink(publication: Publication): string {
  const href = recordPage(publication) ?? publication.links?.fullText?.url;
  const title = escapeHtml(plainText(publication.title));
  return href === undefined ? title : `<a${attributesHtml({ href })}>${title}</a>`;
}
