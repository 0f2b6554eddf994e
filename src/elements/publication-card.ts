import { flag, oneOf, record, text } from './properties.js';
import type { ActingCard } from './actions/stage.js';
import { ActionsController } from './actions.js';
import { html, noChange, type PropertyValues } from 'lit';
import type { CardState } from './asking.js';
import { cardTemplate } from '../view/card/card.js';
import { CardInteraction } from './interaction.js';
import { Failure } from './failure.js';
import { failedCard } from '../view/card/failure.js';
import { DrawnElement } from './drawn-element.js';
import { focusTitle } from './focus.js';
import { keyed } from 'lit/directives/keyed.js';
import { LanguageController } from './language.js';
import type { Publication } from '../record/publication.js';
import { RecordController } from './record.js';
import { registerWords } from '../i18n/messages-for.js';
import type { SomeWords } from '../i18n/some-words.js';
import { version } from './version.js';
import type { View } from '../view/view.js';

/** What `renderSnapshot` writes, see also links/place.ts. */
const SNAPSHOT = ':scope > .publication-card:not(a)';

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
 * @property {Promise<boolean>} updateComplete - Resolves when everything that was set is drawn: also a record in hand for which a file has to come first, but not one that is asked for over the network.
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
 * @csspart text-language - Each button that shows title and summary in one of the languages that the record has them in.
 * @csspart authors - The list of contributors.
 * @csspart facts - Each list of facts: date and language, and publisher.
 * @csspart summary - The summary with its lists.
 * @csspart interventions - Each list of interventions that the record gives beside its summary.
 * @csspart list - Each list in the summary.
 * @csspart toggle - Each button that unfolds: the summary, and a long list of contributors.
 * @csspart publisher - The publisher's name and link.
 * @csspart actions - The row of actions.
 * @csspart action - Each action of the card's own, and each in a dialog.
 * @csspart accessible-format - The link by which readers ask for an accessible format, where a provider says at which address.
 * @csspart message - What the card says of an action, below the actions or in a dialog: that something is copied, or could not be loaded.
 * @csspart dialog - The dialog of Cite and Export.
 * @csspart citation - The citation in it.
 * @csspart status - The sentence that says what went wrong, below the plain link or below an older record that stays; or that a record is shown in part.
 * @csspart retry - The button behind it that asks again. It is there where trying again may help. Where a part of the script did not come, that may also take the page to be loaded anew.
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
export class PublicationCard extends DrawnElement implements ActingCard {
  /** The version of this copy of the script. */
  static readonly version = version;

  /**
   * Puts a page's own words in the place of the card's, or adds a language. Cards that are there already follow.
   *
   * @param locale the language's BCP 47 tag, such as `ne` or `en-GB`
   * @param words those that differ, by their keys; for a language that the card has not, all, since the others are English
   */
  static readonly registerWords: (locale: string, words: SomeWords) => void = registerWords;

  static override readonly properties = {
    src: text('src', null),
    doi: text('doi', null),
    recordId: text('record-id', null),
    record: record('record'),
    format: text('format', null),
    layout: oneOf('layout', 'auto', 'compact', 'row', 'full'),
    headingLevel: oneOf('heading-level', 3, 1, 2, 4, 5, 6),
    summaryDisplay: oneOf('summary-display', 'fold', 'full', 'none'),
    actions: text('actions', 'open cite'),
    metadata: text('metadata', ''),
    loading: oneOf('loading', 'eager', 'lazy'),
    showMissing: flag('show-missing'),
    showRepairs: flag('show-repairs'),
  };

  /**
   * The address of a record, in any supported format, or of a landing page with metadata. Relative to the page.
   * @attr
   */
  src!: string | null;

  /**
   * A DOI: `10.…`, `doi:10.…` or its address at doi.org. Its record is asked for at Crossref, and where that does not know it at DataCite.
   * @attr
   */
  doi!: string | null;

  /**
   * The record's identifier; fills `{id}` in the `src-template` of the nearest `<publication-provider>`.
   * @attr record-id
   */
  recordId!: string | null;

  /**
   * A record in hand, in any supported format: an object, or JSON text. What is set in script is not written to the attribute.
   * @attr
   */
  record!: object | string | null;

  /**
   * The name of the record's format, as the table of formats has it: `crossref`, `marcxml`, … Found by the record's shape when not set.
   * @attr
   */
  format!: string | null;

  /**
   * How the parts stand: `auto` (cover above the text, beside it where there is room), `compact` (for lists: no summary, no publisher), `row` (cover always beside), `full` (as auto, with every fact that the record has).
   * @attr
   * @default 'auto'
   */
  layout!: 'auto' | 'compact' | 'row' | 'full';

  /**
   * The level of the title's heading, 1 to 6.
   * @attr heading-level
   * @default 3
   */
  headingLevel!: number;

  /**
   * `fold` (a long summary folds behind a button), `full`, or `none`.
   * @attr summary-display
   * @default 'fold'
   */
  summaryDisplay!: 'fold' | 'full' | 'none';

