// Server-rendered lists, as browsers read them.
import { hostile, plain } from './template-support.js';
import { expect } from '@open-wc/testing';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import type { ListOptions } from '../../src/server/list-options.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublications } from '../../src/read/read.js';
import { renderList } from '../../src/server/render-list.js';
import '../../src/define.js';

/** A page that has some HTML in it, read as a browser reads pages; nothing in it runs or loads. */
const pageOf = (html: string): Document => Document.parseHTMLUnsafe(`<!doctype html><body>${html}</body>`);
const listIn = (html: string): HTMLElement => pageOf(html).querySelector<HTMLElement>('publication-list')!;

/** What is in a shadow root, with what is in those of its cards, but for style sheets, which are elements only where there is no script. */
function drawnIn({ shadowRoot }: Element): unknown[] {
  const copy = document.createDocumentFragment();
  for (const child of shadowRoot!.childNodes) if (child.nodeName !== 'STYLE') copy.append(document.importNode(child, true));
  const cards = [...shadowRoot!.querySelectorAll('publication-card')].map(drawnIn);
  // What a server has drawn is folded by its style.
  for (const rest of copy.querySelectorAll('.rest')) rest.removeAttribute('hidden');
  copy.querySelectorAll('publication-card').forEach((card) => card.replaceChildren());
  return [plain(copy), cards];
} // prettier-ignore

function withoutCover(publication: Publication): Publication {
  const { cover, ...others } = publication;
  return cover ? others : publication;
}

/** Resolves when the list has drawn all that it has. */
async function whole(list: HTMLElementTagNameMap['publication-list'], size: number) {
  const items = () => [...list.shadowRoot!.querySelectorAll('.item')];
  while (list.state !== 'loaded' || items().length < size || items().some((item) => !isDrawn(item)))
    await new Promise((done) => setTimeout(done));
  await list.updateComplete;
}
const isDrawn = ({ firstElementChild: card }: Element) =>
  card?.localName !== 'publication-card' || card.shadowRoot?.querySelector('.card');

/** The element as it draws itself, with the attributes and children that a server has sent, but without its drawing. */
async function drawnHere(sent: Element) {
  const list = document.createElement('publication-list');
  for (const { name, value } of sent.attributes) list.setAttribute(name, value);
  for (const child of sent.childNodes) list.append(document.importNode(child, true));
  document.body.append(list);
  await whole(list, sent.shadowRoot!.querySelectorAll('.item').length);
  return list;
}

const publication = (at: number, more: Partial<Publication> = {}): Publication => ({
  title: `Springs ${at}`,
  contributors: [{ name: `Rai, Asha ${at}`, role: 'author' }],
  published: { year: 2000 + (at % 4), month: 3 },
  type: at % 2 ? 'report' : 'article',
  links: { landingPage: `https://lib.example.org/records/${at}` },
  ...more,
});
const some = (count: number) => Array.from({ length: count }, (_, at) => publication(at + 1));
const search = 'https://lib.example.org/search?q=springs';

afterEach(() => document.querySelectorAll('publication-list').forEach((list) => list.remove()));

