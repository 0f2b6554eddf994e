// Asking again after a failure that may pass.
import { hostOf } from '../record/url.js';
import type { Pending } from './pending.js';
import { PublicationError } from '../record/error.js';

/** After the first try. */
const MOST_RETRIES = 2;
/** A server that wants to be left alone for longer is not asked again. Milliseconds. */
const LONGEST_WAIT = 30_000;
/** How long a host that did not answer is not asked a second time for any card. Milliseconds. */
const SILENCE = 60_000;
/** Too many requests; and what stands before a server that is down, or being restarted. */
const PASSING = [429, 502, 503, 504];

/**
 * For each host that did not answer at all: whether it answered the one who asked again for all; undefined where that one
 * left. A host that is closed to other sites (CORS) looks the same as one that is down, and browsers do not tell pages
 * which it is. So for each host only one request is made again, and the others go by what comes of it: a closed library
 * gets two requests more than there are cards, and one that had stumbled is read.
 */
const scouts = new Map<string, Promise<boolean | undefined>>();

/**
 * Asks again, at most twice, where the failure may pass: no answer, or one that broke off; 429, 502, 503, 504. The waits
 * grow, and differ from card to card, so that a server that comes back does not meet all of them at once. `Retry-After`
 * is heeded up to half a minute; a server that wants a longer pause is not asked again.
 *
 * @param pending the question. Its `end` is another one for each try, and ends the wait before it as well
 * @param ask makes one try
 * @param failure what the first try ended with
 * @param retryDelay milliseconds before the first retry, twice that before the second; each cut by up to a half
 * @throws what the last try ended with
 */
export async function askAgain<T>(
  pending: Pending,
  ask: () => Promise<T>,
  failure: unknown,
  retryDelay = 500,
): Promise<T> {
  const again = () => retry(pending, ask, failure, retryDelay);
  const host = silentHost(failure);
  if (host === undefined) return again();
  for (let scout = scouts.get(host); scout; scout = scouts.get(host)) {
    const answered = await scout;
    if (answered === false || !pending.callers.size) throw failure;
    if (answered) return again();
  }
  const answer = again();
  const outcome = answer.then(
    () => true,
    (cause: unknown) => (pending.callers.size ? silentHost(cause) === undefined : undefined),
  );
  scouts.set(host, outcome);
  const forget = () => scouts.delete(host);
  void outcome.then((answered) => (answered === false ? setTimeout(forget, SILENCE) : forget()));
  return answer;
}

async function retry<T>(pending: Pending, ask: () => Promise<T>, failure: unknown, delay: number): Promise<T> {
  for (let retries = 0, cause = failure; ; retries++) {
    const wait = retries < MOST_RETRIES && waitAfter(cause);
    if (wait === false || wait > LONGEST_WAIT || !pending.callers.size) throw cause;
    const { signal } = (pending.end = new AbortController());
    // Who leaves the line of a host gets no answer from there, hence both. A try that is over has its signal as well.
    const left = new Promise<never>((_, leave) =>
      signal.addEventListener('abort', () => pending.callers.size || leave(signal.reason as Error)),
    );
    left.catch(() => undefined);
    try {
      await Promise.race([pause(wait + delay * 2 ** retries * (1 - Math.random() / 2), signal), left]);
      return await Promise.race([ask(), left]);
    } catch (next) {
      cause = next;
    }
  }
}

/** The other site's host that did not answer at all. */
function silentHost(failure: unknown): string | undefined {
  if (!(failure instanceof PublicationError)) return undefined;
  const { kind, facts: { url = '', status } } = failure; // prettier-ignore
  const host = hostOf(url);
  return kind === 'network' && status === undefined && host !== globalThis.location?.host ? host : undefined;
}

/** The milliseconds that the server wants to be left alone for; false where asking again cannot help. */
function waitAfter(failure: unknown): number | false {
  if (!(failure instanceof PublicationError)) return false;
  const { kind, facts: { url = '', status = 0, retryAfter } } = failure; // prettier-ignore
  if (kind === 'network') return !isMixed(url) && 0;
  return PASSING.includes(status) && readRetryAfter(retryAfter ?? '');
}

/** Browsers do not let secure pages ask insecure addresses, and never will. */
export const isMixed = (url: string): boolean => globalThis.location?.protocol === 'https:' && url.startsWith('http:');

/**
 * Milliseconds; 0 where the header is not there, which it is not for a page of another site unless the server exposes it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function readRetryAfter(header: string): number {
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Math.max(wait, 0) || 0;
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((go) => {
    const timer = setTimeout(go, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
