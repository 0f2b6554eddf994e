// What a publication is a part of. https://schema.org/isPartOf
import { node, one } from './json-ld-node.js';
import type { Publication } from '../record/publication.js';

/**
 * The series or journal that it appeared in, within that its volume, within that the issue. Of a chapter or a conference
 * paper the record names a book, but the ISSN is that of a series, and the volume may be one of either: they stand side by
 * side.
 */
export function wholesOf({ type, series, volume, issue, identifiers }: Publication): unknown {
  const issn = one(identifiers?.issn);
  const isInBook = type === 'chapter' || type === 'conference-paper';
  const levels = [
    ...(isInBook
      ? [node('CreativeWork', { name: series }), node('CreativeWorkSeries', { issn })]
      : [node(seriesClass(type, issn ?? volume ?? issue, issn), { name: series, issn })]),
    node('PublicationVolume', { volumeNumber: volume }),
    node('PublicationIssue', { issueNumber: issue }),
  ].filter((level) => level !== undefined);
  return isInBook ? one(levels) : levels.reduce<object | undefined>((whole, part) => whole ? { ...part, isPartOf: whole } : part, undefined); // prettier-ignore
}

/** What numbers its parts and carries articles is a periodical; what has an ISSN is a series, whatever it is made of. */
function seriesClass(type: string | undefined, numbered: unknown, issn: unknown): string {
  if (type === 'article' && numbered) return 'Periodical';
  return type === 'book' ? 'BookSeries' : issn ? 'CreativeWorkSeries' : 'CreativeWork';
}
