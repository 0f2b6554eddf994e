import { goOn } from '../record/is-promise.js';
import { OwnFile } from '../sources/own-file.js';

/**
 * What may mark a link, in one list: its class or that of an element around it, its `rel`, its fragment; or an `oembed`. Many sites
 * call a list of their own `publication-list`, so that counts only on a link, and on what we write for pages without the script.
 */
export const MARKS =
  'a[href]:is(.publication-card,.publication-card *,.publication-list,:is(blockquote,figure).publication-list *,[rel*=publication-],[href*="#publication-"]),oembed[url]';

/** What makes cards of links. */
const upgrade = new OwnFile(() => import('./upgrade.js'));

/** Where the file is there, in the task in which the links were seen: no frame shows them otherwise. */
const upgradeLinks = async (root: Element, marks: string): Promise<void> =>
  goOn(upgrade.get(), (file) => file.upgradeLinks(root, marks));

/**
 * Looks for marked links and for lists, now and whenever content is added or marked, and loads what makes cards of the ones and what
 * the others are when there are any. Where a script tag has `data-upgrade`, every link is looked at. A link or a list whose script
 * does not come stays what it is.
 *
 * @param loadList loads what registers `<publication-list>`
 */
export function watchPage(loadList: () => Promise<unknown>): void {
  const marks = document.querySelector('script[data-upgrade]') ? 'a[href],oembed[url]' : MARKS;
  const list = new OwnFile(loadList);
  const look = (node: Node) => {
    // Text has none of them.
    const has = (selector: string) =>
      (node as Element).matches?.(selector) || (node as Element).querySelector?.(selector);
    if (has('publication-list')) list.expect();
    if (has(marks)) upgradeLinks(node as Element, marks).catch(() => undefined);
  };
  look(document.documentElement);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'childList') addedNodes.forEach(look);
      else if ((target as Element).matches(`${marks},.publication-card`)) look(target);
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['class', 'href', 'rel', 'url'] });
}
