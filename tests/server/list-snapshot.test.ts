// Snapshots of lists: plain HTML for places that keep neither script nor style, of which the script makes the list again.
import { attributesOf, wordsOfClass } from '../../src/links/options.js';
import { content } from '../links/support.js';
import { expect } from '@open-wc/testing';
import { hostile } from './template-support.js';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import type { ListSnapshotOptions } from '../../src/server/list-options.js';
import type { Publication } from '../../src/record/publication.js';
import { renderSnapshot } from '../../src/server/snapshot.js';
import { writePublication } from '../../src/export/own-json.js';

/** The element that a browser makes of a snapshot. */
function parsed(publications: readonly Publication[], options?: ListSnapshotOptions): Element {
  const { body } = new DOMParser().parseFromString(`<body>${renderSnapshot(publications, options)}`, 'text/html');
  expect(body.childNodes.length).to.equal(1);
  return body.firstElementChild!;
}

const words = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
const outline = (element: Element): string[] =>
  [...element.children].flatMap((each) => (/^[uo]l$/.test(each.localName) ? outline(each) : `${each.localName}: ${words(each)}`)); // prettier-ignore

const publication = (title: string, year: number, more: Partial<Publication> = {}): Publication => ({
  title,
  published: { year },
  links: { landingPage: `https://lib.example.org/records/${encodeURIComponent(title.toWellFormed())}` },
  ...more,
});
const names = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Rai, A${at}`, role: 'author' }));
const three = [
  publication('Springs', 2021, { type: 'report', subtitle: 'A study', contributors: names(2) }),
  publication('Glaciers', 2019, { contributors: names(9), standing: { status: 'retracted' } }),
  publication('Rivers', 2021),
];
const page = { href: 'https://lib.example.org/collections/water', title: 'Water in our library' };

describe('a snapshot of a list', () => {
  it('reads well as it stands', () => {
    const list = parsed(three, { lang: 'en', page, next: '/water?page=2' });
    expect(outline(list)).to.deep.equal([
      'p: Water in our library',
      'li: Springs: A study · Rai, A0; Rai, A1 · 2021 · Report',
      'li: Retracted · Glaciers · Rai, A0; Rai, A1; Rai, A2; and 6 others · 2019',
      'li: Rivers · 2021',
      'p: Show more',
    ]);
    const [first, ...links] = [...list.querySelectorAll('a')];
    expect([list.className, list.getAttribute('cite'), first!.href]).to.deep.equal(['publication-list', page.href, page.href]); // prettier-ignore
    expect(links[0]!.href).to.equal('https://lib.example.org/records/Springs');
    expect(links.at(-1)!.outerHTML).to.equal('<a rel="next" href="/water?page=2">Show more</a>');
  });
  it('is sorted, limited and grouped, with headings only where their level is said', () => {
    const options = { lang: 'en', sort: 'title', groupBy: 'year', limit: 2 } as const;
    expect(outline(parsed(three, { ...options, headingLevel: 2 }))).to.deep.equal([
      'h2: 2021',
      'li: Rivers · 2021',
      'h2: 2019',
      'li: Retracted · Glaciers · Rai, A0; Rai, A1; Rai, A2; and 6 others · 2019',
    ]);
    const plain = parsed(three, options);
    expect(plain.querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
    expect(plain.querySelector('p > strong')!.textContent).to.equal('2021');
  });
  it('has references in the order of their style, with their numbers where that has any', () => {
    const apa = parsed(three, { lang: 'en', layout: 'references' });
    expect(outline(apa)[0]).to.match(/^li: Rai, A.*2019.*Glaciers/);
    expect(apa.querySelector('li a')!.getAttribute('href')).to.equal('https://lib.example.org/records/Glaciers');
    const ieee = parsed(three, { lang: 'en', layout: 'references', citationStyle: 'ieee', groupBy: 'year' });
    const lists = [...ieee.querySelectorAll('ol')];
    expect(lists.map(({ start, children }) => [start, children.length])).to.deep.equal([[1, 2], [3, 1]]); // prettier-ignore
  });
  it('has what is there twice once', () => {
    expect(parsed([...three, ...three]).querySelectorAll('li').length).to.equal(3);
  });
  it('has no class, and no link of its own, where nobody says where it is from', () => {
    for (const odd of [{}, { src: 'javascript:1' }, { page: { href: '' } }, { src: 'data:text/html,x' }]) {
      const list = parsed(three, odd);
      expect([list.className, list.getAttribute('cite'), list.firstElementChild!.localName]).to.deep.equal(['', null, 'ul']); // prettier-ignore
    }
  });
  it('leads to its source where there is no page', () => {
    const link = parsed(three, { src: '/feed.xml' }).querySelector('a')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['/feed.xml', '/feed.xml']);
  });
  it('says that there is nothing, where there is nothing', () => {
    expect(outline(parsed([], { lang: 'en' }))).to.deep.equal(['p: Nothing was found.']);
  });
  it('is a figure where the page asks for one, in the language of its words where that is not the page’s', () => {
    const list = parsed(three, { lang: 'dz', element: 'figure', page });
    expect([list.localName, list.getAttribute('lang'), list.getAttribute('cite')]).to.deep.equal([
      'figure',
      'en',
      null,
    ]);
  });
  it('holds no markup of records or options, and no address that could end a tag', () => {
    const all = hostile.map((title, at) => publication(title, at, { type: title as never, contributors: [{ name: title, role: 'author' }] })); // prettier-ignore
    for (const layout of ['compact', 'references'] as const) {
      const options = { layout, page: { href: '/"><b>', title: hostile.join('') }, next: '/"><b>', groupBy: 'type' } as const; // prettier-ignore
      const list = parsed(all, options);
      expect(list.querySelector('script, img, b, [onclick], [onfocus]')).to.equal(null);
      expect([...list.querySelectorAll('a[href*="%3E"]')].length).to.be.above(1);
    }
  });
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `is one line of a few plain elements, in which blocks stand in no line: ${records}`, async () => {
      const all = (await publications()).map(([, each]) => each);
      for (const layout of ['compact', 'references'] as const) {
        const options = { lang: 'en', layout, groupBy: 'type', page, next: '/2', headingLevel: 2 } as const;
        expect(renderSnapshot(all, options)).to.not.match(/[\n\r\t[\]]| {2}/);
        const list = parsed(all, options);
        const elements = [list, ...list.querySelectorAll('*')];
        const plain = 'blockquote,h2,p,strong,em,sub,sup,a,ul,ol,li,span:is([lang],[dir])';
        expect(elements.filter((each) => !each.matches(plain)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const attributes = elements.flatMap((each) => [...each.attributes].map(({ name }) => name));
        expect(attributes.filter((name) => !/^(?:class|cite|href|lang|dir|start|rel)$/.test(name))).to.deep.equal([]);
        expect(list.querySelector(':is(p, strong, em, a, span) :is(p, ul, ol, li, blockquote)')).to.equal(null);
        expect(list.querySelector('p:empty, li:empty, a:empty')).to.equal(null);
      }
    });
});

describe('a snapshot of a list in a page with the script', () => {
  const options = {
    layout: 'references', citationStyle: 'mla', sort: 'newest', groupBy: 'year', limit: 20, headingLevel: 2, filter: true, more: 'none',
  } as const; // prettier-ignore
  it('says in its classes all that makes it the same list', () => {
    const list = parsed(three, { ...options, page });
    expect(Object.fromEntries(attributesOf(wordsOfClass(list), 'publication-list'))).to.deep.equal({
      layout: 'references', 'citation-style': 'mla', sort: 'newest', 'group-by': 'year', limit: '20', 'heading-level': '2', filter: '', more: 'none',
    }); // prettier-ignore
  });
  for (const source of [{ page }, { src: page.href }, { page, element: 'figure' }] as const)
    it(`becomes the list again: ${JSON.stringify(source)}`, async () => {
      const { fetch } = globalThis;
      globalThis.fetch = () => Promise.resolve(Response.json(three.map(writePublication)));
      try {
        const place = await content(renderSnapshot(three, { lang: 'en', groupBy: 'year', limit: 2, ...source }));
        while (place.querySelector('publication-list')?.state !== 'loaded')
          await new Promise((done) => setTimeout(done));
        const list = place.querySelector('publication-list')!;
        await list.updateComplete;
        expect([list.src, list.groupBy, list.limit, list.layout]).to.deep.equal([page.href, 'year', 2, 'compact']);
        const headings = [...list.shadowRoot!.querySelectorAll('.group-heading bdi')].map(words);
        expect(headings).to.deep.equal([...new Set(parsed(three, { groupBy: 'year', limit: 2 }).querySelectorAll('p'))].map(words)); // prettier-ignore
        expect(place.querySelector('.publication-list')!.checkVisibility()).to.equal(false);
      } finally {
        globalThis.fetch = fetch;
      }
    });
});
