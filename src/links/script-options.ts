// What the page's author says on the script tag. A module does not know its own tag, so it is found by its address.
import { allowHosts } from '../sources/settings.js';
import { webUrl } from '../record/url.js';

const SCRIPTS = 'script[src*=publication-card]';

/** The values of a `data-` attribute on all of our script tags, without white space between them. */
const wordsOf = (attribute: string): string[] =>
  [...document.querySelectorAll(SCRIPTS)].flatMap((script) => script.getAttribute(attribute)?.match(/\S+/g) ?? []);

/**
 * Whether a URL's host belongs to the page: the page's own, and those of `data-hosts`, which is written as `allow-hosts` of
 * the provider is. Without it only the page's own host does.
 */
export function isOwnHost(url: string): boolean {
  // An empty list would allow every host; no host is called like this.
  return allowHosts(['.', ...wordsOf('data-hosts')].join(' '))(url);
}

/** Whether a URL lies under one of the addresses in `data-upgrade`. Without it none does. */
export function isUpgraded(url: URL): boolean {
  return wordsOf('data-upgrade').some((word) => {
    const prefix = webUrl(word, document.baseURI);
    if (!prefix) return false;
    const { origin, pathname } = new URL(prefix);
    const folder = pathname.replace(/\/?$/, '/');
    return url.origin === origin && url.pathname.startsWith(folder) && url.pathname !== folder;
  });
}
