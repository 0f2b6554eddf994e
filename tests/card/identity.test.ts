// What a change of a card leaves as it was: for each attribute the nodes that may go and come are named, and all others are the
// same objects before and behind it.
import { cardOf, inside } from '../support.js';
import { expect, html } from '@open-wc/testing';
import { HeldLoader, provided, until } from './held-loader.js';
import { opened } from './actions/support.js';
import { oneEvent } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';

/** A picture that the tests’ own server has. */
const PICTURE = new URL('/docs/card.png', location.href).href;

const record = {
  title: ['Springs of the ', { type: 'emphasis', content: 'Himalaya' }],
  subtitle: 'A study',
  type: 'report',
  url: 'https://lib.example.org/records/1',
  badges: ['Partner'],
  authors: Array.from({ length: 9 }, (_, at) => ({ name: `Author ${at}`, url: `https://a.example.org/${at}` })),
  summary: 'First &amp; foremost.\n\nSecond.\n\nThird:\n• one\n• two\n\nFourth.\n\nFifth.',
  interventions: [{ label: 'Measures:', items: ['map', 'protect'] }],
  publisher: 'Institute: https://i.example.org',
  series: 'S',
  keywords: ['a', 'b'],
  doi: '10.1234/x',
  published: '2007-03',
  language: 'en',
  cover: [PICTURE],
  links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf', pages: 54 } },
  source: { label: 'Library', url: 'https://lib.example.org/' },
};

