import { h, type Tree } from './tree.js';
import { fileSize } from '../i18n/format.js';
import type { View } from './view.js';

/** What a reader can do, in the order of the `actions` attribute. Names that are not known are passed over. */
export const actionTrees = (view: View): (Tree | undefined)[] =>
  view.actions.map((name) => (name === 'open' ? openAction(view) : undefined));

/** The full text, with what is known of the file; not there when it would only repeat the title's link. */
function openAction({ publication: { links, type }, messages, locale }: View): Tree | undefined {
  const { url, mediaType, size, pages } = links?.fullText ?? {};
  if (url === undefined || url === links?.landingPage) return undefined;
  const facts = [/pdf/i.test(mediaType ?? '') && 'PDF', size && fileSize(size, locale), pages && messages.pages(pages)]
    .filter(Boolean)
    .join(', ');
  return h('a', { part: 'action', href: url }, messages.open(type), facts !== '' && h('small', {}, ` ${facts}`));
}
