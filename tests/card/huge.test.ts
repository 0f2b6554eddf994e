// Records that are larger than anybody reads, in the card: shown in part, said so, and no more nodes than a page can bear.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';

const MOST_NODES = 60_000;
const nested = (times: number, wrap: (inner: object) => object, inner: object) => {
  let value = inner;
  for (let each = 0; each < times; each++) value = wrap(value);
  return value;
};

const records: Record<string, () => object | string> = {
  'a million interventions': () => ({ title: 'T', interventions: Array<string>(1_000_000).fill('plant trees') }),
  'a million list items of HTML': () => ({ title: 'T', summary: `<ul>${'<li>plant'.repeat(1_000_000)}</ul>` }),
  'a million authors': () => ({ title: 'T', authors: Array<string>(1_000_000).fill('Rai, A.') }),
  'a title of 10 MB': () => ({ title: 'Mountain '.repeat(1_200_000) }),
  'elements nested 100,000 deep': () => ({
    title: 'T',
    summary: `<p>Deep</p>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`,
  }),
  'lists nested 100,000 deep': () => ({
    title: 'T',
    summary: [
      nested(100_000, (list) => ({ type: 'list', items: [{ content: 'x', lists: [list] }] }), {
        type: 'list',
        items: ['x'],
      }),
    ],
  }),
  'marks in 100,000 paragraphs': () => ({ title: 'T', summary: '<p><b>x</b> <i>y</i></p>'.repeat(100_000) }),
};

describe('a record that is larger than anybody reads', function () {
  this.timeout(60_000); // it is many nodes all the same

  for (const [name, make] of Object.entries(records)) {
    it(`is shown in part, and says so: ${name}`, async () => {
      const card = await cardOf(make());
      expect([card.state, card.publication!.inPart]).to.deep.equal(['loaded', true]);
      expect(textOf(inside(card, '[part=status]'))).to.match(/only the beginning of it is shown/);
      expect(allInside(card, '*').length).to.be.below(MOST_NODES);
      expect(inside(card, '[part=title]')!.textContent.length).to.be.below(10_001);
    });
  }
  it('is whole where only its marks are nested deep: the words stay', async () => {
    const card = await cardOf({
      title: [
        nested(100_000, (content) => ({ type: 'emphasis', content: [content] }), { type: 'sub', content: 'deep' }),
      ],
    });
    expect([card.publication!.inPart, textOf(inside(card, '[part=title]'))]).to.deep.equal([undefined, 'deep']);
  });
  it('says nothing of the kind where it is whole', async () => {
    const card = await cardOf({ title: 'T', summary: 'S', inPart: false });
    expect(inside(card, '[part=status]')).to.equal(null);
  });
  it('says it of a record in our own JSON that says it of itself', async () => {
    const card = await cardOf({ title: 'T', inPart: true });
    expect(textOf(inside(card, '[part=status]'))).to.match(/only the beginning/);
  });
});
