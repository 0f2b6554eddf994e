// The files of a record of InvenioRDM's, and its thumbnails.
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { Fields } from '../format.js';
import type { FoundFile } from '../compose/found.js';

const nameOf = (file: Fields): string => textOf(file['key']) ?? textOf(file['filename']) ?? '';

/** The first PDF that is not called a supplement. */
const textIn = (files: readonly Fields[]): Fields | undefined =>
  files.find((file) => /\.pdf$/i.test(nameOf(file)) && !/suppl|append|annex/i.test(nameOf(file)));

/**
 * The file that the repository shows first, or else the only one, or else the first PDF that is no supplement.
 *
 * @param page the record's page, below which files without a link of their own are
 */
export function filesOf(record: Fields, page: string | undefined): FoundFile[] {
  const files = fieldsOf(record['files']);
  const entries = listOf(
    Array.isArray(record['files']) ? record['files'] : Object.values(fieldsOf(files['entries'] ?? [])),
  ).map(fieldsOf);
  const file =
    entries.find((each) => nameOf(each) && nameOf(each) === files['default_preview']) ??
    (entries.length === 1 ? entries[0] : textIn(entries));
  if (!file) return [];
  const own = fieldsOf(file['links']);
  const name = nameOf(file).replace(/\p{Cs}/gu, '\ufffd');
  return [
    {
      url: [own['content'], own['self'], own['download'], page && name && `${page}/files/${encodeURIComponent(name)}`],
      mediaType: file['mimetype'],
      size: [file['size'], file['filesize']].find((each) => typeof each === 'number'),
    },
  ];
}

/** Thumbnails, from about the size the card draws to the larger and then the smaller ones. */
export function thumbnailsOf(links: Fields): unknown[] {
  const far = (width: number) => (width >= 400 ? width - 400 : 2000 - width);
  return Object.entries(fieldsOf(links['thumbnails'] ?? links['thumbs']))
    .toSorted(([a], [b]) => far(Number(a)) - far(Number(b)))
    .map(([, url]) => url);
}
