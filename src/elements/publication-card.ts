import { cardTree, plainTree } from '../view/card.js';
import { type CardState, RecordController } from './record-controller.js';
import { formattingLocale, languageOf } from '../i18n/locale.js';
import { draw, type Tree } from '../view/tree.js';
import { en } from '../i18n/en.js';
import { ProviderConsumer } from './provider-consumer.js';
import type { Publication } from '../record/publication.js';
import { type PropertyValues, ReactiveElement } from 'lit';
import { styles } from '../view/styles.js';
import { version } from './version.js';
import { whenLoaded } from '../text/on-demand.js';
import type { View } from '../view/view.js';

const LAYOUTS = ['auto', 'compact', 'row', 'full'] as const;
const DISPLAYS = ['fold', 'full', 'none'] as const;
const INLINE = ':scope > script[type="application/json"]';

/**
 * A publication from a library catalogue, set as a card: title, authors, summary with its lists, publisher, cover.
 * Given several references, the most explicit wins: `record`, then the inline child, `src`, `record-id`.
 *
 * @summary Shows a publication from any library catalogue.
 * @tagname publication-card
 *
 * @fires {PublicationLoadEvent} publication-load - The card shows its publication, which is the event's `publication`. Bubbles, composed.
 * @fires {PublicationErrorEvent} publication-error - The card could not read its record. The event's `error` is a `PublicationError` with a `kind`: `network`, `http`, `timeout`, `too-large`, `format`, `several`, `invalid` or `blocked`. Bubbles, composed.
 *
 * @attr {string} lang - The language of the interface, and of dates and names; without it that of the page around the card.
 *
 * @slot - The plain link to the publication. It is shown until the card is loaded, and again on error. A `<script type="application/json">` here is the record itself.
 * @slot cover - Takes the place of the cover.
 * @slot badge - Stands behind the record's badges.
 * @slot actions - Stands behind the card's own actions.
 * @slot footer - Stands below the publisher.
 *
 * @csspart card - The card itself: border, background, padding.
 * @csspart cover - The place of the cover.
 * @csspart cover-image - The cover's picture.
 * @csspart cover-fallback - The cover that the card draws when there is no picture.
 * @csspart body - Everything beside the cover.
 * @csspart badge - Each badge.
 * @csspart title - The heading.
 * @csspart authors - The list of contributors.
 * @csspart facts - Each list of facts: date and language, and publisher.
 * @csspart summary - The summary with its lists.
 * @csspart interventions - Each list of interventions that the record gives beside its summary.
 * @csspart list - Each list in the summary.
 * @csspart toggle - The button that unfolds the summary.
 * @csspart publisher - The publisher's name and link.
 * @csspart actions - The row of actions.
 * @csspart action - Each action of the card's own.
 * @csspart status - The sentence that says what went wrong.
 * @csspart footer - The publisher and what stands below.
 *
 * @cssproperty {<color>} [--publication-card-accent=light-dark(#1a688d, #6cc1ea)] - Links, buttons, badges, bullets.
 * @cssproperty {<color>} [--publication-card-surface=light-dark(#fff, #161b22)] - The background.
 * @cssproperty {<color>} [--publication-card-text=light-dark(#1a2332, #e5e9ef)] - The text.
 * @cssproperty {<color>} [--publication-card-muted=light-dark(#566172, #9aa5b4)] - Authors, labels and other quiet text.
 * @cssproperty {<color>} [--publication-card-border=light-dark(#dfe4ea, #2c343f)] - The card's border and the line above the publisher.
 * @cssproperty {<length>} [--publication-card-radius=0.75em] - The card's corners.
 * @cssproperty {<length>} [--publication-card-padding=clamp(1em, 4%, 1.6em)] - The space inside the border.
 * @cssproperty {<length>} [--publication-card-gap=1.75em] - The space between cover and text.
 * @cssproperty {<shadow>} [--publication-card-shadow=none] - The card's shadow.
 * @cssproperty {<family-name>} [--publication-card-font-family=inherit] - The font of all text.
 * @cssproperty {<family-name>} [--publication-card-title-font=inherit] - The font of the title.
 * @cssproperty {<length>} [--publication-card-font-size=inherit] - The size of the text; everything else follows it.
 * @cssproperty {<length>} [--publication-card-title-size=clamp(1.3em, 0.95em + 2.2cqi, 1.7em)] - The size of the title.
 * @cssproperty {<length>} [--publication-card-cover-width=clamp(6em, 24cqi, 10.5em)] - The width of the cover.
 * @cssproperty {<ratio>} [--publication-card-cover-ratio=3 / 4] - The cover's width to its height.
 * @cssproperty {<number>} [--publication-card-cover-hue=the title's own] - The hue of the drawn cover, in degrees.
 * @cssproperty {<length>} [--publication-card-max-width=56em] - The card's greatest width.
 * @cssproperty {<string>} [--publication-card-bullet='◆'] - The bullet of lists.
 *
 * @cssstate empty - There is nothing to show.
 * @cssstate loading - The record is being read.
 * @cssstate loaded - The publication is shown.
 * @cssstate error - The record could not be read.
 * @cssstate stale - Beside `loaded`: a later read failed and the older record stays.
 */
export class PublicationCard extends ReactiveElement {
  /** The version of this copy of the script. */
  static readonly version = version;
  /** One sheet for all cards. Made when the element is defined, since Node has no style sheets. */
  static override get styles(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  }
  static override readonly properties = {
    src: {},
    recordId: { attribute: 'record-id' },
    record: {},
    format: {},
    layout: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    summaryDisplay: { attribute: 'summary-display' },
    actions: {},
    loading: {},
    showMissing: { attribute: 'show-missing', type: Boolean },
  };

