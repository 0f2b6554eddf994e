/** What identifies a publication elsewhere. All values are bare, without "doi:" or a resolver's address. */
export interface Identifiers {
  /** `10.1234/abc`, in the record's own letter case. */
  readonly doi?: string;
  /** ISBNs as catalogued, hyphens kept. */
  readonly isbn?: readonly string[];
  readonly issn?: readonly string[];
  /** `20.500.12345/678`. */
  readonly handle?: string;
  /** A URL that the record calls an identifier. */
  readonly url?: string;
}

/**
 * What stands before a DOI: its name, its form as a URI, or the resolver's address, with or without `https://`, whose query and
 * fragment are no part of the DOI: blogs and newsletters add `?ref=…` to every link.
 */
const BEFORE = /^(?:info:|urn:)?doi(?:[\s:/]+|(?=10\.))/i;
const ADDRESS = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/([^?#]*)/i;

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cf}]+$/u;

/**
 * The bare DOI in `10.…`, `doi:10.…`, `info:doi/10.…` or an address at doi.org; undefined for anything else. What came as an
 * address is decoded, as that had to be encoded: `%3C` is `<` there, and three characters elsewhere.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.4
 */
export function readDoi(raw: unknown): string | undefined {
  const text = (typeof raw === 'string' ? raw.trim() : '').replace(BEFORE, '');
  const [, path] = ADDRESS.exec(text) ?? [];
  // TeX and JSON write a slash behind a backslash, and a sentence ends in a full stop.
  const names = path === undefined ? [text] : [decoded(path).replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''), path];
  return names.map((name) => name.replace('\\/', '/').replace(/\.$/, '')).find((name) => DOI.test(name));
}

/** A path in plain characters; as it is where it was never encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
