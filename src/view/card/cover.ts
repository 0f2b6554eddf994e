import { html, nothing } from 'lit/html.js';
import { customProperties } from '../custom-properties.js';
import { plainText } from '../../record/rich-text.js';
import { beginsRightToLeft } from './fact.js';
import type { View } from '../view.js';

/** So many pictures are tried. */
const MOST = 5;

/**
 * The cover: each picture that the record names is tried in turn, last the card draws one. The box keeps its size through
 * all of it. A picture of one pixel is how some services say that they have none.
 */
export function coverPart({ publication: { title, type = '', publisher, cover }, allows, interaction }: View): unknown {
  const { alt = '', candidates = [] } = cover ?? {};
  const url = (cover ? [cover, ...candidates] : [])
    .map((image) => image.url)
    .filter(allows)
    .slice(0, MOST)
    .find((each) => !interaction.brokenCovers.has(each));
  const words = plainText(title);
  const look = ({ target }: Event) => {
    const { naturalWidth, naturalHeight } = target as HTMLImageElement;
    // Of a broken one it is nothing.
    if (url !== undefined && naturalWidth * naturalHeight <= 1) interaction.coverFailed(url);
  };
  const kind = /^(?:article|dataset|thesis)$/.exec(type)?.[0];
  // Assistive technology passes the drawn cover by, so that the title is heard once; and its words are the style's, so that readers
  // of pages who pass styles by find it once. Its direction is the title's own, which says
  // on which side a book has its spine. The handlers of the picture come before its address, since one in the cache may answer at
  // once.
  return html`<div class="picture"><div part="cover-fallback" class=${kind ? `drawn ${kind}` : 'drawn'} dir=${beginsRightToLeft(words) ? 'rtl' : 'ltr'} aria-hidden="true" style=${customProperties({ '--hue': `${hueOf(words)}` })}><span data-words=${words}></span>${
    publisher?.name === undefined ? nothing : html`<small data-words=${publisher.name}></small>`
  }</div>${
    url === undefined
      ? nothing
      : html`<img part="cover-image" class="cover-image" alt=${alt} loading="lazy" referrerpolicy="no-referrer" @load=${look} @error=${look} src=${url}>`
  }</div>`;
}

/** The same title always has the same colour. */
function hueOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) % 360_007;
  return hash % 360;
}
