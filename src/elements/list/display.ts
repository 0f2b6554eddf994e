// What a list shows of its publications, and what its reader does with it.
import { type ReactiveController, render } from 'lit';
import { emptyTemplate, groupHeading, isLong, listTemplate, type ListView, settingOf } from '../../view/list/list.js';
import { paperTemplate, referenceTemplate } from '../../view/list/references.js';
import { drawCard } from './cards.js';
import type { FailureView } from '../../view/card/failure.js';
import { Finding } from './finding.js';
import { ListActions, type ListShown } from './actions.js';
import { ListContents } from './contents.js';
import type { ListMessages } from '../../i18n/list-messages.js';
import { formatter } from '../../i18n/formatters.js';
import { searchTextOf } from '../../list/filter.js';
import { focusItem, MoreController } from './more.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PagesController } from './pages.js';
import type { Publication } from '../../record/publication.js';
import type { ListHost } from './host.js';
import { actions as references } from '../actions-file.js';
import type { Sort } from '../../list/order.js';
import type { Wording } from '../language.js';

export class ListDisplay implements ReactiveController {
  readonly more: MoreController;
  readonly #actions: ListActions;
  readonly #finding: Finding;
  #contents = this.#contentsFor(false);
  #areReferences = false;
  #wording: Wording | undefined;
  #words: ListMessages | undefined;
  #sort: Sort = 'as-is';
  #isPrinting = false;
  #isExpecting = false;
  /** What makes references did not come: there are cards instead. */
  #hasNoReferences = false;

  constructor(
    private readonly list: ListHost,
    private readonly pages: PagesController,
    private readonly drawNow: () => void,
  ) {
    this.more = new MoreController(list, pages, () => this.#contents);
    this.#actions = new ListActions(list, pages, () => this.#shown());
    this.#finding = new Finding(list);
    list.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#contents.drawing.start();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.more.stop();
    this.#actions.left();
  }

  /** Paper has all that is loaded, as references; it waits for nobody, so they are drawn at once. */
  readonly #print = ({ type }: Event): void => {
    const isWhole = this.#areReferences && this.#contents.visible === undefined;
    this.#isPrinting = type === 'beforeprint' && references.file !== undefined && !isWhole;
    if (type === 'beforeprint') this.drawAll();
    this.list.requestUpdate();
    // Lit's own update would come when the page is printed.
    this.drawNow();
  };

