import type { CardSettings } from '../sources/settings.js';
import { isOnTheWeb } from '../record/url.js';
import { Loader } from '../sources/loader.js';
import { onDemand, whenLoaded } from '../text/on-demand.js';

const link = onDemand(() => import('./provider-link.js'));
let documentSettings: CardSettings | undefined;

/**
 * A card's way to its provider. What providers need is loaded by the first card that stands inside one, so that pages
 * without any do not pay for them. Until it is there the card waits: asking earlier would go past the provider's rules.
 */
export class ProviderConsumer {
  /** Whether the settings are those of the card's place. */
  isReady = false;
  #provided: CardSettings | undefined;
  #leave: (() => void) | undefined;

  /** `onChange` hears of new settings, and of the problem where what a provider needs could not be loaded. */
  constructor(
    private readonly card: HTMLElement,
    private readonly onChange: (problem?: unknown) => void,
  ) {}

  /** The provider's settings; without a provider one loader for the whole document. */
  get settings(): CardSettings {
    return this.#provided ?? (documentSettings ??= { loader: new Loader(), allows: isOnTheWeb });
  }

  /** Looks for the provider of the card's place; a promise where its script has to be loaded first. */
  connect(): Promise<void> | undefined {
    this.disconnect();
    this.isReady = !hasProvider(this.card);
    if (this.isReady) this.#provided = undefined;
    else return whenLoaded(() => this.#link())?.catch(this.onChange);
    return undefined;
  }

  disconnect(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #link(): undefined {
    const { requestSettings } = link();
    if (!this.card.isConnected) return;
    this.disconnect();
    this.#leave = requestSettings(this.card, (settings) => {
      this.#provided = settings;
      this.isReady = true;
      this.onChange();
    });
  }
}

/** Whether a provider stands around an element, as events bubble: through slots and out of shadow roots. */
function hasProvider(element: Element): boolean {
  let node: Node | null = element;
  while (node && (node as Element).localName !== 'publication-provider')
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  return Boolean(node);
}
