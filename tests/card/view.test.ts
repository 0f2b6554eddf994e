import { allInside, cardOf, inside, oneEvent, textOf } from '../support.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { PublicationCard } from '../../src/elements/publication-card.js';

const list = (count: number) => `Aims:\n${Array.from({ length: count }, (_, at) => `• item ${at}`).join('\n')}`;
describe('the title', () => {
  it('is the one heading, at the level that the page asks for', async () => {
    for (const [level, tag] of [['1', 'H1'], ['6', 'H6'], ['9', 'H3'], ['x', 'H3']] as const) {
      const card = await cardOf({ title: 'T' }, { 'heading-level': level });
      expect(allInside(card, 'h1,h2,h3,h4,h5,h6').map((each) => each.tagName)).to.deep.equal([tag]);
    } // prettier-ignore
  });
  it('links to the record’s page where there is one, else it is plain', async () => {
    expect(inside(await cardOf({ title: 'T' }), '.title a')).to.equal(null);
    expect(inside<HTMLAnchorElement>(await cardOf({ title: 'T', url: 'https://a.org/' }), '.title a')!.href).to.equal(
      'https://a.org/',
    );
  });
});

describe('the summary', () => {
  const folded = (card: PublicationCard) => allInside(card, '.rest > *').length;

  it('folds behind its first list, or else behind two blocks', async () => {
    expect(folded(await cardOf({ title: 'T', summary: `A.\n\n${list(4)}\n\nB.\n\nC.` }))).to.equal(2);
    expect(folded(await cardOf({ title: 'T', summary: `A.\n\nB.\n\nC.\n\nD.\n\n${list(2)}` }))).to.equal(4);
    expect(folded(await cardOf({ title: 'T', summary: 'A.\n\nB.' }))).to.equal(0);
    expect(folded(await cardOf({ title: 'T', summary: 'A.\n\nB.\n\nC.' }, { 'summary-display': 'full' }))).to.equal(0);
  });
  it('unfolds by a button that says what it does', async () => {
    const card = await cardOf({ title: 'T', summary: 'A.\n\nB.\n\nC.' });
    const [toggle, rest] = [inside<HTMLButtonElement>(card, '[part=toggle]')!, inside(card, '.rest')!];
    const state = () => [
      textOf(toggle),
      toggle.ariaExpanded,
      rest.hasAttribute('hidden'),
      rest.getBoundingClientRect().height > 0,
    ];
    expect(state()).to.deep.equal(['Read the full summary', 'false', true, false]);
    toggle.click();
    await card.updateComplete;
    expect(state()).to.deep.equal(['Show less of the summary', 'true', false, true]);
    toggle.click();
    await card.updateComplete;
    expect(state()).to.deep.equal(['Read the full summary', 'false', true, false]);
  });
  it('is opened by the browser’s own find, and the button follows', async () => {
    const card = await cardOf({ title: 'T', summary: 'A.\n\nB.\n\nC.' });
    inside(card, '.rest')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await card.updateComplete;
    expect(inside(card, '[part=toggle]')!.ariaExpanded).to.equal('true');
  });
  it('hides nothing that can take the focus', async () => {
    const card = await cardOf({ title: 'T', summary: 'A.\n\nB.\n\nC https://a.org/.' });
    const link = inside(card, '.rest a')!;
    link.focus();
    expect(card.shadowRoot!.activeElement).to.equal(null);
  });
  it('is followed by interventions of their own field, a list of both drawn once', async () => {
    const card = await cardOf({ title: 'T', summary: list(2), interventions: [{ label: 'Same', items: ['Item 0;', 'item 1'] }, { label: 'Others:', items: ['x'] }, { items: ['y'] }] }, { 'summary-display': 'full' }); // prettier-ignore
    expect(allInside(card, '[part=list]').map((each) => textOf(each.previousElementSibling))).to.deep.equal([
      'Aims:',
      'Others:',
      'Interventions',
    ]);
    expect(card.publication!.interventions).to.have.length(3);
  });
  it('can be left away', async () =>
    expect(inside(await cardOf({ title: 'T', summary: 'A' }, { 'summary-display': 'none' }), '.summary')).to.equal(
      null,
    ));
});

