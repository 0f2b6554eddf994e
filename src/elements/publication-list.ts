import { failedCard, failurePart } from '../view/card/failure.js';
import { flag, oneOf, record, text } from './properties.js';
import { listMessages, loadListMessages } from '../i18n/list-messages.js';
import { html, noChange } from 'lit';
import type { CardState } from './asking.js';
import { count } from './list/count.js';
import { DrawnElement } from './drawn-element.js';
import { Failure } from './failure.js';
import { LanguageController } from './language.js';
import { listStyles } from '../view/list/list-styles.js';
import { ListDisplay } from './list/display.js';
import type { ListHost } from './list/host.js';
import { loadMessages } from '../i18n/messages-for.js';
import { PagesController } from './list/pages.js';
import type { Publication } from '../record/publication.js';
import { styles } from '../view/styles/styles.js';
import { version } from './version.js';

/** What `renderSnapshot` writes of a list. */
const SNAPSHOT = ':scope > .publication-list:not(a)';

/**
 * The publications of a library's search, a feed or a file, as a list of cards or of references that keeps itself up to date.
 *
 * @summary Shows a list of publications from any library catalogue.
 * @tagname publication-list
 *
 * @fires {PublicationListLoadEvent} publication-list-load - The list shows its publications, which are the event's `publications`; `total` is how many there are in all, where the source says that. Sent again when more are shown. Bubbles, composed.
 * @fires {PublicationListMoreEvent} publication-list-more - A reader wants more, by the button or by scrolling; `url` is where it will be asked for. Bubbles, composed, cancelable.
 * @fires {PublicationErrorEvent} publication-error - The list could not be read; `error.kind` says why. Bubbles, composed.
 *
 * @attr {string} lang - The language of the interface, and of dates and names; without it that of the page around the list.
 *
 * @slot - A plain link to the search or the page of the publications, or a snapshot of the list. It is shown until the list is loaded, and again on error. A `<script type="application/json">` here is the list itself.
 * @slot empty - Stands where nothing was found.
 * @slot next - A plain link to the page with the next ones, below the list where there is no button for more.
 *
 * @csspart list - The list itself, with all that belongs to it.
 * @csspart toolbar - What stands above it: the search field, how many there are, and buttons.
 * @csspart filter - The search field.
 * @csspart count - How many are shown.
 * @csspart actions - The row of buttons that do something with all that is loaded.
 * @csspart action - Each of them, and each in a dialog.
 * @csspart jumps - The links to years or kinds.
 * @csspart jump - Each of them.
 * @csspart group - Each group.
 * @csspart group-heading - Its heading.
 * @csspart items - The items of a group.
 * @csspart item - Each of them, around a card or a reference.
 * @csspart reference - A reference, with `layout="references"`.
 * @csspart pager - What stands below the list.
 * @csspart more - The button for more.
 * @csspart status - A sentence: that nothing fits, what went wrong, how many were added.
 * @csspart retry - The button that asks again.
 * @csspart message - What came of an action.
 * @csspart repairs - The records that could not be read, with `show-repairs`.
 *
 * @cssstate empty - There is nothing to show: no source, or nothing was found.
 * @cssstate loading - The list is being read.
 * @cssstate loaded - Publications are shown.
 * @cssstate error - The list could not be read.
 * @cssstate stale - Beside `loaded`: the last read failed, and older publications stay.
 */
export class PublicationList extends DrawnElement implements ListHost {
  /** The version of this copy of the script. */
  static readonly version = version;

  protected static override readonly sheets = [styles, listStyles];

