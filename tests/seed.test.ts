// The record that the project began with. Its facts are written here in words of our own; the catalogue page itself is
// read where it lies beside the project.
import { expect } from '@open-wc/testing';
import { allInside, cardOf, inside, textOf } from './support.js';
import { beside, itUnless } from './records.js';
import type { Publication } from '../src/record/publication.js';
import { plainText } from '../src/record/rich-text.js';
import { readPublication } from '../src/read/read.js';

const FILE = 'http://www.ruc.dk/upload/application/pdf/f51d6748/Gallina_3_2007%20M&D%20in%20Ecuador.pdf';
const NAME = 'Federico Caffe Center, Dept. of Social Sciences, Roskilde University, Denmark. Research Report 3/2007';
const DIRTY = `${NAME}: </span>${FILE.replace('&', '&amp;')}`;
const LEADS = ['Four areas of intervention are put forward:', 'Co-development is considered in these ways:'];
const FOUR = [
  'rural development and jobs;',
  'protection of households;',
  'collective use of remittances;',
  'stronger institutions.',
];
const SEVEN = [
  'cooperation with the European Commission;',
  'civil society and INGOs; programmes for social purposes;',
  'a larger part for the church;',
  'awareness of local authorities;',
  'coherent governance;',
  'projects with Spain;',
  'urban projects that help relatives left behind.',
];
const CLOSING = 'Radio for popular education serves as the case study.';
const QUESTION = 'How can policy support livelihoods?';

const bullets = (items: string[]) =>
  items.map((item) => `  • ${item.replace(' that help', '\n    that help')}`).join('\n');
const PLAIN = `${QUESTION}\n\n${LEADS[0]}\n${bullets(FOUR)}\n${LEADS[1]}\n${bullets(SEVEN)}\n${CLOSING}`;
const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const HTML = `</span><p>${QUESTION}</p><p>${LEADS[0]}</p>${list(FOUR)}</div><p>${LEADS[1]}</p>${list(SEVEN)}<p>${CLOSING}</p></span>`;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const own = (summary: string, publisher: string) => ({
  title: 'Migration and development linkage in Ecuador',
  url: 'https://lib.icimod.org/record/13168',
  badges: ['Non-ICIMOD publication'],
  authors: ['Gallina, A.'],
  language: '',
  published: '',
  summary,
  publisher,
});
const invenio = {
  links: { self_html: 'https://lib.icimod.org/record/13168' },
  parent: { communities: { entries: [{ metadata: { title: 'Non-ICIMOD publication' } }] } },
  metadata: {
    title: 'Migration and development linkage in Ecuador',
    creators: [{ person_or_org: { type: 'personal', name: 'Gallina, A.', given_name: 'A.', family_name: 'Gallina' } }],
    description: HTML,
    publisher: `<p>${DIRTY}</p>`,
    languages: [],
    publication_date: '',
  },
};
const forms: Record<string, object> = {
  'plain text': own(PLAIN, DIRTY),
  HTML: own(HTML, `<p>${DIRTY}</p>`),
  'HTML escaped once': own(HTML, escape(DIRTY)),
  'HTML escaped twice': own(HTML, escape(escape(DIRTY))),
  'an InvenioRDM record': invenio,
};

const { skip, text: page } = await beside('seed');

describe('the seed record', () => {
  for (const [form, record] of Object.entries(forms)) {
    describe(`as ${form}`, () => {
      let publication: Publication;
      before(async () => (publication = await readPublication(record)));

      it('has its two lists of interventions, labelled', () => {
        expect(publication.interventions).to.deep.equal([
          { label: LEADS[0], items: FOUR },
          { label: LEADS[1], items: SEVEN },
        ]);
        expect(plainText(publication.summary!.at(-1))).to.equal(CLOSING);
      });
      it('has a clean publisher, and says what was cleaned', () => {
        expect(publication.publisher).to.deep.equal({ name: NAME, url: FILE });
        expect(publication.repairs).to.deep.equal([
          { field: 'publisher', kind: 'stray-tag', found: '</span>' },
          { field: 'publisher', kind: 'entity', found: '&amp;' },
        ]);
      });
      it('has the other facts, and invents none', () => {
        const { title, badges, contributors, links } = publication;
        expect({ title, badges, contributors, links }).to.deep.equal({
          title: 'Migration and development linkage in Ecuador',
          badges: ['Non-ICIMOD publication'],
          contributors: [{ name: 'Gallina, A.', role: 'author', kind: 'person', family: 'Gallina', given: 'A.' }],
          links: { landingPage: 'https://lib.icimod.org/record/13168' },
        });
        for (const absent of ['published', 'languages', 'series', 'cover', 'identifiers', 'type'])
          expect(publication).to.not.have.property(absent);
      });
      it('is set as a card', async () => {
        const card = await cardOf(record, { 'summary-display': 'full' });
        expect(textOf(inside(card, '[part=badge]'))).to.equal('Non-ICIMOD publication');
        expect(inside<HTMLAnchorElement>(card, 'h3 a')!.href).to.equal('https://lib.icimod.org/record/13168');
        expect(textOf(inside(card, '[part=authors]'))).to.equal('Gallina, A.');
        expect(allInside(card, 'ul[part=list]').map((each) => [textOf(each.previousElementSibling), each.children.length])).to.deep.equal([[LEADS[0], 4], [LEADS[1], 7]]); // prettier-ignore
        expect(textOf(inside(card, '.summary > :last-child'))).to.equal(CLOSING);
        expect(inside(card, '[part=cover-fallback]')!.ariaHidden).to.equal('true');
        expect(inside(card, 'img')).to.equal(null);
        const link = inside<HTMLAnchorElement>(card, '[part=publisher] a')!;
        expect([link.getAttribute('href'), textOf(link)]).to.deep.equal([FILE, 'www.ruc.dk']);
        expect(allInside(card, 'dt').map(textOf)).to.deep.equal(['Publisher']);
        expect(card.shadowRoot!.textContent).to.not.match(/span|amp;|Published|Language/);
      });
    });
  }

  itUnless(skip, 'reads the catalogue page’s own words alike', async () => {
    const summary = page.slice(page.indexOf('How can policy'), page.indexOf('  • Language:'));
    const publisher = page.slice(page.indexOf('Publisher Name:') + 'Publisher Name:'.length);
    const read = await readPublication({ title: 'Seed', summary, publisher });
    expect(read.interventions!.map(({ items }) => items.length)).to.deep.equal([4, 7]);
    expect(read.interventions!.every(({ label }) => label!.endsWith(':'))).to.equal(true);
    expect(plainText(read.summary!.at(-1))).to.match(/^Popular education radio/);
    expect(read.publisher).to.deep.equal({ name: NAME, url: FILE });
    expect(read).to.not.have.property('published');
  });
});
