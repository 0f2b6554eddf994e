// Reports of many authors.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';
import { renderCard } from '../../src/server/render-card.js';
import { renderSnapshot } from '../../src/server/snapshot.js';

const names = (count: number) => Array.from({ length: count }, (_, at) => `Author ${at + 1}`);
const shown = (element: Element) => element.checkVisibility();

describe('many contributors', () => {
  it('are all there up to six', async () => {
    const card = await cardOf({ title: 'T', authors: names(6) });
    expect(inside(card, '[part=toggle]')).to.equal(null);
    expect(textOf(inside(card, '[part=authors]'))).to.match(/^Author 1; .*; Author 6$/);
  });
  it('fold behind the first three, with a button that says how many others there are', async () => {
    const card = await cardOf({ title: 'T', authors: names(211) });
    const [toggle, rest] = [inside(card, '[part=toggle]')!, inside(card, '.rest')!];
    expect([textOf(toggle), toggle.ariaExpanded, toggle.getAttribute('aria-controls')]).to.deep.equal(['and 208 others', 'false', rest.id]); // prettier-ignore
    const people = allInside(card, '[part=authors] [role=listitem]');
    expect([allInside(card, '[part=authors]').length, people.length]).to.deep.equal([1, 211]);
    expect(people.filter(shown).map(textOf).join(' ')).to.equal('Author 1; Author 2; Author 3;');
    expect(allInside(card, '.rest [role=listitem]').some(shown)).to.equal(false);
    toggle.click();
    await card.updateComplete;
    expect([textOf(toggle), toggle.ariaExpanded]).to.deep.equal(['Show fewer authors', 'true']);
    expect(allInside(card, '.rest [role=listitem]').every(shown)).to.equal(true);
    expect(textOf(rest)).to.match(/^Author 4; .*; Author 211$/);
    toggle.click();
    await card.updateComplete;
    expect([textOf(toggle), toggle.ariaExpanded, rest.getAttribute('hidden')]).to.deep.equal(['and 208 others', 'false', 'until-found']); // prettier-ignore
  });
  it('go on in the same line', async () => {
    const card = await cardOf({ title: 'T', authors: names(7) });
    const top = (selector: string) => inside(card, selector)!.getBoundingClientRect().top;
    card.style.inlineSize = '50em';
    expect(Math.abs(top('[part=toggle] ') - top('[part=authors] [role=listitem]'))).to.be.below(10);
    inside(card, '[part=toggle]')!.click();
    await card.updateComplete;
    expect(Math.abs(top('.rest [role=listitem]') - top('[part=authors] [role=listitem]'))).to.be.below(10);
  });
  const sums: [object, string, string][] = [
    [{ moreContributors: 5 }, 'and 12 others', 'Author 10; and 5 others'],
    [{ moreContributors: true }, 'and others', 'Author 10; and others'],
    [{ contributors: [{ name: 'et al.' }] }, 'and others', 'Author 10; and others'],
    [{ contributors: [{ name: '???' }] }, 'and 7 others', 'Author 10'],
    [{ contributors: [{ name: 'B', role: 'editor' }] }, 'and 8 others', 'Author 10; B (editor)'],
  ];
  for (const [fields, button, end] of sums) {
    it(`add up with those that the record does not name: ${JSON.stringify(fields)}`, async () => {
      const card = await cardOf({ title: 'T', authors: names(10), ...fields });
      expect(textOf(inside(card, '[part=toggle]'))).to.equal(button);
      expect(textOf(inside(card, '.rest')).endsWith(end)).to.equal(true);
    });
  }
  it('are opened by the browser’s own find, apart from the summary', async () => {
    const card = await cardOf({ title: 'T', authors: names(9), summary: 'A.\n\nB.\n\nC.\n\nD.' });
    const state = () => allInside(card, '[part=toggle]').map(({ ariaExpanded }) => ariaExpanded);
    inside(card, '.authors .rest')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await card.updateComplete;
    expect(state()).to.deep.equal(['true', 'false']);
    inside(card, '.summary .rest')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await card.updateComplete;
    expect(state()).to.deep.equal(['true', 'true']);
    expect(card.shadowRoot!.activeElement, 'a find takes no focus').to.equal(null);
  });
  it('take the focus, and give it back to the button when they are hidden', async () => {
    const authors = names(9).map((name) => ({ name, url: 'https://a.example.org/' }));
    const card = await cardOf({ title: 'T', authors });
    const toggle = inside(card, '[part=toggle]')!;
    toggle.click();
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement, 'whoever unfolds them goes on there').to.equal(
      inside(card, '.rest [role=listitem]'),
    );
    inside(card, '.rest a')!.focus();
    expect(card.shadowRoot!.activeElement).to.equal(inside(card, '.rest a'));
    toggle.click();
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement).to.equal(toggle);
  });
  it('are all there without script', () => {
    const contributors = names(9).map((name) => ({ name, role: 'author' }));
    for (const form of ['light', 'shadow'] as const) {
      const html = renderCard({ title: 'T', contributors }, { form });
      expect(html).to.match(/Author 9[^\w"]/);
      expect(html).to.not.contain('hidden="until-found"');
    }
  });
  it('are named up to fifty in a snapshot, which has no button', () => {
    const contributors = (count: number) => names(count).map((name) => ({ name, role: 'author' }));
    expect(renderSnapshot({ title: 'T', contributors: contributors(50) })).to.match(/; Author 50<\/p>/);
    expect(renderSnapshot({ title: 'T', contributors: contributors(211) })).to.match(/; Author 50; and 161 others<\/p>/); // prettier-ignore
    expect(renderSnapshot({ title: 'T', contributors: contributors(51), moreContributors: 2 })).to.match(/; Author 50; and 3 others<\/p>/); // prettier-ignore
    expect(renderSnapshot({ title: 'T', contributors: contributors(211) })).to.not.match(/button|hidden/);
  });
});
