import { follow, hasCard, isHiddenAlready, type Mark, putBeside, takeAway } from './beside.js';
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
    if (!element.matches(marks) || !mayHoldCards(element) || hasCard(element)) continue;
    const mark = markOf(element as HTMLElement);
    if (mark && !isHiddenAlready(mark.written)) putBeside(mark, () => lookAgain(mark.written, marks));
  }
}

/** What has a card was changed: the card follows, or goes where it is no longer asked for. */
function lookAgain(written: HTMLElement, marks: string): void {
  const element = written.matches('a,oembed') ? written : written.querySelector<HTMLElement>(marks);
  const mark = element?.matches(marks) ? markOf(element, written) : undefined;
  if (mark) return follow(mark);
  takeAway(written);
  upgradeLinks(written, marks);
}

/**
 * What an element asks for; undefined where it asks for nothing.
 *
 * @param written what has a card for it already. Where that stands was found to be right, and the card is there now.
 */
const markOf = (element: HTMLElement, written?: HTMLElement): Mark | undefined =>
  element.localName === 'oembed' ? markOfEmbed(element) : markOfLink(element as HTMLAnchorElement, written);

function markOfLink(link: HTMLAnchorElement, before?: HTMLElement): Mark | undefined {
  const url = addressOf(link.href);
  if (!url) return undefined;
  const marked = link.closest('.publication-card');
  const byClass = before ? marked && before : (fallbackByClass(link) as HTMLElement | undefined);
  const words = wordsOfFragment(url);
  const isMarked = byClass ?? (link.relList.contains('publication-card') || (words && isOwnHost(url.href)));
  if (!isMarked && !(isUpgraded(url) && (before ?? isLone(link)))) return undefined;
  const written = byClass ?? link;
  if (before && written !== before) return undefined;
  const options = [...(marked ? wordsOfClass(marked) : []), ...wordsOfClass(link), ...(words ?? [])];
  return { written, shown: written, attributes: attributesFor(url, options) };
}

/** Editors write `<oembed>` for an address alone; it shows nothing, so a link is made for it. */
function markOfEmbed(embed: HTMLElement): Mark | undefined {
  const url = addressOf(embed.getAttribute('url') ?? '');
  if (!url || !isOwnHost(url.href)) return undefined;
  const attributes = attributesFor(url, wordsOfFragment(url) ?? []);
  const shown = document.createElement('a');
  shown.href = shown.textContent = url.href;
  return { written: embed, shown, attributes };
}

/** The record's landing page that a link leads to; the page itself, whose parts fragments lead to, is none. */
function addressOf(href: string): URL | undefined {
  const address = webUrl(href, document.baseURI);
  if (!address || address.split('#', 1)[0] === document.URL.split('#', 1)[0]) return undefined;
  return new URL(address);
}

/** Without the fragment, which has said what it had to say. */
function attributesFor(url: URL, words: readonly string[]): Mark['attributes'] {
  url.hash = '';
  return [...attributesOf(words), ['src', recordAddress(url.href)]];
}
