import type { Publication } from './publication.js';
// Where identifiers lead, and where a publication's own page is.

/** The address at which a DOI resolves. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;

/** The address at which a Handle resolves. */
export const handleUrl = (handle: string): string => `https://hdl.handle.net/${encodeURI(handle.toWellFormed())}`;

/** The page that a title and a plain link lead to: the record's own, or where its identifier resolves. */
export function recordPage({ links, identifiers: { doi, handle } = {} }: Publication): string | undefined {
  return links?.landingPage ?? (doi ? doiUrl(doi) : handle && handleUrl(handle));
}
