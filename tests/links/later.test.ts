import { answerAll, asked, cardsIn, content, lib, seen, stopAnswering } from './support.js';
import { expect, oneEvent } from '@open-wc/testing';
import { MARKS } from '../../src/links/watch.js';
import { upgradeLinks } from '../../src/links/upgrade.js';

beforeEach(answerAll);
afterEach(stopAnswering);

const link = (id = 17) => `<a class="publication-card" href="https://lib.example.org/records/${id}">Springs</a>`;

describe('content that is added later', () => {
  it('is looked at: a link, a block, and a link in a marked block', async () => {
    const root = await content('<p class="publication-card" id="marked"></p><p id="plain">Before</p>');
    root.insertAdjacentHTML('beforeend', `<section><p>${link(1)}</p></section>`);
    root.querySelector('#marked')!.innerHTML = `<a href="${lib}">Springs</a>`;
    root.querySelector('#plain')!.append(document.createRange().createContextualFragment(link(2)));
    await seen();
    expect(cardsIn(root).length).to.equal(3);
  });
  it('is upgraded in the same task as it is seen: no frame shows it otherwise', async () => {
    await seen(); // so that the script is there
    const root = await content('<p></p>');
    root.firstElementChild!.innerHTML = link();
    await new Promise(requestAnimationFrame);
    expect(cardsIn(root).length).to.equal(1);
  });
  it('that is gone again is left alone', async () => {
    const root = await content('<p></p>');
    const paragraph = document.createElement('p');
    paragraph.innerHTML = link(99);
    root.append(paragraph);
    paragraph.remove();
    await seen();
    expect(cardsIn(paragraph).length).to.equal(0);
    expect(asked).to.deep.equal([]);
  });
});

describe('upgrading again', () => {
  it('changes nothing', async () => {
    const root = await content(
      `<p>${link()}</p><blockquote class="publication-card"><p>${link(2)}</p><p>More</p></blockquote>`,
    );
    const before = root.innerHTML;
    upgradeLinks(root, MARKS);
    upgradeLinks(document.documentElement, MARKS);
    await seen();
    expect(root.innerHTML).to.equal(before);
    expect(cardsIn(root).length).to.equal(2);
  });
  it('of a card that is moved, or taken out and put back, changes nothing', async () => {
    const root = await content(`<p>${link()}</p><p id="other"></p>`);
    const [card] = cardsIn(root);
    root.querySelector('#other')!.append(card!);
    await seen();
    card!.remove();
    root.append(card!);
    await seen();
    expect(cardsIn(root).map((each) => each === card)).to.deep.equal([true]);
    expect(card!.innerHTML).to.equal(link());
  });
  it('of the same content, inserted once more, makes one card a link', async () => {
    const root = await content(`<p>${link()}</p>`);
    for (let times = 0; times < 3; times++) {
      root.innerHTML = `<p>${link()}</p>`;
      await seen();
    }
    expect(cardsIn(root).length).to.equal(1);
  });
});

