import type { AccessibleFormat } from './accessible-format.js';
import { isOnTheWeb } from '../record/url.js';
import type { RecordLoader } from './loader.js';

/** What a provider tells the cards inside it, and what a card without one goes by. */
export interface CardSettings {
  readonly loader: RecordLoader;
  /** Where records are, with `{id}` in the place of `record-id`. */
  readonly srcTemplate?: string | undefined;
  /** Where the records of DOIs are, with `{doi}` in the place of `doi`; several addresses are asked in turn. */
  readonly doiTemplate?: string | undefined;
  /** Where readers ask for an accessible format. */
  readonly accessibleFormat?: AccessibleFormat;
  /** Whether a URL's host may be asked, for records and covers. */
  allows(url: string): boolean;
}

/**
 * The rule of an `allow-hosts` list: host names, `*.example.org` for all under one; the page's own host always belongs to it.
 * An empty list allows every host. Schemes stand for all that has them, as in a Content-Security-Policy: `data:` allows
 * covers that are written in the record itself, which nothing else does.
 */
export function allowHosts(list: string | undefined | null): (url: string) => boolean {
  const hosts = (list ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean); // prettier-ignore
  if (!hosts.length) return isOnTheWeb;
  return (url) => {
    const { host, hostname, protocol } = new URL(url);
    const fits = (allowed: string) =>
      allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : [host, hostname, protocol].includes(allowed);
    return (isOnTheWeb(url) && host === globalThis.location?.host) || hosts.some(fits);
  };
}
