import { cardOf, inside } from '../support.js';
import { expect } from '@open-wc/testing';

const more = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/view/more'));

describe('the facts of the full layout', () => {
  it('are not loaded for a compact card, which shows none of them', async () => {
    const card = await cardOf({ title: 'T', publisher: 'P' }, { layout: 'compact', 'show-missing': '' });
    expect(inside(card, '[part=publisher]')).to.equal(null);
    expect(more()).to.have.length(0);
    await cardOf({ title: 'T' }, { 'show-missing': '' });
    expect(more()).to.have.length(1);
  });
});