describe('a link that a framework wrote', () => {
  const linkIn = (root: Element) => root.querySelector<HTMLAnchorElement>('a:not(publication-card *)')!;

  it('takes its card along when it goes, and is itself again', async () => {
    const root = await content(`<p style="--x: 1">${link()}</p>`);
    const own = linkIn(root);
    own.remove();
    await seen();
    expect(root.querySelector('p')!.innerHTML).to.equal('');
    expect(own.outerHTML).to.equal(link());
  });
  it('takes it along with all that is around both', async () => {
    const root = await content(`<section><p>${link()}</p></section>`);
    const [card] = cardsIn(root);
    const own = linkIn(root);
    root.firstElementChild!.remove();
    await seen();
    expect([own.hidden, card!.isConnected, own.outerHTML]).to.deep.equal([false, false, link()]);
  });
  it('is followed where it is moved', async () => {
    const root = await content(`<p>${link(1)}</p><p>${link(2)}</p>`);
    const [first] = cardsIn(root);
    root.querySelector('p + p')!.prepend(linkIn(root));
    await seen();
    expect(cardsIn(root).map((card) => card.previousElementSibling?.outerHTML.includes('hidden'))).to.deep.equal([true, true]);
    expect(root.querySelector('p')!.innerHTML).to.equal('');
    expect(cardsIn(root)[0] === first).to.equal(true);
  }); // prettier-ignore
  it('has its card beside it when another is put between them', async () => {
    const root = await content(`<p>${link(1)}</p>`);
    const [card] = cardsIn(root);
    linkIn(root).insertAdjacentHTML('afterend', link(2));
    await seen();
    const order = [...root.querySelector('p')!.children].map(({ localName, textContent }) => `${localName} ${textContent}`);
    expect(order).to.deep.equal(['a Springs', 'publication-card Springs', 'a Springs', 'publication-card Springs']);
    expect(cardsIn(root)[0] === card).to.equal(true);
  }); // prettier-ignore
  it('leaves its card where the page puts something around it', async () => {
    const root = await content(`<p>${link(1)}</p>`);
    const [card] = cardsIn(root);
    const frame = document.createElement('span');
    card!.before(frame);
    frame.append(card!);
    await seen();
    expect(card!.parentElement === frame).to.equal(true);
  });
  it('has the same card with another record when its address is another, and with its words', async () => {
    const root = await content(`<p>${link(1)}</p>`);
    const [card] = cardsIn(root);
    const own = linkIn(root);
    own.href = 'https://lib.example.org/records/2';
    own.firstChild!.nodeValue = 'Rivers';
    own.classList.add('publication-card--row');
    await seen();
    expect(cardsIn(root).map((each) => each === card)).to.deep.equal([true]);
    expect([card!.src, card!.layout, card!.textContent]).to.deep.equal([
      'https://lib.example.org/api/records/2',
      'row',
      'Rivers',
    ]);
  });
  it('is a link again when its mark is taken away, or its address is none', async () => {
    for (const change of [
      (own: HTMLAnchorElement) => (own.className = ''),
      (own: HTMLAnchorElement) => (own.href = 'mailto:a@b.org'),
      (own: HTMLAnchorElement) => own.removeAttribute('href'),
    ]) {
      const root = await content(`<p>${link()}</p>`);
      const own = linkIn(root);
      change(own);
      await seen();
      expect([cardsIn(root).length, own.hidden, own.getAttribute('style')]).to.deep.equal([0, false, null]);
    }
  });
  it('is seen again where only its card is taken out', async () => {
    const root = await content(`<p>${link()}</p>`);
    cardsIn(root)[0]!.remove();
    await seen();
    expect(root.querySelector('p')!.innerHTML).to.equal(link());
  });
  it('is the new one in a quotation whose link is written anew', async () => {
    const root = await content(`<blockquote class="publication-card"><p>${link(1)}</p><p>More</p></blockquote>`);
    const [card] = cardsIn(root);
    linkIn(root).outerHTML = link(2);
    await seen();
    expect(cardsIn(root).map((each) => each === card)).to.deep.equal([true]);
    expect(card!.src).to.equal('https://lib.example.org/api/records/2');
  });
  it('leaves the reader where they are in the card when its words change', async () => {
    const root = await content(`<p>${link(1)}</p>`);
    const [card] = cardsIn(root);
    if (card!.state !== 'loaded') await oneEvent(card!, 'publication-load');
    await card!.updateComplete;
    const title = card!.shadowRoot!.querySelector<HTMLElement>('.title a')!;
    title.focus();
    card!.lang = 'de';
    linkIn(root).firstChild!.nodeValue = 'Rivers';
    await seen();
    expect(card!.shadowRoot!.activeElement === title).to.equal(true);
    expect([card!.textContent, card!.lang]).to.deep.equal(['Rivers', 'de']);
  });
  it('changes nothing where what is written is what was there, so that a page which decorates links comes to an end', async () => {
    const root = await content('<p></p>');
    let rounds = 0;
    const decorate = new MutationObserver(() => {
      if (++rounds > 50) return decorate.disconnect();
      root.querySelectorAll('a').forEach((each) => each.classList.add('external'));
    });
    decorate.observe(root, { childList: true, subtree: true });
    root.firstElementChild!.innerHTML = link(1);
    for (let times = 0; times < 5; times++) await seen();
    decorate.disconnect();
    expect(cardsIn(root).length).to.equal(1);
    expect(rounds).to.be.below(10);
  });
  it('has a card again when its mark comes back, and one when a link that is there is marked', async () => {
    const root = await content(`<p>${link(1)}</p><p><a href="https://lib.example.org/records/2">Rivers</a></p>`);
    const own = linkIn(root);
    own.className = '';
    await seen();
    expect(cardsIn(root).length).to.equal(0);
    own.className = 'publication-card';
    root.querySelector('p + p a')!.className = 'publication-card';
    await seen();
    expect(cardsIn(root).length).to.equal(2);
  });
  it('that its author hides has no card', async () => {
    const root = await content(`<p>${link(1).replace('<a ', '<a hidden ')}</p>`);
    expect(cardsIn(root).length).to.equal(0);
  });
  it('may be cloned with its card or without: each has one, and its words are to be seen', async () => {
    const root = await content(`<p>${link(1)}</p>`);
    const place = root.querySelector('p')!;
    root.append(place.cloneNode(true));
    const alone = document.createElement('p');
    alone.append(linkIn(root).cloneNode(true));
    root.append(alone);
    await seen();
    expect(cardsIn(root).length).to.equal(3);
    expect(cardsIn(alone)[0]!.innerHTML).to.equal(link(1));
    linkIn(alone).remove();
    await seen();
    expect(alone.innerHTML).to.equal('');
  });
  it('comes and goes a hundred times, and leaves nothing', async () => {
    const root = await content('<p>Before</p>');
    const paragraph = root.querySelector('p')!;
    for (let times = 0; times < 50; times++) {
      paragraph.insertAdjacentHTML('beforeend', link());
      await seen();
      expect(cardsIn(root).length).to.equal(1);
      linkIn(root).remove();
      await seen();
    }
    expect(root.innerHTML).to.equal('<p>Before</p>');
  });
  it('keeps its own way to be displayed', async () => {
    const root = await content(`<p><a class="publication-card" style="display: flex" href="${lib}">Springs</a></p>`);
    const own = linkIn(root);
    own.remove();
    await seen();
    expect(own.style.display).to.equal('flex');
  });
});
