// The items of a list in the page: made a few at a time, kept as long as their publications are there, and moved rather than made
// again. They are made by hand where the rest of the list is a template: a template would look at all of five thousand whenever
// a few come. Several stand in a block, which the browser lays out only where it is near (view/list/list-styles.ts): to watch each
// item for that would cost as much as it saves.
import { BLOCK } from '../../view/list/items.js';
import type { Group } from '../../list/groups.js';
import type { Publication } from '../../record/publication.js';

/** The items of a group. */
interface Items {
  readonly element: HTMLElement;
  publications: readonly Publication[];
  /** The blocks by their places; those are missing of which nothing is drawn. */
  blocks: HTMLElement[];
}

/** Draws what is in an item: once, and again when that, or its look, has changed. */
export type DrawItem = (item: HTMLElement, publication: Publication) => void;

/** An element with a role. Lists of HTML have no room for blocks. */
function made(role: string, name: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.className = name;
  return element;
}

/** A block for so many items. */
function blockOf(count: number): HTMLElement {
  const block = made('none', 'block');
  setCount(block, count);
  return block;
}

/** One that was not seen yet is as high as so many items are. */
const setCount = (block: HTMLElement, count: number): void => block.style.setProperty('--items', `${count}`);

/** Of some items in each block the others are not shown. */
const setCounts = (
  { blocks, publications }: Items,
  isShown: (publication: Publication) => boolean = () => true,
): void =>
  blocks.forEach((block, place) =>
    setCount(block, publications.slice(place * BLOCK, (place + 1) * BLOCK).filter(isShown).length),
  );

/** An item, and what is in it. */
interface Item {
  readonly element: HTMLElement;
  publication: Publication;
}

export class ListItems {
  /** By their publications' keys, so that one that is read anew stays where it is. */
  readonly #items = new Map<string, Item>();
  readonly #groups = new Map<unknown, Items>();
  /** Those of the list that are not drawn yet, the last first. */
  #left: { readonly publication: Publication; readonly group: Items; readonly at: number }[] = [];
  #keyOf: (publication: Publication) => string = () => '';

  constructor(private readonly draw: DrawItem) {}

  /** How many are drawn. */
  get size(): number {
    return this.#items.size;
  }

  /** Whether all are drawn. */
  get isWhole(): boolean {
    return this.#left.length === 0;
  }

  /** The element of a publication; undefined where it is not drawn. */
  of(publication: Publication): HTMLElement | undefined {
    return this.#items.get(this.#keyOf(publication))?.element;
  }

  /** The element with the items of a group, always the same. A template puts it where it belongs. */
  elementOf(key: unknown): HTMLElement {
    return this.#groupOf(key).element;
  }

  #groupOf(key: unknown): Items {
    let group = this.#groups.get(key);
    if (!group) {
      group = { element: made('list', 'items'), publications: [], blocks: [] };
      group.element.setAttribute('part', 'items');
      this.#groups.set(key, group);
    }
    return group;
  }

  /**
   * Says which publications there are, by groups and in which order. What is drawn of them takes its place, what has gone goes.
   *
   * @param keyOf what makes a publication the same as before
   */
  arrange(groups: readonly Group[], keyOf: (publication: Publication) => string): void {
    this.#keyOf = keyOf;
    const present = new Set(groups.flatMap(({ publications }) => publications.map(keyOf)));
    for (const [key, { element }] of this.#items)
      if (!present.has(key)) {
        element.remove();
        this.#items.delete(key);
      }
    const keys = new Set<unknown>(groups.map(({ key }) => key));
    for (const key of [...this.#groups.keys()]) if (!keys.has(key)) this.#groups.delete(key);
    this.#left = [];
    for (const { key, publications } of groups.toReversed()) this.#place(this.#groupOf(key), publications);
  }

  /** From the last on, since each item goes before the next one. */
  #place(group: Items, publications: readonly Publication[]): void {
    group.publications = publications;
    for (let at = publications.length - 1; at >= 0; at--) {
      const publication = publications[at]!;
      const item = this.#items.get(this.#keyOf(publication));
      if (!item) {
        this.#left.push({ publication, group, at });
        continue;
      }
      this.#put(item.element, group, at);
      if (item.publication === publication) continue;
      item.publication = publication;
      this.draw(item.element, publication);
    }
    const last = Math.ceil(publications.length / BLOCK);
    group.blocks.splice(last).forEach((block) => block.remove());
    setCounts(group);
  }

  /** Puts an item into its block, before the next one that is drawn. */
  #put(item: HTMLElement, group: Items, at: number): void {
    const { publications, blocks, element } = group;
    const place = Math.floor(at / BLOCK);
    const block = (blocks[place] ??= blockOf(Math.min(BLOCK, publications.length - place * BLOCK)));
    if (block.parentNode !== element) element.insertBefore(block, blocks.slice(place + 1).find(Boolean) ?? null);
    const behind = publications.slice(at + 1, (place + 1) * BLOCK).map((each) => this.of(each));
    const next = behind.find((each) => each?.parentNode === block) ?? null;
    if (item.parentNode !== block || item.nextElementSibling !== next) block.insertBefore(item, next);
    if (!item.hidden) setHidden(block, false);
  }

  /** Takes those first that a reader looks for. */
  prefer(isWanted: (publication: Publication) => boolean): void {
    const wanted = this.#left.filter(({ publication }) => isWanted(publication));
    if (wanted.length) this.#left = [...this.#left.filter(({ publication }) => !isWanted(publication)), ...wanted];
  }

  /** Draws the next ones, so many at most. */
  drawNext(most: number): void {
    for (const { publication, group, at } of this.#left.splice(-most).reverse()) {
      const item = made('listitem', 'item');
      item.setAttribute('part', 'item');
      this.draw(item, publication);
      this.#put(item, group, at);
      this.#items.set(this.#keyOf(publication), { element: item, publication });
    }
  }

  /** What all items are drawn from has changed. */
  drawAgain(): void {
    for (const { publication, element } of this.#items.values()) this.draw(element, publication);
  }

  /** Shows some of what is drawn, and blocks that have any. */
  show(isShown: (publication: Publication) => boolean): void {
    const blocks = new Map<Element, boolean>();
    for (const { publication, element } of this.#items.values()) {
      const isHere = isShown(publication);
      setHidden(element, !isHere);
      const block = element.parentElement!;
      blocks.set(block, (blocks.get(block) ?? false) || isHere);
    }
    for (const [block, hasAny] of blocks) setHidden(block as HTMLElement, !hasAny);
    for (const group of this.#groups.values()) setCounts(group, isShown);
  }
}

function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
