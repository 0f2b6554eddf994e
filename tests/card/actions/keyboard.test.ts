// With the keyboard alone, as the browser itself hears it.
import { cardOf, inside, textOf } from '../../support.js';
import { Clipboard, named, report, said } from './support.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { PublicationCard } from '../../../src/elements/publication-card.js';
import { sendKeys } from '@web/test-runner-commands';

const press = (key: string) => sendKeys({ press: key });

/** What has the focus in a card, as a reader would call it. */
function focused(card: PublicationCard): string {
  const at = card.shadowRoot!.activeElement as HTMLInputElement | null;
  if (!at) return document.activeElement === document.body ? 'nothing' : textOf(document.activeElement);
  return at.getAttribute('aria-label') ?? (at.type === 'radio' ? `${textOf(at.parentElement)}${at.checked ? ' (chosen)' : ''}` : textOf(at)); // prettier-ignore
}

/** Where the focus goes with each press. */
async function way(card: PublicationCard, ...keys: string[]): Promise<string[]> {
  const places = [];
  for (const key of keys) {
    await press(key);
    places.push(focused(card));
  }
  return places;
}

/** A card whose title has the focus. */
async function cardAt(actions: string): Promise<PublicationCard> {
  const card = await cardOf(report, { actions });
  inside(card, '.title a')!.focus();
  return card;
}
/** The dialog itself, so that its name is heard. */
const atDialog = (card: PublicationCard) => card.shadowRoot!.activeElement?.localName === 'dialog';
const isOpen = (card: PublicationCard) => inside(card, 'dialog[open]');

describe('with the keyboard alone a reader', () => {
  let clipboard: Clipboard;
  beforeEach(() => (clipboard = new Clipboard()));
  afterEach(() => clipboard.restore());

  it('comes to each action in its order', async () => {
    const card = await cardAt('cite share export');
    expect(await way(card, 'Tab', 'Tab', 'Tab')).to.deep.equal(['Cite', 'Share', 'Export']);
  });
  it('cites: chooses a style, copies, and is back at the button', async () => {
    const card = await cardAt('cite');
    await press('Tab');
    await press('Enter');
    await waitUntil(() => isOpen(card) && atDialog(card));
    expect(await way(card, 'Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab')).to.deep.equal(['APA 7 (chosen)', 'MLA 9 (chosen)', 'Copy', 'Copy as plain text', 'Close']); // prettier-ignore
    named(card, 'Copy').focus();
    await press('Enter');
    expect(await said(card)).to.equal('Copied.');
    expect(clipboard.last['text/plain']).to.equal(textOf(inside(card, '.citation')));
    await press('Escape');
    await waitUntil(() => !isOpen(card));
    expect(focused(card)).to.equal('Cite');
  });
  it('exports, and is back at the button', async () => {
    const card = await cardAt('export');
    await press('Tab');
    await press('Enter');
    await waitUntil(() => isOpen(card) && atDialog(card));
    expect(await way(card, 'Tab', 'Tab')).to.deep.equal(['Download BibTeX', 'Copy BibTeX']);
    await press('Enter');
    expect(await said(card)).to.equal('Copied.');
    expect(clipboard.last['text/plain']).to.match(/^@techreport\{rai-2007-springs,/);
    for (let step = 0; focused(card) !== 'Close' && step < 9; step++) await press('Tab');
    await press('Enter');
    await waitUntil(() => !isOpen(card));
    expect(focused(card)).to.equal('Export');
  });
  it('shares, and stays at the button', async () => {
    const card = await cardAt('share');
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
    await press('Tab');
    await press('Enter');
    expect(await said(card)).to.equal('Link copied.');
    Reflect.deleteProperty(navigator, 'canShare');
    expect(focused(card)).to.equal('Share');
  });
});
