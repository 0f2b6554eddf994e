// Server-rendered cards, as browsers read them.
import { expect } from '@open-wc/testing';
import { plain } from './template-support.js';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import { readPublication } from '../../src/read/read.js';
import { renderCard } from '../../src/server/render-card.js';
import '../../src/define.js';

type Options = NonNullable<Parameters<typeof renderCard>[1]>;

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
  return card;
}

describe('a card from a server', () => {
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
          const sent = cardIn(renderCard(publication, options));
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
          const card = cardIn(renderCard(publication, { lang: 'en' }));
          expect([...card.children].map(({ localName }) => localName).join(' '), name).to.match(/^script( a)?$/);
          const read = await readPublication(card.querySelector('script')!.textContent);
          expect(read.title, name).to.deep.equal(publication.title);
          expect(pageOf(renderCard(publication)).body.children.length, name).to.equal(1);
        }
        const link = cardIn(renderCard({ title: ['A ', { type: 'emphasis', content: '<b>' }], identifiers: { doi: '10.1234/x' } })).querySelector('a')!; // prettier-ignore
        expect([link.href, link.textContent]).to.deep.equal(['https://doi.org/10.1234/x', 'A <b>']);
        expect(cardIn(renderCard({ title: 'T' })).lastChild!.textContent).to.equal('T');
      },
    );
  it('keeps a record’s text in the record, whatever it could end', async () => {
    const title = '</script><script>1</script></template></style><!-- <script> ]]>';
    const publication = { title, summary: [{ type: 'paragraph', content: [title] }] } as const;
    const page = pageOf(renderCard(publication));
    expect([page.body.children.length, page.querySelectorAll('script').length]).to.deep.equal([1, 1]);
    const read = await readPublication(page.querySelector('script')!.textContent);
    expect([read.title, read.summary![0]]).to.deep.equal([title, { type: 'paragraph', content: title }]);
  });
  it('has every style under the page’s nonce, and none in an attribute', () => {
    const publication = { title: 'T', publisher: { name: 'P' } };
    const root = cardIn(renderCard(publication, { nonce: 'a"b' })).shadowRoot!;
    expect(root.querySelector('style')!.getAttribute('nonce')).to.equal('a"b');
    expect(root.querySelector('[style]')).to.equal(null);
    const hue = cardIn(renderCard(publication)).shadowRoot!.querySelector('[style]')!.getAttribute('style')!;
    expect(root.querySelector('style')!.textContent).to.include(`.drawn { ${hue} }`);
  });
  it('asks for covers only at the hosts that are allowed', () => {
    const publication = { title: 'T', cover: { url: 'https://a.example.org/1.png', candidates: [{ url: 'https://b.example.org/2.png' }] } }; // prettier-ignore
    const image = (options: Options) => cardIn(renderCard(publication, options)).shadowRoot!.querySelector('img')?.src;
    expect(image({})).to.equal('https://a.example.org/1.png');
    expect(image({ allowHosts: 'b.example.org' })).to.equal('https://b.example.org/2.png');
    expect(image({ allowHosts: 'c.example.org' })).to.equal(undefined);
  });
  it('lets no option in as markup', () => {
    const odd = '"><script>1</script>';
    const options = { lang: odd, layout: odd, headingLevel: odd, summaryDisplay: odd, actions: odd, nonce: odd };
    const page = pageOf(renderCard({ title: 'T', summary: [{ type: 'paragraph', content: 'x' }] }, options as unknown as Options)); // prettier-ignore
    const card = page.querySelector('publication-card')!;
    expect(page.querySelectorAll('script').length).to.equal(1);
    expect(card.shadowRoot!.querySelector('script')).to.equal(null);
    expect(card.shadowRoot!.querySelector('h3')).to.not.equal(null);
    expect(card.getAttribute('heading-level')).to.equal(odd);
  });
  it('has the style sheet whole, without what only those who write it read', () => {
    const [style] = cardIn(renderCard({ title: 'T' })).shadowRoot!.querySelectorAll('style');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style!.textContent);
    expect(style!.textContent).to.not.match(/\/\*|\n/);
    expect([...sheet.cssRules].some(({ cssText }) => cssText.includes('scripting: none'))).to.equal(true);
    expect(sheet.cssRules.length).to.be.above(40);
  });
});
