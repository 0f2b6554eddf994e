// Server-rendered cards, as browsers read them.
import { expect } from '@open-wc/testing';
import { plain } from './template-support.js';
import { collections } from './support.js';
import { isSame } from '../../src/record/is-same.js';
import { itUnless } from '../records.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublication } from '../../src/read/read.js';
import { renderCard } from '../../src/server/render-card.js';
import { renderSnapshot } from '../../src/server/snapshot.js';
import { writePublication } from '../../src/export/own-json.js';
import '../../src/define.js';

type Options = NonNullable<Parameters<typeof renderCard>[1]>;

/** The form that has the whole card. */
const shadowCard = (publication: Publication, options: Options = {}) =>
  renderCard(publication, { form: 'shadow', ...options });

/** A page that has some HTML in it, read as a browser reads pages; nothing in it runs or loads. */
const pageOf = (html: string): Document => Document.parseHTMLUnsafe(`<!doctype html><body>${html}</body>`);

/** The card in a page. */
const cardIn = (html: string): HTMLElement => pageOf(html).querySelector<HTMLElement>('publication-card')!;

/** What is in a shadow root but for its style sheet, which is an element only where there is no script. */
function drawnIn({ shadowRoot }: Element): unknown[] {
  const content = document.createDocumentFragment();
  for (const child of shadowRoot!.childNodes) if (child.nodeName !== 'STYLE') content.append(child.cloneNode(true));
  return plain(content);
}

/** The element as it draws itself, with the attributes and children that a server has sent, but without its drawing. */
async function drawnHere(sent: Element) {
  const card = document.createElement('publication-card');
  for (const { name, value } of sent.attributes) card.setAttribute(name, value);
  for (const child of sent.childNodes) card.append(child.cloneNode(true));
  document.body.append(card);
  await card.updateComplete;
  // What a server has drawn is folded by its style.
  for (const rest of card.shadowRoot!.querySelectorAll('.rest')) rest.removeAttribute('hidden');
  return card;
}

describe('a card from a server, in a shadow root', () => {
  const ways: Options[] = [
    { lang: 'en-GB' },
    { lang: 'en-US', layout: 'full', headingLevel: 2, summaryDisplay: 'full', showMissing: true },
    { lang: 'ne', layout: 'compact', actions: '' },
    { lang: 'en', layout: 'row', summaryDisplay: 'none', actions: 'open' },
  ];
  afterEach(() => document.querySelectorAll('publication-card').forEach((card) => card.remove()));

  for (const options of ways) {
    for (const { name: records, skip, publications } of collections)
      itUnless(skip, `has the nodes that the element draws: ${JSON.stringify(options)}, ${records}`, async () => {
        for (const [name, publication] of await publications()) {
          const sent = cardIn(shadowCard(publication, options));
          const card = await drawnHere(sent);
          expect(card.state, name).to.equal('loaded');
          const [theirs, ours] = [drawnIn(card), drawnIn(sent)];
          if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours, name).to.deep.equal(theirs);
          expect(ours.length, name).to.be.above(0);
          card.remove();
        }
      });
  }
  for (const { name: records, skip, publications } of collections)
    itUnless(
      skip,
      `has its record beside it, and a plain link for where there is neither script nor shadow root: ${records}`,
      async () => {
        for (const [name, publication] of await publications()) {
          const card = cardIn(shadowCard(publication, { lang: 'en' }));
          expect([...card.children].map(({ localName }) => localName).join(' '), name).to.match(/^a?$/);
          const read = await readPublication(card.getAttribute('record'));
          expect(read.title, name).to.deep.equal(publication.title);
          expect(pageOf(shadowCard(publication)).body.children.length, name).to.equal(1);
        }
        const link = cardIn(shadowCard({ title: ['A ', { type: 'emphasis', content: '<b>' }], identifiers: { doi: '10.1234/x' } })).querySelector('a')!; // prettier-ignore
        expect([link.href, link.textContent]).to.deep.equal(['https://doi.org/10.1234/x', 'A <b>']);
        expect(cardIn(shadowCard({ title: 'T' })).lastChild!.textContent).to.equal('T');
      },
    );
  it('keeps a record’s text in the record, whatever it could end', async () => {
    const title = '</script><script>1</script></template></style><!-- <script> ]]>';
    const publication = { title, summary: [{ type: 'paragraph', content: [title] }] } as const;
    const page = pageOf(shadowCard(publication));
    expect([page.body.children.length, page.querySelectorAll('script').length]).to.deep.equal([1, 0]);
    const read = await readPublication(page.querySelector('publication-card')!.getAttribute('record'));
    expect([read.title, read.summary![0]]).to.deep.equal([title, { type: 'paragraph', content: title }]);
  });
  it('has every style under the page’s nonce, and none in an attribute', () => {
    const publication = { title: 'T', publisher: { name: 'P' } };
    const root = cardIn(shadowCard(publication, { nonce: 'a"b' })).shadowRoot!;
    expect(root.querySelector('style')!.getAttribute('nonce')).to.equal('a"b');
    expect(root.querySelector('[style]')).to.equal(null);
    const hue = cardIn(shadowCard(publication)).shadowRoot!.querySelector('[style]')!.getAttribute('style')!;
    expect(root.querySelector('style')!.textContent).to.include(`@layer{.drawn { ${hue} }}`);
  });
  it('asks for covers only at the hosts that are allowed', () => {
    const publication = { title: 'T', cover: { url: 'https://a.example.org/1.png', candidates: [{ url: 'https://b.example.org/2.png' }] } }; // prettier-ignore
    const image = (options: Options) => cardIn(shadowCard(publication, options)).shadowRoot!.querySelector('img')?.src;
    expect(image({})).to.equal('https://a.example.org/1.png');
    expect(image({ allowHosts: 'b.example.org' })).to.equal('https://b.example.org/2.png');
    expect(image({ allowHosts: 'c.example.org' })).to.equal(undefined);
  });
  it('lets no option in as markup', () => {
    const odd = '"><script>1</script>';
    const options = { lang: odd, layout: odd, headingLevel: odd, summaryDisplay: odd, actions: odd, nonce: odd };
    const page = pageOf(shadowCard({ title: 'T', summary: [{ type: 'paragraph', content: 'x' }] }, options as unknown as Options)); // prettier-ignore
    const card = page.querySelector('publication-card')!;
    expect(page.querySelectorAll('script').length).to.equal(0);
    expect(card.shadowRoot!.querySelector('script')).to.equal(null);
    expect(card.shadowRoot!.querySelector('h3')).to.not.equal(null);
    expect(card.getAttribute('heading-level')).to.equal(odd);
  });
  it('has the style sheet whole, without what only those who write it read', () => {
    const [style] = cardIn(shadowCard({ title: 'T' })).shadowRoot!.querySelectorAll('style');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style!.textContent);
    expect(style!.textContent).to.not.match(/\/\*|\n/);
    // In a layer, for programs that would set the page in it.
    const [layer, ...others] = sheet.cssRules as unknown as CSSLayerBlockRule[];
    expect(others.length).to.equal(0);
    expect([...layer!.cssRules].some(({ cssText }) => cssText.includes('scripting: none'))).to.equal(true);
    expect(layer!.cssRules.length).to.be.above(40);
  });
});

