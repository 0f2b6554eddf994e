import { allInside, cardOf, inside, textOf } from '../../support.js';
import { buttonOf, Clipboard, named, opened, report, said } from './support.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { exportFormats } from '../../../src/export/export.js';
import { citationStyles } from '../../../src/cite/citation.js';
import type { PublicationCard } from '../../../src/elements/publication-card.js';

const all = { actions: 'cite export' };
const citation = (card: PublicationCard) => textOf(inside(card, '.citation'));
/** Chooses a style as a click does. */
const choose = async (card: PublicationCard, name: string) => {
  inside(card, `dialog input[value="${name}"]`)!.click();
  await card.updateComplete;
};
const chosen = (card: PublicationCard) => inside<HTMLInputElement>(card, 'dialog input:checked')!.value;

let clipboard: Clipboard;
beforeEach(() => (clipboard = new Clipboard()));
afterEach(() => clipboard.restore());

describe('a dialog of the card', () => {
  it('reads in the order in which it is used', async () => {
    const card = await cardOf(report, all);
    const parts = (dialog: Element) => [...dialog.querySelectorAll('p, legend, label, b, small, button')].map((each) => each.getAttribute('aria-label') ?? textOf(each)).filter(Boolean); // prettier-ignore
    expect(parts(await opened(card, 'cite'))).to.deep.equal(['Cite this report', 'Style', ...citationStyles.map(({ label }) => label), citation(card), 'Copy', 'Copy as plain text', 'Close']); // prettier-ignore
    const formats = parts(await opened(card, 'export'));
    expect([formats[0], ...formats.slice(1).filter((_, at) => at % 4 === 0)]).to.deep.equal(['Export this report', ...exportFormats.map(({ label }) => label), 'Close']); // prettier-ignore
  });
  for (const name of ['cite', 'export'])
    it(`is accessible, has a name, and takes the focus: ${name}`, async () => {
      const card = await cardOf(report, all);
      const dialog = await opened(card, name);
      await expect(card).to.be.accessible();
      expect(textOf(dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`))).to.match(/^(?:Cite|Export) this report$/); // prettier-ignore
      expect([dialog.contains(card.shadowRoot!.activeElement), dialog.matches(':modal')]).to.deep.equal([true, true]);
    });
  it('stands in the middle of the page, however small its card is and whatever it stands in', async () => {
    const card = await cardOf(report, { ...all, style: 'inline-size: 90px; transform: scale(0.5); overflow: hidden' });
    const { left, right, width } = (await opened(card, 'cite')).getBoundingClientRect();
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.at.most(1);
    expect(width).to.be.at.least(280);
  });
  it('closes by its button, and by a click beside it, and gives the focus back', async () => {
    const card = await cardOf(report, all);
    await opened(card, 'cite');
    named(card, 'Close').click();
    await card.updateComplete;
    expect([inside(card, 'dialog'), card.shadowRoot!.activeElement]).to.deep.equal([null, buttonOf(card, 'cite')]);
    const dialog = await opened(card, 'export');
    dialog.querySelector('p')!.click();
    expect(dialog.isConnected, 'a click in it').to.equal(true);
    dialog.click();
    expect(dialog.isConnected, 'the end of a selection that began in it').to.equal(true);
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.click();
    await card.updateComplete;
    expect([inside(card, 'dialog'), card.shadowRoot!.activeElement === buttonOf(card, 'export')]).to.deep.equal([
      null,
      true,
    ]);
  });
  it('goes when there is another record', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    card.record = { ...report, title: 'Glaciers' };
    await card.updateComplete;
    expect([dialog.isConnected, dialog.matches(':modal'), textOf(inside(card, '.title'))]).to.deep.equal([false, false, 'Glaciers']); // prettier-ignore
  });
  it('stands below the card where the browser cannot put it above the page, and closes by Escape too', async () => {
    const { showModal } = HTMLDialogElement.prototype;
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    const lacking = await cardOf({ title: 'Springs' }, all);
    const missing = await opened(lacking, 'cite');
    expect(missing.contains(lacking.shadowRoot!.activeElement)).to.equal(true);
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    HTMLDialogElement.prototype.showModal = showModal;
    const [inner, above, around] = [dialog, inside(card, 'article')!, card].map((each) => each.getBoundingClientRect());
    expect([inner!.top > above!.bottom, inner!.left >= around!.left, inner!.right <= around!.right, inner!.bottom <= around!.bottom]).to.deep.equal([true, true, true, true]); // prettier-ignore
    expect(dialog.contains(card.shadowRoot!.activeElement)).to.equal(true);
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await card.updateComplete;
    expect([inside(card, 'dialog'), card.shadowRoot!.activeElement]).to.deep.equal([null, buttonOf(card, 'cite')]);
  });
  it('is not seen where its card is moved, and opens anew', async () => {
    const card = await cardOf(report, all);
    const dialog = await opened(card, 'cite');
    const place = card.parentElement!;
    card.remove();
    place.append(card);
    await card.updateComplete;
    expect(dialog.checkVisibility()).to.equal(false);
    expect((await opened(card, 'cite')).matches(':modal')).to.equal(true);
  });
  it('leaves no styles behind, however often it opens', async () => {
    const card = await cardOf(report, all);
    for (let time = 0; time < 3; time++) (await opened(card, time === 1 ? 'export' : 'cite')).close();
    expect(card.shadowRoot!.adoptedStyleSheets.length).to.be.at.most(3);
  });
  it('opens in another document too', async () => {
    const card = await cardOf(report, all);
    (await opened(card, 'cite')).close();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    frame.contentDocument!.body.append(card);
    await card.updateComplete;
    const dialog = await opened(card, 'cite');
    expect(frame.contentWindow!.getComputedStyle(dialog).boxSizing).to.equal('border-box');
  });
  it('is no click on the card for the page around it', async () => {
    const card = await cardOf(report, all);
    const heard: Event[] = [];
    card.parentElement!.addEventListener('click', (event) => heard.push(event));
    await opened(card, 'export');
    named(card, 'Close').click();
    expect(heard.length, 'the press that opened it').to.equal(1);
  });
  it('does not open for a record that is gone when it could', async () => {
    const card = await cardOf(report, all);
    const before = buttonOf(card, 'cite');
    before.click();
    card.record = { ...report, title: 'Glaciers' };
    await card.updateComplete;
    await waitUntil(() => !buttonOf(card, 'cite').ariaBusy);
    expect(inside(card, 'dialog')).to.equal(null);
  });
  it('names what it is about, or a publication where nobody knows what it is', async () => {
    for (const [type, name] of [['conference-paper', 'Cite this conference paper'], ['zine', 'Cite this publication']]) {
      const card = await cardOf({ ...report, type });
      await opened(card, 'cite');
      expect(textOf(inside(card, '#heading'))).to.equal(name);
    } // prettier-ignore
  });
});

describe('citing', () => {
  it('copies the citation with its italics and without, in one', async () => {
    const card = await cardOf(report);
    await opened(card, 'cite');
    named(card, 'Copy').click();
    expect(await said(card)).to.equal('Copied.');
    expect(clipboard.last['text/plain']).to.equal(citation(card));
    expect(clipboard.last['text/html']).to.equal(inside(card, '.citation')!.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(clipboard.last['text/html']).to.contain('<em>Springs</em>');
  });
  it('copies it as plain text alone', async () => {
    const card = await cardOf(report);
    await opened(card, 'cite');
    named(card, 'Copy as plain text').click();
    await said(card);
    expect(clipboard.last).to.deep.equal({ 'text/plain': citation(card) });
  });
  it('says so, once, where the browser refuses, selects the text, and copies when asked again', async () => {
    const card = await cardOf(report);
    await opened(card, 'cite');
    clipboard.isRefused = true;
    named(card, 'Copy').click();
    expect(await said(card)).to.match(/did not allow/);
    expect(allInside(card, '.message').filter(textOf).length).to.equal(1);
    clipboard.isRefused = false;
    named(card, 'Copy').click();
    await waitUntil(() => clipboard.last['text/plain']);
    expect(await said(card)).to.equal('Copied.');
  });
  it('keeps the style that a reader has chosen, for all cards of the page, and stores it nowhere', async () => {
    const [first, second] = [await cardOf(report), await cardOf({ ...report, title: 'Glaciers' })];
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    await opened(first, 'cite');
    const words = new Set<string>();
    for (const { name } of citationStyles) {
      await choose(first, name);
      expect(chosen(first)).to.equal(name);
      expect(citation(first)).to.contain('Springs');
      words.add(citation(first));
    }
    expect(words.size).to.equal(citationStyles.length);
    await choose(first, 'vancouver');
    await opened(second, 'cite');
    expect([chosen(second), citation(second).includes('Glaciers')]).to.deep.equal(['vancouver', true]);
    await choose(second, 'apa');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });
  it('is heard when the style changes', async () => {
    const card = await cardOf(report);
    await opened(card, 'cite');
    const region = inside(card, 'dialog [aria-live]')!;
    await choose(card, 'mla');
    expect([region.isConnected, textOf(region)]).to.deep.equal([true, citation(card)]);
    await choose(card, 'apa');
  });
  it('is told with its style, and left to the page where that wants it', async () => {
    const card = await cardOf(report);
    const heard: object[] = [];
    card.addEventListener('publication-cite', (event) => {
      heard.push(event.detail);
      if (event.detail.how) event.preventDefault();
    });
    await opened(card, 'cite');
    named(card, 'Copy').click();
    named(card, 'Copy as plain text').click();
    await card.updateComplete;
    expect(heard).to.deep.equal([{}, { style: 'apa', how: 'copy' }, { style: 'apa', how: 'text' }]);
    expect([clipboard.last, textOf(inside(card, 'dialog .message'))]).to.deep.equal([{}, '']);
  });
  it('says what is missing in the place of a citation', async () => {
    const card = await cardOf({ title: 'Springs' });
    const dialog = await opened(card, 'cite');
    expect(textOf(dialog)).to.match(/does not say enough to be cited/);
    expect([inside(card, '.citation'), dialog.querySelectorAll('input').length]).to.deep.equal([null, 0]);
    expect(dialog.contains(card.shadowRoot!.activeElement)).to.equal(true);
    await expect(card).to.be.accessible();
  });
  it('says that names stand whole which the record does not divide', async () => {
    const named = (name: string) => cardOf({ ...report, authors: [{ name, kind: 'person' }] });
    const card = await named('Gabriel García Márquez');
    const dialog = await opened(card, 'cite');
    expect(textOf(inside(card, '.citation'))).to.match(/^Gabriel García Márquez\. \(2007\)/);
    expect(textOf(dialog)).to.include('it does not say which part is the family name');
    await expect(card).to.be.accessible();
    const other = await named('Ann Lee');
    expect(textOf(await opened(other, 'cite')))
      .to.match(/Lee, A\. \(2007\)/)
      .and.not.include('family name');
  });
  it('runs nothing that stands in a record', async () => {
    const evil = '<img src=x onerror="globalThis.ran = 1">';
    const card = await cardOf({ ...report, title: [evil], authors: [{ name: evil, family: evil, given: 'A.' }], publisher: { name: evil } }); // prettier-ignore
    await opened(card, 'cite');
    for (const { name } of citationStyles) {
      await choose(card, name);
      expect(inside(card, 'dialog')!.querySelectorAll('img, script').length, name).to.equal(0);
    }
    await choose(card, 'apa');
  });
});
