// The contents of a list: what is shown of what is loaded, and its items in the page.
import { arranged, type ArrangementInputs, visibleOf } from '../../list/arrangement.js';
import { type DrawItem, ListItems } from './items.js';
import { Drawing } from './drawing.js';
import type { Group } from '../../list/groups.js';
import { matcher } from '../../list/filter.js';
import { newKeys } from '../../list/identity.js';
import type { Publication } from '../../record/publication.js';

export interface ContentsInputs extends ArrangementInputs {
  /** Another number where the publications are others, or more. */
  readonly version: number;
  /** What they were read into: another object where all were read anew. */
  readonly reading: object;
  /** What a reader looks for; empty where that is nothing. */
  readonly query: string;
  /** So many are shown at a time; null for all. */
  readonly most: number | null;
  /** What all items are drawn from, as one text. */
  readonly look: string;
}

export class ListContents {
  groups: readonly Group[] = [];
  /** Those that are shown; undefined where all are. */
  visible: ReadonlySet<Publication> | undefined;
  /** How many fit what a reader looks for, shown or not. */
  fits = 0;
  readonly items: ListItems;
  readonly drawing: Drawing;
  #before: ContentsInputs | undefined;
  #keyOf = newKeys();
  #all: readonly Publication[] | undefined;
  #places: ReadonlyMap<Publication, number> | undefined;

  /**
   * @param draw draws what is in an item
   * @param mayGoOn false when the list has left the page
   * @param onSlice hears when more items are drawn
   */
  constructor(draw: DrawItem, mayGoOn: () => boolean, onSlice: () => void) {
    this.items = new ListItems(draw);
    this.drawing = new Drawing(this.items, mayGoOn, () => {
      if (this.visible) this.#show();
      onSlice();
    });
  }

  /** How many there are in all groups. */
  get size(): number {
    return this.groups.reduce((sum, { publications }) => sum + publications.length, 0);
  }

  /** All in their order, group after group; the same list until the order is another. */
  get publications(): readonly Publication[] {
    return (this.#all ??= this.groups.flatMap(({ publications }) => publications));
  }

  /** A publication's place among all, from 1. */
  placeOf(publication: Publication): number {
    this.#places ??= new Map(this.publications.map((each, at) => [each, at + 1]));
    return this.#places.get(publication)!;
  }

  /** Follows what is given; what is as before costs nothing. */
  update(inputs: ContentsInputs): void {
    const before = this.#before;
    this.#before = inputs;
    const isOther = (...names: (keyof ContentsInputs)[]) => names.some((name) => before?.[name] !== inputs[name]);
    const hasOthers = isOther('version', 'sort', 'groupBy', 'locale', 'limit');
    const isShownOtherwise = hasOthers || isOther('query', 'most');
    if (isOther('reading')) this.#keyOf = newKeys();
    if (hasOthers) {
      this.groups = arranged(inputs);
      this.#all = this.#places = undefined;
    }
    if (isShownOtherwise) {
      const { query, most } = inputs;
      const matches = query ? matcher(query) : undefined;
      const fitting = matches && visibleOf(this.groups, matches, null)!;
      this.fits = fitting?.size ?? this.size;
      this.visible = visibleOf(this.groups, fitting && ((each) => fitting.has(each)), most);
      if (hasOthers || most !== null) this.#arrange(most !== null);
      else if (fitting) this.items.prefer((each) => fitting.has(each));
      this.#show();
    }
    if (isOther('look')) this.items.drawAgain();
    this.drawing.start();
    if (this.visible && isShownOtherwise) this.#show();
  }

  /** @param isCut those that are not shown are not drawn either */
  #arrange(isCut: boolean): void {
    const { visible, items } = this;
    const isWanted = (each: Publication) => !isCut || !visible || visible.has(each) || items.of(each) !== undefined;
    const groups = this.groups.map(({ key, publications }) => ({ key, publications: publications.filter(isWanted) }));
    items.arrange(groups, this.#keyOf);
  }

  /** Draws at once all that are left. */
  drawAll(): void {
    this.items.drawNext(Infinity);
    this.#show();
  }

  #show(): void {
    const { visible } = this;
    this.items.show((publication) => visible?.has(publication) ?? true);
  }
}
