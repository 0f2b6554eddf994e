// What a page's author has to know when another host does not answer. Loaded only then.
import { hostOf } from '../record/url.js';
import type { PublicationError } from '../record/error.js';
import { warnOnce } from './console.js';

/** Says once for each host that its answers may be closed to other sites, which browsers do not tell from silence. */
export function explainSilence({ facts: { url = '' } }: PublicationError): void {
  const host = hostOf(url);
  if (url && host !== location.host)
    warnOnce(`${host} could not be read. If it opens in a browser tab, it does not let other sites read it (CORS).`);
}
