// A card beside what its maker wrote. That stays where it is, hidden, since it may be a framework's: React ends the whole app when
// a node that it wants to remove is in another place. The card has a copy of it as its own content, for who reads the page without
// style or script. docs/decisions/021-guest.md
import type { MarkedElement } from './options.js';
import type { ReactiveElement } from 'lit';

/** What a card is made of. */
export interface Mark {
  /** What the page's author wrote, and what the card stands beside: the link, or what is around it. */
  readonly written: HTMLElement;
  /** What of it is shown until the card is drawn. */
  readonly shown: HTMLElement;
  /** What is put beside it. */
  readonly element: MarkedElement;
  /** The attributes of that. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

interface Beside {
  readonly card: ReactiveElement;
  /** The author's own way to display what is hidden now. */
  readonly display: readonly [value: string, priority: string];
  readonly copy: HTMLElement;
  readonly attributes: Mark['attributes'];
  /** Looks again at what was written. */
  readonly again: () => void;
}

const cards = new Map<HTMLElement, Beside>();

/** What has a card, for every copy of the script that the page may have. */
const HAS_CARD = Symbol.for('publication-card');

/** Whether there is a card beside an element, or beside what is around it. */
export const hasCard = (element: Element | null): boolean =>
  element !== null && (HAS_CARD in element || hasCard(element.parentElement));

/** Whether an element is hidden as we hide: that may be a clone of one, or a page that was saved. */
const isHiddenByUs = ({ hidden, style }: HTMLElement): boolean =>
  hidden && style.display === 'none' && style.getPropertyPriority('display') === 'important';

/** Whether an element is not for a card: its author hides it, or it was saved or cloned with its card. */
export const isHiddenAlready = (written: HTMLElement): boolean =>
  written.hidden &&
  (!isHiddenByUs(written) || /^publication-(?:card|list)$/.test(written.nextElementSibling?.localName ?? ''));

/**
 * Puts a card beside what was written, in one task: readers see no difference yet. When that changes, it is looked at again; when
 * it goes, the card goes; where it is moved, the card follows.
 *
 * @param again looks at what was written once more
 */
export function putBeside({ written, shown, element, attributes }: Mark, again: () => void): void {
  // A list is one once its file is there.
  const card = document.createElement(element) as ReactiveElement;
  const copy = copyOf(shown);
  const focused = focusIn(shown, copy);
  const { style } = written;
  const display = isHiddenByUs(written) ? (['', ''] as const) : ([style.display, style.getPropertyPriority('display')] as const);
  for (const [name, value] of attributes) card.setAttribute(name, value);
  card.append(copy);
  cards.set(written, { card, display, copy, attributes, again });
  Reflect.set(written, HAS_CARD, true);
  written.hidden = true;
  // A page's own style sheet may say how its links are displayed.
  style.setProperty('display', 'none', 'important');
  written.after(card);
  watch(written);
  if (focused) keepFocus(card, focused);
} // prettier-ignore

/** Has the card follow what was written, where that says something else than before; a reader who is at the card stays there. */
export function follow(mark: Mark): void {
  const { written, shown, element, attributes } = mark;
  const before = cards.get(written)!;
  const { card } = before;
  if (card.localName !== element) {
    takeAway(written);
    return putBeside(mark, before.again);
  }
  for (const [name] of before.attributes) if (!attributes.some(([each]) => each === name)) card.removeAttribute(name);
  for (const [name, value] of attributes)
    if (!before.attributes.some((each) => each[0] === name && each[1] === value)) card.setAttribute(name, value);
  const copy = copyOf(shown);
  const isSame = copy.isEqualNode(before.copy);
  if (!isSame) before.copy.replaceWith(copy);
  cards.set(written, { ...before, attributes, copy: isSame ? before.copy : copy });
}

/** Takes the card away, and shows again what was written. */
export function takeAway(written: HTMLElement): void {
  const { card, display } = cards.get(written)!;
  cards.delete(written);
  Reflect.deleteProperty(written, HAS_CARD);
  card.remove();
  show(written, display);
}

function show(element: HTMLElement, [value, priority]: Beside['display']): void {
  element.hidden = false;
  element.style.setProperty('display', value, priority);
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** Without names that the page has once. */
function copyOf(shown: HTMLElement): HTMLElement {
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  if (copy.hidden) show(copy, ['', '']);
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
function keepFocus(card: ReactiveElement, focused: HTMLElement): void {
  const refocus = () => {
    const place = focused.checkVisibility() ? focused : card.shadowRoot?.querySelector('a');
    place?.focus({ preventScroll: true });
    return Boolean(place);
  };
  queueMicrotask(() => void (refocus() || card.updateComplete?.then(refocus)));
}

const changes = new MutationObserver((all) => {
  const changed = new Set<HTMLElement>();
  for (const { target } of all) {
    let at: Node | null = target;
    while (at && !cards.has(at as HTMLElement)) at = at.parentNode;
    if (at?.isConnected) changed.add(at as HTMLElement);
  }
  for (const written of changed) cards.get(written)?.again();
});

/** A framework puts what is new before the node that it finds behind its own, which may be a card. */
const moves = new MutationObserver(() => {
  for (const [written, { card }] of [...cards])
    if (!written.isConnected || !card.isConnected) takeAway(written);
    else if (!written.nextElementSibling?.contains(card)) written.after(card);
});

function watch(written: HTMLElement): void {
  moves.observe(document, { childList: true, subtree: true });
  changes.observe(written, { childList: true, characterData: true, subtree: true, attributeFilter: ['class', 'href', 'rel', 'url'] });
} // prettier-ignore
