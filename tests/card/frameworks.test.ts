// What frameworks do to the elements: attributes before they are defined, objects that are new each time, `false` in words.
import { cardOf, inside, oneEvent } from '../support.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import { warningsIn } from './warnings.js';

/** An element that is not defined yet when it gets what it gets: of a document without a window, whose elements are upgraded here. */
const early = document.implementation.createHTMLDocument();

/** A provider with a card, both upgraded when they come into the page. */
function placed(provider: HTMLElement, record: object): PublicationCard {
  const card = early.createElement('publication-card');
  Object.assign(card, { record });
  provider.append(card);
  document.body.append(provider);
  return card;
}

/** A page asks for pictures by itself, so what the rule lets through is seen in the card. */
const record = { title: 'Springs', cover: 'https://evil.example.com/c.png', url: 'https://lib.example.org/1' };

describe('a provider that is defined after the framework has drawn it', () => {
  it('takes over what was set as a property', async () => {
    const provider = early.createElement('publication-provider');
    Object.assign(provider, { allowHosts: 'lib.example.org' });
    const card = placed(provider, record);
    await card.updateComplete;
    expect([card.state, inside(card, 'img')]).to.deep.equal(['loaded', null]);
    provider.remove();
  });
  for (const name of ['allowHosts', 'allowhosts'])
    it(`fails closed: ${name} as an attribute is allow-hosts, and the console says so`, async () => {
      const provider = early.createElement('publication-provider');
      provider.setAttribute(name, 'lib.example.org');
      let card!: PublicationCard;
      const warnings = await warningsIn(async () => {
        card = placed(provider, record);
        await card.updateComplete;
      });
      expect([card.state, inside(card, 'img')]).to.deep.equal(['loaded', null]);
      expect(provider.getAttribute('allow-hosts')).to.equal('lib.example.org');
      // The same line is said once in a page.
      if (name !== 'allowhosts') expect(warnings).to.deep.equal(['<publication-card>: allowhosts is written allow-hosts.']); // prettier-ignore
      provider.remove();
    });
  it('fails closed where the rule was set as a property in small letters', async () => {
    const provider = early.createElement('publication-provider');
    Object.assign(provider, { allowhosts: 'lib.example.org' });
    const card = placed(provider, record);
    await card.updateComplete;
    expect([card.state, inside(card, 'img')]).to.deep.equal(['loaded', null]);
    Object.assign(provider, { allowhosts: 'lib.example.org evil.example.com' });
    expect(provider.getAttribute('allow-hosts')).to.equal('lib.example.org evil.example.com');
    provider.remove();
  });
  it('asks no host that a misspelt rule does not name', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.reject(new TypeError('not here'));
    };
    const provider = early.createElement('publication-provider');
    provider.setAttribute('allowHosts', 'lib.example.org');
    const card = early.createElement('publication-card');
    card.setAttribute('src', 'https://evil.example.com/1.json');
    provider.append(card);
    const failed = oneEvent(card, 'publication-error');
    document.body.append(provider);
    expect((await failed).error.kind).to.equal('blocked');
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal([]);
    provider.remove();
  });
});

describe('an attribute in another spelling', () => {
  it('is taken for ours, unless ours is there too', async () => {
    const warnings = await warningsIn(async () => {
      const card = await fixture<PublicationCard>(
        `<publication-card headinglevel="2" summarydisplay="none" summary-display="full" record='{"title":"T"}'></publication-card>`,
      );
      expect([card.headingLevel, card.summaryDisplay]).to.deep.equal([2, 'full']);
    });
    expect(warnings.length).to.equal(2);
  });
  it('that is not ours says nothing', async () => {
    const warnings = await warningsIn(async () => {
      await fixture(`<publication-card class="x" data-src="1" title="T" record='{"title":"T"}'></publication-card>`);
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('an equal record in a new object', () => {
  const report = () => ({
    title: 'Springs',
    summary: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.',
    authors: ['A', 'B'],
  });
  it('is not read again: no event, nothing folds, all nodes stay', async () => {
    const card = await cardOf(report());
    const toggle = inside<HTMLButtonElement>(card, '.toggle')!;
    toggle.click();
    await card.updateComplete;
    const events: string[] = [];
    card.addEventListener('publication-load', ({ type }) => events.push(type));
    const { publication } = card;
    for (let times = 0; times < 3; times++) {
      card.record = report();
      await card.updateComplete;
    }
    expect([events, card.state, toggle.ariaExpanded]).to.deep.equal([[], 'loaded', 'true']);
    expect(card.publication === publication && toggle.isConnected).to.equal(true);
  });
  it('ends no loop where whoever hears of the card draws it anew', async () => {
    const card = document.createElement('publication-card');
    let events = 0;
    card.addEventListener('publication-load', () => {
      if (++events < 5) card.record = report();
    });
    card.record = report();
    document.body.append(card);
    await card.updateComplete;
    await card.updateComplete;
    expect(events).to.equal(1);
    card.remove();
  });
  it('is another one when anything deep in it is other, also where the page has changed its own object in between', async () => {
    const mine = { ...report(), publisher: { name: 'A' } };
    const card = await cardOf(mine);
    mine.publisher.name = 'B';
    card.record = { ...mine };
    await card.updateComplete;
    expect(card.publication!.publisher).to.deep.equal({ name: 'B' });
  });
  it('may be a circle, of which nothing is known but itself', async () => {
    const circle: Record<string, unknown> = report();
    circle['self'] = circle;
    const card = await cardOf(circle);
    expect(card.state).to.equal('loaded');
    card.record = { ...circle };
    await card.updateComplete;
    expect(card.state).to.equal('loaded');
  });
});

describe('a boolean attribute', () => {
  for (const [value, expected] of [
    ['false', false],
    ['true', true],
    ['', true],
    ['show-missing', true],
  ] as const)
    it(`that says "${value}" is ${expected ? 'on' : 'off'}`, async () => {
      const card = await cardOf({ title: 'T' }, { 'show-missing': value, 'show-repairs': value });
      expect([card.showMissing, card.showRepairs, Boolean(inside(card, '.unknown'))]).to.deep.equal([expected, expected, expected]); // prettier-ignore
      expect(card.getAttribute('show-missing')).to.equal(value);
    });
  it('is off as a property that says so in a word', async () => {
    const card = await cardOf({ title: 'T' });
    Reflect.set(card, 'showMissing', 'false');
    await card.updateComplete;
    expect([card.showMissing, card.hasAttribute('show-missing')]).to.deep.equal([false, false]);
  });
});

describe('an object that was written as an attribute', () => {
  it('is no record: the plain link stays, and the console says what to do', async () => {
    let card!: PublicationCard;
    const warnings = await warningsIn(async () => {
      card = await fixture(html`<publication-card record="[object Object]"><a href="/1">Plain</a></publication-card>`);
      await card.updateComplete;
    });
    expect([card.state, card.record, card.querySelector('a')!.checkVisibility()]).to.deep.equal(['empty', null, true]);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/JSON\.stringify/);
  });
  it('leaves the next reference its turn', async () => {
    const inline = '<script type="application/json">{"title":"Inline"}</script>';
    const card = await fixture<PublicationCard>(`<publication-card record="[object Object]">${inline}</publication-card>`);
    await card.updateComplete;
    expect(card.publication!.title).to.equal('Inline');
  }); // prettier-ignore
});
