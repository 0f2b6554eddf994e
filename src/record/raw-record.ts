/** What a source answered, before anybody has said what it is. */
export interface RawRecord {
  /** The text as it came. */
  readonly text?: string | undefined;
  /** The JSON value, where it is one; of a record that was part of something larger, that part. */
  readonly value?: unknown;
  /** Where it came from, after redirects. Relative links are relative to this. */
  readonly url?: string | undefined;
  /** The answer's `Link` header, which may name further forms of the record. */
  readonly link?: string | null | undefined;
  /**
   * The answer's `Total-Results` header, or `X-Total-Count`: how many records there are in all, in words of the source.
   *
   * @see https://www.zotero.org/support/dev/web_api/v3/basics#total_results
   */
  readonly total?: string | null | undefined;
}
