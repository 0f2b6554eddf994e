// A card beside what its maker wrote. That stays where it is, hidden, since it may be a framework's: React ends the whole app when
// a node that it wants to remove is in another place. The card has a copy of it as its own content, for who reads the page without
// style or script. https://react.dev/reference/react-dom/client/createRoot#caveats
import type { PublicationCard } from '../elements/publication-card.js';

/** What a card is made of. */
export interface Mark {
  /** What the page's author wrote, and what the card stands beside: the link, or what is around it. */
  readonly written: HTMLElement;
  /** What of it is shown until the card is drawn. */
  readonly shown: HTMLElement;
  /** The card's attributes. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

interface Beside {
  readonly card: PublicationCard;
  /** The author's own `display`, which comes back with what is hidden. */
  readonly display: string;
  /** Looks again at what was written. */
  readonly again: () => void;
}

const cards = new Map<Element, Beside>();

/** Whether there is a card beside an element, or beside what is around it; also one that another copy of the script has made. */
export function hasCard(element: Element | null): boolean {
  if (!element) return false;
  const { hidden, nextElementSibling: next } = element as HTMLElement;
  return (hidden && next?.localName === 'publication-card') || cards.has(element) || hasCard(element.parentElement);
}

/**
 * Puts a card beside what was written, in one task: readers see no difference yet. When that changes, it is looked at again; when
 * it goes, the card goes; where it is moved, the card follows.
 *
 * @param again looks at what was written once more, as if there had been no card
 * @param card one that was there before, for the same
 */
export function putBeside({ written, shown, attributes }: Mark, again: () => void, card?: PublicationCard): void {
  const place = card ?? document.createElement('publication-card');
  const copy = copyOf(shown);
  const focused = focusIn(shown, copy);
  for (const name of place.getAttributeNames()) if (!attributes.some(([each]) => each === name)) place.removeAttribute(name);
  for (const [name, value] of attributes) place.setAttribute(name, value);
  place.replaceChildren(copy);
  cards.set(written, { card: place, display: written.style.display, again });
  written.hidden = true;
  // A page's own style sheet may say how its links are displayed.
  written.style.setProperty('display', 'none', 'important');
  written.after(place);
  watch(written);
  if (focused) keepFocus(place, focused);
} // prettier-ignore

/**
 * Takes the card away, and shows again what was written.
 *
 * @returns the card
 */
export function takeAway(written: HTMLElement): PublicationCard | undefined {
  const { card, display } = cards.get(written)!;
  cards.delete(written);
  card.remove();
  written.hidden = false;
  written.style.display = display;
  if (!written.getAttribute('style')) written.removeAttribute('style');
  return card;
}

/** Without names that the page has once. */
function copyOf(shown: HTMLElement): HTMLElement {
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  return copy;
}

/** What of a copy should have the focus, since its original has it. */
function focusIn(original: HTMLElement, copy: HTMLElement): HTMLElement | undefined {
  const { activeElement } = document;
  if (activeElement === original) return copy;
  const at = [...original.querySelectorAll('*')].indexOf(activeElement!);
  return at < 0 ? undefined : (copy.querySelectorAll<HTMLElement>('*')[at] ?? undefined);
}

/**
 * What is hidden loses the focus, and its copy has no place until the card has drawn it: in the microtask before this one, unless the
 * page has a `Promise` of its own. `updateComplete` is later, since it waits for words; the card may show its record by then.
 */
function keepFocus(card: PublicationCard, focused: HTMLElement): void {
  const refocus = () => {
    const place = focused.checkVisibility() ? focused : card.shadowRoot?.querySelector('a');
    place?.focus({ preventScroll: true });
    return Boolean(place);
  };
  queueMicrotask(() => void (refocus() || card.updateComplete.then(refocus)));
}

const changes = new MutationObserver((all) => {
  for (const [written, { again }] of [...cards])
    if (all.some(({ target }) => written.contains(target)) && written.isConnected) again();
});

/** A framework puts what is new before the node that it finds behind its own, which may be a card. */
const moves = new MutationObserver(() => {
  for (const [written, { card }] of [...cards])
    if (!written.isConnected || !card.isConnected) takeAway(written as HTMLElement);
    else if (!written.nextElementSibling?.contains(card)) written.after(card);
});

function watch(written: HTMLElement): void {
  moves.observe(document, { childList: true, subtree: true });
  changes.observe(written, { childList: true, characterData: true, subtree: true, attributeFilter: ['class', 'href', 'rel', 'url'] });
} // prettier-ignore