describe('a list from a server, in a shadow root', () => {
  const ways: ListOptions[] = [
    { lang: 'en-GB', filter: true, actions: 'open cite export-all copy-all' },
    { lang: 'en', layout: 'full', groupBy: 'type', headingLevel: 2, sort: 'title' },
    { lang: 'ne', groupBy: 'year', limit: 14, actions: '' },
    { lang: 'dz', layout: 'auto', sort: 'oldest', more: 'none' },
    { lang: 'en', layout: 'references', groupBy: 'year' },
    { lang: 'ne', layout: 'references', citationStyle: 'vancouver', sort: 'newest' },
  ];
  for (const options of ways) {
    for (const { name: records, skip, publications } of collections)
      itUnless(skip, `has the nodes that the element draws: ${JSON.stringify(options)}, ${records}`, async () => {
        // A picture that does not come is taken out of what is drawn.
        const all = (await publications()).map(([, each]) => withoutCover(each));
        const sent = listIn(renderList(all, { form: 'shadow', ...options }));
        const list = await drawnHere(sent);
        const [theirs, ours] = [drawnIn(list), drawnIn(sent)];
        if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours).to.deep.equal(theirs);
        expect(sent.shadowRoot!.querySelectorAll('.item').length).to.be.above(10);
      });
  }
  it('has its items in blocks, and cards without records in them', () => {
    const root = listIn(renderList(some(33), { form: 'shadow' })).shadowRoot!;
    const sizes = [...root.querySelectorAll('.block')].map(({ children }) => children.length);
    expect(sizes).to.deep.equal([8, 8, 8, 8, 1]);
    expect(root.querySelectorAll('publication-card[exportparts*=title]').length).to.equal(33);
    expect(root.querySelector('publication-card[record], publication-card[src]')).to.equal(null);
  });
  it('has no search field and no buttons where there is no script, and the place for them where it comes', () => {
    const { textContent } = listIn(renderList(some(2), { form: 'shadow', filter: true })).shadowRoot!.querySelector('style')!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    const [layer, ...others] = sheet.cssRules as unknown as CSSLayerBlockRule[];
    expect([others.length, /\/\*|\n/.test(textContent)]).to.deep.equal([0, false]);
    const rules = [...layer!.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' '));
    expect(rules.some((rule) => /scripting: none\) \{ \.search, \.jumps, \.actions \{ display: none/.test(rule))).to.equal(true);
    expect(rules.some((rule) => /^:host\(:not\(:defined\)\) :is\(\.search.*visibility: hidden/.test(rule))).to.equal(true);
  }); // prettier-ignore
  it('has every style under the page’s nonce, and none in an attribute', () => {
    const root = listIn(renderList([publication(1, { publisher: { name: 'P' } })], { form: 'shadow', layout: 'row', nonce: 'a"b' })).shadowRoot!; // prettier-ignore
    const card = root.querySelector('publication-card')!.shadowRoot!;
    for (const each of [root, card]) {
      expect(each.querySelector('style')!.getAttribute('nonce')).to.equal('a"b');
      expect(each.querySelector('[style]')).to.equal(null);
    }
    expect(card.querySelector('style')!.textContent).to.include('@layer{.drawn { --hue');
    // Nor a rule for each block, which would be about the covers as well.
    expect(root.querySelector('style')!.textContent).to.not.include('--items:');
    document.body.append(root.host);
    const { containIntrinsicBlockSize } = getComputedStyle(root.querySelector('.block')!);
    root.host.remove();
    expect(containIntrinsicBlockSize).to.match(/^auto \d{3,}/);
  });
  it('says of how many these are some, where their source will say it', () => {
    const count = (options: ListOptions) => listIn(renderList(some(3), { lang: 'en', form: 'shadow', ...options })).shadowRoot!.querySelector('.count')!.textContent; // prettier-ignore
    expect(count({ src: '/api?q=x', total: 2134 })).to.equal('3 of 2,134 publications');
    expect(count({ src: '/api?q=x', total: NaN })).to.equal('3 publications');
    expect(count({ total: 2134 })).to.equal('3 publications');
  });
  it('says that there is nothing, where there is nothing', async () => {
    const sent = listIn(renderList([], { lang: 'en', form: 'shadow' }));
    const list = document.createElement('publication-list');
    list.setAttribute('record', sent.getAttribute('record')!);
    list.lang = 'en';
    document.body.append(list);
    await list.updateComplete;
    expect(drawnIn(sent)).to.deep.equal(drawnIn(list));
  });
});

/** Puts what a server has sent into this page, as a browser does that reads it. */
function put(html: string) {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(html);
  return place.querySelector('publication-list')!;
}

