import type { CardInteraction } from './interaction.js';
import type { ReactiveElement } from 'lit';

/**
 * Draws, and sees to it that a reader who was at something in the card, or at its plain link, goes on in it where that is gone:
 * at the title, at any other link, or at the plain link. A title that is no link takes the focus when there is nothing else.
 *
 * @param draw draws the card
 */
export function keepFocus(card: ReactiveElement, interaction: CardInteraction, draw: () => void): void {
  const { renderRoot: root } = card;
  const isAtCard = card.matches(':focus-within');
  const before = isAtCard ? ((root as ShadowRoot).activeElement ?? card.querySelector(':focus')) : null;
  draw();
  if (!before || before.checkVisibility()) return;
  const links = [root.querySelector('.title a'), ...root.querySelectorAll('a'), card.querySelector('a')];
  const next = links.find((link) => link?.checkVisibility());
  if (next) return (next as HTMLElement).focus({ preventScroll: true });
  const title = () => root.querySelector<HTMLElement>('.title');
  if (!title()) return;
  interaction.isTitleFocusable = true;
  card.requestUpdate();
  void card.updateComplete.then(() => title()?.focus({ preventScroll: true }));
}
