import { decode } from './charset.js';
import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../record/raw-record.js';

/** A larger answer is no record of one publication. Bytes. */
const LARGEST = 5_000_000;

/**
 * The resolver of DOIs answers with a record where it is asked for one that its registration agencies have. A header like
 * this needs no leave of the server's: it has under 128 bytes, and none that are unsafe.
 *
 * @see https://citation.doi.org/docs.html
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
const ACCEPT = 'application/json, application/vnd.citationstyles.csl+json;q=0.9, */*;q=0.5';

export interface RequestOptions {
  /** Milliseconds for the whole answer, its body included. */
  readonly timeout: number;
  /** Ends the request. In the end it is always used, also to end a body that nobody reads. */
  readonly end: AbortController;
  /** Asks the server even where the browser has kept an answer. */
  readonly reload: boolean;
  /** Whether the host that answers in the end may be read. */
  allows(url: string): boolean;
}

/**
 * One request for a record: without cookies and referrer, within a time and a size.
 *
 * @throws {PublicationError} `network` (with the fact `status` where the answer had begun), `http`, `timeout`, `too-large`
 *   or `blocked`; the controller's own reason when aborted
 */
export async function requestRecord(url: string, { timeout, end, reload, allows }: RequestOptions): Promise<RawRecord> {
  // Not AbortSignal.timeout, which would keep all that hangs on it until its time is over. Timers overflow at 25 days.
  const timer = setTimeout(() => end.abort(new PublicationError('timeout', { url })), Math.min(timeout, 2 ** 31 - 1));
  let status: number | undefined;
  try {
    const response = await fetch(url, {
      headers: { accept: ACCEPT },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: reload ? 'reload' : 'default',
      signal: end.signal,
    });
    ({ status } = response);
    // A page's own fetch, made of XMLHttpRequest, may know neither who answered nor of streams.
    const answered = response.url || url;
    if (!allows(answered)) throw new PublicationError('blocked', { url: answered });
    if (!response.ok)
      throw new PublicationError('http', { url, status, retryAfter: response.headers.get('retry-after') });
    const reader = response.body?.getReader();
    const parts: BlobPart[] = response.body ? [] : [await response.text()];
    let size = 0;
    for (let part = await reader?.read(); part?.value; part = await reader!.read()) {
      size += part.value.length;
      if (size > LARGEST) throw new PublicationError('too-large', { url });
      parts.push(part.value);
    }
    const bytes = new Blob(parts);
    let text = await bytes.text();
    // Bytes that UTF-8 does not have.
    if (text.includes('\ufffd')) text = await decode(bytes, response);
    const { headers } = response;
    const total = headers.get('total-results') ?? headers.get('x-total-count');
    return { text, url: answered, link: headers.get('link'), total };
  } catch (cause) {
    if (cause instanceof PublicationError) throw cause;
    throw end.signal.reason ?? new PublicationError('network', { url, status, cause });
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
