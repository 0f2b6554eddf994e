// The language of a card's words: found from its place, followed while that changes, and never mixed with the record's own.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect, fixture, html } from '@open-wc/testing';
import { PublicationCard } from '../../src/elements/publication-card.js';
import { pseudoWords } from '../i18n/pseudo.js';
import { words as english } from '../../src/i18n/words/en.js';

const RECORD = {
  title: 'Springs', type: 'report', authors: ['Rai, A.'], published: '2007-03', language: 'en', publisher: 'House',
  links: { landingPage: 'https://lib.example.org/1', fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf', pages: 54 } },
}; // prettier-ignore

const labels = (card: PublicationCard) => allInside(card, 'dt').map(textOf);
const drawn = async (card: PublicationCard) => {
  await new Promise((resolve) => setTimeout(resolve)); // observers tell in a task of their own
  await card.updateComplete;
};

describe('a card speaks the language of its place', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('by its own attribute, and follows that', async () => {
    const card = await cardOf(RECORD, { lang: 'de' });
    expect(labels(card)).to.include('Sprache');
    card.lang = 'fr';
    await card.updateComplete;
    expect(labels(card)).to.include('Langue');
    card.removeAttribute('lang');
    await card.updateComplete;
    expect(labels(card)).to.include('Language');
  });
  it('by what stands around it, and follows that', async () => {
    const section = await fixture<HTMLElement>(
      html`<section lang="es"><publication-card></publication-card></section>`,
    );
    const card = section.querySelector('publication-card')!;
    card.record = RECORD;
    await card.updateComplete;
    expect(labels(card)).to.include('Idioma');
    section.lang = 'it';
    await drawn(card);
    expect(labels(card)).to.include('Lingua');
    document.documentElement.lang = 'da';
    section.removeAttribute('lang');
    await drawn(card);
    expect(labels(card)).to.include('Sprog');
  });
  it('across shadow roots, and follows a change in each of them', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const outer = host.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section lang="pt"><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'closed' }); // eslint-disable-line wc/no-closed-shadow-root -- no script of the page's can look into it
    const card = new PublicationCard();
    card.record = RECORD;
    inner.append(card);
    await card.updateComplete;
    expect(labels(card)).to.include('Idioma');
    outer.querySelector('section')!.lang = 'ru';
    await drawn(card);
    expect(labels(card)).to.include('Язык');
    outer.querySelector('section')!.removeAttribute('lang');
    host.lang = 'de';
    await drawn(card);
    expect(labels(card)).to.include('Sprache');
  });
  it('no more once it has left the page, and again when it comes back', async () => {
    const card = await cardOf(RECORD);
    const words = () => textOf(inside(card, '.facts'));
    const before = words();
    const place = card.parentElement!;
    card.remove();
    document.documentElement.lang = 'de';
    await drawn(card);
    expect(words()).to.equal(before);
    place.append(card);
    await drawn(card);
    expect(words()).not.to.equal(before);
  });
});

