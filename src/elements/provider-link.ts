import type { CardSettings } from '../sources/settings.js';
import { ContextConsumer } from '@lit/context';
import { cardContext } from '../sources/context.js';
import { PublicationProvider } from './publication-provider.js';
import type { ReactiveElement } from 'lit';
import { defineElement } from './define-element.js';

/** Registers the provider, and tells a card of its settings now and whenever they change. */
export function linkToProvider(card: ReactiveElement, onSettings: (settings: CardSettings) => void): void {
  defineElement('publication-provider', PublicationProvider);
  new ContextConsumer(card, { context: cardContext, subscribe: true, callback: onSettings });
}
