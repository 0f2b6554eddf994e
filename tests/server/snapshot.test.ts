// Snapshots: plain HTML for places that keep neither script nor style.
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import { readPublication } from '../../src/server/read.js';
import { renderSnapshot } from '../../src/server/snapshot.js';

/** The element that a browser makes of a snapshot. */
function parsed(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  expect([...body.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['BLOCKQUOTE']);
  return body.firstElementChild!;
}

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const outline = (element: Element) => [...element.children].map((child) => `${child.localName}: ${words(child.textContent)}`); // prettier-ignore

describe('a snapshot', () => {
  it('has nothing of what needs a script', () => {
    const all = { title: 'T', links: { fullText: { url: 'https://a.org/1' } } };
    const html = renderSnapshot(all);
    expect(html).to.contain('Open publication');
    expect(html).not.to.match(/Cite|Export|Share|<p><\/p>|button/);
  });
  it('reads well as it stands', async () => {
    const publication = await readPublication({
      title: 'Mountain <i>Springs</i>',
      subtitle: 'A study',
      type: 'report',
      url: 'https://lib.example.org/records/17',
      badges: ['Partner publication'],
      authors: ['Rai, A.', { name: 'B. Editor', role: 'editor', url: 'https://b.example.org/' }],
      moreContributors: true,
      published: '2021-03',
      language: 'en',
      summary: 'Springs dry up.\n\nThree measures:\n• map;\n• protect.',
      interventions: [{ label: 'Others:', items: ['share'] }],
      publisher: 'Mountain Institute: https://institute.example.org',
      access: 'open',
      links: { fullText: { url: 'https://lib.example.org/17.pdf', mediaType: 'application/pdf', pages: 54 } },
    });
    const snapshot = parsed(renderSnapshot(publication, { lang: 'en-GB' }));
    expect(outline(snapshot)).to.deep.equal([
      'p: Mountain Springs: A study',
      'p: Partner publication · Report · Open access',
      'p: Rai, A.; B. Editor (editor); and others',
      'p: Published: March 2021 · Language: English',
      'p: Springs dry up.',
      'p: Three measures:',
      'ul: map;protect.',
      'p: Others:',
      'ul: share',
      'p: Publisher: Mountain Institute, institute.example.org',
      'p: Open report PDF, 54 pages, English, open access',
    ]);
    expect([...snapshot.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://lib.example.org/records/17',
      'https://b.example.org/',
      'https://institute.example.org/',
      'https://lib.example.org/17.pdf',
    ]);
    expect(snapshot.querySelector('a')!.innerHTML).to.equal('Mountain <em>Springs</em>');
  });

  it('says first how the publication stands, and keeps the record’s link the first', async () => {
    const record = { title: 'T', url: 'https://lib.example.org/17', type: 'report', standing: { status: 'retracted', url: 'https://lib.example.org/18' } }; // prettier-ignore
    const snapshot = parsed(renderSnapshot(await readPublication(record)));
    expect(outline(snapshot)).to.deep.equal(['p: Retracted', 'p: T', 'p: Report · Read the notice']);
    expect([...snapshot.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      record.url,
      record.standing.url,
    ]);
    const plain = parsed(renderSnapshot(await readPublication({ title: 'T', standing: 'superseded' })));
    expect(outline(plain)).to.deep.equal(['p: Superseded', 'p: T']);
  });

  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `is one line of a few plain elements, in which blocks stand in no line: ${records}`, async () => {
      for (const [name, publication] of await publications()) {
        for (const layout of ['auto', 'compact', 'full'] as const) {
          const html = renderSnapshot(publication, { lang: 'en', layout });
          expect(html, name).to.not.match(/[\n\r\t[\]]| {2}/);
          const snapshot = parsed(html);
          const elements = [snapshot, ...snapshot.querySelectorAll('*')];
          const unknown = elements.filter(
            (each) => !each.matches('blockquote,p,strong,em,sub,sup,a,ul,ol,li,span:is([lang],[dir])'),
          );
          expect(
            unknown.map(({ localName }) => localName),
            name,
          ).to.deep.equal([]);
          const attributes = elements.flatMap((each) => [...each.attributes]);
          expect(attributes.filter((each) => !/^(?:class|cite|href|lang|dir|start)$/.test(each.name)), name).to.deep.equal([]); // prettier-ignore
          expect(
            attributes.filter(({ value }) => />|"/.test(value)),
            name,
          ).to.deep.equal([]);
          expect(snapshot.querySelector(':is(p, strong, em, a, sub, sup, span) :is(p, ul, ol, li, blockquote)'), name).to.equal(null); // prettier-ignore
          expect(snapshot.querySelector('p:empty, li:empty'), name).to.equal(null);
        }
      }
    });
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `is what was written, when a browser writes it again: ${records}`, async () => {
      for (const [name, publication] of await publications()) {
        const snapshot = parsed(renderSnapshot(publication, { lang: 'en' }));
        expect(parsed(snapshot.outerHTML).isEqualNode(snapshot), name).to.equal(true);
      }
    });
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `has all the words of the summary: ${records}`, async () => {
      for (const [name, publication] of await publications()) {
        const text = words(parsed(renderSnapshot(publication)).textContent).replace(/ /g, '');
        expect(text, name).to.include(words(plainText(publication.title)).replace(/ /g, ''));
        for (const block of publication.summary ?? [])
          expect(text, name).to.include(words(plainText(block)).replace(/ /g, ''));
      }
    });
  for (const { name: records, skip, publications } of collections)
    itUnless(
      skip,
      `is marked for the script only where the record has a page, which its first link leads to: ${records}`,
      async () => {
        for (const [name, publication] of await publications()) {
          const snapshot = parsed(renderSnapshot(publication, { lang: 'en' }));
          const page = snapshot.getAttribute('cite');
          expect(snapshot.className, name).to.equal(page === null ? '' : 'publication-card');
          if (page !== null) expect(snapshot.querySelector('a')!.getAttribute('href'), name).to.equal(page);
        }
        const doi = parsed(renderSnapshot({ title: 'T', identifiers: { doi: '10.1234/x' } }));
        expect(doi.getAttribute('cite')).to.equal('https://doi.org/10.1234/x');
        expect(renderSnapshot({ title: 'T' }, { lang: 'en' })).to.equal(
          '<blockquote><p dir="auto"><strong>T</strong></p></blockquote>',
        );
      },
    );
  it('hands its layout to the card', () => {
    const publication = { title: 'T', links: { landingPage: 'https://a.org/' }, summary: [{ type: 'paragraph', content: 'x' }] } as const; // prettier-ignore
    const snapshot = parsed(renderSnapshot(publication, { layout: 'compact' }));
    expect([snapshot.className, snapshot.querySelectorAll('p').length]).to.deep.equal([
      'publication-card publication-card--compact',
      1,
    ]);
  });
  it('has a heading only where its level is said', () => {
    const tags = (headingLevel?: number) =>
      parsed(renderSnapshot({ title: 'T' }, { headingLevel })).firstElementChild!.localName;
    expect([tags(), tags(2), tags(9)]).to.deep.equal(['p', 'h2', 'h3']);
  });
  it('says the language of what is in another one', () => {
    const summary = [{ type: 'paragraph', content: 'پانی' }] as const;
    const snapshot = parsed(renderSnapshot({ title: 'پانی', languages: ['ur'], summary, contributors: [{ name: 'اقبال', role: 'author' }] }, { lang: 'dz' })); // prettier-ignore
    expect(snapshot.getAttribute('lang')).to.equal('en');
    expect([...snapshot.querySelectorAll('[lang]')].map((each) => [each.localName, each.getAttribute('lang')])).to.deep.equal([['p', 'ur'], ['p', 'ur']]); // prettier-ignore
    expect(snapshot.querySelector('span[dir=auto]')!.textContent).to.equal('اقبال');
  });
  it('is a figure where the page asks for one, which cannot say where it is from', () => {
    const snapshot = Document.parseHTMLUnsafe(renderSnapshot({ title: 'T', links: { landingPage: 'https://a.org/' } }, { element: 'figure' })).querySelector('figure')!;
    expect([snapshot.localName, snapshot.className, snapshot.getAttribute('cite')]).to.deep.equal(['figure', 'publication-card', null]);
    expect(snapshot.querySelector('a')!.href).to.equal('https://a.org/');
  }); // prettier-ignore
  it('has no summary where the page wants none', () => {
    const publication = { title: 'T', summary: [{ type: 'paragraph', content: 'Words' }] } as const;
    expect(renderSnapshot(publication)).to.contain('Words');
    expect(renderSnapshot(publication, { summaryDisplay: 'none' })).to.not.contain('Words');
  });
  it('says figures above and below the line in signs, and letters by marks', () => {
    const sup = (content: string) => ({ type: 'sup', content }) as const;
    const title = ['10', sup('3'), ' or 10', sup('−12'), ', CO', { type: 'sub', content: '2' } as const, ', 1', sup('st')];
    expect(parsed(renderSnapshot({ title })).querySelector('strong')!.innerHTML).to.equal('10³ or 10⁻¹², CO₂, 1<sup>st</sup>');
  }); // prettier-ignore
  it('holds no address that could end a tag', () => {
    const contributors = [{ name: 'A', role: 'author', url: 'mailto:"<a>"@example.org' }];
    const link = parsed(renderSnapshot({ title: 'T', contributors })).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('mailto:%22%3Ca%3E%22@example.org');
  });
});
