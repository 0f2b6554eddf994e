import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside, oneEvent, textOf } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import type { RawRecord } from '../../src/formats/format.js';
import type { RecordLoader } from '../../src/sources/loader.js';

/** A loader whose answers the test gives, by address. */
class HeldLoader implements RecordLoader {
  readonly asked: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #held = new Map<string, PromiseWithResolvers<RawRecord>>();

  load(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<RawRecord> {
    const path = new URL(url).pathname;
    this.asked.push(path);
    this.signals.push(signal!);
    const held = Promise.withResolvers<RawRecord>();
    this.#held.set(path, held);
    return held.promise;
  }
  answer(path: string, value: object) {
    this.#held.get(path)!.resolve({ text: JSON.stringify(value), url: `https://a.org${path}` });
  }
}

type Provider = HTMLElement & { loader: RecordLoader };
const provided = async (loader: RecordLoader, card: ReturnType<typeof html>) => {
  const provider = await fixture<Provider>(
    html`<publication-provider src-template="/records/{id}" .loader=${loader}>${card}</publication-provider>`,
  );
  return [provider.querySelector('publication-card')!, provider] as const;
};
const until = async (condition: () => unknown) => {
  while (!condition()) await aTimeout(0);
};
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
  it('of a provider’s rules hold for a reload that comes before it is there', async () => {
    const provider = await fixture<HTMLElement>(
      html`<publication-provider allow-hosts="lib.example.org"></publication-provider>`,
    );
    const card = document.createElement('publication-card');
    card.src = 'https://evil.example.com/1.json';
    provider.append(card);
    const failed = oneEvent(card, 'publication-error');
    void card.reload();
    expect((await failed).error.kind).to.equal('blocked');
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
  it('does not hold back a record in hand', async () => {
    expect((await cardOf({ title: 'T' }, { loading: 'lazy' })).state).to.equal('loaded');
  });
});

describe('a provider', () => {
  it('reaches cards in shadow roots', async () => {
    const loader = new HeldLoader();
    const [, provider] = await provided(loader, html`<div></div>`);
    const root = provider.querySelector('div')!.attachShadow({ mode: 'open' });
    const card = document.createElement('publication-card');
    card.recordId = '7';
    root.append(card);
    await until(() => loader.asked.length);
    expect(loader.asked).to.deep.equal(['/records/7']);
  });
  it('rules before its cards ask, also when it is upgraded after them', async () => {
    const card = await fixture<PublicationCard>(
      html`<publication-provider allow-hosts="lib.example.org"><publication-card src="https://evil.example.com/1.json"></publication-card></publication-provider>`,
    );
    const inner = card.querySelector('publication-card')!;
    await until(() => inner.state === 'error');
    expect(textOf(inside(inner, '[part=status]'))).to.contain('evil.example.com may not be asked');
  });
  it('changes its mind for all its cards', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<publication-card record-id="1"></publication-card>`);
    await until(() => loader.asked.length);
    provider.setAttribute('src-template', '/other/{id}');
    await until(() => loader.asked.length === 2);
    expect(loader.asked[1]).to.equal('/other/1');
    loader.answer('/other/1', { title: 'Other' });
    await oneEvent(card, 'publication-load');
  });
});
