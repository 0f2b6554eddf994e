import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside, oneEvent, textOf } from '../support.js';
import { HeldLoader, provided, until } from './held-loader.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import type { RawRecord } from '../../src/record/raw-record.js';

const titleOf = (card: PublicationCard) => textOf(inside(card, '[part=title]'));

describe('references', () => {
  it('go by the most explicit one', async () => {
    const card = await fixture<PublicationCard>(
      html`<publication-card src="/nowhere.json" record='{"title":"Attribute"}'><script type="application/json">{"title":"Inline"}</script></publication-card>`,
    );
    expect(titleOf(card)).to.equal('Attribute');
    card.removeAttribute('record');
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Inline');
    card.record = { title: 'Property' };
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Property');
  });
  it('are drawn in the first update where the record is in hand', async () => {
    const card = document.createElement('publication-card');
    card.record = { title: 'At once' };
    document.body.append(card);
    await card.updateComplete;
    expect(titleOf(card)).to.equal('At once');
    card.remove();
  });
  it('may be a record id, by the provider’s template', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card record-id="a/b c"></publication-card>`);
    await until(() => loader.asked.length);
    expect(loader.asked).to.deep.equal(['/records/a%2Fb%20c']);
    loader.answer('/records/a%2Fb%20c', { title: 'By id' });
    await oneEvent(card, 'publication-load');
    expect(titleOf(card)).to.equal('By id');
  });
  it('resolve relative addresses in a record against the record', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/records/1.json"></publication-card>`);
    await until(() => loader.asked.length);
    loader.answer('/records/1.json', { title: 'T', url: '../page.html' });
    await oneEvent(card, 'publication-load');
    expect(card.publication!.links!.landingPage).to.equal('https://a.org/page.html');
  });
  it('that are no http address are blocked, and say so', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card src="javascript:alert(1)"></publication-card>`);
    expect([card.state, textOf(inside(card, '[part=status]'))]).to.deep.equal([
      'error',
      'The details of this publication cannot be shown: javascript:alert(1) may not be asked from this page.',
    ]);
  });
  it('that come later are noticed: an inline child that the page adds', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    expect(card.state).to.equal('empty');
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: '{"title":"Late"}',
    });
    card.append(script);
    await oneEvent(card, 'publication-load');
    expect(titleOf(card)).to.equal('Late');
  });
  it('that come later are noticed: an inline child of a card that shows another record', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    await until(() => loader.asked.length);
    loader.answer('/1', { title: 'By address' });
    await oneEvent(card, 'publication-load');
    card.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{"title":"Late"}' })); // prettier-ignore
    await oneEvent(card, 'publication-load');
    expect(titleOf(card)).to.equal('Late');
  });
});

describe('a race', () => {
  it('is won by the reference that was set last', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    await until(() => loader.asked.length === 1);
    card.src = '/2';
    await until(() => loader.asked.length === 2);
    expect(loader.signals[0]!.aborted).to.equal(true);
    loader.answer('/2', { title: 'Second' });
    await oneEvent(card, 'publication-load');
    loader.answer('/1', { title: 'First' });
    await aTimeout(0);
    expect(titleOf(card)).to.equal('Second');
  });
  it('keeps what is shown while it reloads, and when that fails', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    await until(() => loader.asked.length);
    loader.answer('/1', { title: 'Old' });
    await oneEvent(card, 'publication-load');
    provider.loader = { load: () => Promise.reject(new TypeError('down')) };
    await aTimeout(0);
    const failed = oneEvent(card, 'publication-error');
    await card.reload();
    expect((await failed).error.kind).to.equal('network');
    expect([card.state, card.matches(':state(stale)'), titleOf(card)]).to.deep.equal(['loaded', true, 'Old']);
  });
});

describe('odd values', () => {
  it('are taken as text, or as nothing', async () => {
    const card = await cardOf('');
    Object.assign(card, { recordId: 13168, actions: null, layout: null });
    await card.updateComplete;
    expect(card.state).to.equal('empty');
    card.record = { title: 'T' };
    await card.updateComplete;
    expect(card.state).to.equal('loaded');
  });
});

describe('a reload', () => {
  it('that another one overtakes resolves when the last is drawn', async () => {
    const answers: ((answer: RawRecord) => void)[] = [];
    const loader = { load: () => new Promise<RawRecord>((resolve) => answers.push(resolve)) };
    const [card] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    await until(() => answers.length === 1);
    answers[0]!({ text: '{"title":"First"}' });
    await oneEvent(card, 'publication-load');
    const overtaken = card.reload().then(() => titleOf(card));
    await until(() => answers.length === 2);
    void card.reload();
    await until(() => answers.length === 3);
    answers[1]!({ text: '{"title":"Second"}' });
    answers[2]!({ text: '{"title":"Third"}' });
    expect(await overtaken).to.equal('Third');
  });
});

describe('a move', () => {
  it('leaves open what a reader has opened', async () => {
    const card = await cardOf({ title: 'T', summary: 'A.\n\nB.\n\nC.' });
    const toggle = inside(card, '[part=toggle]')!;
    toggle.click();
    document.body.append(card);
    await card.updateComplete;
    expect([inside(card, '[part=toggle]') === toggle, toggle.ariaExpanded]).to.deep.equal([true, 'true']);
    card.remove();
  });
  it('is no leave: the request goes on', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<div></div><publication-card src="/1"></publication-card>`);
    await until(() => loader.asked.length);
    provider.querySelector('div')!.append(card);
    await aTimeout(0);
    expect([loader.signals[0]!.aborted, loader.asked.length]).to.deep.equal([false, 1]);
    loader.answer('/1', { title: 'Moved' });
    await oneEvent(card, 'publication-load');
  });
  it('away ends the request, and a return asks again', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    await until(() => loader.asked.length);
    card.remove();
    await aTimeout(0);
    expect(loader.signals[0]!.aborted).to.equal(true);
    provider.append(card);
    await until(() => loader.asked.length === 2);
    loader.answer('/1', { title: 'Back' });
    await oneEvent(card, 'publication-load');
  });
});

describe('loading="lazy"', () => {
  it('waits until the card comes near', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(
      loader,
      html`<div style="height: 9000px"></div><publication-card loading="lazy" src="/1"></publication-card>`,
    );
    await until(() => card.state === 'loading');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(loader.asked).to.deep.equal([]);
    card.scrollIntoView();
    await until(() => loader.asked.length);
    loader.answer('/1', { title: 'Near' });
    await oneEvent(card, 'publication-load');
  });
  it('waits no longer when it becomes eager', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(
      loader,
      html`<div style="height: 9000px"></div><publication-card loading="lazy" src="/1"></publication-card>`,
    );
    await until(() => card.state === 'loading');
    card.loading = 'eager';
    await until(() => loader.asked.length);
    loader.answer('/1', { title: 'Now' });
    await oneEvent(card, 'publication-load');
  });
  it('does not hold back a record in hand', async () => {
    expect((await cardOf({ title: 'T' }, { loading: 'lazy' })).state).to.equal('loaded');
  });
});
