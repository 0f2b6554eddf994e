// What the elements that draw have in common: how they read their attributes, take over what a server has drawn, and keep the focus.
import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { accessorOf } from './properties.js';
import type { AskingController } from './asking.js';
import { keepFocus } from './focus.js';
import { readMisspelt } from './spelling.js';
import { SettingsController } from './settings.js';
import { sheetsOf } from './sheets.js';
import { styles } from '../view/styles/styles.js';

/** A record, or a list of them, in the page: `application/json`, or `application/ld+json` for one of schema.org's. */
const INLINE = ':scope > script[type$="json"]';

export abstract class DrawnElement extends LitElement {
  /** The style sheets of its shadow root, as texts. */
  protected static readonly sheets: readonly string[] = [styles];

  protected readonly internals = this.attachInternals();
  protected readonly settings = new SettingsController(this);
  /** What a server has drawn. It stays until there is something newer to draw. */
  protected drawnByServer: ChildNode[] = [];

  /** @param readOnly what a page can only read: what it set before the element was defined stands in its way */
  constructor(readOnly: readonly string[]) {
    super();
    for (const name of readOnly) Reflect.deleteProperty(this, name);
  }

  /** `lang` is here because a change of it changes dates and names. It stays the platform's property. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return accessorOf(super.getPropertyDescriptor(name, key, options), options);
  }

  /** What asks for what is shown. */
  protected abstract get asking(): AskingController;

  /** Takes the focus of a reader who was at something that is gone, where no link is left. */
  protected abstract focusElsewhere(): void;

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    readMisspelt(this);
    super.connectedCallback();
    this.requestUpdate(); // what comes back, perhaps to another page's place, looks again
  }

  /** Another document takes the styles away, since they were made for the one before. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptSheets(this.shadowRoot);
  }

  /** Lit's own root would put the element's beside what a server has drawn. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.drawnByServer = [...root.childNodes];
    this.#adoptSheets(root);
    // It may be an inline record that the page adds later, or that the parser had not reached yet.
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.asking.refuse(cause);
    }
  }

  protected override update(changed: PropertyValues): void {
    const { state, error } = this.asking;
    const { states } = this.internals;
    states.clear();
    states.add(state);
    if (error && state === 'loaded') states.add('stale');
    keepFocus(this, () => super.update(changed), () => this.focusElsewhere()); // prettier-ignore
  }

  /** The text of the inline child. */
  protected get inline(): string | undefined {
    return this.querySelector(INLINE)?.textContent ?? undefined;
  }

  /** What is asked for is not known yet: an inline record is whole only when the page is parsed, and a provider may come. */
  protected get mustWait(): boolean {
    const isBeingParsed = document.readyState === 'loading' && this.querySelector(INLINE) !== null;
    if (isBeingParsed) document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    return isBeingParsed || !this.settings.isReady;
  }

  #adoptSheets(root: ShadowRoot): void {
    root.adoptedStyleSheets.push(...sheetsOf(this, (this.constructor as typeof DrawnElement).sheets));
  }
}
