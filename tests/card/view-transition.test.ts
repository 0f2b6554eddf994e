// A page that changes with a view transition. https://drafts.csswg.org/css-view-transitions-1/
import { cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';

describe('in a view transition', () => {
  it('a card survives: it is drawn before and after, and takes a new record', async function () {
    // Of 2025 in Firefox; a page that has none changes at once.
    if (!('startViewTransition' in document)) this.skip();
    const card = await cardOf({ title: 'Springs' });
    card.style.viewTransitionName = 'card';
    const transition = document.startViewTransition(async () => {
      card.record = { title: 'Rivers' };
      card.setAttribute('layout', 'compact');
      await card.updateComplete;
    });
    await transition.ready;
    await transition.finished;
    expect([card.state, textOf(inside(card, '.title')), card.isConnected]).to.deep.equal(['loaded', 'Rivers', true]);
    expect(inside(card, '.title')!.getBoundingClientRect().height).to.be.above(0);
  });
  it('a card comes where its link was', async function () {
    if (!('startViewTransition' in document)) this.skip();
    const card = await cardOf({ title: 'Springs' });
    const link = document.createElement('a');
    card.replaceWith(link);
    const transition = document.startViewTransition(() => link.replaceWith(card));
    await transition.ready;
    await transition.finished;
    expect([card.state, textOf(inside(card, '.title'))]).to.deep.equal(['loaded', 'Springs']);
    card.remove();
  });
});
