import { answerAll, api, cardsIn, content, lib, stopAnswering, withScript } from './support.js';
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { attributesOf } from '../../src/links/options.js';
import { upgradeLinks } from '../../src/links/upgrade.js';

beforeEach(answerAll);
afterEach(stopAnswering);

const here = `${location.origin}/records/17`;
const marks: Record<string, string> = {
  'a class on the link': `<p><a class="publication-card" href="${lib}">Springs</a></p>`,
  'a class on the paragraph': `<p class="publication-card"><a href="${lib}">Springs</a></p>`,
  'a class on a figure': `<figure class="wp-block-embed publication-card"><div><a href="${lib}">Springs</a></div></figure>`,
  'a class on a quotation': `<blockquote class="publication-card" cite="${lib}"><a href="${lib}">Springs</a></blockquote>`,
  'a rel': `<p><a rel="noopener publication-card" href="${lib}">Springs</a></p>`,
  'a fragment': `<p><a href="${here}#publication-card">Springs</a></p>`,
  'an oembed': `<figure class="media"><oembed url="${here}"></oembed></figure>`,
};

describe('a mark makes a card of a link', () => {
  for (const [name, markup] of Object.entries(marks)) {
    it(name, async () => {
      const root = await content(markup);
      const [card, ...others] = cardsIn(root);
      expect(others.length).to.equal(0);
      expect(card!.getAttribute('src')).to.equal(markup.includes(lib) ? api : `${location.origin}/api/records/17`);
      expect(card!.querySelector('a')!.href.replace(/#.*/, '')).to.equal(markup.includes(lib) ? lib : here);
      if (card!.state !== 'loaded') await oneEvent(card!, 'publication-load');
      expect(card!.shadowRoot!.querySelector('[part=title]')!.textContent).to.equal('Springs');
    });
  }
  it('but none makes one without', async () => {
    const root = await content(`<p><a href="${lib}">Springs</a> <a href="${here}#publication-cards">Other</a></p>`);
    expect(cardsIn(root).length).to.equal(0);
  });
  it('and not of a link to a part of the page itself', async () => {
    const root = await content('<p><a href="#publication-card">The element</a></p>');
    expect(cardsIn(root).length).to.equal(0);
  });
  it('and not of anything but http', async () => {
    const root = await content('<a class="publication-card" href="javascript:alert(1)">x</a><a class="publication-card" href="mailto:a@b.org">y</a>'); // prettier-ignore
    expect(cardsIn(root).length).to.equal(0);
  });
});

describe('what a card stands for', () => {
  it('is the link, which stays where it is, hidden, while the card beside it has a copy: the paragraph and its margins stay', async () => {
    const root = await content(`<p id="p">Read <a class="publication-card" href="${lib}" id="own">it</a> now.</p>`);
    const link = root.querySelector<HTMLElement>('#p > a#own')!;
    const card = root.querySelector('#own + publication-card')!;
    expect([link.hidden, link.checkVisibility()]).to.deep.equal([true, false]);
    // An id is there once.
    expect(card.innerHTML).to.equal(`<a class="publication-card" href="${lib}">it</a>`);
    expect(root.querySelector<HTMLElement>('#p')!.innerText.replace(/\s+/g, ' ')).to.not.contain('it it');
  });
  it('is hidden also where the page’s own style sheet says how its links are displayed', async () => {
    const root = await content(`<style>#content a { display: inline-block !important }</style><p id="content"><a class="publication-card" href="${lib}" style="color: red">it</a></p>`); // prettier-ignore
    expect(root.querySelector('a')!.checkVisibility()).to.equal(false);
  });
  it('is the first link of a paragraph with the class, whose words stay', async () => {
    const root = await content(
      `<p class="publication-card">By <a href="${lib}">one</a>, <a href="${lib}2">two</a></p>`,
    );
    expect(cardsIn(root).map((card) => card.textContent)).to.deep.equal(['one']);
    expect(cardsIn(root)[0]!.previousElementSibling).to.have.property('textContent', 'one');
    expect(root.querySelectorAll('p > a:not([hidden])').length).to.equal(1);
  });
  it('is a whole quotation: it is the card’s fallback, and its first link names the record', async () => {
    const inside = `<p><a href="${lib}">Springs</a></p><p>By <a href="https://orcid.org/0">Rai</a></p><ul><li>one</li></ul>`;
    const root = await content(`<blockquote class="publication-card">${inside}</blockquote>`);
    const [card, ...others] = cardsIn(root);
    expect(others.length).to.equal(0);
    expect(card!.parentElement === root).to.equal(true);
    expect(card!.previousElementSibling).to.have.property('localName', 'blockquote');
    expect(card!.innerHTML).to.equal(`<blockquote class="publication-card">${inside}</blockquote>`);
    expect(card!.getAttribute('src')).to.equal(api);
  });
  it('is a whole figure where that holds more than the link, else the link in it', async () => {
    const root = await content(
      `<figure id="a" class="publication-card"><a href="${lib}">Springs</a><figcaption>Water</figcaption></figure>
       <figure id="b" class="publication-card"><a href="${lib}">Springs</a></figure>`,
    );
    expect(
      root.querySelectorAll('#a[hidden] + publication-card > figure, #b > a + publication-card > a').length,
    ).to.equal(2);
  });
  it('in anything larger is each link that is a line of its own', async () => {
    const root = await content(
      `<div class="publication-card"><h3><a href="${lib}1">Heading</a></h3><ul><li><strong><a href="${lib}2">Lone</a>\u200b</strong><br></li>
       <li><a href="${lib}3">with</a> words</li><li><a href="${lib}4"><img alt="" src="data:,"></a></li></ul></div>`,
    );
    expect(cardsIn(root).map((card) => card.textContent)).to.deep.equal(['Lone']);
  });
  it('is found among thousands of links by going through them a few times, and not through all for each', () => {
    let looked = 0;
    const { querySelectorAll } = Element.prototype;
    const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    Element.prototype.querySelectorAll = function (this: Element, selectors: string) {
      const found = querySelectorAll.call(this, selectors);
      looked += found.length;
      return found;
    };
    Object.defineProperty(Node.prototype, 'textContent', {
      ...text,
      get(this: Node) {
        const words = text.get!.call(this) as string;
        looked += words.length;
        return words;
      },
    });
    const links = `<a href="${lib}">x</a> `.repeat(3000);
    const outcomes = [
      `<p class="publication-card">${links}</p>`,
      `<div class="publication-card"><p>${links}</p></div>`,
    ].map((markup) => {
      const root = document.createElement('div');
      document.body.append(root);
      root.innerHTML = markup;
      looked = 0;
      upgradeLinks(root, 'a[href]');
      const outcome = { looked, cards: cardsIn(root).length };
      root.remove();
      return outcome;
    });
    Element.prototype.querySelectorAll = querySelectorAll;
    Object.defineProperty(Node.prototype, 'textContent', text);
    for (const outcome of outcomes) expect(outcome.looked).to.be.within(1, 30_000);
    expect(outcomes.map(({ cards }) => cards)).to.deep.equal([1, 0]);
  });
  for (const isSlow of [true, false])
    it(`keeps the focus, where the answer is ${isSlow ? 'on its way' : 'there at once'}`, async () => {
      const { fetch } = globalThis;
      let answer = () => {};
      const isAsked = new Promise<void>((resolve) => (answer = resolve));
      if (isSlow) globalThis.fetch = (...asked) => isAsked.then(() => fetch(...asked));
      const root = await content('<p></p>');
      // The other tests have read the one; what was read stands ready for a while.
      const address = isSlow ? 'https://slow.example.org/records/1' : lib;
      root.innerHTML = `<p lang="${isSlow ? 'it' : 'en'}"><a class="publication-card" href="${address}">Springs</a></p>`;
      const link = root.querySelector('a')!;
      link.focus();
      upgradeLinks(root, 'a');
      const [card] = cardsIn(root);
      expect(link.nextElementSibling === card).to.equal(true);
      if (isSlow) {
        await nextFrame(); // no frame shows it without
        expect(document.activeElement === card!.querySelector('a')).to.equal(true);
        answer();
      }
      if (card!.state !== 'loaded') await oneEvent(card!, 'publication-load');
      await card!.updateComplete;
      expect(card!.shadowRoot!.activeElement?.closest('[part=title]')?.textContent).to.equal('Springs');
    });
});

describe('options', () => {
  it('are classes of the link and of what is marked', async () => {
    const root = await content(
      `<p class="publication-card publication-card--row"><a class="publication-card--lazy" href="${lib}">Springs</a></p>`,
    );
    const [card] = cardsIn(root);
    expect([card!.layout, card!.loading]).to.deep.equal(['row', 'lazy']);
  });
  it('stand in the fragment, which is not asked for', async () => {
    const root = await content(`<a href="${here}#publication-card=compact%2Cheading-level-2,nonsense">Springs</a>`);
    const [card] = cardsIn(root);
    expect(card!.outerHTML).to.contain('<publication-card layout="compact" heading-level="2" src=');
    expect(card!.getAttribute('src')).to.equal(`${location.origin}/api/records/17`);
  });
  it('set only what looks, and only to what it can be', () => {
    const words = ['full', 'lazy', 'summary-display-none', 'show-missing', 'show-repairs', 'heading-level-9', 'src-https', 'record-x', 'layout-row-x', '']; // prettier-ignore
    expect(attributesOf(words, 'publication-card')).to.deep.equal([
      ['layout', 'full'],
      ['loading', 'lazy'],
      ['summary-display', 'none'],
      ['show-missing', ''],
      ['show-repairs', ''],
    ]);
  });
});

describe('links without a mark', () => {
  const upgrade = async (prefix: string, markup: string) => {
    let cards: string[] = [];
    await withScript({ 'data-upgrade': prefix }, async () => {
      const root = await content(markup);
      upgradeLinks(root, 'a[href]');
      cards = cardsIn(root).map((card) => card.textContent);
    });
    return cards;
  };
  it('become cards under the addresses of data-upgrade, where they are alone in their block', async () => {
    const markup = `<p><a href="${lib}">Lone</a></p><p>An <a href="${lib}">inline</a> one</p><p><a href="${lib}">two</a> <a href="${lib}">links</a></p>
      <h2><a href="${lib}">Heading</a></h2><p><a href="https://lib.example.org/other/1">Elsewhere</a></p><p><a href="${lib}"><img alt=""></a></p>`;
    expect(await upgrade('https://x.example/ https://lib.example.org/records/', markup)).to.deep.equal(['Lone']);
  });
  it('are compared as addresses, not as text', async () => {
    const markup = ['https://lib.example.org.evil.example/records/1', 'https://lib.example.org@evil.example/records/1', 'https://lib.example.org/records/../admin', 'https://lib.example.org/records/', 'https://lib.example.org/recordsold/1', 'http://lib.example.org/records/1', 'HTTPS://LIB.example.org:443/records/2'].map((href) => `<p><a href="${href}">${href}</a></p>`); // prettier-ignore
    expect(await upgrade('https://lib.example.org/records', markup.join(''))).to.deep.equal([
      'HTTPS://LIB.example.org:443/records/2',
    ]);
  });
  it('stay links without it', async () => {
    const root = await content(`<p><a href="${lib}">Lone</a></p>`);
    upgradeLinks(root, 'a[href]');
    expect(cardsIn(root).length).to.equal(0);
  });
});
