// The files that a feed hangs on its items: texts, and pictures of them.
import { attributeOf, elementsOf } from './elements.js';
import type { FoundFile } from '../compose/found.js';
import { within, type XmlElement } from '../../text/xml.js';

/** A file as a feed names it. */
export interface Enclosure {
  readonly url: string;
  /** Its media type; empty where the feed does not say. */
  readonly type: string;
  /** In bytes. RSS wants it: programs that do not know it write 0, and DSpace writes 1. */
  readonly size?: unknown;
}

/** The file that an element names. */
export const fileOf = (element: XmlElement, address: 'url' | 'href' | 'src'): Enclosure => ({
  url: attributeOf(element, address),
  type: attributeOf(element, 'type'),
  size: attributeOf(element, 'length'),
});

const isPicture = ({ type }: Enclosure): boolean => type.startsWith('image/');
const isPdf = ({ type }: Enclosure): number => Number(type.includes('/pdf'));

/** Files, PDF first; pictures are none. */
export const textsIn = (files: readonly Enclosure[]): FoundFile[] =>
  files
    .filter((file) => !isPicture(file))
    .toSorted((a, b) => isPdf(b) - isPdf(a))
    .map(({ url, type, size }) => ({ url, mediaType: type, size: Number(size) > 1 ? Number(size) : undefined }));

/**
 * Pictures: what is said to be an image by its media type, then thumbnails, which at EPrints are smaller than a cover is shown. What
 * only calls itself an image is WordPress's picture of the author.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function picturesIn(item: XmlElement, files: readonly Enclosure[]): string[] {
  const media = [...within(item)].filter((each) => each === item || /^(?:group|content)$/.test(each.name));
  const of = (name: string) =>
    media.flatMap((each) => elementsOf(each, 'media', name)).map((each) => fileOf(each, 'url'));
  const all = [...of('content').filter(isPicture), ...of('thumbnail'), ...files.filter(isPicture)];
  return all.map(({ url }) => url);
}
