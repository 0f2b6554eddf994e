// The items of a list in the page: made a few at a time, kept as long as their publications are there, and moved rather than made
// again. They are made by hand where the rest of the list is a template: a template would look at all of five thousand whenever
// a few come.
import type { Publication } from '../../record/publication.js';

/** What one group of a list has by now. */
interface Group {
  readonly element: HTMLElement;
  publications: readonly Publication[];
  /** The place of the last one that is drawn. */
  last: number;
}

/** Draws what is in an item that is in the page: once, and again when what it is drawn from has changed. */
export type DrawItem = (item: HTMLElement, publication: Publication, isNew: boolean) => void;

export class ListItems {
  readonly #items = new Map<Publication, HTMLElement>();
  readonly #groups = new Map<unknown, Group>();
  /** Those of the list that are not drawn yet, the last first. */
  #left: { readonly publication: Publication; readonly group: Group; readonly at: number }[] = [];

  constructor(private readonly draw: DrawItem) {}

  /** The publications that are drawn. */
  get drawn(): ReadonlyMap<Publication, HTMLElement> {
    return this.#items;
  }

  get isWhole(): boolean {
    return this.#left.length === 0;
  }

  /** The element with the items of a group, always the same. A template puts it where it belongs. */
  elementOf(key: unknown): HTMLElement {
    return this.#groupOf(key).element;
  }

  #groupOf(key: unknown): Group {
    let group = this.#groups.get(key);
    if (!group) {
      const element = document.createElement('ul');
      // WebKit takes the role from lists without markers. https://bugs.webkit.org/show_bug.cgi?id=170179
      element.setAttribute('role', 'list');
      element.setAttribute('part', 'items');
      this.#groups.set(key, (group = { element, publications: [], last: -1 }));
    }
    return group;
  }

  /** Says which publications there are, by groups and in which order. What is drawn of them takes its place, what has gone goes. */
  arrange(groups: readonly { readonly key: unknown; readonly publications: readonly Publication[] }[]): void {
    const present = new Set(groups.flatMap(({ publications }) => publications));
    for (const [publication, item] of this.#items)
      if (!present.has(publication)) {
        item.remove();
        this.#items.delete(publication);
      }
    const keys = new Set(groups.map(({ key }) => key));
    for (const key of [...this.#groups.keys()]) if (!keys.has(key)) this.#groups.delete(key);
    this.#left = [];
    for (const { key, publications } of groups) this.#place(this.#groupOf(key), publications);
    this.#left.reverse();
  }

  #place(group: Group, publications: readonly Publication[]): void {
    group.publications = publications;
    group.last = -1;
    let next = group.element.firstElementChild;
    for (const [at, publication] of publications.entries()) {
      const item = this.#items.get(publication);
      if (!item) {
        this.#left.push({ publication, group, at });
        continue;
      }
      group.last = at;
      if (item === next) next = next.nextElementSibling;
      else group.element.insertBefore(item, next);
    }
  }

  /** Takes those first that a reader looks for. */
  prefer(isWanted: (publication: Publication) => boolean): void {
    const wanted = this.#left.filter(({ publication }) => isWanted(publication));
    if (wanted.length) this.#left = [...this.#left.filter(({ publication }) => !isWanted(publication)), ...wanted];
  }

  /**
   * Draws the next ones.
   *
   * @param most how many at most
   * @returns those that were drawn
   */
  drawNext(most: number): HTMLElement[] {
    const drawn: HTMLElement[] = [];
    for (const { publication, group, at } of this.#left.splice(-most).reverse()) {
      const item = document.createElement('li');
      this.draw(item, publication, true);
      group.element.insertBefore(item, at > group.last ? null : this.#drawnBehind(group, at));
      group.last = Math.max(group.last, at);
      this.#items.set(publication, item);
      drawn.push(item);
    }
    return drawn;
  }

  #drawnBehind({ publications }: Group, at: number): HTMLElement | null {
    for (let behind = at + 1; behind < publications.length; behind++) {
      const item = this.#items.get(publications[behind]!);
      if (item) return item;
    }
    return null;
  }

  /** What all items are drawn from has changed. */
  drawAgain(): void {
    for (const [publication, item] of this.#items) this.draw(item, publication, false);
  }
}
