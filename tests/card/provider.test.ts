import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { HeldLoader, provided, type Provider, until } from './held-loader.js';
import { inside, oneEvent, textOf } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';

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
  it('is waited for: its cards are loading until it is there, not empty', async () => {
    const states = new Set<string>();
    const loader = new HeldLoader();
    const provider = document.createElement('publication-provider') as Provider;
    provider.loader = loader;
    const card = document.createElement('publication-card');
    card.src = '/1';
    provider.append(card);
    document.body.append(provider);
    while (!loader.asked.length) {
      await card.updateComplete;
      states.add(card.state);
      await aTimeout(0);
    }
    expect([...states]).to.deep.equal(['loading']);
    provider.remove();
  });
  it('around a slot rules the cards that are assigned to it', async () => {
    const host = await fixture<HTMLElement>(html`<div><publication-card record-id="3"></publication-card></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const provider = document.createElement('publication-provider') as Provider;
    const loader = new HeldLoader();
    Object.assign(provider, { loader, srcTemplate: '/slotted/{id}' });
    provider.append(document.createElement('slot'));
    root.append(provider);
    host.append(host.firstElementChild!); // it looks for its provider when it is connected
    await until(() => loader.asked.length);
    expect(loader.asked).to.deep.equal(['/slotted/3']);
  });
  it('whose own loader is taken away asks with the built-in one', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<publication-card src="data:,"></publication-card>`);
    await until(() => card.state === 'error');
    card.src = '/nowhere.json';
    await until(() => loader.asked.length);
    (provider as unknown as { loader: null }).loader = null;
    expect((await oneEvent(card, 'publication-error')).error.kind).to.equal('http');
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
  it('rules over a reload that comes before it is there', async () => {
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
