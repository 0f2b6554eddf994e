// What a list shows of publications in hand.
import { allIn, cardsIn, drawn, find, itemsIn, listOf, oneIn, recordOf, recordsOf, titlesIn } from './support.js';
import { expect, oneEvent } from '@open-wc/testing';
import { readPublications } from '../../src/read/read.js';
import { actions as references } from '../../src/elements/actions-file.js';
import { textOf } from '../support.js';

describe('a list of publications in hand', () => {
  it('has a card for each, in the order of its source', async () => {
    const list = await listOf(recordsOf(3));
    expect(list.state).to.equal('loaded');
    expect(titlesIn(list)).to.deep.equal(['Springs, part 0', 'Springs, part 1', 'Springs, part 2']);
    expect(cardsIn(list).map(({ state, layout }) => [state, layout])).to.deep.equal(
      Array(3).fill(['loaded', 'compact']),
    );
    expect(textOf(oneIn(list, '.count'))).to.equal('3 publications');
  });
  it('is a list with items to those who listen', async () => {
    const list = await listOf(recordsOf(4), { filter: '', 'group-by': 'year' });
    await expect(list).to.be.accessible();
    expect(oneIn(list, '.items')!.getAttribute('role')).to.equal('list');
    expect(new Set(itemsIn(list).map((item) => item.getAttribute('role')))).to.deep.equal(new Set(['listitem']));
  });
  it('gives its cards the publications that it has read, and nothing is read twice', async () => {
    const publications = await readPublications(recordsOf(2));
    const list = await listOf(publications);
    expect(list.publications).to.deep.equal(publications);
    expect(cardsIn(list).map((card) => card.publication)).to.deep.equal(publications);
    expect(cardsIn(list).every((card, at) => card.publication === publications[at])).to.equal(true);
  });
  it('reads an object that only looks like a publication of ours', async () => {
    const [publication] = await readPublications([recordOf(1)]);
    const list = await listOf([{ ...publication, links: { landingPage: 'javascript:alert(1)' } }]);
    const title = cardsIn(list)[0]!.shadowRoot!.querySelector('.title')!;
    expect([title.textContent, title.querySelector('a')?.getAttribute('href')]).to.deep.equal(['Springs, part 1', undefined]); // prettier-ignore
  });
  it('shows a publication once that comes twice, and both that share an identifier but no title', async () => {
    const twice = [recordOf(1), recordOf(2), recordOf(1), recordOf(1, { title: 'Another chapter' })];
    const list = await listOf(twice);
    expect(titlesIn(list)).to.deep.equal(['Springs, part 1', 'Springs, part 2', 'Another chapter']);
  });
  it('keeps its cards when an equal list comes again, and when more is added to it', async () => {
    const list = await listOf(await readPublications(recordsOf(3)));
    const before = cardsIn(list);
    list.record = [...list.publications, recordOf(9)];
    await list.updateComplete;
    await drawn(list);
    expect(cardsIn(list)).to.have.lengthOf(4);
    expect(cardsIn(list).every((card, at) => at > 2 || card === before[at])).to.equal(true);
  });
  it('neither reads nor tells of an equal list of records again, as frameworks hand it in with each drawing', async () => {
    const list = await listOf(recordsOf(3));
    const [before] = list.publications;
    let loads = 0;
    list.addEventListener('publication-list-load', () => loads++);
    for (const records of [recordsOf(3), [...recordsOf(3)]]) {
      list.record = records;
      await list.updateComplete;
      await drawn(list);
    }
    expect([loads, list.publications[0] === before, list.state]).to.deep.equal([0, true, 'loaded']);
    const more = recordsOf(4);
    list.record = more;
    await oneEvent(list, 'publication-list-load');
    more.push(recordOf(4));
    list.record = [...more]; // a page that adds to its own list
    await oneEvent(list, 'publication-list-load');
    await drawn(list);
    expect(titlesIn(list)).to.have.lengthOf(5);
  });
  it('tells machines of what is shown, and of nothing where another source failed and the page’s own words stand', async () => {
    await references.get(); // the file that writes it
    const list = await listOf(recordsOf(2), { metadata: 'json-ld' });
    list.insertAdjacentHTML('beforeend', '<blockquote class="publication-list"><ul><li><a href="https://lib.example.org/1">One</a></li></ul></blockquote>'); // prettier-ignore
    const written = () => list.querySelector('script[type="application/ld+json"]')?.textContent;
    expect(written()).to.contain('Springs, part 1');
    Object.assign(list, { record: null, src: 'ftp://lib.example.org/new' });
    await oneEvent(list, 'publication-error');
    await list.updateComplete;
    expect(written()).to.equal(undefined);
  });
  it('names to curators what could not be read, and shows the rest', async () => {
    const list = await listOf([recordOf(1), { title: '', authors: ['Rai'] }, recordOf(2)], { 'show-repairs': '' });
    expect(titlesIn(list)).to.have.lengthOf(2);
    expect(textOf(oneIn(list, '[part=repairs]')))
      .to.contain('1 record could not be read')
      .and.contain('Record 2');
  });
  it('of nothing says so, and the page’s own words for that win', async () => {
    const list = await listOf([]);
    expect(list.state).to.equal('empty');
    expect(textOf(oneIn(list, '.status'))).to.equal('Nothing was found.');
    list.insertAdjacentHTML('beforeend', '<p slot="empty">Come back in spring.</p>');
    await list.updateComplete;
    expect(oneIn<HTMLSlotElement>(list, 'slot[name=empty]')!.assignedElements().map(textOf)).to.deep.equal(['Come back in spring.']); // prettier-ignore
  });
  it('that cannot be read keeps the plain link, says why, and tells the page', async () => {
    const list = await listOf('{"nonsense":');
    expect(list.state).to.equal('error');
    expect(textOf(oneIn(list, '.status'))).to.match(/^This list cannot be shown: /);
    expect(oneIn<HTMLSlotElement>(list, 'slot:not([name])')!.assignedElements()).to.have.lengthOf(1);
  });
  it('takes what was set before the element was defined', async () => {
    const list = document.createElement('publication-list');
    Object.assign(list, { record: recordsOf(2), layout: 'row', groupBy: 'type' });
    document.body.append(list);
    await list.updateComplete;
    await drawn(list);
    expect(allIn(list, '.group-heading').map((each) => textOf(each.querySelector('bdi')))).to.deep.equal([
      'Reports',
      'Articles',
    ]);
    expect(cardsIn(list)[0]!.layout).to.equal('row');
    list.remove();
  });
});

