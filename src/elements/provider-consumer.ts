import type { ReactiveController, ReactiveElement } from 'lit';
import type { CardSettings } from '../sources/settings.js';
import { warnOnce } from './console.js';
import { Loader } from '../sources/loader.js';

let documentSettings: CardSettings | undefined;

/**
 * A card's way to its provider. What providers need is loaded by the first card that stands inside one, so that pages
 * without any do not pay for them. Until it is there the card waits: asking earlier would go past the provider's rules.
 */
export class ProviderConsumer implements ReactiveController {
  /** The loading of what providers need, while a card waits for it. */
  awaited: Promise<unknown> | undefined;
  #provided: CardSettings | undefined;
  #isLinked = false;

  constructor(
    private readonly card: ReactiveElement,
    private readonly onChange: () => void,
  ) {
    card.addController(this);
  }

  /** The provider's settings; without a provider one loader for the whole document. */
  get settings(): CardSettings {
    return this.#provided ?? (documentSettings ??= { loader: new Loader(), allows: () => true });
  }

  hostConnected(): void {
    if (!hasProvider(this.card)) this.#provided = undefined;
    else if (!this.#isLinked)
      this.awaited = this.#link().catch(() => warnOnce('the provider’s script could not be loaded.'));
  }

  async #link(): Promise<void> {
    this.#isLinked = true;
    const { linkToProvider } = await import('./provider-link.js');
    this.awaited = undefined;
    linkToProvider(this.card, (settings) => {
      this.#provided = settings;
      this.onChange();
    });
    this.onChange();
  }
}

/** Whether a provider stands around an element, also outside the shadow roots that it is in. */
function hasProvider(element: Element): boolean {
  const { host } = element.getRootNode() as ShadowRoot;
  return Boolean(element.closest('publication-provider') ?? (host && hasProvider(host)));
}