describe('a list from a server that the element takes over', () => {
  it('stays until all of it can be drawn, and then nothing is missing for a moment', async () => {
    const list = put(renderList(some(40), { lang: 'en', form: 'shadow' }));
    const root = list.shadowRoot!;
    const first = root.querySelector('.list');
    const counts = new Set<number>();
    const watcher = new MutationObserver(() => counts.add(root.querySelectorAll('.item publication-card').length));
    watcher.observe(root, { childList: true, subtree: true });
    expect(first).to.not.equal(null);
    await whole(list, 40);
    watcher.disconnect();
    expect(root.querySelector('.list')).to.not.equal(first);
    expect([...counts]).to.deep.equal([40]);
    expect(root.querySelectorAll('style, .list').length).to.equal(1);
  });
  it('keeps what the server has drawn, with a sentence, when the source does not answer', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('not here'));
    const list = put(renderList(some(3), { lang: 'en', form: 'shadow', src: 'https://lib.example.org/api/records?q=x' }));
    const told = new Promise((done) => list.addEventListener('publication-error', done));
    await told;
    await list.updateComplete;
    globalThis.fetch = fetch;
    const root = list.shadowRoot!;
    expect(list.matches(':state(loaded):state(stale)')).to.equal(true);
    expect(root.querySelectorAll('.item').length).to.equal(3);
    expect(root.querySelector('.failure')!.checkVisibility()).to.equal(true);
  }); // prettier-ignore
  it('shows the link to the next page below, where it has no button for more', async () => {
    for (const form of ['light', 'shadow'] as const) {
      const list = put(renderList(some(2), { lang: 'en', form, next: '/publications?page=2' }));
      await whole(list, 2);
      const link = list.querySelector<HTMLAnchorElement>('a[rel=next]')!;
      expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['/publications?page=2', 'Show more']);
      expect(link.checkVisibility(), form).to.equal(true);
      expect(link.assignedSlot!.closest('.pager'), form).to.not.equal(null);
    }
  });
});

describe('a list from a server, with a snapshot inside', () => {
  it('is the same list as from the publications themselves', async () => {
    const options = { lang: 'en', sort: 'title', groupBy: 'year' } as const;
    const all = some(20);
    const list = put(renderList(all, options));
    await whole(list, 20);
    expect(drawnIn(list)).to.deep.equal(drawnIn(listIn(renderList(all, { ...options, form: 'shadow' }))));
    expect(list.querySelector('blockquote')!.checkVisibility()).to.equal(false);
  });
  it('has all publications in its record, also those that are not shown; with a source, none', async () => {
    const list = listIn(renderList(some(5), { limit: 2 }));
    expect(list.querySelectorAll('li').length).to.equal(2);
    expect((await readPublications(list.getAttribute('record'))).length).to.equal(5);
    const asking = listIn(renderList(some(5), { src: '/feed.xml', page: { href: search, title: 'Springs' } }));
    expect([asking.getAttribute('src'), asking.getAttribute('record')]).to.deep.equal(['/feed.xml', null]);
    expect(asking.querySelector('a')!.outerHTML).to.equal(`<a href="${search}">Springs</a>`);
  });
  it('says in attributes what is not the default, and nonsense not at all', () => {
    const odd = '"><script>1</script>';
    const nonsense = { lang: odd, layout: odd, sort: odd, groupBy: odd, citationStyle: odd, limit: odd, more: odd, headingLevel: odd, actions: odd, src: 'javascript:1', next: 'data:,x', page: { href: 'vbscript:1', title: odd } }; // prettier-ignore
    for (const form of ['light', 'shadow'] as const) {
      const page = pageOf(renderList(some(2), { ...nonsense, form } as unknown as ListOptions));
      const list = page.querySelector('publication-list')!;
      expect([...list.attributes].map(({ name }) => name)).to.deep.equal(['lang', 'actions', 'record']);
      expect(page.querySelector('script, [href^=java], [href^=data], [href^=vb]')).to.equal(null);
      expect(page.body.children.length).to.equal(1);
    }
  });
  it('keeps a record’s text in its place, whatever it could end', () => {
    const all = hostile.map((title, at) => publication(at, { title, contributors: [{ name: title, role: 'author' }], type: title as never })); // prettier-ignore
    for (const options of [{ form: 'light' }, { form: 'shadow' }, { form: 'shadow', layout: 'references' }] as const) {
      const page = pageOf(renderList(all, { lang: 'en', groupBy: 'type', next: '/2', page: { href: search, title: hostile.join('') }, ...options })); // prettier-ignore
      expect(page.body.childNodes.length).to.equal(1);
      expect(page.querySelector('script, img, [onclick], [onfocus], [autofocus]')).to.equal(null);
    }
  });
});
