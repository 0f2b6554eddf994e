// What becomes of an open dialog when the card changes beneath it.
import { expect, fixture, html } from '@open-wc/testing';
import { buttonOf, Clipboard, named, opened, report, said } from './support.js';
import { cardOf, inside, oneEvent, textOf } from '../../support.js';
import { HeldLoader, provided, until } from '../held-loader.js';
import type { PublicationCard } from '../../../src/elements/publication-card.js';
import { PublicationError } from '../../../src/record/error.js';

const all = { actions: 'cite export' };
const glaciers = { ...report, title: 'Glaciers' };
const active = (card: PublicationCard) => card.shadowRoot!.activeElement;

/** Waits until a change is drawn. */
async function drawn(card: PublicationCard, change: () => void): Promise<void> {
  change();
  await card.updateComplete;
}

/** A card of an address that has been read. */
async function loaded() {
  const loader = new HeldLoader();
  const [card] = await provided(loader, html`<publication-card src="/1" actions="cite export"><a href="https://lib.example.org/1">Plain link</a></publication-card>`); // prettier-ignore
  const answer = async (path: string, value: object) => {
    const told = oneEvent(card, 'publication-load');
    loader.answer(path, value);
    await told;
  };
  await until(() => loader.asked.length);
  await answer('/1', report);
  return { card, loader, answer };
}

describe('a dialog over a card that changes', () => {
  const changes: Record<string, (card: PublicationCard) => void> = {
    lang: (card) => (card.lang = 'de'),
    layout: (card) => (card.layout = 'compact'),
    actions: (card) => (card.actions = 'share export cite'),
    metadata: (card) => (card.metadata = 'json-ld'),
    'show-missing': (card) => (card.showMissing = true),
    'an equal record': (card) => (card.record = structuredClone(report)),
    'all of it at once': (card) => {
      card.headingLevel = 2;
      card.summaryDisplay = 'none';
      card.record = structuredClone(report);
    },
  };
  for (const name of ['cite', 'export'])
    for (const [what, change] of Object.entries(changes))
      it(`stays as it is, and gives the focus to its button in the end: ${name}, ${what}`, async () => {
        const card = await cardOf(report, all);
        const dialog = await opened(card, name);
        const before = buttonOf(card, name);
        const focused = [...dialog.querySelectorAll('button')].at(-2)!;
        focused.focus();
        const lost: Event[] = [];
        dialog.addEventListener('focusout', (event) => lost.push(event));
        await drawn(card, () => change(card));
        expect([inside(card, 'dialog') === dialog, dialog.matches(':modal'), active(card) === focused, lost]).to.deep.equal([true, true, true, []]); // prettier-ignore
        inside(card, '.close')!.click();
        await card.updateComplete;
        expect([inside(card, 'dialog'), active(card) === before, buttonOf(card, name) === before]).to.deep.equal([null, true, true]); // prettier-ignore
      });
  it('gives the focus to its button when Escape closes it', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    await drawn(card, () => (card.layout = 'row'));
    dialog.close();
    await until(() => !dialog.isConnected);
    expect(active(card) === buttonOf(card, 'cite')).to.equal(true);
  });
  it('speaks the page’s new language, keeps the style that was chosen, and goes on working', async () => {
    const clipboard = new Clipboard();
    const card = await cardOf(report, all);
    await opened(card, 'cite');
    inside(card, 'input[value=mla]')!.click();
    await card.updateComplete;
    const before = textOf(inside(card, '.citation'));
    await drawn(card, () => (card.lang = 'fr'));
    expect([inside(card, '.place')!.lang, textOf(inside(card, '.citation')), inside<HTMLInputElement>(card, 'input:checked')!.value]).to.deep.equal(['fr', before, 'mla']); // prettier-ignore
    await drawn(card, () => (card.lang = 'en'));
    inside(card, 'input[value=apa]')!.click();
    named(card, 'Copy as plain text').click();
    await until(() => clipboard.last['text/plain']);
    await card.updateComplete;
    expect(clipboard.last).to.deep.equal({ 'text/plain': textOf(inside(card, '.citation')) });
    clipboard.restore();
  });
  it('keeps a text that waits to be copied by hand', async () => {
    const clipboard = new Clipboard();
    clipboard.isRefused = true;
    const card = await cardOf(report, all);
    await opened(card, 'export');
    named(card, 'Copy RIS').click();
    await said(card);
    const area = inside<HTMLTextAreaElement>(card, 'textarea')!;
    await drawn(card, () => (card.showMissing = true));
    expect([active(card) === area, area.selectionEnd === area.value.length, area.value.length > 0]).to.deep.equal([true, true, true]); // prettier-ignore
    clipboard.restore();
  });
  it('has the colours of a card and the language of its words wherever it stands', async () => {
    const page = await fixture(html`<div lang="ur"></div>`);
    const card = await cardOf(report, { ...all, style: '--publication-card-surface: rgb(1, 2, 3)' });
    page.append(card);
    await card.updateComplete;
    const dialog = await opened(card, 'cite');
    await drawn(card, () => (card.layout = 'full'));
    expect(getComputedStyle(dialog).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect([dialog.matches(':lang(ur)'), getComputedStyle(dialog).direction]).to.deep.equal([true, 'rtl']);
  });
  it('stays where the browser cannot put it above the page', async () => {
    const { showModal } = HTMLDialogElement.prototype;
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    HTMLDialogElement.prototype.showModal = showModal;
    await drawn(card, () => (card.layout = 'row'));
    expect([dialog.checkVisibility(), dialog.contains(active(card))]).to.deep.equal([true, true]);
  });

  it('closes when its action is gone, and the focus is in the card still', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    await drawn(card, () => (card.actions = 'export'));
    expect([dialog.isConnected, active(card) === inside(card, '.title a')]).to.deep.equal([false, true]);
  });
  it('closes when another record comes, and the focus is at that one’s button', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'export');
    await drawn(card, () => (card.record = glaciers));
    expect([dialog.isConnected, active(card) === buttonOf(card, 'export'), textOf(inside(card, '.title'))]).to.deep.equal([false, true, 'Glaciers']); // prettier-ignore
  });
  it('notices what is other deep in a record', async () => {
    for (const other of [
      { ...report, authors: [{ ...report.authors[0]!, given: 'B.' }] },
      { ...report, authors: [...report.authors, { name: 'Thapa, B.' }] },
      { ...report, published: '2007-03' },
      { ...report, publisher: undefined },
    ]) {
      const card = await cardOf(report, all);
      const dialog = await opened(card, 'cite');
      await drawn(card, () => (card.record = other));
      expect(dialog.isConnected, JSON.stringify(other)).to.equal(false);
    }
  });
  it('leaves a card behind that is drawn as any other', async () => {
    const card = await cardOf(report, all);
    await opened(card, 'cite');
    const dialog = await opened(card, 'export');
    for (const record of [glaciers, report, glaciers]) await drawn(card, () => (card.record = record));
    expect([dialog.isConnected, card.shadowRoot!.children.length]).to.deep.equal([false, 1]);
    expect((await opened(card, 'cite')).matches(':modal')).to.equal(true);
  });
  it('takes the focus from nobody where its card had been moved, and it was out of sight', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    const place = card.parentElement!;
    card.remove();
    place.append(card);
    await card.updateComplete;
    const field = place.appendChild(document.createElement('input'));
    field.focus();
    await drawn(card, () => (card.record = glaciers));
    expect([dialog.isConnected, document.activeElement === field]).to.deep.equal([false, true]);
  });
});

