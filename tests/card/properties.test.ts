import { expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside, oneEvent, textOf } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';

const PROPERTIES = [
  ['src', 'src', '/1.json', null],
  ['recordId', 'record-id', '13168', null],
  ['format', 'format', 'invenio', null],
  ['layout', 'layout', 'full', 'auto'],
  ['headingLevel', 'heading-level', 2, 3],
  ['summaryDisplay', 'summary-display', 'none', 'fold'],
  ['actions', 'actions', '', 'open cite'],
  ['metadata', 'metadata', 'json-ld coins', ''],
  ['loading', 'loading', 'lazy', 'eager'],
] as const;

describe('properties', () => {
  for (const [property, attribute, value, normal] of PROPERTIES) {
    it(`${property} says what its attribute says, and the other way round with the next update`, async () => {
      const card = await fixture<PublicationCard & Record<string, unknown>>(
        html`<publication-card></publication-card>`,
      );
      expect(card[property]).to.equal(normal);
      card.setAttribute(attribute, `${value}`);
      expect(card[property]).to.equal(value);
      card.removeAttribute(attribute);
      expect(card[property]).to.equal(normal);
      Reflect.set(card, property, value);
      expect(card[property]).to.equal(value);
      await card.updateComplete;
      expect(card.getAttribute(attribute)).to.equal(`${value}`);
      Reflect.set(card, property, null);
      expect(card[property]).to.equal(normal);
      await card.updateComplete;
      expect(card.hasAttribute(attribute)).to.equal(false);
    });
  }
  it('showRepairs is there or not, as boolean attributes are', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    card.showRepairs = true;
    await card.updateComplete;
    expect(card.getAttribute('show-repairs')).to.equal('');
    card.showRepairs = false;
    await card.updateComplete;
    expect(card.hasAttribute('show-repairs')).to.equal(false);
  });
  it('showMissing is there or not, as boolean attributes are', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    card.showMissing = true;
    await card.updateComplete;
    expect(card.getAttribute('show-missing')).to.equal('');
    card.showMissing = false;
    await card.updateComplete;
    expect(card.hasAttribute('show-missing')).to.equal(false);
  });
  it('with a word that an attribute does not know have their default', () => {
    const card = document.createElement('publication-card');
    for (const [, attribute] of PROPERTIES) card.setAttribute(attribute, 'constructor');
    const { layout, headingLevel, summaryDisplay, loading } = card;
    expect([layout, headingLevel, summaryDisplay, loading]).to.deep.equal(['auto', 3, 'fold', 'eager']);
  });
  it('with nonsense in script have their default as well', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    Object.assign(card, { layout: 'sideways', headingLevel: 9, summaryDisplay: {}, loading: Symbol.iterator });
    const { layout, headingLevel, summaryDisplay, loading } = card;
    expect([layout, headingLevel, summaryDisplay, loading]).to.deep.equal(['auto', 3, 'fold', 'eager']);
  });
  it('never rewrite an attribute that the page wrote', async () => {
    const written = { layout: 'Sideways', 'heading-level': '03', 'summary-display': '', actions: ' cite,open ', loading: 'soon', 'show-missing': 'yes' }; // prettier-ignore
    const card = await cardOf({ title: 'T' }, written);
    card.record = { title: 'U' };
    await card.updateComplete;
    expect(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(written);
  });
  it('go with a copy of the card', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    card.layout = 'compact';
    await card.updateComplete;
    expect((card.cloneNode() as PublicationCard).layout).to.equal('compact');
  });
  it('that the page set before the script was there are taken over', async () => {
    // A name of its own, so that there is an element to be upgraded.
    const { PublicationCard } = await import('../../src/elements/publication-card.js');
    const early = document.createElement('early-card') as unknown as PublicationCard;
    Object.assign(early, { record: { title: 'Early' }, layout: 'full', publication: 'not theirs to set' });
    document.body.append(early);
    customElements.define('early-card', class extends PublicationCard {});
    await early.updateComplete;
    expect([early.layout, textOf(inside(early, '[part=title]'))]).to.deep.equal(['full', 'Early']);
    expect(early.publication!.title).to.equal('Early');
    early.remove();
  });
  it('that change together are drawn once', async () => {
    const card = await cardOf({ title: 'T' });
    let drawn = 0;
    const observer = new MutationObserver(() => drawn++);
    observer.observe(card.shadowRoot!, { childList: true, subtree: true });
    card.layout = 'row';
    card.headingLevel = 1;
    card.record = { title: 'U' };
    await card.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect([drawn, inside(card, 'h1')!.textContent]).to.deep.equal([1, 'U']);
  });
  it('may be changed by who hears that the card is loaded', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card></publication-card>`);
    card.addEventListener('publication-load', () => (card.layout = 'compact'), { once: true });
    card.record = { title: 'T', summary: 'S' };
    await oneEvent(card, 'publication-load');
    await card.updateComplete;
    expect(inside(card, '[part=summary]')).to.equal(null);
  });
});

describe('a card in another document', () => {
  it('has its styles there, and again when it comes back', async () => {
    const card = await cardOf({ title: 'T' });
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const { content } = document.createElement('template');
    const display = () => getComputedStyle(card).display;
    const before = display();
    for (const place of [frame.contentDocument!.body, content, document.body]) {
      place.append(card);
      await card.updateComplete;
      if (place !== content) expect(display()).to.equal(before);
    }
    expect([before, card.shadowRoot!.adoptedStyleSheets.length]).to.deep.equal(['block', 1]);
    card.remove();
  });
});
