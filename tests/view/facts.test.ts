import { cardOf, inside } from '../support.js';
import { expect } from '@open-wc/testing';

const allFacts = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/all-facts'));

describe('the facts of the full layout', () => {
  it('are not loaded for a compact card, which shows none of them', async () => {
    const card = await cardOf({ title: 'T', publisher: 'P' }, { layout: 'compact', 'show-missing': '' });
    expect(inside(card, '[part=publisher]')).to.equal(null);
    expect(allFacts()).to.have.length(0);
    await cardOf({ title: 'T' }, { 'show-missing': '' });
    expect(allFacts()).to.have.length(1);
  });
});