describe('a dialog over a card that reads its record again', () => {
  it('stays while the library is asked, and where the answer is the same', async () => {
    const { card, loader, answer } = await loaded();
    const dialog = await opened(card, 'cite');
    const before = inside(card, 'article');
    void card.reload();
    await until(() => loader.asked.length === 2);
    expect(dialog.matches(':modal'), 'while it is asked').to.equal(true);
    await answer('/1', structuredClone(report));
    expect(inside(card, 'article') === before, 'is as it was drawn').to.equal(true);
    expect([dialog.matches(':modal'), dialog.contains(active(card))]).to.deep.equal([true, true]);
  });
  it('stays with the record when the library does not answer', async () => {
    const { card, loader } = await loaded();
    const dialog = await opened(card, 'cite');
    const told = oneEvent(card, 'publication-error');
    void card.reload();
    await until(() => loader.asked.length === 2);
    loader.refuse('/1', new PublicationError('timeout', { url: 'https://a.org/1' }));
    await told;
    expect([dialog.matches(':modal'), Boolean(inside(card, '.failure'))]).to.deep.equal([true, true]);
  });
  it('closes where the answer is another', async () => {
    const { card, loader, answer } = await loaded();
    const dialog = await opened(card, 'cite');
    void card.reload();
    await until(() => loader.asked.length === 2);
    await answer('/1', glaciers);
    await card.updateComplete;
    expect([dialog.isConnected, active(card) === buttonOf(card, 'cite')]).to.deep.equal([false, true]);
  });
  it('closes when another address is asked, and the focus is at the plain link, then at the title', async () => {
    const { card, loader, answer } = await loaded();
    const dialog = await opened(card, 'cite');
    card.src = '/2';
    await card.updateComplete;
    expect([dialog.isConnected, document.activeElement === card.querySelector('a')]).to.deep.equal([false, true]);
    await until(() => loader.asked.length === 2);
    await answer('/2', glaciers);
    expect(active(card) === inside(card, '.title a')).to.equal(true);
  });
  it('closes when the next record cannot be read, which is said', async () => {
    const { card, loader } = await loaded();
    const dialog = await opened(card, 'cite');
    const told = oneEvent(card, 'publication-error');
    card.src = '/2';
    await until(() => loader.asked.length === 2);
    loader.refuse('/2', new PublicationError('timeout', { url: 'https://a.org/2' }));
    await told;
    expect([dialog.isConnected, inside(card, '[part=status]')!.checkVisibility(), card.shadowRoot!.children.length]).to.deep.equal([false, true, 1]); // prettier-ignore
  });
});