  /**
   * The actions shown, by name and in order, separated by spaces: `open` (the link to the full text), `cite`, `export`, `share`.
   * @attr
   * @default 'open cite'
   */
  actions!: string;

  /**
   * What the card tells the machines that read the page, by name, separated by spaces: `json-ld` (the publication in the terms of schema.org) and `coins` (which Zotero reads).
   * @attr
   * @default ''
   */
  metadata!: string;

  /**
   * `eager`, or `lazy`: the record is asked for when the card comes near the visible part of the page.
   * @attr
   * @default 'eager'
   */
  loading!: 'eager' | 'lazy';

  /**
   * Shows what the record does not know as "not known", for curators.
   * @attr show-missing
   * @default false
   */
  showMissing!: boolean;

  /**
   * Lists what was cleaned in the record, and where, for librarians.
   * @attr show-repairs
   * @default false
   */
  showRepairs!: boolean;

  readonly #language = new LanguageController(this);
  readonly #record: RecordController = new RecordController(
    this,
    () => ({
      record: this.record,
      inline: this.inline,
      src: this.src,
      doi: this.doi,
      recordId: this.recordId,
      format: this.format ?? undefined,
      isLazy: this.loading === 'lazy',
      mustWait: this.mustWait,
      hasSnapshot: this.querySelector(SNAPSHOT) !== null,
      baseUrl: this.baseURI,
    }),
    () => this.settings.current,
  );
  readonly #actions: ActionsController = new ActionsController(this, () => this.#view());
  readonly #failure = new Failure(this, this.#record);
  #interaction = new CardInteraction(this, this.#actions);
  /** What is drawn now; undefined while it is the plain link. */
  #drawn: Publication | 'failure' | undefined;

  constructor() {
    super(['state', 'publication']);
  }

  /**
   * What the card is doing: `empty`, `loading`, `loaded` or `error`.
   * @type {'empty' | 'loading' | 'loaded' | 'error'}
   */
  get state(): CardState {
    return this.#record.state;
  }

  /**
   * The publication that the card shows; undefined until it is loaded, and where a snapshot of the page's is shown.
   * @type {Publication | undefined}
   */
  get publication(): Publication | undefined {
    return this.#record.publication;
  }

  /**
   * Asks for the record again, past the caches. What is shown stays until the answer is there, and also when it fails.
   * Resolves when the outcome is drawn; never rejects.
   */
  async reload(): Promise<void> {
    if (this.settings.isReady) await this.#record.reload();
    await this.updateComplete;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete;
    let reading;
    do {
      isComplete = await super.getUpdateComplete();
      await this.#language.loading;
      await (reading = this.#record.reading);
      await this.#actions.describing;
    } while (this.isUpdatePending || reading !== this.#record.reading);
    return isComplete;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => void this.#actions.press(event));
    return root;
  }

  protected override get asking(): RecordController {
    return this.#record;
  }

  protected override focusElsewhere(): void {
    focusTitle(this, this.#interaction);
  }

  protected override update(changed: PropertyValues): void {
    const { error, publication } = this.#record;
    const drawn = this.#language.wording && (publication ?? (error && 'failure'));
    if (drawn !== this.#drawn) this.#interaction = new CardInteraction(this, this.#actions);
    this.#drawn = drawn;
    if (drawn) for (const node of this.drawnByServer.splice(0)) node.remove();
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#language.wording) return;
    // What is said to machines is there before the page hears of the card.
    const describing = this.#actions.describe();
    if (describing) void describing.then(() => this.#record.tell());
    else this.#record.tell();
  }

  /** The plain link stays until there is a record or a failure to tell of, and words for it. */
  protected override render(): unknown {
    const { wording } = this.#language;
    const failure = wording && this.#failure.view(wording);
    const view = this.#view();
    const { dialog } = this.#actions;
    if (view)
      return [keyed(view.publication, cardTemplate(view, failure)), dialog && keyed(dialog, dialog.template(view))];
    if (failure) return failedCard(failure, wording.messages);
    // Whoever is not drawn yet takes no more room than before. The template has a value, since on pages that have changed the
    // language's own objects Lit may not come to the end of one without any.
    return this.drawnByServer.length ? noChange : html`<slot ?hidden=${false}></slot>`;
  }

  /** What the card is drawn from; undefined where it shows no publication. */
  #view(): View | undefined {
    const { publication, readAt } = this.#record;
    const { wording } = this.#language;
    if (!publication || !wording) return undefined;
    const { layout, headingLevel, summaryDisplay, showMissing, showRepairs } = this;
    const actions = this.actions.split(/[\s,]+/);
    const { allows, accessibleFormat: ask } = this.settings.current;
    const accessibleFormat = ask?.(publication);
    const interaction = this.#interaction;
    return { publication, layout, headingLevel, summaryDisplay, showMissing, showRepairs, actions, readAt, allows, accessibleFormat, interaction, ...wording };
  } // prettier-ignore
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-card': PublicationCard;
  }
}
