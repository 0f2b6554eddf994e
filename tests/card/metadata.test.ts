import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside, oneEvent, textOf } from '../support.js';
import { HeldLoader, provided, until } from './held-loader.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import { PublicationError } from '../../src/record/error.js';
import { toCoins } from '../../src/export/coins.js';
import { toJsonLd } from '../../src/export/json-ld.js';

const record = { title: 'Springs', type: 'report', authors: ['Rai, A.'], published: 2007 };
const other = { title: 'Glaciers', type: 'book' };
const both = { metadata: 'json-ld coins' };

const scripts = (root: ParentNode) => [...root.querySelectorAll('script[type="application/ld+json"]')];
const spans = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('span.Z3988')];
const places = (root: ParentNode) => root.querySelectorAll('[data-publication-card]').length;
/** The names of what is said, and how often. */
const namesIn = (root: ParentNode) => [
  ...scripts(root).map(({ textContent }) => (JSON.parse(textContent) as { name: string }).name),
  ...spans(root).map(({ title }) => /title=([^&]*)/.exec(title)![1]),
];
/** What comes of a change, and of what the change leads to. */
const settled = async (card: PublicationCard) => {
  await card.updateComplete;
  await aTimeout(0);
  await card.updateComplete;
};

describe('what a card says to machines', () => {
  it('is nothing where nobody asks for it, and where nobody knows the word', async () => {
    for (const attributes of [{}, { metadata: '' }, { metadata: 'citation constructor JSON-LD' }] as const)
      expect((await cardOf(record, attributes)).children.length, JSON.stringify(attributes)).to.equal(1);
  });
  it('is the publication in the terms of schema.org', async () => {
    const card = await cardOf(record, { metadata: 'json-ld' });
    const [script, ...more] = scripts(card);
    expect(JSON.parse(script!.textContent)).to.deep.equal(toJsonLd(card.publication!));
    expect([more.length, spans(card).length]).to.deep.equal([0, 0]);
  });
  it('is a ContextObject, as Zotero reads it', async () => {
    const card = await cardOf(record, { metadata: 'coins' });
    const [span, ...more] = spans(card);
    expect(span!.title).to.equal(toCoins(card.publication!));
    expect([more.length, scripts(card).length]).to.deep.equal([0, 0]);
  });
  it('is there when all is drawn, before the page hears that the card is loaded', async () => {
    const card = document.createElement('publication-card');
    card.metadata = 'coins, json-ld';
    card.record = record;
    document.body.append(card);
    await oneEvent(card, 'publication-load');
    expect(namesIn(card)).to.deep.equal(['Springs', 'Springs']);
    card.remove();
  });
  it('is not for readers: neither seen, nor heard, nor a tip', async () => {
    const card = await cardOf(record, both);
    const span = spans(card)[0]!;
    expect([span.checkVisibility(), span.getClientRects().length]).to.deep.equal([false, 0]);
    // Where the page's content is shown, as it is before the card is loaded.
    const place = span.parentElement!;
    document.body.append(place);
    expect([span.checkVisibility(), place.getClientRects().length]).to.deep.equal([false, 0]);
    place.remove();
    await settled(card);
    await expect(card).to.be.accessible();
  });
  it('follows what is asked for', async () => {
    const card = await cardOf(record);
    const seen = [];
    for (const words of ['coins', 'coins json-ld', 'json-ld', null, 'json-ld', ''] as const) {
      Reflect.set(card, 'metadata', words);
      await settled(card);
      seen.push([spans(card).length, scripts(card).length, places(card)]);
    }
    expect(seen).to.deep.equal([[1, 0, 1], [1, 1, 1], [0, 1, 1], [0, 0, 0], [0, 1, 1], [0, 0, 0]]); // prettier-ignore
  });
  it('follows the record, one at a time, and goes with it', async () => {
    const card = await cardOf(record, both);
    card.record = other;
    await settled(card);
    expect([namesIn(card), places(card)]).to.deep.equal([['Glaciers', 'Glaciers'], 1]);
    card.record = { titel: 'no title' };
    await settled(card);
    expect([card.state, places(card)]).to.deep.equal(['error', 0]);
    card.record = record;
    await settled(card);
    expect(namesIn(card)).to.deep.equal(['Springs', 'Springs']);
    card.record = null;
    await settled(card);
    expect([card.state, places(card)]).to.deep.equal(['empty', 0]);
  });
  it('goes while the next record is asked for, and stays with an older one that stays', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/1" metadata="json-ld"></publication-card>`);
    await until(() => loader.asked.length);
    loader.answer('/1', record);
    await oneEvent(card, 'publication-load');
    expect(namesIn(card)).to.deep.equal(['Springs']);
    void card.reload();
    await until(() => loader.asked.length > 1);
    loader.refuse('/1', new PublicationError('network', {}));
    await oneEvent(card, 'publication-error');
    expect([card.state, namesIn(card)]).to.deep.equal(['loaded', ['Springs']]);
    card.src = '/2';
    await until(() => loader.asked.length > 2);
    expect([card.state, places(card)]).to.deep.equal(['loading', 0]);
  });
  it('is left alone by moves and by what has nothing to do with it', async () => {
    const card = await cardOf(record, both);
    const place = card.querySelector('[data-publication-card]');
    const div = await fixture<HTMLElement>('<div></div>');
    div.append(card);
    await settled(card);
    card.layout = 'compact';
    await settled(card);
    card.prepend('text');
    await settled(card);
    expect([card.querySelector('[data-publication-card]') === place, places(document)]).to.deep.equal([true, 1]);
    card.remove();
    await settled(card);
    expect(places(document)).to.equal(0);
    document.body.append(card);
    await settled(card);
    expect([namesIn(document), places(document)]).to.deep.equal([['Springs', 'Springs'], 1]);
    card.remove();
  });
  it('follows the card into another document', async () => {
    const card = await cardOf(record, both);
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    frame.contentDocument!.body.append(card);
    await settled(card);
    card.record = other;
    await settled(card);
    expect([namesIn(frame.contentDocument!), places(document)]).to.deep.equal([['Glaciers', 'Glaciers'], 0]);
    card.remove();
  });

  /** A card with all that is in it, as a page makes another one of it. */
  const copies = {
    cloneNode: (card: Element) => card.cloneNode(true) as PublicationCard,
    importNode: (card: Element) => document.importNode(card, true) as PublicationCard,
    innerHTML: (card: Element) => {
      const div = document.createElement('div');
      div.innerHTML = card.outerHTML;
      return div.firstElementChild as PublicationCard;
    },
    'a template': (card: Element) => {
      const template = document.createElement('template');
      template.innerHTML = card.outerHTML;
      return template.content.cloneNode(true).firstChild as PublicationCard;
    },
  };
  for (const [name, copy] of Object.entries(copies)) {
    it(`is said once by a copy of the card, by ${name}`, async () => {
      const card = await cardOf('', both);
      card.setAttribute('record', JSON.stringify({ title: ['</script><!--<script>'] }));
      await settled(card);
      const again = copy(card);
      card.replaceWith(again);
      await settled(again);
      expect([places(again), namesIn(again)[0]]).to.deep.equal([1, '</script><!--<script>']);
      again.setAttribute('record', JSON.stringify(other));
      await settled(again);
      expect([places(again), namesIn(again)]).to.deep.equal([1, ['Glaciers', 'Glaciers']]);
      again.remove();
    });
    it(`is no record to a copy of the card that has none, by ${name}`, async () => {
      const card = await cardOf(record, both);
      const again = copy(card);
      card.replaceWith(again);
      await settled(again);
      expect([again.state, places(again), textOf(again)]).to.deep.equal(['empty', 0, 'Plain link']);
      again.remove();
    });
  }
  it('of an older copy goes, also where nothing is asked for any more', async () => {
    const card = await cardOf(record, both);
    const again = card.cloneNode(true) as PublicationCard;
    again.removeAttribute('metadata');
    document.body.append(again);
    await settled(again);
    expect(places(again)).to.equal(0);
    again.remove();
  });
  it('is never taken for the inline record, which stays what it is', async () => {
    const card = await fixture<PublicationCard>(
      html`<publication-card metadata="json-ld"><script type="application/ld+json">
        {"@context":"https://schema.org","@type":"Report","name":"Inline"}
      </script></publication-card>`,
    ); // prettier-ignore
    await settled(card);
    expect([textOf(inside(card, '[part=title]')), scripts(card).length]).to.deep.equal(['Inline', 2]);
    card.querySelector('script')!.remove();
    await settled(card);
    expect([card.state, scripts(card).length]).to.deep.equal(['empty', 0]);
  });
  it('comes back where a page sets the card’s content anew', async () => {
    const card = await cardOf(record, both);
    card.innerHTML = '<a href="/2">Another link</a>';
    await settled(card);
    expect(namesIn(card)).to.deep.equal(['Springs', 'Springs']);
  });
  it('gives in to a page that goes on taking it out', async () => {
    const card = await cardOf(record);
    let taken = 0;
    const observer = new MutationObserver(() => {
      for (const each of card.querySelectorAll('[data-publication-card]')) {
        each.remove();
        taken++;
      }
    });
    observer.observe(card, { childList: true });
    card.metadata = 'json-ld';
    // Each time that it is put back is an update of its own; when there is none any more, it has given in.
    for (let before = -1; before !== taken; await settled(card)) before = taken;
    observer.disconnect();
    expect([card.state, places(card)]).to.deep.equal(['loaded', 0]);
    expect(taken).to.be.within(2, 20);
  });
  it('goes from wherever a page has moved it', async () => {
    const card = await cardOf(record, both);
    const div = await fixture<HTMLElement>('<div></div>');
    div.append(card.querySelector('[data-publication-card]')!);
    await settled(card);
    expect([places(div), places(card)]).to.deep.equal([0, 1]);
  });
  it('is said by each of several cards', async () => {
    const div = await fixture<HTMLElement>(html`<div>
      <publication-card metadata="json-ld" record='{"title":"A"}'></publication-card>
      <publication-card metadata="json-ld" record='{"title":"B"}'></publication-card>
      <publication-card record='{"title":"C"}'></publication-card>
    </div>`);
    for (const card of div.children) await settled(card as PublicationCard);
    expect(namesIn(div)).to.deep.equal(['A', 'B']);
  });
});
