import { act } from './act.js';
import { cardTree } from '../view/card/card.js';
import { type CardState, RecordReader } from './record-reader.js';
import { languageOf } from '../i18n/locale.js';
import { oneOf, PlatformElement, reflect } from './reflect.js';
import { draw, h, type Tree } from '../view/tree.js';
import { cardSheets } from './sheets.js';
import { followLanguage, leaveLanguage } from '../i18n/language-watch.js';
import { loadMessages, messagesIn, registerWords } from '../i18n/messages-for.js';
import { isPromise, onDemand } from '../text/on-demand.js';
import { ProviderConsumer } from './provider-consumer.js';
import type { Publication } from '../record/publication.js';
import type { SomeWords } from '../i18n/words.js';
import { version } from './version.js';
import type { View } from '../view/view.js';
import { viewOf } from './card-view.js';

/** `application/json`, or `application/ld+json` for a record of schema.org's. */
const INLINE = ':scope > script[type$="json"]';
/** What `renderSnapshot` writes, see also links/place.ts. */
const SNAPSHOT = ':scope > .publication-card:not(a)';
/** What `metadata` has written, perhaps in the card that this one is a copy of. */
const METADATA = '[data-publication-card]';

const failure = onDemand(() => import('./failure.js'));
const metadata = onDemand(() => import('./metadata.js'));

/**
 * A publication from a library catalogue, set as a card: title, authors, summary with its lists, publisher, cover.
 * Given several references, the most explicit wins: `record`, then the inline child, `src`, `doi`, `record-id`.
 *
 * @summary Shows a publication from any library catalogue.
 * @tagname publication-card
 *
 * @fires {PublicationLoadEvent} publication-load - The card shows its publication, which is the event's `publication`. Bubbles, composed.
 * @fires {PublicationErrorEvent} publication-error - The card could not read its record. The event's `error` is a `PublicationError` with a `kind`: `network`, `http`, `timeout`, `too-large`, `format`, `several`, `invalid` or `blocked`; its `publication` is what is still shown. Bubbles, composed.
 *
 * @fires {PublicationActionEvent} publication-open - A reader follows a link to the publication: its title's, or the full text's. `detail.url` is where it leads. Bubbles, composed, cancelable.
 * @fires {PublicationActionEvent} publication-cite - A reader presses Cite, or copies a citation: then `detail` has `style` and `how`. Bubbles, composed, cancelable.
 * @fires {PublicationActionEvent} publication-export - A reader presses Export, or saves or copies: then `detail` has `format` and `how`. Bubbles, composed, cancelable.
 * @fires {PublicationActionEvent} publication-share - A reader presses Share, and then: `detail` has `url` and `how`. Bubbles, composed, cancelable.
 *
 * @attr {string} lang - The language of the interface, and of dates and names; without it that of the page around the card.
 *
 * @slot - The plain link to the publication, or a snapshot of it as `renderSnapshot` writes one. It is shown until the card is loaded, and again on error. A `<script type="application/json">` here, or `application/ld+json`, is the record itself.
 * @slot cover - Takes the place of the cover.
 * @slot badge - Stands behind the record's badges.
 * @slot actions - Stands behind the card's own actions.
 * @slot footer - Stands below the publisher.
 *
 * @csspart card - The card itself: border, background, padding.
 * @csspart standing - The line at the top that says that the publication was retracted, withdrawn or replaced, or that there is a newer version.
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
 * @csspart toggle - Each button that unfolds: the summary, and a long list of contributors.
 * @csspart publisher - The publisher's name and link.
 * @csspart actions - The row of actions.
 * @csspart action - Each action of the card's own, and each in a dialog.
 * @csspart message - What the card says of an action, below the actions or in a dialog: that something is copied, or could not be loaded.
 * @csspart dialog - The dialog of Cite and Export.
 * @csspart citation - The citation in it.
 * @csspart status - The sentence that says what went wrong, below the plain link or below an older record that stays; or that a record is shown in part.
 * @csspart retry - The button behind it that asks again. It is there where trying again may help.
 * @csspart source - The line that says where the record came from, and when it was read: in the full layout, and with `show-missing` or `show-repairs`.
 * @csspart repairs - What was cleaned in the record, with `show-repairs`.
 * @csspart footer - The publisher and what stands below.
 *
 * @cssproperty {<color>} [--publication-card-accent=light-dark(#1a688d, #6cc1ea)] - Links, buttons, badges, bullets.
 * @cssproperty {<color>} [--publication-card-surface=light-dark(#fff, #161b22)] - The background.
 * @cssproperty {<color>} [--publication-card-text=light-dark(#1a2332, #e5e9ef)] - The text.
 * @cssproperty {<color>} [--publication-card-muted=light-dark(#566172, #9aa5b4)] - Authors, labels and other quiet text.
 * @cssproperty {<color>} [--publication-card-border=light-dark(#dfe4ea, #2c343f)] - The card's border and the line above the publisher.
 * @cssproperty {<length>} [--publication-card-radius=0.75em] - The card's corners.
 * @cssproperty {<length>} [--publication-card-padding=clamp(1em, 4%, 1.6em)] - The space inside the border.
 * @cssproperty {<length>} [--publication-card-gap=clamp(1em, 4cqi, 1.75em)] - The space between cover and text.
 * @cssproperty {<shadow>} [--publication-card-shadow=none] - The card's shadow.
 * @cssproperty {<family-name>} [--publication-card-font-family=inherit] - The font of all text.
 * @cssproperty {<family-name>} [--publication-card-title-font=inherit] - The font of the title.
 * @cssproperty {<length>} [--publication-card-font-size=inherit] - The size of the text; everything else follows it.
 * @cssproperty {<length>} [--publication-card-title-size=clamp(1.3em, 0.95em + 2.2cqi, 1.7em)] - The size of the title.
 * @cssproperty {<length>} [--publication-card-cover-width=clamp(4em, 24cqi, 10.5em)] - The width of the cover.
 * @cssproperty {<ratio>} [--publication-card-cover-ratio=3 / 4] - The cover's width to its height.
 * @cssproperty {<number>} [--publication-card-cover-hue=the title's own] - The hue of the drawn cover, in degrees.
 * @cssproperty {<length>} [--publication-card-max-width=56em] - The card's greatest width.
 * @cssproperty {<string>} [--publication-card-bullet='◆'] - The bullet of lists.
 *
 * @cssstate empty - There is nothing to show.
 * @cssstate loading - The record is being read.
 * @cssstate loaded - The publication is shown.
 * @cssstate error - The record could not be read.
 * @cssstate stale - Beside `loaded`: the last read failed, and an older record stays: the one that was read before, or the page's snapshot of it.
 */
