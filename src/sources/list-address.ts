// Pages of repositories whose addresses name a search, and feeds: where the answer is that a list reads.

/** What a page of results calls a parameter, and what the interface behind it does; the others are handed on by their names. */
type Renamed = Readonly<Record<string, string | null>>;

interface SearchPage {
  readonly path: RegExp;
  /** The interface's path. */
  readonly answer: string;
  /** A parameter that tells this page from another system's, where paths are alike. */
  readonly needs?: string;
  readonly renamed: Renamed;
  readonly added?: string;
}

/** How InvenioRDM shows results, and how many, is its page's; so is the place in them. https://inveniordm.docs.cern.ch/reference/rest_api_drafts_records/ */
const INVENIO: Renamed = { l: null, s: 'size', p: null, page: null };
/** https://github.com/DSpace/RestContract/blob/main/search-endpoint.md */
const DSPACE: Renamed = { 'spc.page': null, 'spc.rpp': 'size', 'spc.sf': null, 'spc.sd': null, view: null };
const UUID = '([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})';

const PAGES: readonly SearchPage[] = [
  { path: /^\/search\/?$/, needs: 'q', answer: '/api/records', renamed: INVENIO },
  { path: /^\/communities\/([a-z\d][\w-]*)(?:\/(?:records|search))?\/?$/i, answer: '/api/communities/$1/records', renamed: INVENIO },
  { path: /^\/search\/?$/, needs: 'query', answer: '/server/api/discover/search/objects', renamed: DSPACE, added: 'dsoType=item' },
  { path: new RegExp(`^/(?:collections|communities)/${UUID}(?:/search)?/?$`, 'i'), answer: '/server/api/discover/search/objects', renamed: DSPACE, added: 'dsoType=item&scope=$1' },
]; // prettier-ignore

/** Feeds by their addresses, as the systems that have them name them. */
const FEED =
  /(?:\.(?:rss|atom)|\/(?:feed|rss|atom)(?:\.(?:xml|json))?\/?|\/feed\/(?:rss2?|atom)\/?|\/index\.(?:rss|rdf))$/i;

/**
 * The address of the answer that a page of results stands for, or that of a feed, as far as the page's own address tells;
 * undefined where it does not.
 *
 * @param page an address, http(s)
 */
export function listAddress(page: string): string | undefined {
  const url = new URL(page);
  const { origin, pathname, searchParams } = url;
  if (FEED.test(pathname)) return page;
  // A community of DSpace has a UUID, one of InvenioRDM a name.
  const known = PAGES.toReversed().find(
    ({ path, needs }) => path.test(pathname) && (!needs || searchParams.has(needs)),
  );
  if (!known) return undefined;
  const { path, answer, renamed, added = '' } = known;
  const asked = new URL(origin + pathname.replace(path, answer));
  asked.search = added.replace('$1', path.exec(pathname)![1] ?? '');
  for (const [name, value] of searchParams) {
    const own = Object.hasOwn(renamed, name) ? renamed[name] : name;
    const facet = /^(?:f)$/.test(name) ? /^([\w.]+):(.+)$/.exec(value) : null;
    // InvenioRDM's facets are parameters of their own: "f=resource_type:publication".
    if (facet) asked.searchParams.append(facet[1]!, facet[2]!);
    else if (own) asked.searchParams.append(own, value);
  }
  const [field, direction] = [searchParams.get('spc.sf'), searchParams.get('spc.sd')];
  if (renamed === DSPACE && field) asked.searchParams.set('sort', `${field},${direction ?? 'ASC'}`);
  return asked.href;
}