describe('a card from a server, with a snapshot inside', () => {
  const publication: Publication = {
    title: ['Springs ', { type: 'emphasis', content: '<b> & "b"' }],
    summary: [{ type: 'paragraph', content: "It's [all] \\n {{ here }} <!-- ]]> </script>" }],
    links: { landingPage: 'https://lib.example.org/1' },
  };
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `has its record in an attribute and the snapshot as its content, and nothing else: ${records}`, async () => {
      for (const [name, each] of await publications()) {
        const page = pageOf(renderCard(each, { lang: 'en', layout: 'row', headingLevel: 2 }));
        expect(page.body.children.length, name).to.equal(1);
        const card = page.querySelector('publication-card')!;
        expect(card.innerHTML, name).to.equal(pageOf(renderSnapshot(each, { lang: 'en', layout: 'row', headingLevel: 2 })).body.innerHTML);
        expect(page.querySelector('script, style, template, publication-card publication-card'), name).to.equal(null);
        const read = await readPublication(card.getAttribute('record'));
        expect(isSame(writePublication(read), writePublication(each)), name).to.equal(true);
      }
    }); // prettier-ignore
  it('has nothing in its attributes that a filter takes for its own', () => {
    const html = renderCard(publication, { lang: 'en' });
    const tags = html.match(/<[^>]*>/g)!;
    expect(tags.join('').replace(/="[^"]*"/g, '')).to.not.match(/["'[\]\\{}]/);
    for (const [, value] of html.matchAll(/="([^"]*)"/g)) expect(value).to.not.match(/[<>'[\]\\]|&(?!\w+;|#\d+;)/);
    expect(html).to.not.match(/[\n\r[\]]/);
  });
  it('is drawn from it at once, and asks for nothing', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (input) => (asked.push(input), Promise.reject(new TypeError('not here')));
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = renderCard(publication, { lang: 'en', actions: 'cite', showMissing: true });
    const card = place.querySelector('publication-card')!;
    await card.updateComplete;
    globalThis.fetch = fetch;
    expect([card.state, card.actions, card.showMissing, asked]).to.deep.equal(['loaded', 'cite', true, []]);
    expect(card.shadowRoot!.querySelector('.title')!.textContent).to.equal('Springs <b> & "b"');
    expect(card.querySelector('blockquote')!.checkVisibility()).to.equal(false);
    place.remove();
  });
  it('has a figure in it where the page asks for one', () => {
    expect(cardIn(renderCard(publication, { element: 'figure' })).firstElementChild!.localName).to.equal('figure');
  });
});