  static override readonly properties = {
    src: text('src', null),
    recordId: text('record-id', null),
    record: record('record'),
    format: text('format', null),
    layout: oneOf('layout', 'compact', 'row', 'auto', 'full', 'references'),
    citationStyle: oneOf<PublicationList['citationStyle']>(
      'citation-style',
      'apa',
      'mla',
      'chicago',
      'harvard',
      'vancouver',
      'ieee',
    ),
    pageSize: count('page-size'),
    limit: count('limit'),
    sort: oneOf('sort', 'as-is', 'newest', 'oldest', 'title', 'author'),
    groupBy: oneOf('group-by', 'none', 'year', 'type'),
    filter: flag('filter'),
    more: oneOf('more', 'button', 'scroll', 'none'),
    headingLevel: oneOf('heading-level', 3, 1, 2, 4, 5, 6),
    actions: text('actions', 'open cite'),
    metadata: text('metadata', ''),
    loading: oneOf('loading', 'eager', 'lazy'),
    showRepairs: flag('show-repairs'),
  };

  /**
   * The address of an answer with several publications: a search of a library's interface, a feed, a file of references. Relative to the page.
   * @attr
   */
  src!: string | null;

  /**
   * Fills `{id}` in the `src-template` of the nearest `<publication-provider>`, such as the name of a collection.
   * @attr record-id
   */
  recordId!: string | null;

  /**
   * Publications in hand: a list of records in any supported format, of publications that `readPublications` has read, or JSON text. What is set in script is not written to the attribute.
   * @attr
   */
  record!: object | string | null;

  /**
   * The name of the records' format. Found by their shape when not set.
   * @attr
   */
  format!: string | null;

  /**
   * How each publication is set: as a card in one of its layouts, or as one of the classic list of `references`.
   * @attr
   * @default 'compact'
   */
  layout!: 'compact' | 'row' | 'auto' | 'full' | 'references';

  /**
   * The style of references, also on paper: `apa`, `mla`, `chicago`, `harvard`, `vancouver` or `ieee`.
   * @attr citation-style
   * @default 'apa'
   */
  citationStyle!: 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee';

  /**
   * How many are shown at a time, and more by each press. All that an answer holds when not set.
   * @attr page-size
   * @default null
   */
  pageSize!: number | null;

  /**
   * How many are shown in all, at most. All when not set.
   * @attr
   * @default null
   */
  limit!: number | null;

  /**
   * The order of what is loaded: `as-is` (that of the source; references in the order of their style), `newest`, `oldest`, `title` or `author`.
   * @attr
   * @default 'as-is'
   */
  sort!: 'as-is' | 'newest' | 'oldest' | 'title' | 'author';

  /**
   * Puts publications of a `year`, or of a `type`, under a heading each.
   * @attr group-by
   * @default 'none'
   */
  groupBy!: 'none' | 'year' | 'type';

  /**
   * Shows a search field over titles, authors, keywords and years of what is loaded.
   * @attr
   * @default false
   */
  filter!: boolean;

  /**
   * How readers come to more than the first answer holds: a `button`, `scroll` (when the end comes near, beside the button), or `none`.
   * @attr
   * @default 'button'
   */
  more!: 'button' | 'scroll' | 'none';

  /**
   * The level of the groups' headings, 1 to 6; titles are one below. Without groups it is the titles'.
   * @attr heading-level
   * @default 3
   */
  headingLevel!: number;

  /**
   * The actions shown, by name, separated by spaces: those of each card (`open`, `cite`, `export`, `share`), and `export-all` and `copy-all` for all that is loaded.
   * @attr
   * @default 'open cite'
   */
  actions!: string;

  /**
   * What the list tells the machines that read the page, by name, separated by spaces: `json-ld` (an `ItemList` of schema.org) and `coins`.
   * @attr
   * @default ''
   */
  metadata!: string;

  /**
   * `eager`, or `lazy`: the source is asked when the list comes near the visible part of the page.
   * @attr
   * @default 'eager'
   */
  loading!: 'eager' | 'lazy';

  /**
   * Lists what could not be read, and on each card what was cleaned, for librarians.
   * @attr show-repairs
   * @default false
   */
  showRepairs!: boolean;

