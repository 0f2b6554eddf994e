import { h, type Tree } from '../tree.js';
import { plainText } from '../../record/rich-text.js';
import type { View } from '../view.js';

/**
 * The cover: each picture that the record names is tried in turn, last the card draws one. The box keeps its size through
 * all of it. A picture of one pixel is how some services say that they have none.
 */
export function coverPart({ publication: { title, type = '', publisher, cover }, allows }: View): Tree {
  const { alt = '', candidates = [] } = cover ?? {};
  const urls = (cover ? [cover, ...candidates] : [])
    .map(({ url }) => url)
    .filter(allows)
    .slice(0, 5);
  const words = plainText(title);
  const next = ({ target }: Event) => {
    const image = target as HTMLImageElement;
    if (image.naturalWidth * image.naturalHeight > 1) return; // of a broken one it is nothing
    const url = urls.shift();
    if (url) image.src = url;
    else image.remove(); // and the drawn cover below comes to light
  };
  const first = urls.shift();
  return h(
    'div',
    { class: 'picture' },
    // Assistive technology passes the drawn cover by, so that the title is heard once.
    h(
      'div',
      {
        part: 'cover-fallback',
        class: `drawn ${/^(?:article|dataset|thesis)$/.exec(type)?.[0] ?? ''}`,
        dir: 'auto', // the title's own, which says on which side a book has its spine
        'aria-hidden': 'true',
        '--hue': `${hueOf(words)}`,
      },
      h('span', {}, words),
      publisher?.name !== undefined && h('small', {}, publisher.name),
    ),
    first !== undefined &&
      // The handlers come before the address, since a picture in the cache may answer at once.
      h('img', {
        part: 'cover-image',
        alt,
        loading: 'lazy',
        referrerpolicy: 'no-referrer',
        onload: next,
        onerror: next,
        src: first,
      }),
  );
}

/** The same title always has the same colour. */
function hueOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) % 360_007;
  return hash % 360;
}
