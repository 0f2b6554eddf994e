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

/** An address at the resolver, whose query and fragment are no part of the DOI: blogs and newsletters add `?ref=…` to every link. */
const ADDRESS = /^(?:doi:\s*)?https?:\/\/(?:dx\.|www\.)?doi\.org\/([^?#]*)/i;

/**
 * The bare DOI in `10.…`, `doi:10.…` or a doi.org address; undefined for anything else.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function readDoi(raw: unknown): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const name = ADDRESS.exec(text)?.[1] ?? text.replace(/^doi:\s*/i, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cf}]+$/u.exec(name)?.[0];
}
