// What a reader has to know first: that a publication was retracted, withdrawn or replaced, or that there is a newer version.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';
import type { Standing } from '../../src/record/publication.js';

const record = { title: 'T', url: 'https://lib.example.org/1', badges: ['Partner'] };
const words: [status: Standing['status'], said: string, link: string][] = [
  ['retracted', 'Retracted', 'Read the notice'],
  ['withdrawn', 'Withdrawn', 'Read the notice'],
  ['removed', 'Removed', 'Read the notice'],
  ['partially-retracted', 'Partially retracted', 'Read the notice'],
  ['expression-of-concern', 'Expression of concern', 'Read the notice'],
  ['superseded', 'Superseded', 'Go to what replaces it'],
  ['newer-version', 'A newer version exists', 'Go to the newer version'],
];

describe('how a publication stands', () => {
  for (const [status, said, link] of words)
    it(`is said in words, once: ${status}`, async () => {
      expect(textOf(inside(await cardOf({ ...record, standing: status }), '[part=standing]'))).to.equal(said);
      const card = await cardOf({ ...record, standing: { status, url: 'https://lib.example.org/2' } });
      expect(allInside(card, '[part=standing]').map(textOf)).to.deep.equal([`${said} ${link}`]);
      expect(inside<HTMLAnchorElement>(card, '[part=standing] a')!.href).to.equal('https://lib.example.org/2');
      await expect(card).to.be.accessible();
    });
  for (const layout of ['auto', 'compact', 'row', 'full'])
    it(`comes before all else in the layout ${layout}`, async () => {
      const card = await cardOf({ ...record, standing: 'retracted' }, { layout });
      const first = inside(card, '[part=standing]')!;
      expect(textOf(inside(card, '[part=card]'))).to.match(/^Retracted/);
      for (const part of allInside(card, '[part=cover], [part=badge], [part=title]'))
        expect(part.getBoundingClientRect().top).to.be.at.least(first.getBoundingClientRect().bottom);
    });
  it('can be read on a dark page as well', async () => {
    const card = await cardOf({ ...record, standing: { status: 'retracted', url: 'https://lib.example.org/2' } });
    card.style.colorScheme = 'dark';
    await expect(card).to.be.accessible();
  });
  it('is not there where the record says nothing of it', async () =>
    expect(inside(await cardOf(record), '[part=standing]')).to.equal(null));
  it('links to no page that the title links to', async () => {
    const card = await cardOf({ ...record, standing: { status: 'newer-version', url: record.url } });
    expect(textOf(inside(card, '[part=standing]'))).to.equal('A newer version exists');
  });
});
