import { contextOf } from '../src/read/parse-record.js';
import { fixture, html } from '@open-wc/testing';
import { readMarkup } from '../src/text/markup.js';
import type { PublicationCard } from '../src/elements/publication-card.js';
import type { TextContext } from '../src/text/context.js';
import '../src/define.js';

/** A context for reading texts in tests; repairs gather in it. */
export const textContext = (field = 'summary'): TextContext => ({
  ...contextOf({ url: 'https://lib.example.org/records/1' }, {}),
  markup: { read: readMarkup },
  field,
});

/** A card of a record in hand, drawn. */
export async function cardOf(
  record: object | string,
  attributes: Record<string, string> = {},
): Promise<PublicationCard> {
  const card = await fixture<PublicationCard>(
    html`<publication-card><a href="https://lib.example.org/records/1">Plain link</a></publication-card>`,
  );
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.record = record;
  await card.updateComplete;
  return card;
}

/** The first element in a card that a selector finds. */
export const inside = <T extends Element = HTMLElement>(card: PublicationCard, selector: string): T | null =>
  card.shadowRoot!.querySelector<T>(selector);

/** All elements in a card that a selector finds. */
export const allInside = <T extends Element = HTMLElement>(card: PublicationCard, selector: string): T[] => [
  ...card.shadowRoot!.querySelectorAll<T>(selector),
];

/** The text of an element as a reader sees it. */
export const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The next event of a name at an element. */
export const oneEvent = <K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: K,
): Promise<HTMLElementEventMap[K]> => new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
