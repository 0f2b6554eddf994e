// The next ones of a list: those that are loaded and not shown yet, then those of the source's next answer. What a reader goes on at.
import type { ListContents } from './contents.js';
import type { ListHost } from './host.js';
import type { PagesController } from './pages.js';
import { PublicationListMoreEvent } from './events.js';
import type { Publication } from '../../record/publication.js';
import { whenNear } from '../../sources/visibility.js';

export class MoreController {
  /** How many are shown at most; null for all that are loaded. */
  most: number | null = null;
  /** How many the last press has brought. */
  added: number | undefined;
  #pageSize: number | null = null;
  #source = 0;
  /** Those that were shown when a reader asked for more, until the first of the others has the focus. */
  #before: ReadonlySet<Publication> | undefined;
  #takesFocus = false;
  #stopWaiting: (() => void) | undefined;

  constructor(
    private readonly list: ListHost,
    private readonly pages: PagesController,
    private readonly contents: () => ListContents,
  ) {}

  /** Follows the attributes, before the list is drawn. */
  update(): void {
    const { list: { pageSize }, pages: { source } } = this; // prettier-ignore
    if (source === this.#source && pageSize === this.#pageSize) return;
    this.#source = source;
    this.most = this.#pageSize = pageSize;
    this.added = undefined;
  }

  /** Whether some that are loaded are not shown yet. */
  get isCut(): boolean {
    const { fits, visible } = this.contents();
    return visible !== undefined && visible.size < fits;
  }

  /** Whether there is more to ask for, or on its way: the button stays meanwhile, and so does the focus. */
  get hasMore(): boolean {
    const { limit, more } = this.list;
    if (more === 'none' || this.pages.state !== 'loaded') return false;
    return (
      this.pages.isAskingMore ||
      this.isCut ||
      ((limit === null || this.contents().size < limit) && this.pages.next !== undefined)
    );
  }

  /** Shows more, and asks for it where it is not loaded. The focus goes to the first of it where a button was pressed. */
  async show(isPressed: boolean): Promise<void> {
    if (this.pages.isAskingMore || !this.hasMore) return;
    this.#before = new Set(this.#shown());
    this.#takesFocus = isPressed;
    this.added = undefined;
    const isCut = this.isCut;
    const isThere = isCut ? this.list.dispatchEvent(new PublicationListMoreEvent()) : await this.pages.more();
    if (!isThere) return void (this.#before = undefined);
    if (isCut) this.pages.hasBegunAnew = false;
    const { pageSize } = this.list;
    if (pageSize !== null) this.most = (this.pages.hasBegunAnew ? 0 : (this.most ?? 0)) + pageSize;
    this.list.requestUpdate();
  }

  /** More of the list is drawn: a reader who asked for it goes on at its first item, and nothing moves. */
  drawn(): void {
    const before = this.#before;
    if (!before || this.pages.isAskingMore) return;
    const fresh = [...this.#shown()].filter((each) => !before.has(each));
    this.added = fresh.length || undefined;
    // Where there was nothing more and the button goes, its reader goes on at the last item.
    const first = fresh[0] ?? (this.hasMore ? undefined : [...before].at(-1));
    const item = first && this.contents().items.of(first);
    if (first && !item) return;
    this.#before = undefined;
    if (!item) return;
    if (this.#takesFocus) focusItem(item);
    this.list.requestUpdate();
  }

  /** With `more="scroll"`, shows more when the end of the list comes near; behind a failure, and where it has begun anew, by the button. */
  watch(pager: Element | null): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (this.list.more !== 'scroll' || !pager || !this.hasMore || this.pages.isAskingMore || this.pages.moreError) return;
    if (!this.contents().items.isWhole || this.pages.hasBegunAnew) return;
    this.#stopWaiting = whenNear(pager, () => void this.show(false));
  } // prettier-ignore

  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  *#shown(): Generator<Publication> {
    const { groups, visible } = this.contents();
    for (const { publications } of groups) for (const each of publications) if (visible?.has(each) ?? true) yield each;
  }
}

/** Takes the focus to an item, which nobody comes to by the keyboard otherwise; nothing moves. */
export function focusItem(item: HTMLElement): void {
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
}
