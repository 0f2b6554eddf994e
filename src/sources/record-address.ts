// Repositories whose landing pages name the address of their record. That saves a request, and the one for a page, which
// repositories seldom let other sites read.

/** The landing page's path, and the address of its record. */
const PATTERNS: readonly (readonly [path: RegExp, record: string])[] = [
  // InvenioRDM and Zenodo, and the old form that they forward: numbers, or the two times five characters of their identifiers.
  // https://inveniordm.docs.cern.ch/reference/rest_api_drafts_records/
  [/^\/records?\/(\d+|[a-z\d]{5}-[a-z\d]{5})\/?$/, '/api/records/$1'],
  // DSpace 7: https://github.com/DSpace/RestContract/blob/main/items.md and pids.md
  [/^\/(?:items|entities\/\w+)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i, '/server/api/core/items/$1'],
  [/^\/handle\/([\w.]+\/[\w.-]+)\/?$/, '/server/api/pid/find?id=hdl:$1'],
];

/**
 * The address of the record that a landing page is about, as far as its own address tells; otherwise the landing page
 * itself, which is then asked.
 */
export function recordAddress(landingPage: string): string {
  const { origin, hostname, pathname } = new URL(landingPage);
  // Blogs and newsletters add `?ref=…` to every link; at the resolver it would be part of another DOI.
  if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return origin + pathname;
  const known = PATTERNS.find(([path]) => path.test(pathname));
  return known ? origin + pathname.replace(known[0], known[1]) : landingPage;
}