  /** The address of a record, in any supported format, or of a landing page with metadata. Relative to the page. */
  src?: string | null;
  /** The record's identifier; fills `{id}` in the `src-template` of the nearest `<publication-provider>`. */
  recordId?: string | null;
  /** A record in hand, in any supported format: an object, or JSON text. */
  record?: object | string | null;
  /** The name of the record's format: `publication`, `invenio`, `schema-org` or `landing-page`. Found by the record's shape when not set. */
  format?: string | null;
  /** How the parts stand: `auto` (cover above the text, beside it where there is room), `compact` (for lists: no summary, no publisher), `row` (cover always beside), `full` (as auto, with every fact that the record has). */
  layout: 'auto' | 'compact' | 'row' | 'full' = 'auto';
  /** The level of the title's heading, 1 to 6. */
  headingLevel = 3;
  /** `fold` (a long summary folds behind a button), `full`, or `none`. */
  summaryDisplay: 'fold' | 'full' | 'none' = 'fold';
  /** The actions shown, by name and in order, separated by spaces. `open` is the link to the full text. */
  actions = 'open';
  /** `eager`, or `lazy`: the record is asked for when the card comes near the visible part of the page. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Shows what the record does not know as "not known", for curators. */
  showMissing = false;
  #shown: unknown[] = []; // what the drawn card was made of, its own attributes aside
  readonly #internals = this.attachInternals();
  readonly #provider = new ProviderConsumer(this, () => this.requestUpdate());
  readonly #reader = new RecordController(
    this,
    () => ({
      record: this.record,
      inline: this.querySelector(INLINE)?.textContent ?? undefined,
      src: this.src,
      recordId: this.recordId,
      format: this.format || undefined,
      isLazy: this.loading === 'lazy',
      baseUrl: this.baseURI,
    }),
    () => this.#provider.settings,
  );

  /**
   * What the card is doing: `empty`, `loading`, `loaded` or `error`.
   * @type {'empty' | 'loading' | 'loaded' | 'error'}
   */
  get state(): CardState {
    return this.#reader.state;
  }

  /**
   * The publication that the card shows; undefined until it is loaded.
   * @type {Publication | undefined}
   */
  get publication(): Publication | undefined {
    return this.#reader.publication;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // It may be an inline record that the page adds later, or that the parser had not reached yet.
    root.addEventListener('slotchange', () => this.#refresh());
    return root;
  }

  /** `lang` stays the platform's own property, which reflects its attribute; a change of it changes dates and names. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A card that comes back, perhaps to another provider, looks again.
    if (this.hasUpdated) this.requestUpdate();
  }

  /**
   * Asks for the record again, past the caches. What is shown stays until the answer is there, and also when it fails.
   * Resolves when the outcome is drawn; never rejects.
   */
  async reload(): Promise<void> {
    await this.#provider.awaited; // its rules hold for this question as well
    if (!this.#provider.awaited) await this.#reader.reload();
    await this.updateComplete;
  }

  /** Also covers a record in hand whose reader is loaded on demand; not one that is asked for over the network. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#reader.reading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#refresh();
    const { state, isStale } = this.#reader;
    const { states } = this.#internals;
    states.clear();
    states.add(state);
    if (isStale) states.add('stale');
  }

  /** Waits for a part of the view that is loaded on demand, so that `updateComplete` covers it. */
  protected override scheduleUpdate(): void | Promise<void> {
    const drawn = whenLoaded(() => {
      this.isUpdatePending = true; // an attempt that was given up has cleared it
      void super.scheduleUpdate();
    });
    if (!(drawn instanceof Promise)) return;
    if (!this.hasUpdated) this.#draw(plainTree(undefined));
    return drawn.catch(() => {
      this.#draw(plainTree(en.failed));
      this.#reader.hostUpdated();
    });
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { publication, error } = this.#reader;
    const shown = [publication ?? error, this.#provider.settings, languageOf(this)];
    // A move, say, changes nothing: what a reader has unfolded stays so, and the focus where it is.
    if (!changed.size && shown.every((each, at) => each === this.#shown[at])) return;
    this.#shown = [];
    try {
      this.#draw(publication ? cardTree(this.#view(publication)) : plainTree(error && en.error(error)));
      this.#shown = shown;
    } catch (cause) {
      if (cause instanceof Promise) throw cause;
      this.#reader.refuse(cause); // the page must not notice
    }
  }

  #draw(tree: Tree): void {
    this.renderRoot.replaceChildren(draw(tree));
  }

  /** Looks whether there is another reference than before. An inline record is whole only when the page is parsed. */
  #refresh(): void {
    if (document.readyState === 'loading' && this.querySelector(INLINE)) {
      document.addEventListener('DOMContentLoaded', () => this.#refresh(), { once: true });
    } else if (!this.#provider.awaited) {
      this.#reader.refresh();
    }
  }

  #view(publication: Publication): View {
    const pageLanguage = languageOf(this);
    const messages = en; // the only language yet
    return {
      publication,
      layout: oneOf(this.layout, LAYOUTS),
      headingLevel: [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3,
      summaryDisplay: oneOf(this.summaryDisplay, DISPLAYS),
      actions: (this.actions ?? 'open').split(/[\s,]+/),
      showMissing: this.showMissing,
      messages,
      locale: formattingLocale(messages, pageLanguage),
      pageLanguage,
      allows: (url) => this.#provider.settings.allows(url),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-card': PublicationCard;
  }
}

/** The value where it is one of the choices, as attributes may hold anything; otherwise the first, the default. */
function oneOf<T>(value: T, choices: readonly [T, ...T[]]): T {
  return choices.includes(value) ? value : choices[0];
}
