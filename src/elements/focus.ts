import type { CardInteraction } from './interaction.js';
import type { ReactiveElement } from 'lit';

/**
 * Draws, and sees to it that a reader who was at something in the element, or at its plain link, goes on in it where that is gone:
 * at the title, at any other link, or at the plain link.
 *
 * @param draw draws the element
 * @param elsewhere takes the focus where there is no link
 */
export function keepFocus(element: ReactiveElement, draw: () => void, elsewhere: () => void): void {
  const { renderRoot: root } = element;
  const isAtElement = element.matches(':focus-within');
  const before = isAtElement ? ((root as ShadowRoot).activeElement ?? element.querySelector(':focus')) : null;
  draw();
  // A field that is still there is seen. To look would lay all out, for each key that somebody types in a list of thousands.
  if (!before || (before.localName === 'input' && root.contains(before)) || before.checkVisibility()) return;
  const links = [root.querySelector('.title a'), ...root.querySelectorAll('a'), element.querySelector('a')];
  const next = links.find((link) => link?.checkVisibility());
  if (next) (next as HTMLElement).focus({ preventScroll: true });
  else elsewhere();
}

/** Has a card's title take the focus, which it does only when there is nothing else. */
export function focusTitle(card: ReactiveElement, interaction: CardInteraction): void {
  const title = () => card.renderRoot.querySelector<HTMLElement>('.title');
  if (!title()) return;
  interaction.isTitleFocusable = true;
  card.requestUpdate();
  void card.updateComplete.then(() => title()?.focus({ preventScroll: true }));
}
