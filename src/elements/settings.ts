import type { ReactiveController, ReactiveElement } from 'lit';
import { cardContext } from './settings-context.js';
import type { CardSettings } from '../sources/settings.js';
import { ContextConsumer } from '@lit/context';
import { isOnTheWeb } from '../record/url.js';
import { Loader } from '../sources/loader.js';

let documentSettings: CardSettings | undefined;

/**
 * The settings of a card's place: those of the provider around it, or else of the whole document. A card inside a provider that
 * is not there yet, such as one that another script will define, has none and waits: to ask earlier would go past the
 * provider's rules.
 */
export class SettingsController implements ReactiveController {
  readonly #consumer: ContextConsumer<typeof cardContext, ReactiveElement>;

  constructor(private readonly card: ReactiveElement) {
    this.#consumer = new ContextConsumer(card, { context: cardContext, subscribe: true });
    card.addController(this);
  }

  /** Whether the settings are those of the card's place. */
  get isReady(): boolean {
    return this.#consumer.value !== undefined || !providerOf(this.card);
  }

  /** The provider's settings; without a provider one loader for the whole document. */
  get current(): CardSettings {
    return this.#consumer.value ?? (documentSettings ??= { loader: new Loader(), allows: isOnTheWeb });
  }

  hostConnected(): void {
    // Whoever answers, answers at once; a provider that is defined later does not know who had asked.
    if (!this.isReady) void customElements.whenDefined('publication-provider').then(() => this.#askAgain());
  }

  hostDisconnected(): void {
    // In another place other rules hold.
    Reflect.deleteProperty(this.#consumer, 'value');
  }

  #askAgain(): void {
    if (this.card.isConnected && !this.isReady) this.#consumer.hostConnected();
  }
}

/** The provider around an element, as events bubble: through slots and out of shadow roots. */
function providerOf(element: Element): Node | null {
  let node: Node | null = element;
  while (node && (node as Element).localName !== 'publication-provider')
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  return node;
}
