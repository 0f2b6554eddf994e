import { allInside, inside, textOf } from '../../support.js';
import type { PublicationCard } from '../../../src/elements/publication-card.js';
import { waitUntil } from '@open-wc/testing';

export const report = {
  title: 'Springs',
  type: 'report',
  authors: [{ name: 'Rai, A.', family: 'Rai', given: 'A.', kind: 'person' }],
  published: '2007',
  publisher: 'Example House',
  url: 'https://lib.example.org/records/1',
};

/** Milliseconds until a wait in vain fails: long, since a machine may have more to do. */
const patience = { timeout: 10_000 };

/** One of the card's own buttons. */
export const buttonOf = (card: PublicationCard, name: string): HTMLButtonElement =>
  inside<HTMLButtonElement>(card, `button[value="${name}"]`)!;

/** Presses a card's button, and waits until its dialog is open. */
export async function opened(card: PublicationCard, name: string): Promise<HTMLDialogElement> {
  const before = inside(card, 'dialog');
  buttonOf(card, name).focus();
  buttonOf(card, name).click();
  const isOpen = () => inside(card, 'dialog') !== before && inside(card, 'dialog[open]');
  await waitUntil(isOpen, `no dialog of ${name}`, patience);
  return inside<HTMLDialogElement>(card, 'dialog')!;
}

/** A button by its words, in the dialog. */
export const named = (card: PublicationCard, words: string): HTMLButtonElement =>
  allInside<HTMLButtonElement>(card, 'dialog button').find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === words,
  )!;

/** Waits until the card, or its dialog, says something, and answers with that. */
export async function said(card: PublicationCard): Promise<string> {
  await card.updateComplete; // what was said before is gone
  const place = () => textOf([...allInside(card, '.message')].find((each) => each.textContent));
  await waitUntil(place, 'nothing is said', patience);
  return place();
}

/** What is on the clipboard: a page of tests may not ask the system's, so here is one of its own. */
export class Clipboard {
  /** Media types and texts. */
  last: Record<string, string> = {};
  isRefused = false;
  readonly #before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

  constructor() {
    const refuse = () => this.isRefused && Promise.reject(new DOMException('no', 'NotAllowedError'));
    const value = {
      writeText: async (text: string) => {
        await refuse();
        this.last = { 'text/plain': text };
      },
      write: async ([item]: ClipboardItem[]) => {
        await refuse();
        const pairs = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
        this.last = Object.fromEntries(await Promise.all(pairs));
      },
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  }

  restore(): void {
    if (this.#before) Object.defineProperty(navigator, 'clipboard', this.#before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}
