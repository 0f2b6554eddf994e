// Which format a record will be in, as far as its address tells. A wrong guess costs a file: the record's own shape decides.

const ADDRESSES: readonly (readonly [pattern: RegExp, format: string])[] = [
  // InvenioRDM and Zenodo. https://inveniordm.docs.cern.ch/reference/rest_api_drafts_records/
  [/\/api\/records(?:[/?]|$)/, 'invenio'],
  // https://api.crossref.org/swagger-ui/index.html
  [/^https:\/\/api\.crossref\.org\/(?:v\d+\/)?works\b/, 'crossref'],
  // https://support.datacite.org/docs/api
  [/^https:\/\/api\.(?:test\.)?datacite\.org\/dois\b/, 'datacite'],
  // https://developers.openalex.org/api-reference/introduction
  [/^https:\/\/api\.openalex\.org\//, 'openalex'],
  // https://www.zotero.org/support/dev/web_api/v3/basics
  [/^https:\/\/api\.zotero\.org\//, 'zotero'],
  // https://wiki.eprints.org/w/Export
  [/\/cgi\/export\/(?:eprint\/)?\d+\/JSON\//, 'eprints'],
  // DSpace 7 and newer. https://github.com/DSpace/RestContract/blob/main/endpoints.md
  [/\/server\/api\/(?:core\/items|pid\/find|discover)\b/, 'dspace'],
  // https://www.openarchives.org/OAI/openarchivesprotocol.html#ProtocolFeatures
  [/[?&]metadataPrefix=oai_dc\b/, 'oai-dc'],
  [/[?&]metadataPrefix=(?:oai_)?datacite\b/, 'datacite-xml'],
  [/[?&]metadataPrefix=mods\b/i, 'mods'],
  [/[?&]metadataPrefix=marc(?:xml|21)\b/i, 'marcxml'],
  // arXiv, searches of DSpace's, journals at OJS and Atypon, and anything called a feed. https://info.arxiv.org/help/api/user-manual.html
  [
    /arxiv\.org\/(?:api\/query|rss|atom)\b|\/(?:open-?search|WebFeedGatewayPlugin|showFeed)\b|[./](?:rss|atom|feed)(?:\.xml|\.json)?\/?(?:[?#]|$)/,
    'feed',
  ],
  [/\.bib(?:[?#]|$)/i, 'bibtex'],
  [/\.ris(?:[?#]|$)/i, 'ris'],
];

/** The name of the format that an address promises; undefined where it tells nothing. */
export const expectedFormat = (url: string): string | undefined =>
  ADDRESSES.find(([pattern]) => pattern.test(url))?.[1];