describe('order and groups', () => {
  it('are by year with headings one level above the titles, unknown years last', async () => {
    const records = [recordOf(0), recordOf(3), recordOf(7, { published: undefined }), recordOf(5)];
    const list = await listOf(records, { 'group-by': 'year', 'heading-level': '2' });
    expect(allIn(list, 'h2').map((each) => textOf(each.querySelector('bdi')))).to.deep.equal([
      '2013',
      '2010',
      'Year not known',
    ]);
    expect(cardsIn(list).map(({ headingLevel }) => headingLevel)).to.deep.equal([3, 3, 3, 3]);
  });
  it('are those of the attributes, and cards move with what their readers did', async () => {
    const list = await listOf(recordsOf(4), { sort: 'newest' });
    expect(titlesIn(list)[0]).to.equal('Springs, part 3');
    const card = cardsIn(list)[0]!;
    list.sort = 'oldest';
    await list.updateComplete;
    expect(titlesIn(list)[0]).to.equal('Springs, part 0');
    expect(cardsIn(list).at(-1)).to.equal(card);
    expect(card.state).to.equal('loaded');
  });
  it('have links to their headings where the list is long, which take the reader there', async () => {
    const list = await listOf(recordsOf(30), { 'group-by': 'year' });
    const jumps = allIn<HTMLButtonElement>(list, '.jumps button');
    expect(jumps.map(textOf)).to.deep.equal(['2014', '2013', '2012', '2011', '2010']);
    jumps[3]!.click();
    expect(textOf((list.shadowRoot!.activeElement as HTMLElement).querySelector('bdi'))).to.equal('2011');
  });
});

