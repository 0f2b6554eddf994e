import type { CardSettings } from '../sources/settings.js';
import { ContextEvent } from '@lit/context';
import { cardContext } from './settings-context.js';
import { PublicationProvider } from './publication-provider.js';
import { defineElement } from './define-element.js';

/**
 * Registers the provider, and tells a card of its settings now and whenever they change. Returns how to end that.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export function requestSettings(card: HTMLElement, onSettings: (settings: CardSettings) => void): () => void {
  defineElement('publication-provider', PublicationProvider);
  let end: (() => void) | undefined;
  const answer = (settings: CardSettings, unsubscribe?: () => void) => {
    if (end !== unsubscribe) end?.(); // a nearer provider has come between
    end = unsubscribe;
    onSettings(settings);
  };
  card.dispatchEvent(new ContextEvent(cardContext, card, answer, true));
  return () => end?.();
}
