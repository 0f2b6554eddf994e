import { h, type Tree } from './tree.js';
import { fileSize } from '../i18n/file-size.js';
import type { View } from './view.js';

/** The full text, with what is known of the file; not there when it would only repeat the title's link. */
export function openAction({ publication: { links, type }, messages, locale }: View): Tree | undefined {
  const { url, mediaType, size, pages } = links?.fullText ?? {};
  if (url === undefined || url === links?.landingPage) return undefined;
  const facts = [/pdf/i.test(mediaType ?? '') && 'PDF', size && fileSize(size, locale), pages && messages.pages(pages)]
    .filter(Boolean)
    .join(', ');
  return h('a', { part: 'action', href: url }, messages.open(type), facts !== '' && h('small', {}, ` ${facts}`));
}
