import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../formats/format.js';

/** A larger answer is no record of one publication. Bytes. */
const LARGEST = 5_000_000;

export interface RequestOptions {
  /** Milliseconds for the whole answer, its body included. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Asks the server even where the browser has kept an answer. */
  readonly reload: boolean;
  /** Whether the host that answers in the end may be read. */
  allows(url: string): boolean;
}

/**
 * One request for a record: without cookies and referrer, within a time and a size.
 *
 * @throws {PublicationError} `network`, `http`, `timeout`, `too-large` or `blocked`; the signal's own reason when aborted
 */
export async function requestRecord(
  url: string,
  { timeout, signal, reload, allows }: RequestOptions,
): Promise<RawRecord> {
  // Not AbortSignal.timeout, which would keep all that hangs on it until its time is over.
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeout);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json, */*;q=0.5' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: reload ? 'reload' : 'default',
      signal: AbortSignal.any([signal, deadline.signal]),
    });
    const { status } = response;
    if (!allows(response.url)) throw new PublicationError('blocked', { url: response.url });
    if (!response.ok) throw new PublicationError('http', { url, status });
    const decoder = new TextDecoder();
    const reader = response.body!.getReader();
    let text = '';
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      text += decoder.decode(part.value, { stream: true });
      if (size <= LARGEST) continue;
      await reader.cancel();
      throw new PublicationError('too-large', { url });
    }
    return { text: text + decoder.decode(), url: response.url, link: response.headers.get('link') };
  } catch (cause) {
    if (cause instanceof PublicationError || signal.aborted) throw cause;
    throw new PublicationError(deadline.signal.aborted ? 'timeout' : 'network', { url, cause });
  } finally {
    clearTimeout(timer);
    deadline.abort(); // ends a body that nobody reads
  }
}
