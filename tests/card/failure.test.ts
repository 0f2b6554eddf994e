import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { allInside, inside, oneEvent, textOf } from '../support.js';
import { HeldLoader, provided, until } from './held-loader.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import { PublicationError } from '../../src/record/error.js';
import { messagesIn } from '../../src/i18n/messages-for.js';
import { formatTime } from '../../src/i18n/time.js';

const link = html`<a href="https://lib.example.org/1">Plain link</a>`;
const down = (status = 503) => new PublicationError('http', { url: 'https://lib.example.org/1', status });
const status = (card: PublicationCard) => textOf(inside(card, '[part=status]'));
const retry = (card: PublicationCard) => inside<HTMLButtonElement>(card, '[part=retry]');
const isShown = (element: Element | null) => Boolean(element?.checkVisibility());

/** A card of an address, which has been asked. */
async function asked(content: unknown = link) {
  const loader = new HeldLoader();
  const [card] = await provided(loader, html`<publication-card src="/1">${content}</publication-card>`);
  await until(() => loader.asked.length);
  /** Answers the question that stands, and waits until the card tells of it. */
  const refuse = async (error = down()) => {
    const told = oneEvent(card, 'publication-error');
    loader.refuse('/1', error);
    return told;
  };
  const answer = async (value: object) => {
    const told = oneEvent(card, 'publication-load');
    loader.answer('/1', value);
    return told;
  };
  return { card, loader, refuse, answer };
}

const english = { messages: messagesIn('en'), locale: 'en' };

describe('a card whose record cannot be read', () => {
  it('says why, leaves the link, and offers to try again where that may help', async () => {
    const { card, refuse } = await asked();
    const { error, publication } = await refuse();
    expect([error.kind, error.facts.status, publication, card.state]).to.deep.equal(['http', 503, undefined, 'error']);
    expect(status(card)).to.equal('The details of this publication cannot be shown: lib.example.org answered with error 503.');
    expect([isShown(card.querySelector('a')), isShown(retry(card))]).to.deep.equal([true, true]);
    await expect(card).shadowDom.to.be.accessible();
  }); // prettier-ignore
  const kinds: [PublicationError, boolean][] = [
    [new PublicationError('network', { url: 'https://lib.example.org/1' }), true],
    [new PublicationError('timeout', { url: 'https://lib.example.org/1' }), true],
    [down(429), true],
    [down(500), true],
    [down(401), false],
    [down(404), false],
    [new PublicationError('too-large', { url: 'https://lib.example.org/1' }), false],
    [new PublicationError('blocked', { url: 'https://lib.example.org/1' }), false],
  ];
  for (const [error, isOffered] of kinds)
    it(`${isOffered ? 'offers' : 'does not offer'} to try again after ${error.message}`, async () => {
      const { card, refuse } = await asked();
      await refuse(error);
      expect(isShown(retry(card))).to.equal(isOffered);
    });
  it('keeps the focus on the button while it asks and when it fails again', async () => {
    const { card, loader, refuse } = await asked();
    await refuse();
    const button = retry(card)!;
    button.focus();
    button.click();
    await until(() => loader.asked.length === 2);
    button.click(); // once is enough
    await aTimeout(0);
    expect([loader.asked.length, button.ariaDisabled, status(card)]).to.deep.equal([2, 'true', 'Asking again …']);
    expect(card.shadowRoot!.activeElement).to.equal(button);
    await refuse();
    expect([retry(card) === button, card.shadowRoot!.activeElement === button]).to.deep.equal([true, true]);
    expect([button.ariaDisabled, status(card).includes('503')]).to.deep.equal([null, true]);
  });
  it('goes back to what it said when the same failure is told again', async () => {
    const { card, loader, refuse } = await asked();
    const same = down();
    await refuse(same);
    retry(card)!.click();
    await until(() => loader.asked.length === 2);
    loader.refuse('/1', same);
    await until(() => !retry(card)!.ariaDisabled);
    expect(status(card)).to.contain('503');
  });
  it('shows the record when it is there at last, and the focus goes on at the title', async () => {
    for (const record of [{ title: 'With a page', url: 'https://lib.example.org/1' }, { title: 'Without' }]) {
      const { card, loader, refuse, answer } = await asked();
      await refuse();
      retry(card)!.focus();
      retry(card)!.click();
      await until(() => loader.asked.length === 2);
      await answer(record);
      await until(() => card.shadowRoot!.activeElement);
      expect(textOf(card.shadowRoot!.activeElement)).to.equal(record.title);
      expect([card.state, inside(card, '[part=status]')]).to.deep.equal(['loaded', null]);
    }
  });
  it('gives the focus to the link when trying again cannot help any more', async () => {
    const { card, loader, refuse } = await asked();
    await refuse();
    retry(card)!.focus();
    retry(card)!.click();
    await until(() => loader.asked.length === 2);
    await refuse(down(404));
    expect([document.activeElement, isShown(retry(card))]).to.deep.equal([card.querySelector('a'), false]);
  });
  it('is the plain link again when it is asked for another record', async () => {
    const { card, loader, refuse } = await asked();
    await refuse();
    card.src = '/2';
    await until(() => loader.asked.length === 2);
    await card.updateComplete;
    expect([card.state, inside(card, '[part=status]')]).to.deep.equal(['loading', null]);
  });
  it('does not show the record before the one that failed', async () => {
    const { card, answer } = await asked();
    await answer({ title: 'First' });
    card.src = 'javascript:alert(1)';
    await oneEvent(card, 'publication-error');
    expect([card.state, inside(card, '[part=title]')]).to.deep.equal(['error', null]);
  });
});

