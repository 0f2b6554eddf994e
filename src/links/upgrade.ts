import { follow, hasCard, isHiddenAlready, type Mark, putBeside, takeAway } from './beside.js';
import { attributesOf, type MarkedElement, markOfFragment, wordsOfClass } from './options.js';
import { CLASSES, fallbackByClass, isLone, mayHoldCards } from './place.js';
import { isOwnHost, isUpgraded } from './script-options.js';
import { listAddress } from '../sources/list-address.js';
import { recordAddress } from '../sources/record-address.js';
import { webUrl } from '../record/url.js';

/** What links may become. */
const ELEMENTS: readonly MarkedElement[] = ['publication-list', 'publication-card'];

/**
 * Makes cards and lists of the marked links in an element, itself included. Who may: a class or `rel` for any host, since only those
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
  const marked = link.closest(CLASSES);
  const byClass = before ? marked && before : (fallbackByClass(link) as HTMLElement | undefined);
  const fragment = markOfFragment(url);
  const rel = ELEMENTS.find((name) => link.relList.contains(name));
  const isMarked = byClass ?? (rel || (fragment && isOwnHost(url.href)));
  if (!isMarked && !(isUpgraded(url) && (before ?? isLone(link)))) return undefined;
  const written = byClass ?? link;
  if (before && written !== before) return undefined;
  const words = [...(marked ? wordsOfClass(marked) : []), ...wordsOfClass(link), ...(fragment?.words ?? [])];
  const named = ELEMENTS.find((name) => marked?.classList.contains(name)) ?? rel ?? fragment?.element;
  return { written, shown: written, ...asked(url, words, named) };
}

/** Editors write `<oembed>` for an address alone; it shows nothing, so a link is made for it. */
function markOfEmbed(embed: HTMLElement): Mark | undefined {
  const url = addressOf(embed.getAttribute('url') ?? '');
  if (!url || !isOwnHost(url.href)) return undefined;
  const fragment = markOfFragment(url);
  const made = asked(url, fragment?.words ?? [], fragment?.element);
  const shown = document.createElement('a');
  shown.href = shown.textContent = url.href;
  return { written: embed, shown, ...made };
}

/** The page that a link leads to; the page itself, whose parts fragments lead to, is none. */
function addressOf(href: string): URL | undefined {
  const address = webUrl(href, document.baseURI);
  if (!address || address.split('#', 1)[0] === document.URL.split('#', 1)[0]) return undefined;
  return new URL(address);
}

/**
 * What becomes of an address: a list where it is that of a search or a feed, or the mark says so, otherwise a card. Without the
 * fragment, which has said what it had to say.
 */
function asked(url: URL, words: readonly string[], named: MarkedElement | undefined): Pick<Mark, 'element' | 'attributes'> {
  url.hash = '';
  const list = listAddress(url.href);
  const element = list === undefined ? (named ?? 'publication-card') : 'publication-list';
  const src = element === 'publication-list' ? (list ?? url.href) : recordAddress(url.href);
  return { element, attributes: [...attributesOf(words, element), ['src', src]] };
} // prettier-ignore
