import { warnOnce } from '../elements/console.js';

/** What marks a link, in one list: its class or that of an element around it, its `rel`, its fragment; or an `oembed`. */
export const MARKS =
  'a[href]:is(.publication-card,.publication-card *,[rel~=publication-card],[href*="#publication-card"]),oembed[url]';

/**
 * Looks for marked links, now and whenever content is added, and loads what makes cards of them when there are any. Where a
 * script tag has `data-upgrade`, every link is looked at.
 */
export function watchLinks(): void {
  // What stands alone in its block can be said only of a block that is whole.
  if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', watchLinks);
  const marks = document.querySelector('script[src*=publication-card][data-upgrade]') ? 'a[href],oembed[url]' : MARKS;
  const look = (nodes: Iterable<Node>) => {
    for (const node of nodes as Iterable<Element>) {
      // Text has neither of the two.
      if (node.matches?.(marks) || node.querySelector?.(marks)) {
        import('./upgrade.js').then(
          ({ upgradeLinks }) => upgradeLinks(node, marks),
          () => warnOnce('the script for links could not be loaded.'),
        );
      }
    }
  };
  look([document.documentElement]);
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => look(addedNodes))).observe(document, {
    childList: true,
    subtree: true,
  });
}
