import { attributesOf, wordsOfClass, wordsOfFragment } from './options.js';
import { fallbackByClass, isLone, mayHoldCards } from './place.js';
import { isOwnHost, isUpgraded } from './script-options.js';
import { recordAddress } from '../sources/record-address.js';
import { webUrl } from '../record/url.js';

/**
 * Makes cards of the marked links in an element, itself included. Who may: a class or `rel` for any host, since only those
 * who edit the page can write them; a fragment, an `oembed` and a link without any mark only for hosts that the page names.
 */
export function upgradeLinks(root: Element, marks: string): void {
  // What stands alone in its block can be said only of a block that is whole.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => upgradeLinks(root, marks), { once: true });
    return;
  }
  for (const element of [root, ...root.querySelectorAll(marks)]) {
    if (!element.matches(marks) || !mayHoldCards(element)) continue;
    if (element.localName === 'oembed') upgradeEmbed(element);
    else upgradeLink(element as HTMLAnchorElement);
  }
}

function upgradeLink(link: HTMLAnchorElement): void {
  const url = addressOf(link.href);
  if (!url) return;
  const byClass = fallbackByClass(link);
  const words = wordsOfFragment(url);
  const isMarked = byClass ?? (link.relList.contains('publication-card') || (words && isOwnHost(url.href)));
  if (!isMarked && !(isUpgraded(url) && isLone(link))) return;
  const fallback = byClass ?? link;
  const marked = link.closest('.publication-card');
  replace(fallback, fallback, url, [...(marked ? wordsOfClass(marked) : []), ...wordsOfClass(link), ...(words ?? [])]);
}

/** Editors write `<oembed>` for an address alone; it shows nothing, so a link is made for it. */
function upgradeEmbed(embed: Element): void {
  const url = addressOf(embed.getAttribute('url') ?? '');
  if (!url || !isOwnHost(url.href)) return;
  const words = wordsOfFragment(url) ?? [];
  url.hash = '';
  const link = document.createElement('a');
  link.href = link.textContent = url.href;
  replace(embed, link, url, words);
}

/** The record's landing page that a link leads to; the page itself, whose parts fragments lead to, is none. */
function addressOf(href: string): URL | undefined {
  const address = webUrl(href, document.baseURI);
  if (!address || address.split('#', 1)[0] === document.URL.split('#', 1)[0]) return undefined;
  return new URL(address);
}

/** Puts a card in an element's place, with its fallback inside, in one task: readers see no difference yet. */
function replace(element: Element, fallback: Element, url: URL, words: readonly string[]): void {
  const card = document.createElement('publication-card');
  const focused = document.activeElement as HTMLElement | null;
  for (const [name, value] of attributesOf(words)) card.setAttribute(name, value);
  url.hash = '';
  card.setAttribute('src', recordAddress(url.href));
  element.replaceWith(card);
  card.append(fallback);
  if (!focused || !fallback.contains(focused)) return;
  // What is moved loses the focus, and has no place until the card has drawn it: in the microtask before this one, unless the page
  // has a `Promise` of its own. `updateComplete` is later, since it waits for words; the card may show its record by then.
  const refocus = () => {
    const place = focused.checkVisibility() ? focused : card.shadowRoot?.querySelector('a');
    place?.focus({ preventScroll: true });
    return Boolean(place);
  };
  queueMicrotask(() => void (refocus() || card.updateComplete.then(refocus)));
}
