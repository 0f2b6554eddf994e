// The choice among the languages in which a record has its title and summary.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';
import type { PublicationCard } from '../../src/elements/publication-card.js';

const record = {
  title: 'Springs',
  subtitle: 'A survey',
  language: 'en',
  summary: 'They dry up.\n\n• map them',
  translations: [
    { lang: 'ne', title: 'मूल', summary: 'ती सुक्दैछन्।' },
    { lang: 'ur', title: 'چشمے' },
    { title: 'Fontes' },
    { lang: 'fr', summary: 'Elles tarissent.' },
  ],
};
const buttons = (card: PublicationCard) => allInside<HTMLButtonElement>(card, '.languages button');
const choose = async (card: PublicationCard, name: string) => {
  buttons(card).find((each) => textOf(each) === name)!.click(); // prettier-ignore
  await card.updateComplete;
};
const shown = (card: PublicationCard) => [
  textOf(inside(card, '.title')),
  textOf(inside(card, '.subtitle')),
  textOf(inside(card, '.summary')),
];

describe('a record in several languages', () => {
  // What was chosen is kept for the page, which all tests of this file share.
  afterEach(async () => {
    const card = await cardOf(record);
    await choose(card, 'English');
  });

  it('begins with its own, and names each by its own name, one that nobody knows by its title', async () => {
    const card = await cardOf(record);
    expect(shown(card)).to.deep.equal(['Springs', 'A survey', 'They dry up. map them']);
    expect(buttons(card).map((each) => [textOf(each), each.lang, each.ariaPressed])).to.deep.equal([
      ['English', 'en', 'true'],
      ['नेपाली', 'ne', 'false'],
      ['اردو', 'ur', 'false'],
      ['Fontes', '', 'false'],
      ['Français', 'fr', 'false'],
    ]);
    expect(inside(card, '.languages')!.ariaLabel).to.equal('Language of title and summary');
  });
  it('shows title and summary in the one that is chosen, with its language and direction', async () => {
    const card = await cardOf(record);
    await choose(card, 'नेपाली');
    expect(shown(card)).to.deep.equal(['मूल', '', 'ती सुक्दैछन्।']);
    expect([inside(card, '.title')!.lang, inside(card, '.summary')!.lang]).to.deep.equal(['ne', 'ne']);
    expect(buttons(card).map((each) => each.ariaPressed)).to.deep.equal(['false', 'true', 'false', 'false', 'false']);
  });
  it('keeps what the chosen one has not', async () => {
    const card = await cardOf(record);
    await choose(card, 'اردو');
    expect(shown(card)).to.deep.equal(['چشمے', '', 'They dry up. map them']);
    expect([inside(card, '.title')!.lang, inside(card, '.summary')!.lang]).to.deep.equal(['ur', 'en']);
    expect(getComputedStyle(inside(card, '.title')!).direction).to.equal('rtl');
    await choose(card, 'Français');
    expect(shown(card)).to.deep.equal(['Springs', 'A survey', 'Elles tarissent.']);
  });
  it('says nothing of a language that nobody knows', async () => {
    const card = await cardOf(record);
    await choose(card, 'Fontes');
    expect(shown(card)[0]).to.equal('Fontes');
    expect(inside(card, '.title')!.lang).to.equal('');
  });
  it('is kept for cards that come later, where they have the language, and for no other page', async () => {
    await choose(await cardOf(record), 'नेपाली');
    expect(shown(await cardOf(record))[0]).to.equal('मूल');
    expect(shown(await cardOf({ ...record, translations: [{ lang: 'fr', title: 'Sources' }] }))[0]).to.equal('Springs');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
  it('keeps of a language that nobody knows nothing for other cards', async () => {
    await choose(await cardOf(record), 'Fontes');
    const [first, , ...others] = ['A', 'B', 'C', 'D'].map((title) => ({ title }));
    expect(shown(await cardOf({ ...record, translations: [first, ...others] }))[0]).to.equal('Springs');
  });
  it('has each language once, and the record’s own not again', async () => {
    const card = await cardOf({ ...record, translations: [{ lang: 'es', title: 'Fuentes' }, { lang: 'es', summary: 'Se secan.' }, { lang: 'en', title: 'Sources' }] }); // prettier-ignore
    expect(buttons(card).map(textOf)).to.deep.equal(['English', 'Español']);
    await choose(card, 'Español');
    expect([shown(card)[0], shown(card)[2]]).to.deep.equal(['Fuentes', 'Se secan.']);
  });
  it('says in which language a button’s own words are', async () => {
    const card = await cardOf({ ...record, translations: [{ lang: 'sw', title: 'Chemchemi' }, { lang: 'pt-BR', title: 'Nascentes' }, { lang: 'Spanish', title: 'Fuentes' }] }); // prettier-ignore
    expect(buttons(card).map((each) => [textOf(each), each.getAttribute('lang')])).to.deep.equal([
      ['English', 'en'],
      ['Swahili', null],
      ['Brazilian Portuguese', null],
      ['Fuentes', ''],
    ]);
  });
  it('shows the record’s own in lists, whatever was chosen', async () => {
    await choose(await cardOf(record), 'नेपाली');
    expect(shown(await cardOf(record, { layout: 'compact' }))[0]).to.equal('Springs');
  });
  it('has interventions in the record’s own language', async () => {
    const card = await cardOf({ ...record, summary: 'They dry up.', interventions: ['map them'] });
    await choose(card, 'नेपाली');
    expect([inside(card, '.summary')!.lang, inside(card, '.interventions')!.lang]).to.deep.equal(['ne', 'en']);
  });
  it('leaves the other cards of the page as they are', async () => {
    const [card, other] = [await cardOf(record), await cardOf(record)];
    await choose(card, 'नेपाली');
    expect(shown(other)[0]).to.equal('Springs');
  });
  it('keeps the focus on the button', async () => {
    const card = await cardOf(record);
    const button = buttons(card)[1]!;
    button.focus();
    button.click();
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement).to.equal(button);
  });
  it('does not list among the interventions what the summary had in the record’s own language', async () => {
    const card = await cardOf(record);
    await choose(card, 'नेपाली');
    expect(allInside(card, '.interventions')).to.deep.equal([]);
  });
  it('is not there without translations, nor in lists', async () => {
    expect(buttons(await cardOf({ title: 'Springs' }))).to.deep.equal([]);
    expect(buttons(await cardOf(record, { layout: 'compact' }))).to.deep.equal([]);
  });
  it('has all titles among the facts of the full layout', async () => {
    const card = await cardOf(record, { layout: 'full' });
    const facts = allInside(card, '.more > div').map(textOf);
    expect(facts).to.include.members(['Title (Nepali) मूल', 'Title (Urdu) چشمے', 'Title Fontes']);
    await choose(card, 'اردو');
    expect(allInside(card, '.more > div').map(textOf)).to.include('Title (English) Springs: A survey').and.not.to.include('Title (Urdu) چشمے'); // prettier-ignore
  });
  it('takes hostile texts for texts', async () => {
    const card = await cardOf({
      title: 'Springs',
      translations: [{ lang: '"><img src=x onerror=alert(1)>', title: '<img src=x onerror=alert(1)>‮gnirpS' }],
    });
    for (const button of buttons(card)) {
      button.click();
      await card.updateComplete;
      expect(allInside(card, 'img, script')).to.deep.equal([]);
    }
  });
});

describe('a thesis, and a paper for a meeting', () => {
  it('says who awarded the degree', async () => {
    const card = await cardOf({ title: 'T', type: 'thesis', institution: 'Example University', degree: 'PhD' });
    expect(allInside(card, '.more > div').map(textOf)).to.deep.equal(['Institution Example University']);
  });
  it('says in the full layout where and when it was presented', async () => {
    const event = { name: 'Mountain Futures', place: 'Kathmandu', date: '2019-10' };
    const card = await cardOf({ title: 'T', event, type: 'thesis', degree: 'PhD' }, { layout: 'full' });
    expect(allInside(card, '.more > div').map(textOf)).to.deep.equal(['Degree PhD', 'Event Mountain Futures, Kathmandu, October 2019']); // prettier-ignore
  });
  it('says beside its type that it is not out yet', async () => {
    const card = await cardOf({ title: 'T', type: 'article', status: 'in-press' });
    expect(allInside(card, '.kind').map(textOf)).to.deep.equal(['Article', 'In press']);
  });
});
