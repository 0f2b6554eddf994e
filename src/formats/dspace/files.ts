// The files of an item of DSpace's, and its thumbnails.
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { Fields } from '../format.js';
import type { FoundFile } from '../compose/found.js';
import { webUrl } from '../../record/url.js';

/** A file, and the bundle that DSpace has it in: `ORIGINAL`, `THUMBNAIL`. */
interface BundledFile extends FoundFile {
  readonly bundle: unknown;
}

/**
 * The files that came with an item, if they were asked for. DSpace 6 gives their addresses within its REST API.
 *
 * @see https://github.com/DSpace/RestContract/blob/main/bundles.md
 */
export function filesOf(item: Fields, baseUrl: string): BundledFile[] {
  const inside = (object: Fields, name: string) =>
    listOf(fieldsOf(fieldsOf(fieldsOf(object['_embedded'])[name])['_embedded'])[name]).map(fieldsOf);
  const [root = ''] = /^https?:\/\/[^/?#]+(?:\/[^/?#]+)*?\/rest(?=\/)/.exec(baseUrl) ?? [];
  return [
    ...listOf(item['bitstreams']).map((each) => {
      const file = fieldsOf(each);
      const link = textOf(file['retrieveLink']);
      const url = link?.startsWith('/bitstreams/') ? root && root + link : webUrl(link, baseUrl);
      return { bundle: file['bundleName'], url, mediaType: file['mimeType'], size: file['sizeBytes'] };
    }),
    ...inside(item, 'bundles').flatMap((bundle) =>
      inside(bundle, 'bitstreams').map((file) => ({
        bundle: bundle['name'],
        url: hrefOf(file, 'content'),
        mediaType: fieldsOf(fieldsOf(file['_embedded'])['format'])['mimetype'],
        size: file['sizeBytes'],
      })),
    ),
  ];
}

const hrefOf = (object: Fields, name: string): unknown => fieldsOf(fieldsOf(object['_links'])[name])['href'];

/** A thumbnail's picture. The item's link to its thumbnail mostly leads to a description of it, which is none. */
export function coverOf(item: Fields, files: readonly BundledFile[]): unknown[] {
  const link = hrefOf(item, 'thumbnail');
  return [
    hrefOf(fieldsOf(fieldsOf(item['_embedded'])['thumbnail']), 'content'),
    /(?:\/content|\.(?:jpe?g|png|gif|webp))$/i.test(textOf(link) ?? '') ? link : undefined,
    ...files.filter(({ bundle }) => bundle === 'THUMBNAIL').map(({ url }) => url),
  ];
}