/** All elements and texts in a card, without the places that templates mark. */
function nodesOf(card: PublicationCard): Set<Node> {
  const walker = document.createTreeWalker(card.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = new Set<Node>();
  while (walker.nextNode()) if (!(walker.currentNode instanceof Text) || walker.currentNode.data.trim()) nodes.add(walker.currentNode); // prettier-ignore
  return nodes;
}

/** What stands for a node in a list: its part or class, its value, or its name. */
const nameOf = (node: Node): string =>
  node instanceof Element
    ? (node.getAttribute('part') ?? node.getAttribute('class') ?? node.getAttribute('value') ?? node.localName)
    : `“${node.textContent!.trim()}”`;

/** The outermost of the nodes that are in one set and not in the other, by name. */
const only = (here: Set<Node>, there: Set<Node>): string[] =>
  [...here]
    .filter((node) => !there.has(node) && (there.has(node.parentNode!) || !here.has(node.parentNode!)))
    .map(nameOf);

/** What goes and what comes with a change. */
async function changeOf(card: PublicationCard, change: () => unknown): Promise<{ gone: string[]; come: string[] }> {
  const before = nodesOf(card);
  change();
  await card.updateComplete;
  const after = nodesOf(card);
  return { gone: only(before, after), come: only(after, before) };
}

const none = { gone: [], come: [] };
const attributes: [name: string, from: string | null, to: string | null, changes: { gone: string[]; come: string[] }][] = [
  ['layout', 'auto', 'row', none],
  ['layout', null, 'full', { gone: [], come: ['div', 'div', 'div', 'source'] }],
  ['layout', null, 'compact', { gone: ['summary', 'facts'], come: [] }],
  ['heading-level', '2', '4', { gone: ['title'], come: ['title'] }],
  ['summary-display', 'fold', 'none', { gone: ['summary'], come: [] }],
  ['actions', 'open cite', 'share cite open', { gone: [], come: ['action'] }],
  ['actions', 'open cite export', 'cite', { gone: ['action', 'action'], come: [] }],
  ['metadata', null, 'json-ld', none],
  ['loading', null, 'lazy', none],
  ['format', null, 'publication', none],
  ['record-id', null, '7', none],
  ['src', null, '/elsewhere.json', none],
  ['show-missing', null, '', { gone: [], come: ['source', ...Array.from({ length: 15 }, () => 'div')] }],
  ['show-repairs', null, '', { gone: [], come: ['source', 'repairs'] }],
  ['lang', 'en', 'de', none],
  ['lang', 'en-US', 'en-GB', none],
  ['lang', 'en', 'ur', none],
  ['title', null, 'A tip of the page’s', none],
]; // prettier-ignore

describe('a change of an attribute leaves every other node as it was', () => {
  for (const [name, from, to, { gone, come }] of attributes)
    it(`${name}: ${from} to ${to}`, async () => {
      const card = await cardOf(record, from === null ? {} : { [name]: from });
      await card.updateComplete;
      const change = () => (to === null ? card.removeAttribute(name) : card.setAttribute(name, to));
      const changed = await changeOf(card, change);
      expect(changed.gone).to.deep.equal(gone);
      expect(changed.come.toSorted()).to.deep.equal(come.toSorted());
    });
});

describe('what a reader did to a card', () => {
  const changes: [string, (card: PublicationCard) => void][] = [
    ['layout', (card) => (card.layout = 'row')],
    ['language', (card) => (card.lang = 'ne')],
    ['actions', (card) => (card.actions = 'export cite')],
    ['show-missing', (card) => (card.showMissing = true)],
    ['show-repairs', (card) => (card.showRepairs = true)],
    ['heading-level', (card) => (card.headingLevel = 1)],
    ['an equal record', (card) => (card.record = structuredClone(record))],
    ['a move', (card) => document.body.append(card)],
  ];
  const unfolded = (card: PublicationCard) =>
    [...card.shadowRoot!.querySelectorAll('[part=toggle]')].map(({ ariaExpanded }) => ariaExpanded);

  for (const [name, change] of changes) {
    it(`stays unfolded: ${name}`, async () => {
      const card = await cardOf(record);
      for (const toggle of card.shadowRoot!.querySelectorAll<HTMLElement>('[part=toggle]')) toggle.click();
      await card.updateComplete;
      change(card);
      await card.updateComplete;
      expect(unfolded(card)).to.deep.equal(['true', 'true']);
      expect(inside(card, '#rest')!.checkVisibility()).to.equal(true);
      card.remove();
    });
    if (name === 'a move') continue; // which takes the focus in every engine
    it(`keeps its focus and its selection: ${name}`, async () => {
      const card = await cardOf(record);
      const link = inside(card, '.authors a')!;
      link.focus();
      const text = inside(card, '.summary p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 1, text, 4);
      change(card);
      await card.updateComplete;
      expect([card.shadowRoot!.activeElement === link, link.isConnected]).to.deep.equal([true, true]);
      expect([text.isConnected, inside(card, '.summary p')!.firstChild === text]).to.deep.equal([true, true]);
    });
    it(`asks for no picture again: ${name}`, async () => {
      const card = await cardOf(record);
      const image = inside<HTMLImageElement>(card, 'img');
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((all) => seen.push(...all));
      if (image) observer.observe(image, { attributes: true });
      change(card);
      await card.updateComplete;
      seen.push(...observer.takeRecords());
      expect([inside(card, 'img') === image, seen.length]).to.deep.equal([true, 0]);
    });
  }
  it('keeps the focus at the title’s link where the heading changes its level', async () => {
    const card = await cardOf(record);
    inside(card, '.title a')!.focus();
    card.headingLevel = 2;
    await card.updateComplete;
    expect([inside(card, 'h2 a') === card.shadowRoot!.activeElement, inside(card, 'h3')]).to.deep.equal([true, null]);
  });
  it('goes with another record, which is drawn anew even where it looks the same', async () => {
    const card = await cardOf(record);
    inside(card, '#rest')!.parentElement!.querySelector<HTMLElement>('.toggle')!.click();
    await card.updateComplete;
    const before = nodesOf(card);
    card.record = { ...record, doi: '10.1234/y' };
    await card.updateComplete;
    const kept = [...nodesOf(card)].filter((node) => before.has(node));
    expect([kept.map(nameOf), unfolded(card)]).to.deep.equal([[], ['false', 'false']]);
  });
  it('is drawn anew where a translator has wrapped its words, and the old ones do not stay', async () => {
    const card = await cardOf({ title: 'Springs' });
    const title = inside(card, '.title')!;
    const wrapper = document.createElement('font');
    title.append(wrapper);
    for (const node of [...title.childNodes]) if (node instanceof Text) wrapper.append(node);
    card.record = { title: 'Glaciers' };
    await card.updateComplete;
    expect(inside(card, '.title')!.textContent).to.equal('Glaciers');
  });
});

describe('a reload that says the same', () => {
  it('keeps the publication, every node, and an open dialog', async () => {
    const loader = new HeldLoader();
    const [card] = await provided(loader, html`<publication-card src="/1"></publication-card>`);
    const answer = async () => {
      await until(() => loader.asked.includes('/1'));
      const told = oneEvent(card, 'publication-load');
      loader.answer('/1', structuredClone(record));
      await told;
    };
    await answer();
    const { publication } = card;
    const dialog = await opened(card, 'cite');
    const before = nodesOf(card);
    loader.asked.length = 0;
    void card.reload();
    await answer();
    await card.updateComplete;
    const after = nodesOf(card);
    expect([only(before, after), only(after, before)]).to.deep.equal([[], []]);
    expect([card.publication === publication, dialog.matches(':modal')]).to.deep.equal([true, true]);
  });
});
