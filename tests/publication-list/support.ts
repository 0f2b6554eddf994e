import { aTimeout, fixture, html } from '@open-wc/testing';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import type { PublicationList } from '../../src/elements/publication-list.js';
import { afterFrame } from '../../src/elements/list/slices.js';
import '../../src/define.js';

/** A record of the project's own JSON. */
export const recordOf = (number: number, more: object = {}): Record<string, unknown> => ({
  title: `Springs, part ${number}`,
  url: `https://lib.example.org/records/${number}`,
  authors: ['Rai, Asha', 'Gurung, Bina'],
  published: `${2010 + (number % 5)}`,
  type: number % 3 ? 'report' : 'article',
  publisher: 'Mountain Institute',
  ...more,
});

export const recordsOf = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, at) => recordOf(at));

/** A list of publications in hand, drawn to its end. */
export async function listOf(
  record: object | string | null,
  attributes: Record<string, string> = {},
): Promise<PublicationList> {
  const list = await fixture<PublicationList>(
    html`<publication-list><a href="https://lib.example.org/search?q=springs">Publications on springs</a></publication-list>`,
  );
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  list.record = record;
  await list.updateComplete;
  await drawn(list);
  return list;
}

/**
 * Waits until all items are there that a list has to draw, and their cards are drawn.
 *
 * @param count how many those are. Default: all that are loaded, of which one page and no more than the limit
 */
export async function drawn(
  list: PublicationList,
  count = Math.min(list.publications.length, list.pageSize ?? Infinity, list.limit ?? Infinity),
): Promise<void> {
  if (list.state === 'loaded') while (itemsIn(list).length < count) await aTimeout(10);
  await list.updateComplete;
  await Promise.all(cardsIn(list).map((card) => card.updateComplete));
}

export const allIn = <T extends Element = HTMLElement>(list: PublicationList, selector: string): T[] => [
  ...list.shadowRoot!.querySelectorAll<T>(selector),
];
export const oneIn = <T extends Element = HTMLElement>(list: PublicationList, selector: string): T | null =>
  list.shadowRoot!.querySelector<T>(selector);

export const itemsIn = (list: PublicationList): HTMLElement[] => allIn(list, '.item');
export const cardsIn = (list: PublicationList): PublicationCard[] => allIn<PublicationCard>(list, 'publication-card');

/** The titles that are shown, in their order. */
export const titlesIn = (list: PublicationList): string[] =>
  itemsIn(list)
    .filter((item) => !item.closest('[hidden]'))
    .map(
      (item) =>
        item.querySelector('publication-card')?.shadowRoot?.querySelector('.title')?.textContent ?? item.textContent,
    )
    .map((text) => text.replace(/\s+/g, ' ').trim());

/** Types into the search field, and waits until the list has looked for it and drawn so many items. */
export async function find(list: PublicationList, query: string, count?: number): Promise<void> {
  const input = oneIn<HTMLInputElement>(list, 'input')!;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  // The list looks for it behind the frame that shows the key.
  await afterFrame();
  await aTimeout(0);
  await drawn(list, count);
}
