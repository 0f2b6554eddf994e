import { doiUrl, handleUrl } from '../record/resolvers.js';
import type { Publication } from '../record/publication.js';

/** The page that a plain link to the publication leads to: the record's own, or where its identifier resolves. */
export function recordPage({ links, identifiers: { doi, handle } = {} }: Publication): string | undefined {
  return links?.landingPage ?? (doi ? doiUrl(doi) : handle && handleUrl(handle));
}