  readonly #language = new LanguageController(this, (language) => {
    const waiting = [loadMessages(language), loadListMessages(language)].filter((each) => each !== undefined);
    return waiting.length ? Promise.all(waiting) : undefined;
  });
  readonly #pages: PagesController = new PagesController(
    this,
    () => ({
      record: this.record,
      inline: this.inline,
      src: this.src,
      recordId: this.recordId,
      format: this.format ?? undefined,
      isLazy: this.loading === 'lazy',
      mustWait: this.mustWait,
      isArranged:
        this.sort !== 'as-is' ||
        this.groupBy !== 'none' ||
        this.layout === 'references' ||
        this.drawnByServer.length > 0,
      hasSnapshot: this.drawnByServer.length > 0 || this.querySelector(SNAPSHOT) !== null,
      baseUrl: this.baseURI,
    }),
    () => this.settings.current,
  );
  readonly #display: ListDisplay = new ListDisplay(this, this.#pages, () => {
    if (this.isUpdatePending) this.performUpdate();
  });
  readonly #failure: Failure = new Failure(this, this.#pages);
  /** What is being written for machines. */
  #describing: Promise<void> | undefined;

  constructor() {
    super(['state', 'publications', 'total']);
  }

  /**
   * What the list is doing: `empty`, `loading`, `loaded` or `error`.
   * @type {'empty' | 'loading' | 'loaded' | 'error'}
   */
  get state(): CardState {
    return this.#pages.state;
  }

  /**
   * The publications that are loaded, in the order of their source.
   * @type {readonly Publication[]}
   */
  get publications(): readonly Publication[] {
    return [...this.#pages.shown.publications];
  }

  /**
   * How many publications there are in all, as the source counts; undefined where it does not say.
   * @type {number | undefined}
   */
  get total(): number | undefined {
    return this.#pages.shown.total;
  }

  /**
   * Asks for the list again, past the caches. What is shown stays until the answer is there, and also when it fails.
   * Resolves when the outcome is drawn; never rejects.
   */
  async reload(): Promise<void> {
    if (this.settings.isReady) await this.#pages.reload();
    await this.updateComplete;
  }

  /** Shows more, as the button does. Resolves when that is drawn, or has failed; never rejects. */
  async showMore(): Promise<void> {
    await this.#display.more.show(false);
    await this.updateComplete;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete;
    let reading;
    do {
      isComplete = await super.getUpdateComplete();
      await this.#language.loading;
      await (reading = this.#pages.reading);
      await this.#describing;
    } while (this.isUpdatePending || reading !== this.#pages.reading);
    return isComplete;
  }

  protected override get asking(): PagesController {
    return this.#pages;
  }

  protected override focusElsewhere(): void {
    this.#display.focusFirst();
  }

  protected override updated(): void {
    if (!this.#language.wording) return;
    // What is said to machines is there before the page hears of the list, where the list is drawn.
    this.#describing = this.#display.updated();
    if (this.#describing) void this.#describing.then(() => this.#pages.tell());
    else this.#pages.tell();
  }

  /** The plain link stays until there are publications or a failure to tell of, and words for it. */
  protected override render(): unknown {
    const { wording } = this.#language;
    const isDrawn = this.drawnByServer.length > 0;
    const plain = () => (isDrawn ? noChange : html`<slot ?hidden=${false}></slot>`);
    if (!wording) return plain();
    const words = listMessages(wording.messages, wording.pageLanguage, wording.locale);
    const failure = this.#failure.view(wording, words.failed);
    const list = this.#display.render(wording, words, failure);
    // The server's list stays above the sentence.
    if (!list && isDrawn) return failure ? failurePart(failure, wording.messages) : noChange;
    const drawn = list ?? (failure && failedCard(failure, wording.messages));
    if (!drawn) return plain();
    if (isDrawn) this.#display.drawAll();
    for (const node of this.drawnByServer.splice(0)) node.remove();
    return drawn;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-list': PublicationList;
  }
}
