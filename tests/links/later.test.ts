import { answerAll, asked, cardsIn, content, lib, seen, stopAnswering } from './support.js';
import { expect } from '@open-wc/testing';
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