describe('the search field', () => {
  it('shows what fits and says how many, in any case and without marks', async () => {
    const list = await listOf([...recordsOf(20), recordOf(50, { title: 'Élan vital' })], { filter: '' });
    await find(list, 'elan VITAL');
    expect(titlesIn(list)).to.deep.equal(['Élan vital']);
    expect(textOf(oneIn(list, '.count'))).to.equal('1 publication');
    await find(list, '');
    expect(titlesIn(list)).to.have.lengthOf(21);
  });
  it('is for items by which a part of the page that was not seen yet is about as high as they are', async () => {
    const list = await listOf(recordsOf(40), { filter: '' });
    const itemsOf = () => allIn(list, '.block:not([hidden])').map((block) => block.style.getPropertyValue('--items'));
    expect(itemsOf()).to.deep.equal(['8', '8', '8', '8', '8']);
    await find(list, 'part 39');
    expect(itemsOf()).to.deep.equal(['1']);
    await find(list, '');
    expect(itemsOf()).to.deep.equal(['8', '8', '8', '8', '8']);
  });
  it('counts aloud what fits, and not what is being read', async () => {
    const list = await listOf(null, { filter: '' });
    const said: { live: string | null; text: string }[] = [];
    const observer = new MutationObserver(() => {
      const count = oneIn(list, '.count');
      const text = textOf(count);
      if (count && text !== said.at(-1)?.text) said.push({ live: count.ariaLive, text });
    });
    observer.observe(list.shadowRoot!, { childList: true, characterData: true, subtree: true });
    list.record = recordsOf(600);
    await oneEvent(list, 'publication-list-load');
    await list.updateComplete;
    const [last, ...others] = said.reverse();
    expect(last).to.deep.equal({ live: 'polite', text: '600 publications' });
    expect([others.length > 0, others.every(({ live }) => live === 'off')]).to.deep.equal([true, true]);
    observer.disconnect();
  });
  it('says where nothing fits, with what was typed', async () => {
    const list = await listOf(recordsOf(3), { filter: '' });
    await find(list, 'glacier');
    expect(titlesIn(list)).to.deep.equal([]);
    expect(textOf(oneIn(list, '.status'))).to.contain('glacier');
  });
  it('hides headings of groups in which nothing fits', async () => {
    const list = await listOf(recordsOf(10), { filter: '', 'group-by': 'type' });
    await find(list, 'part 9');
    expect(allIn(list, '.group').map(({ hidden }) => hidden)).to.deep.equal([true, false]);
  });
  it('leaves no line above the first that fits, and one above each further one', async () => {
    const list = await listOf(recordsOf(40), { filter: '' });
    await find(list, 'part 9');
    const shown = itemsIn(list).filter((item) => item.checkVisibility());
    expect(shown).to.have.lengthOf(4);
    const lines = shown.map((item) => getComputedStyle(item).borderBlockStartColor !== 'rgba(0, 0, 0, 0)');
    expect(lines).to.deep.equal([false, true, true, true]);
  });
  it('searches all that is loaded, also what is not shown yet', async () => {
    const list = await listOf(recordsOf(30), { filter: '', 'page-size': '5' });
    expect(titlesIn(list)).to.have.lengthOf(5);
    await find(list, 'part 29', 6);
    expect(titlesIn(list)).to.deep.equal(['Springs, part 29']);
  });
});

describe('references', () => {
  it('are in the style’s order with their addresses as links', async () => {
    const records = [recordOf(1, { authors: ['Zed, Anna'] }), recordOf(2, { authors: ['Abe, Carl'] })];
    const list = await listOf(records, { layout: 'references' });
    expect(titlesIn(list).map((text) => text.slice(0, 3))).to.deep.equal(['Abe', 'Zed']);
    expect(oneIn<HTMLAnchorElement>(list, '.reference a')!.href).to.equal('https://lib.example.org/records/2');
    expect(cardsIn(list)).to.have.lengthOf(0);
  });
  it('have numbers where their style numbers them', async () => {
    const list = await listOf(recordsOf(3), { layout: 'references', 'citation-style': 'ieee' });
    expect(titlesIn(list).map((text) => text.slice(0, 3))).to.deep.equal(['[1]', '[2]', '[3]']);
  });
  it('are what paper has of a list of cards', async () => {
    const list = await listOf(recordsOf(20), { 'page-size': '5' });
    await drawn(list);
    await references.get(); // which is on its way as soon as a list is drawn
    dispatchEvent(new Event('beforeprint'));
    expect(allIn(list, '.paper .reference')).to.have.lengthOf(20);
    dispatchEvent(new Event('afterprint'));
    expect(oneIn(list, '.paper')).to.equal(null);
  });
});