export class PublicationCard extends PlatformElement {
  /** The version of this copy of the script. */
  static readonly version = version;

  /**
   * Puts a page's own words in the place of the card's, or adds a language. Cards that are there already follow.
   *
   * @param locale the language's BCP 47 tag, such as `ne` or `en-GB`
   * @param words those that differ, by their keys; for a language that the card has not, all, since the others are English
   */
  static readonly registerWords: (locale: string, words: SomeWords) => void = registerWords;

  /** `lang` is here because a change of it changes dates and names. */
  static readonly observedAttributes = [
    'src', 'doi', 'record-id', 'record', 'format', 'layout', 'heading-level', 'summary-display', 'actions', 'metadata', 'loading', 'show-missing', 'show-repairs', 'lang',
  ]; // prettier-ignore

  #record: object | string | null | undefined;
  #shown: readonly unknown[] = []; // what the drawn card was made of
  #isPlain = true; // there is the plain link, or what a server has drawn, and nothing else to show yet
  #isScheduled = false;
  #updated: unknown; // a promise where something is on its way
  readonly #internals = this.attachInternals();
  readonly #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
  readonly #provider: ProviderConsumer = new ProviderConsumer(this, (problem) => {
    if (problem) this.#reader.fail(problem);
    this.requestUpdate();
  });
  readonly #reader: RecordReader = new RecordReader(
    this,
    () => ({
      record: this.record,
      inline: this.querySelector(INLINE)?.textContent ?? undefined,
      src: this.src,
      doi: this.doi,
      recordId: this.recordId,
      format: this.format ?? undefined,
      isLazy: this.loading === 'lazy',
      snapshot: this.querySelector(SNAPSHOT),
      baseUrl: this.baseURI,
    }),
    () => this.#provider.settings,
  );

  constructor() {
    super();
    this.adoptedCallback();
    // It may be an inline record that the page adds later, or that the parser had not reached yet.
    this.#root.addEventListener('slotchange', () => this.requestUpdate());
    this.#root.addEventListener('click', (event) => {
      if (this.publication) void act(this.#root, event, this.#view(this.publication));
    });
    // What a server has drawn stays until there is something newer to draw.
    if (!this.#root.firstChild) this.#replace(h('slot'));
    // What the page set before the element was defined stands in the way of the properties.
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /**
   * The address of a record, in any supported format, or of a landing page with metadata. Relative to the page.
   * @attr
   */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null | undefined) {
    reflect(this, 'src', value);
  }

  /**
   * A DOI: `10.…`, `doi:10.…` or its address at doi.org. Its record is asked for at Crossref, and where that does not know it at DataCite.
   * @attr
   */
  get doi(): string | null {
    return this.getAttribute('doi');
  }
  set doi(value: string | null | undefined) {
    reflect(this, 'doi', value);
  }

  /**
   * The record's identifier; fills `{id}` in the `src-template` of the nearest `<publication-provider>`.
   * @attr record-id
   */
  get recordId(): string | null {
    return this.getAttribute('record-id');
  }
  set recordId(value: string | null | undefined) {
    reflect(this, 'record-id', value);
  }

  /**
   * A record in hand, in any supported format: an object, or JSON text. What is set in script is not written to the attribute.
   * @attr
   */
  get record(): object | string | null {
    return this.#record ?? null;
  }
  set record(value: object | string | null | undefined) {
    this.#record = value;
    this.requestUpdate();
  }

  /**
   * The name of the record's format, as the table of formats has it: `crossref`, `marcxml`, … Found by the record's shape when not set.
   * @attr
   */
  get format(): string | null {
    return this.getAttribute('format');
  }
  set format(value: string | null | undefined) {
    reflect(this, 'format', value);
  }

  /**
   * How the parts stand: `auto` (cover above the text, beside it where there is room), `compact` (for lists: no summary, no publisher), `row` (cover always beside), `full` (as auto, with every fact that the record has).
   * @attr
   * @default 'auto'
   */
  get layout(): 'auto' | 'compact' | 'row' | 'full' {
    return oneOf(this.getAttribute('layout'), 'auto', 'compact', 'row', 'full');
  }
  set layout(value: 'auto' | 'compact' | 'row' | 'full' | null | undefined) {
    reflect(this, 'layout', value);
  }

  /**
   * The level of the title's heading, 1 to 6.
   * @attr heading-level
   * @default 3
   */
  get headingLevel(): number {
    return Number(oneOf(this.getAttribute('heading-level'), '3', '1', '2', '4', '5', '6'));
  }
  set headingLevel(value: number | null | undefined) {
    reflect(this, 'heading-level', value);
  }

  /**
   * `fold` (a long summary folds behind a button), `full`, or `none`.
   * @attr summary-display
   * @default 'fold'
   */
  get summaryDisplay(): 'fold' | 'full' | 'none' {
    return oneOf(this.getAttribute('summary-display'), 'fold', 'full', 'none');
  }
  set summaryDisplay(value: 'fold' | 'full' | 'none' | null | undefined) {
    reflect(this, 'summary-display', value);
  }

  /**
   * The actions shown, by name and in order, separated by spaces: `open` (the link to the full text), `cite`, `export`, `share`.
   * @attr
   * @default 'open cite'
   */
  get actions(): string {
    return this.getAttribute('actions') ?? 'open cite';
  }
  set actions(value: string | null | undefined) {
    reflect(this, 'actions', value);
  }

  /**
   * What the card tells the machines that read the page, by name, separated by spaces: `json-ld` (the publication in the terms of schema.org) and `coins` (which Zotero reads).
   * @attr
   * @default ''
   */
  get metadata(): string {
    return this.getAttribute('metadata') ?? '';
  }
  set metadata(value: string | null | undefined) {
    reflect(this, 'metadata', value);
  }

  /**
   * `eager`, or `lazy`: the record is asked for when the card comes near the visible part of the page.
   * @attr
   * @default 'eager'
   */
  get loading(): 'eager' | 'lazy' {
    return oneOf(this.getAttribute('loading'), 'eager', 'lazy');
  }
  set loading(value: 'eager' | 'lazy' | null | undefined) {
    reflect(this, 'loading', value);
  }

  /**
   * Shows what the record does not know as "not known", for curators.
   * @attr show-missing
   * @default false
   */
  get showMissing(): boolean {
    return this.hasAttribute('show-missing');
  }
  set showMissing(value: boolean) {
    this.toggleAttribute('show-missing', Boolean(value));
  }

  /**
   * Lists what was cleaned in the record, and where, for librarians.
   * @attr show-repairs
   * @default false
   */
  get showRepairs(): boolean {
    return this.hasAttribute('show-repairs');
  }
  set showRepairs(value: boolean) {
    this.toggleAttribute('show-repairs', Boolean(value));
  }

  /**
   * What the card is doing: `empty`, `loading`, `loaded` or `error`.
   * @type {'empty' | 'loading' | 'loaded' | 'error'}
   */
  get state(): CardState {
    return this.#reader.state;
  }

  /**
   * The publication that the card shows; undefined until it is loaded, and where a snapshot of the page's is shown.
   * @type {Publication | undefined}
   */
  get publication(): Publication | undefined {
    return this.#reader.publication;
  }

  /**
   * Resolves when everything that was set is drawn: also a record in hand whose reader is loaded on demand, but not one
   * that is asked for over the network.
   * @type {Promise<boolean>}
   */
  get updateComplete(): Promise<boolean> {
    return this.#settle();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'record') this.#record = value;
    this.#shown = [];
    this.requestUpdate();
  }

  connectedCallback(): void {
    followLanguage(this);
    void this.#provider.connect();
    this.requestUpdate(); // a card that comes back, perhaps to another page's place, looks again
  }

  disconnectedCallback(): void {
    leaveLanguage(this);
    this.#provider.disconnect();
    this.#reader.disconnect();
  }

  /** Another document takes the styles away, since they were made for the one before. */
  adoptedCallback(): void {
    this.#root.adoptedStyleSheets.push(...cardSheets(this));
  }

  /**
   * Asks for the record again, past the caches. What is shown stays until the answer is there, and also when it fails.
   * Resolves when the outcome is drawn; never rejects.
   */
  async reload(): Promise<void> {
    await this.#provider.connect(); // its rules hold for this question as well
    if (this.#provider.isReady) await this.#reader.reload();
    await this.updateComplete;
  }

  /** Draws what changed, once for all that changes in a task. There is no need to call it. */
  requestUpdate(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#updated = Promise.resolve().then(() => this.#update());
  }

  async #settle(): Promise<boolean> {
    let last: unknown;
    do {
      await (last = this.#updated);
      await this.#reader.reading;
    } while (last !== this.#updated);
    return true;
  }

  #update(): Promise<void> | undefined {
    this.#look();
    const { state, error } = this.#reader;
    const { states } = this.#internals;
    states.clear();
    states.add(state);
    if (error && state === 'loaded') states.add('stale');
    this.#isScheduled = false;
    try {
      this.#draw();
    } catch (cause) {
      // A part of the view that is loaded on demand.
      if (isPromise(cause)) return cause.then(() => this.#update(), () => this.#giveUp()); // prettier-ignore
      this.#reader.refuse(cause); // the page must not notice
      return undefined;
    }
    this.#reader.tell();
    return undefined;
  }

  /** Not even the words for what went wrong could be loaded. They are asked for again when something changes. */
  #giveUp(): void {
    if (this.#reader.state === 'error' && !this.#root.querySelector('.status'))
      this.#root.append(draw(h('p', { part: 'status', role: 'status' }, messagesIn(languageOf(this)).failed)));
    this.#reader.tell();
  }

  /** Looks whether there is another reference than before. An inline record is whole only when the page is parsed. */
  #look(): void {
    const isParsing = document.readyState === 'loading' && this.querySelector(INLINE);
    if (isParsing) document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    if (isParsing || !this.#provider.isReady) this.#reader.wait();
    else this.#reader.refresh();
  }

  #draw(): void {
    const { publication, error } = this.#reader;
    const isPlain = !publication && !error;
    // Also while there is nothing to say yet: the words come while the record does.
    const loading = loadMessages(languageOf(this));
    if (loading) throw loading; // eslint-disable-line @typescript-eslint/only-throw-error -- see on-demand.ts
    const messages = messagesIn(languageOf(this));
    const wanted = [publication ?? isPlain, this.#provider.settings, languageOf(this), messages];
    // A move, say, changes nothing: what a reader has unfolded stays so, and the focus where it is.
    if (!(isPlain && this.#isPlain) && wanted.some((each, at) => each !== this.#shown[at])) {
      this.#shown = [];
      // Without a publication the page's own link, so that a card takes no more room than before while it loads.
      this.#replace(publication ? cardTree(this.#view(publication)) : h('slot'));
      this.#shown = wanted;
      this.#isPlain = isPlain;
    }
    if (error) failure().explain(this, this.#root, this.#reader, messages);
    if (this.metadata || this.querySelector(METADATA)) metadata().describe(this);
  }

  #replace(tree: Tree): void {
    const focused = this.querySelector(':focus') ?? this.#root.activeElement;
    this.#root.replaceChildren(draw(tree)); // an open dialog sees to it that it stays, see actions/dialog.ts
    // A reader who was at the plain link, say, goes on at the title.
    if (focused && !focused.checkVisibility()) this.#root.querySelector('a')?.focus({ preventScroll: true });
  }

  #view(publication: Publication): View {
    return viewOf(this, publication, this.#provider.settings, this.#reader.readAt);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-card': PublicationCard;
  }
}