describe('facts and actions', () => {
  it('have buttons whose words are not copied with the article, and links whose words are', async () => {
    const summary = 'One.\n\nTwo.\n\nThree.\n\nFour.';
    const links = { fullText: { url: 'https://lib.example.org/1.pdf' } };
    const card = await cardOf({ title: 'T', summary, links }, { actions: 'open cite export share' });
    const userSelect = (element: Element) => {
      const style = getComputedStyle(element);
      return style.userSelect || style.getPropertyValue('-webkit-user-select');
    };
    expect(allInside(card, 'button').map(userSelect)).to.deep.equal(['none', 'none', 'none', 'none']);
    expect(userSelect(inside(card, '.main')!)).to.not.equal('none');
  });
  const full = {
    title: 'T',
    type: 'report',
    url: 'https://a.org/1',
    published: '2007-03',
    language: ['en', 'ne'],
    publisher: 'P',
    series: 'S',
    doi: '10.1000/x',
    access: { status: 'embargoed', until: '2027' },
    links: { fullText: { url: 'https://a.org/f', mediaType: 'application/pdf', size: 2_400_000, pages: 54 } },
  };

  it('are shown where they are known, all of them in the full layout', async () => {
    const labels = async (attributes: Record<string, string>, record: object = full) =>
      allInside(await cardOf(record, attributes), 'dt').map(textOf);
    expect(await labels({})).to.deep.equal(['Published', 'Languages', 'Publisher']);
    expect(await labels({ layout: 'full' })).to.deep.equal(['Published', 'Languages', 'Publisher', 'Series', 'DOI']);
    expect(await labels({ layout: 'compact' })).to.deep.equal(['Published', 'Languages']);
    expect(await labels({}, { title: 'T' })).to.deep.equal([]);
    expect(await labels({ 'show-missing': '' }, { title: 'T' })).to.include.members([
      'Published',
      'Language',
      'Publisher',
      'DOI',
    ]);
  });
  it('say what a file is, and repeat no link', async () => {
    const card = await cardOf(full);
    expect(textOf(inside(card, '[part=action]'))).to.equal(
      'Open report PDF, 2.4 MB, 54 pages, English and Nepali, embargoed until 2027',
    );
    expect(textOf(inside(card, '.badges'))).to.equal('Report Embargoed until 2027');
    expect(inside(await cardOf({ ...full, links: { fullText: 'https://a.org/1' } }), 'a[part=action]')).to.equal(null);
    expect(inside(await cardOf(full, { actions: '' }), 'a[part=action]')).to.equal(null);
    expect(inside(await cardOf(full, { actions: 'dance' }), 'a[part=action]')).to.equal(null);
  });
  it('name roles other than the author’s, and the rest', async () => {
    const card = await cardOf({
      title: 'T',
      authors: ['A', { name: 'B', role: 'editor', url: 'https://b.org/' }],
      moreContributors: 3,
    });
    expect(textOf(inside(card, '[part=authors]'))).to.equal('A; B (editor); and 3 others');
  });
});

describe('language', () => {
  it('of the record is marked on its own text, and each block finds its direction', async () => {
    const card = await cardOf({ title: 'پانی', language: 'ur', summary: 'پانی' });
    expect([inside(card, '.title')!.lang, inside(card, '.title')!.dir, inside(card, '.summary')!.lang]).to.deep.equal([
      'ur',
      'auto',
      'ur',
    ]);
  });
  it('of the words is marked where the page is in another', async () => {
    const wrapper = await fixture(
      html`<div lang="dz"><publication-card record='{"title":"T","published":"2007-03"}'></publication-card></div>`,
    );
    const card = wrapper.querySelector('publication-card')!;
    await card.updateComplete;
    expect([inside(card, 'article')!.lang, inside(card, '.title')!.lang]).to.deep.equal(['en', '']);
  });
  it('of dates is the page’s own variety', async () => {
    const shown = async (lang: string) => {
      const place = await fixture(
        html`<div lang=${lang}><publication-card record='{"title":"T","published":"2007-03-12"}'></publication-card></div>`,
      );
      const card = place.querySelector('publication-card')!;
      await card.updateComplete;
      return textOf(inside(card, 'dd'));
    };
    expect([await shown('en-US'), await shown('en-GB'), await shown('x-!')]).to.deep.equal([
      'March 12, 2007',
      '12 March 2007',
      'March 12, 2007',
    ]);
  });
});

describe('lang of the card itself', () => {
  it('stays the platform’s property, and dates follow it', async () => {
    const card = await cardOf({ title: 'T', published: '2007-03-12' });
    card.lang = 'en-GB';
    await card.updateComplete;
    expect([card.getAttribute('lang'), textOf(inside(card, 'dd'))]).to.deep.equal(['en-GB', '12 March 2007']);
  });
});

describe('the focus', () => {
  it('goes from the plain link to the title’s when the card is loaded', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card><a href="#1">plain</a></publication-card>`);
    card.querySelector('a')!.focus();
    card.record = { title: 'T', url: 'https://a.org/1' };
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement).to.equal(inside(card, '.title a'));
  });
  it('is not taken from the rest of the page', async () => {
    const button = await fixture<HTMLElement>(html`<button>b</button>`);
    button.focus();
    await cardOf({ title: 'T', url: 'https://a.org/1' });
    expect(document.activeElement === button).to.equal(true);
  });
});

describe('slots, parts and states', () => {
  it('show the page’s own content in the loaded card', async () => {
    const card = await fixture<PublicationCard>(
      html`<publication-card record='{"title":"T"}'><i slot="cover">c</i><i slot="badge">b</i><i slot="actions">a</i><i slot="footer">f</i><a href="#">plain</a></publication-card>`,
    );
    const shown = [...card.querySelectorAll('i')].map((each) => each.assignedSlot?.name);
    expect(shown).to.deep.equal(['cover', 'badge', 'actions', 'footer']);
    expect(card.querySelector('a')!.checkVisibility()).to.equal(false);
  });
  it('go with the state', async () => {
    const card = await fixture<PublicationCard>(html`<publication-card><a href="#">plain</a></publication-card>`);
    expect([
      card.state,
      card.matches(':state(empty)'),
      card.querySelector('a')!.getBoundingClientRect().width > 0,
    ]).to.deep.equal(['empty', true, true]);
    const loaded = oneEvent(card, 'publication-load');
    card.record = '{"title":"T"}';
    expect((await loaded).publication.title).to.equal('T');
    expect([card.matches(':state(loaded)'), card.matches(':state(empty)')]).to.deep.equal([true, false]);
    const failed = oneEvent(card, 'publication-error');
    card.record = '{"authors":[5]}';
    expect((await failed).error.kind).to.equal('invalid');
    expect([
      card.matches(':state(error)'),
      card.publication,
      card.querySelector('a')!.assignedSlot !== null,
    ]).to.deep.equal([true, undefined, true]);
  });
});