  /** The list as it is by now; undefined where there is nothing to show. */
  render(wording: Wording, words: ListMessages, failure: FailureView | undefined): unknown {
    const { pages, list } = this;
    this.#wording = wording;
    this.#words = words;
    if (pages.hasNothing) return emptyTemplate(words);
    if (pages.state !== 'loaded' || (!pages.publication && pages.next === undefined)) return undefined;
    const isWanted = list.layout === 'references';
    const areReferences = isWanted && references.file !== undefined;
    if (isWanted && !areReferences && !this.#hasNoReferences) {
      this.#expectReferences();
      return undefined;
    }
    if (areReferences !== this.#areReferences) this.#contents = this.#contentsFor(areReferences);
    this.#areReferences = areReferences;
    this.#actions.update();
    this.#update(wording);
    return listTemplate(this.#viewOf(wording, words), failure);
  }

  /** Draws all at once, where all of it was there before, or is wanted now. */
  drawAll(): void {
    this.#contents.drawAll();
  }

  /** Takes the focus to the first item. */
  focusFirst(): void {
    const first = this.list.renderRoot.querySelector<HTMLElement>('.block:not([hidden]) > .item:not([hidden])');
    if (first) focusItem(first);
  }

  #shown(): ListShown | undefined {
    const { messages, locale } = this.#wording ?? {};
    if (!messages || locale === undefined || !this.#words || !this.pages.publication) return undefined;
    return { spoken: { messages, locale }, publications: this.#contents.publications, words: this.#words };
  }

  /**
   * The list is drawn.
   *
   * @returns a promise where what is said to machines has to wait for a file
   */
  updated(): Promise<void> | undefined {
    this.more.drawn();
    this.more.watch(this.list.renderRoot.querySelector('.pager'));
    if (this.pages.isReading || (this.pages.publication && !this.#contents.publications.length)) return undefined;
    if (!this.#isExpecting && this.pages.state === 'loaded') {
      this.#isExpecting = true;
      // What prints the list, before anybody prints it.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => references.expect());
      else setTimeout(() => references.expect(), 1000);
    }
    return this.#actions.describe();
  }

  #expectReferences(): void {
    Promise.resolve(references.get()).then(
      () => this.list.requestUpdate(),
      () => {
        this.#hasNoReferences = true;
        this.list.requestUpdate();
      },
    );
  }

  #contentsFor(areReferences: boolean): ListContents {
    return new ListContents(
      (item, publication) => {
        if (areReferences) this.#drawReference(item, publication);
        else drawCard(item, publication, this.#look);
        if (this.list.filter) searchTextOf(publication); // so that the first key does not wait for those of all
      },
      () => this.list.isConnected,
      () => {
        this.more.drawn();
        if (this.#contents.items.isWhole) this.list.requestUpdate();
      },
    );
  }

  get #look() {
    const { layout, headingLevel, groupBy, actions, showRepairs } = this.list;
    const level = Math.min(headingLevel + (groupBy === 'none' ? 0 : 1), 6);
    return { layout: layout === 'references' ? 'compact' : layout, headingLevel: level, actions, showRepairs };
  }

  #drawReference(item: HTMLElement, publication: Publication): void {
    const { referenceIn, isNumbered } = references.file!;
    const { citationStyle } = this.list;
    const number = isNumbered(citationStyle) ? this.#numberOf(this.#contents.placeOf(publication)) : undefined;
    render(referenceTemplate(referenceIn(publication, citationStyle), number), item);
  }

  #numberOf(place: number): string {
    const { messages, locale } = this.#wording!;
    return formatter('NumberFormat', locale, {}, messages.intl).format(place);
  }

  #update({ locale }: Wording): void {
    const { list, pages } = this;
    const { groupBy, limit, citationStyle } = list;
    const isNumbered = this.#areReferences && references.file!.isNumbered(citationStyle);
    const sort = (this.#sort = this.#areReferences ? references.file!.sortOf(list.sort, citationStyle) : list.sort);
    this.more.update();
    const { publications } = pages.shown;
    const look = [...Object.values(this.#look), this.#areReferences && [citationStyle, locale, isNumbered && [pages.version, sort, groupBy, limit]]].join(); // prettier-ignore
    this.#contents.update({
      publications, version: pages.version, reading: pages.shown, sort, groupBy, locale, limit, look,
      query: list.filter ? this.#finding.query : '',
      most: this.more.most,
    }); // prettier-ignore
  }

  #viewOf({ messages, locale, pageLanguage }: Wording, words: ListMessages): ListView {
    const { list, pages, more } = this;
    const areReferences = this.#areReferences;
    const { visible, groups, fits, items, size } = this.#contents;
    const { total, refused, publications } = pages.shown;
    const query = list.filter ? this.#finding.query : '';
    const shown = visible?.size ?? size;
    const isPart = pages.next !== undefined && (query !== '' || this.#sort !== 'as-is');
    const { moreError: error, hasBegunAnew } = pages;
    const { dialog } = this.#actions;
    return {
      messages, words, locale, pageLanguage, query,
      headingLevel: list.headingLevel,
      groups: groups.map(({ key, publications: all }) => ({
        heading: groupHeading(list.groupBy, key, words),
        count: words.count(query && visible ? all.filter((each) => visible.has(each)).length : all.length),
        isHidden: visible !== undefined && !all.some((each) => visible.has(each)),
        items: items.elementOf(key),
      })),
      count: query ? words.count(fits) : words.count(shown, list.limit === null ? (total ?? size) : Math.min(list.limit, total ?? size)),
      isGrowing: pages.isReading,
      partly: isPart ? words.amongLoaded(publications.length) : undefined,
      fits: query ? fits : undefined,
      isFilterable: list.filter,
      setting: areReferences ? 'references' : settingOf(list.layout === 'references' ? 'compact' : list.layout),
      isLong: isLong(size),
      jumpsName: list.groupBy,
      listActions: this.#actions.names,
      busy: this.#actions.busy,
      message: this.#actions.message || (list.layout === 'references' && !areReferences ? messages.failed : ''),
      refused: list.showRepairs ? refused.map(({ error: why, at }) => words.refusedItem(at, why)) : undefined,
      hasMore: more.hasMore,
      isAskingMore: pages.isAskingMore,
      moreSaid: error ? words.moreFailed(error) : hasBegunAnew ? words.begunAnew : more.added === undefined ? undefined : words.added(more.added),
      retry: error && messages.failure.retry,
      printed: this.#isPrinting ? this.#paper() : undefined,
      dialog: dialog && keyed(dialog, dialog.template({ messages, locale })),
      find: (typed) => this.#finding.find(typed),
      jumpTo: (at) => this.#jumpTo(at),
      act: (name) => void this.#actions.act(name),
      more: () => void more.show(true),
    };
  } // prettier-ignore

  #paper(): unknown {
    const { referenceIn, isNumbered } = references.file!;
    const { citationStyle } = this.list;
    const all = this.#contents.publications;
    const numbers = isNumbered(citationStyle) ? all.map((_, at) => this.#numberOf(at + 1)) : undefined;
    return paperTemplate(
      all.map((each) => referenceIn(each, citationStyle)),
      numbers,
    );
  }

  #jumpTo(at: number): void {
    const heading = this.list.renderRoot.querySelector<HTMLElement>(`#group-${at}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}
