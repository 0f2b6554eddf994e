// The files that a feed hangs on its items: texts, and pictures of them.
import { attributeOf, elementsOf } from './elements.js';
import type { FoundFile } from '../compose/found.js';
import { within, type XmlElement } from '../../text/xml.js';

/** A file as a feed names it. */
export interface Enclosure {
  readonly url: string;
  /** Its media type; empty where the feed does not say. */
  readonly type: string;
  /** In bytes. */
  readonly size?: unknown;
}

const PICTURE = /^image\//i;
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;
const isPicture = ({ url, type }: Enclosure): boolean => PICTURE.test(type) || (!type && PICTURE_NAME.test(url));

/** What can be read comes before what is heard and seen. */
const RANKS = [/\/pdf\b|\.pdf(?:[?#]|$)/i, /epub|html|msword|officedocument|opendocument|^text\//i];
const rankOf = ({ url, type }: Enclosure): number => {
  const at = RANKS.findIndex((rank) => rank.test(type) || rank.test(url));
  return at < 0 ? RANKS.length : at;
};

/** RSS wants a length: programs that do not know it write 0, and DSpace writes 1. */
const sizeOf = (size: unknown): number | undefined => (Number(size) > 1 ? Number(size) : undefined);

/** Files, PDF first; pictures are none. */
export const textsIn = (files: readonly Enclosure[]): FoundFile[] =>
  files
    .filter((file) => file.url && !isPicture(file))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ url, type, size }) => ({ url, mediaType: /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0], size: sizeOf(size) }));

/** A picture that is smaller than a cover is shown, as EPrints has it besides a larger one. */
const isSmall = (url: string): boolean => /small/i.test(url);

/**
 * Pictures: thumbnails, then what is said to be an image by its media type. What only calls itself one is WordPress's picture of
 * the author.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function picturesIn(item: XmlElement, files: readonly Enclosure[]): string[] {
  const media = [item, ...[...within(item)].filter(({ name }) => /^(?:group|content)$/.test(name))];
  const of = (name: string) => media.flatMap((each) => elementsOf(each, 'media', name)).map((each) => ({ url: attributeOf(each, 'url'), type: attributeOf(each, 'type') })); // prettier-ignore
  const typed = [...of('content'), ...files].filter(({ type }) => PICTURE.test(type));
  const urls = [...of('thumbnail'), ...typed, ...files.filter(isPicture)].map(({ url }) => url).filter(Boolean);
  return [...urls.filter((url) => !isSmall(url)), ...urls.filter(isSmall)];
}
