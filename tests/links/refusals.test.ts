import { answerAll, asked, cardsIn, content, lib, stopAnswering, withScript } from './support.js';
import { expect } from '@open-wc/testing';
import { upgradeLinks } from '../../src/links/upgrade.js';

beforeEach(answerAll);
afterEach(stopAnswering);

const here = `${location.origin}/records/17`;
const everyMark = `<p><a class="publication-card" href="${lib}">1</a></p><p class="publication-card"><a href="${lib}">2</a></p>
  <blockquote class="publication-card"><a href="${lib}">3</a></blockquote><a rel="publication-card" href="${lib}">4</a>
  <a href="${here}#publication-card">5</a><oembed url="${here}"></oembed><p><a href="${lib}">7</a></p>`;

describe('no card is made, and nothing is asked', () => {
  const places: Record<string, (inside: string) => string> = {
    'in navigation': (inside) => `<nav>${inside}</nav>`,
    'in navigation by role': (inside) => `<div role="navigation">${inside}</div>`,
    'in an editor': (inside) => `<div contenteditable>${inside}</div>`,
    'in an editor for plain text': (inside) => `<div contenteditable="plaintext-only">${inside}</div>`,
    'in a preview inside an editor': (inside) =>
      `<div contenteditable="true"><div contenteditable="false">${inside}</div></div>`,
    'in a text box': (inside) => `<div role="textbox">${inside}</div>`,
    'in a comment': (inside) => `<article class="comment even">${inside}</article>`,
    'in a thread of comments': (inside) => `<section id="comments">${inside}</section>`,
    'in a comment’s text': (inside) => `<div class="entry comment-content">${inside}</div>`,
    'in a list of comments': (inside) => `<ol class="commentlist"><li>${inside}</li></ol>`,
    'in a reply': (inside) => `<div id="respond">${inside}</div>`,
    'in a thread by a service': (inside) => `<div id="disqus_thread">${inside}</div>`,
    'in a forum': (inside) => `<div id="bbpress-forums"><div class="bbp-reply-content">${inside}</div></div>`,
    'in a comment by its number': (inside) => `<li id="comment-12">${inside}</li>`,
    'in what others wrote': (inside) => inside.replace(/rel="[^"]*"/g, '').replaceAll('<a ', '<a rel="nofollow ugc" ').replace(/<oembed.*oembed>/, ''), // prettier-ignore
  };
  for (const [name, place] of Object.entries(places)) {
    it(name, async () => {
      await withScript(
        { 'data-upgrade': 'https://lib.example.org/records/', 'data-hosts': 'lib.example.org' },
        async () => {
          const root = await content(place(everyMark));
          upgradeLinks(root, 'a[href],oembed[url]');
          expect(cardsIn(root).length).to.equal(0);
          expect(asked).to.deep.equal([]);
        },
      );
    });
  }
  it('where the whole page is edited', () => {
    document.designMode = 'on';
    try {
      const root = document.createElement('div');
      root.innerHTML = everyMark;
      document.body.append(root);
      upgradeLinks(root, 'a[href],oembed[url]');
      expect(cardsIn(root).length).to.equal(0);
      root.remove();
    } finally {
      document.designMode = 'off';
    }
  });
  it('inside a card that is there already', async () => {
    const root = await content(`<publication-card record='{"title":"T"}'>${everyMark}</publication-card>`);
    expect(cardsIn(root).length).to.equal(1);
    expect(asked).to.deep.equal([]);
  });
});

describe('the same content elsewhere', () => {
  it('does become cards, so that the refusals say something', async () => {
    await withScript({ 'data-upgrade': 'https://lib.example.org/records/' }, async () => {
      const root = await content(`<div contenteditable="false">${everyMark}</div>`);
      upgradeLinks(root, 'a[href],oembed[url]');
      expect(cardsIn(root).length).to.equal(7);
    });
  });
});

describe('what is said of the whole page', () => {
  it('is not about a part of it', async () => {
    document.body.className = 'comments-open';
    const root = await content(`<p><a class="publication-card" href="${lib}">1</a></p>`);
    document.body.className = '';
    expect(cardsIn(root).length).to.equal(1);
  });
});

describe('hosts', () => {
  const other = 'https://other.example.org/records/1';
  const byFragment = `<p><a href="${other}#publication-card">1</a></p><oembed url="${other}"></oembed>`;
  it('of fragments and oembeds are the page’s own', async () => {
    expect(cardsIn(await content(byFragment)).length).to.equal(0);
    expect(asked).to.deep.equal([]);
  });
  it('are also those in data-hosts', async () => {
    await withScript({ 'data-hosts': 'lib.example.org *.example.org' }, async () => {
      expect(cardsIn(await content(byFragment)).length).to.equal(2);
    });
    await withScript({ 'data-hosts': 'lib.example.org' }, async () => {
      expect(cardsIn(await content(byFragment)).length).to.equal(0);
    });
  });
  it('in a script tag that is not ours count for nothing', async () => {
    await withScript({ 'data-hosts': 'other.example.org', src: '/js/other.js' }, async () => {
      expect(cardsIn(await content(byFragment)).length).to.equal(0);
    });
  });
});