describe('fifty cards that fail', () => {
  it('are announced once for each thing that there is to say', async () => {
    const loader = { load: (url: string) => Promise.reject(down(url.endsWith('/1') ? 404 : 503)) };
    const cards = await fixture<HTMLElement>(
      html`<publication-provider .loader=${loader}>${Array.from({ length: 50 }, (_, at) => html`<publication-card src="/${at}"></publication-card>`)}</publication-provider>`,
    );
    const all = [...cards.querySelectorAll('publication-card')];
    await until(() => all.every((card) => card.state === 'error' && status(card)));
    const spoken = () =>
      [...cards.querySelectorAll('publication-card')].flatMap((card) =>
        allInside(card, '[role=status]').map((each) => textOf(each)),
      );
    expect(spoken().map((each) => each.replace(/.*: /, ''))).to.have.members([
      'lib.example.org answered with error 503.',
      'it was not found at lib.example.org.',
    ]);
    // When who said it has gone, the next one that fails says it.
    all[0]!.remove();
    await all[5]!.reload();
    expect(spoken()).to.have.length(2);
    expect(inside(all[5]!, '[role=status]')).to.not.equal(null);
  });
});

describe('a record that was shown', () => {
  it('stays when the library is down, with the time at which it was read, and what a reader has opened', async () => {
    const { card, loader, refuse, answer } = await asked();
    const before = Date.now();
    await answer({ title: 'Old', summary: 'A.\n\nB.\n\nC.' });
    const times = [before, Date.now()].map((time) => formatTime(time, english));
    inside(card, '[part=toggle]')!.click();
    const title = inside(card, '[part=title]');
    void card.reload();
    await until(() => loader.asked.length === 2);
    const { error, publication } = await refuse();
    expect([error.kind, publication, publication === card.publication]).to.deep.equal(['http', publication, true]);
    expect([card.state, card.matches(':state(stale)')]).to.deep.equal(['loaded', true]);
    expect(times.map((time) => `Shown as read at ${time}; since then, lib.example.org answered with error 503.`)).to.include(status(card)); // prettier-ignore
    expect([inside(card, '[part=title]') === title, inside(card, '[part=toggle]')!.ariaExpanded]).to.deep.equal([true, 'true']); // prettier-ignore
    await expect(card).shadowDom.to.be.accessible();
    // It is told of once, however often it happens; and no more when the library is back.
    retry(card)!.click();
    await until(() => loader.asked.length === 3);
    await refuse();
    expect(allInside(card, '[part=status]')).to.have.length(1);
    retry(card)!.click();
    await until(() => loader.asked.length === 4);
    await answer({ title: 'New' });
    expect([textOf(inside(card, '[part=title]')), inside(card, '[part=status]'), card.matches(':state(stale)')]).to.deep.equal(['New', null, false]); // prettier-ignore
  });
  it('is drawn anew with the line when an attribute changes', async () => {
    const { card, loader, refuse, answer } = await asked();
    await answer({ title: 'Old' });
    void card.reload();
    await until(() => loader.asked.length === 2);
    await refuse();
    card.layout = 'compact';
    await card.updateComplete;
    expect([allInside(card, '[part=status]').length, isShown(retry(card))]).to.deep.equal([1, true]);
  });
});

describe('a snapshot that the page brought', () => {
  const snapshot = (name: string) =>
    html`<blockquote class=${name} cite="https://lib.example.org/1"><p><a href="https://lib.example.org/1">Springs</a></p><p>2021</p></blockquote>`;
  for (const name of ['publication-card', 'publication-card publication-card--compact'])
    it(`is a record that stays: ${name}`, async () => {
      const { card, refuse } = await asked(snapshot(name));
      const { error, publication } = await refuse();
      expect([error.kind, publication, card.state, card.matches(':state(stale)')]).to.deep.equal(['http', undefined, 'loaded', true]); // prettier-ignore
      expect(status(card)).to.equal('Shown as this page has it; since then, lib.example.org answered with error 503.');
      expect([isShown(card.querySelector('blockquote')), isShown(retry(card))]).to.deep.equal([true, true]);
    });
  it('is none where it is a link only', async () => {
    const { card, refuse } = await asked(html`<a class="publication-card" href="/1">Plain</a>`);
    await refuse();
    expect(card.state).to.equal('error');
  });
  it('goes when the record is there', async () => {
    const { card, loader, refuse, answer } = await asked(snapshot('publication-card'));
    await refuse();
    retry(card)!.click();
    await until(() => loader.asked.length === 2);
    await answer({ title: 'New' });
    expect([card.matches(':state(stale)'), isShown(card.querySelector('blockquote'))]).to.deep.equal([false, false]);
  });
});

describe('the time of a reading', () => {
  it('has its date where that is not today', () => {
    const day = 864e5;
    expect(formatTime(Date.now(), english)).to.match(/^\d?\d:\d\d\s[AP]M$/);
    expect(formatTime(Date.now() - 2 * day, english)).to.match(/\d{4}, \d?\d:\d\d\s[AP]M$/);
  });
});
