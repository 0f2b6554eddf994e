import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { HeldLoader, provided, until } from './held-loader.js';
import { inside, oneEvent, textOf } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import { PublicationError } from '../../src/record/error.js';

const crossref = 'https://api.crossref.org/works/10.1000%2Fa%3Cb';
const datacite = 'https://api.datacite.org/dois/10.1000%2Fa%3Cb';
const path = (url: string) => new URL(url).pathname;
const notFound = new PublicationError('http', { status: 404 });

describe('a DOI', () => {
  for (const written of ['10.1000/a<b', 'doi:10.1000/a<b', ' https://doi.org/10.1000/a<b '])
    it(`is asked for at Crossref: ${written}`, async () => {
      const loader = new HeldLoader();
      const [card] = await provided(loader, html`<publication-card doi=${written}></publication-card>`);
      await until(() => loader.asked.length);
      expect(loader.asked).to.deep.equal([crossref]);
      loader.answer(path(crossref), { title: 'Found' });
      await oneEvent(card, 'publication-load');
      expect(textOf(inside(card, '[part=title]'))).to.equal('Found');
    });
  it('that Crossref does not know is asked for at DataCite', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card doi="10.1000/a&lt;b"></publication-card>`);
    await until(() => loader.asked.length);
    loader.refuse(path(crossref), notFound);
    await until(() => loader.asked.length > 1);
    expect(loader.asked).to.deep.equal([crossref, datacite]);
    loader.refuse(path(datacite), notFound);
    expect((await oneEvent(card, 'publication-error')).error).to.equal(notFound);
  });
  it('is not asked for at DataCite where Crossref did not answer', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card doi="10.1000/a&lt;b"></publication-card>`);
    await until(() => loader.asked.length);
    loader.refuse(path(crossref), new PublicationError('http', { status: 503 }));
    expect((await oneEvent(card, 'publication-error')).error.facts.status).to.equal(503);
    await aTimeout(0);
    expect(loader.asked).to.deep.equal([crossref]);
  });
  it('is asked for where the provider says', async () => {
    const loader = new HeldLoader();
    const [card, provider] = await provided(loader, html`<publication-card></publication-card>`);
    provider.setAttribute('doi-template', ' /a/{doi}  /b?doi={doi} ');
    card.doi = '10.1000/182';
    await until(() => loader.asked.length);
    loader.refuse('/a/10.1000%2F182', notFound);
    await until(() => loader.asked.length > 1);
    expect(loader.asked).to.deep.equal(['/a/10.1000%2F182', '/b']);
  });
  it('gives way to src, and comes before record-id', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/1" doi="10.1000/a&lt;b" record-id="7"></publication-card>`); // prettier-ignore
    await until(() => loader.asked.length);
    card.src = null;
    await until(() => loader.asked.length > 1);
    expect(loader.asked).to.deep.equal(['/1', crossref]);
  });
  it('that is none is said to be none, and nothing is asked', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card doi="11.1000/a"></publication-card>`);
    if (card.state === 'loading') await oneEvent(card, 'publication-error');
    await card.updateComplete;
    expect(textOf(inside(card, '[part=status]'))).to.contain('doi must be a DOI such as 10.1000/182');
  });
});