describe('a card’s words', () => {
  it('say their language where the page is in another, and leave the record its own', async () => {
    const section = await fixture<HTMLElement>(
      html`<section lang="dz"><publication-card></publication-card></section>`,
    );
    const card = section.querySelector('publication-card')!;
    card.record = RECORD;
    await card.updateComplete;
    expect(inside(card, '.card')!.lang).to.equal('en');
    section.lang = 'ne';
    await drawn(card);
    expect(inside(card, '.card')!.lang).to.equal('');
    expect(inside(card, '.title')!.lang).to.equal('en');
  });
  it('run in their own direction, wherever they stand', async () => {
    const card = await cardOf(RECORD, { lang: 'ur' });
    expect(getComputedStyle(inside(card, '.sheet')!).direction).to.equal('rtl');
    expect(getComputedStyle(inside(card, '.title')!).direction).to.equal('ltr');
    card.lang = 'hi';
    await card.updateComplete;
    expect(getComputedStyle(inside(card, '.sheet')!).direction).to.equal('ltr');
  });
  it('say in their own language and direction that something went wrong, beside the page’s own link', async () => {
    for (const [lang, expected, direction] of [['ur', 'ur', 'rtl'], ['de', 'de', 'ltr'], ['dz', 'en', 'ltr'], ['prs', 'fa-AF', 'rtl']] as const) {
      const card = await cardOf({ id: '1', metadata: {} }, { lang });
      const said = inside(card, '.failure')!;
      expect([said.lang, getComputedStyle(said).direction, said.matches(`:lang(${expected})`)]).to.deep.equal([expected, direction, true]);
      expect(card.querySelector('a')!.matches(`:lang(${lang})`)).to.equal(true);
    }
  }); // prettier-ignore
  it('leave each keyword, badge and number its own language and direction', async () => {
    const card = await cardOf({ ...RECORD, badges: ['Partner'], keywords: ['springs', 'چشمے (1)', 'wells'], isbn: ['9789291152674', '9789937344012'] }, { lang: 'ur', layout: 'full' });
    const row = (label: string) => allInside(card, '.facts > div').find((each) => textOf(each).startsWith(label))!.querySelector('dd')!;
    const keywords = row('کلیدی الفاظ');
    expect([...keywords.querySelectorAll('bdi')].map((each) => [each.lang, textOf(each)])).to.deep.equal([['en', 'springs'], ['en', 'چشمے (1)'], ['en', 'wells']]);
    // In the card's order, from right to left.
    for (const all of [keywords, row('ISBN')]) {
      const [first, last] = [all.querySelector('bdi')!, [...all.querySelectorAll('bdi')].at(-1)!].map((each) => each.getBoundingClientRect());
      expect(first!.left > last!.left || first!.top < last!.top).to.equal(true);
    }
    expect(inside(card, '.badge')!.lang).to.equal('en');
  }); // prettier-ignore
  it('have dates, numbers and names of the same language in every engine', async () => {
    for (const [lang, year, name] of [['ne', '२००७ मार्च', 'अङ्ग्रेजी'], ['my', '၂၀၀၇', 'အင်္ဂလိပ်'], ['ps', '۲۰۰۷', 'انګليسي']] as const) {
      const text = textOf(inside(await cardOf(RECORD, { lang }), '.facts'));
      expect([lang, text.includes(year), text.includes(name), text]).to.deep.equal([lang, true, true, text]);
    }
  }); // prettier-ignore
  it('are all among the messages: none is written into the view', async () => {
    PublicationCard.registerWords('en', pseudoWords(english));
    const record = {
      ...RECORD, subtitle: 'Springs', authors: Array.from({ length: 9 }, (_, at) => ({ name: `Rai, A. ${at}`, role: 'editor' })), access: { status: 'embargoed', until: '2031-05' }, badges: ['Springs'],
      summary: `<p>${'Springs. '.repeat(9)}</p>`.repeat(9), interventions: ['Springs'], standing: { status: 'retracted', url: 'https://lib.example.org/2' }, licence: 'Springs', keywords: ['Springs'],
      identifiers: { isbn: ['9780306406157'] }, source: { label: 'House', url: 'https://lib.example.org/', checked: '2026-11-23' }, series: 'House', published: '2005-21',
    };
    const card = await cardOf(record, { layout: 'full', 'show-repairs': '', 'show-missing': '', actions: 'open cite export share' });
    for (const button of ['cite', 'export', 'share']) {
      inside<HTMLButtonElement>(card, `button[value=${button}]`)!.click();
      for (let turn = 0; turn < 500 && inside(card, '[aria-busy]'); turn++) await drawn(card);
    }
    // A sentence around a link is in two parts.
    const names = 'DOI|Handle|ISBN|ISSN|PDF|APA 7|MLA 9|Chicago 17|Harvard|Vancouver|IEEE|BibTeX|RIS|CSL-JSON|JSON';
    const known = new RegExp(`⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧|⟦[^⟧]*$|^[^⟦]*⟧|Springs|House|Rai, A|lib\\.example\\.org|2031|May|2005|2026|November|English|${names}`, 'g');
    const left: string[] = [];
    const look = (node: Node): void => {
      if (node instanceof Text && !node.parentElement!.closest('.citation, [aria-live], style')) left.push(node.data);
      if (node instanceof Element) left.push(...['aria-label', 'title', 'alt', 'placeholder'].map((name) => node.getAttribute(name) ?? ''));
      node.childNodes.forEach(look);
    };
    look(card.shadowRoot!);
    const unworded = left.map((text) => text.replace(known, '')).filter((text) => /\p{L}{2}/u.test(text));
    expect(left.filter((text) => text.includes('⟦')).length).to.be.above(30);
    expect(unworded).to.deep.equal([]);
    PublicationCard.registerWords('en', english);
  }); // prettier-ignore
});
