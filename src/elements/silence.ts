// What a page's author has to know when another host does not answer.
import { hostOf } from '../record/url.js';
import { isMixed } from '../sources/retry.js';
import type { PublicationError } from '../record/error.js';
import { warnOnce } from './console.js';

/**
 * Says once for each host that its answers may be closed to other sites, which browsers do not tell from silence. A host
 * whose answer had begun is open.
 */
export function explainSilence({ facts: { url = '', status } }: PublicationError): void {
  const host = hostOf(url);
  if (!url || status !== undefined || host === location.host) return;
  warnOnce(
    isMixed(url)
      ? `${host} could not be read. This page is https, and browsers do not let it ask http addresses.`
      : `${host} could not be read. If it opens in a browser tab, it does not let other sites read it (CORS).`,
  );
}
