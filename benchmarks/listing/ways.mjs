// The ways to show publications in a page, each with how it begins and how one sees what it has drawn. Runs in the browser.

const place = () => document.querySelector('main');
const element = (name, properties, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

/** Resolves when so many items are in a list; they come a few at a time. */
function itemsIn(list, count) {
  const items = new Set(list.shadowRoot.querySelectorAll('.item'));
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.className === 'item') items.add(node);
          else for (const item of node.querySelectorAll?.('.item') ?? []) items.add(item);
      if (items.size < count) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(list.shadowRoot, { childList: true, subtree: true });
    list.addEventListener('publication-error', ({ error }) => reject(error));
  });
}

/** What begins within so many screens from the top is near. */
const NEAR = 3;

/** The list of this build; `start` hands it what it shows. */
function listBy(start) {
  const list = () => place().firstElementChild;
  /** Blocks that the browser has come to lay out, if only for a while. */
  let seen;
  const blocks = () => [...list().shadowRoot.querySelectorAll('.block')];
  const itemsOf = (some) => some.reduce((sum, block) => sum + block.childElementCount, 0);
  const cards = () => [...list().shadowRoot.querySelectorAll('.item > publication-card')];
  const isDrawn = (card) => Boolean(card?.shadowRoot?.querySelector('[part~="title"]'));
  return {
    async prepare() {
      place().replaceChildren(element('publication-list', { filter: true }));
      await customElements.whenDefined('publication-list');
      await list().updateComplete;
      seen = new Set();
      const note = ({ target, skipped }) => skipped || seen.add(target);
      list().shadowRoot.addEventListener('contentvisibilityautostatechange', note);
    },
    async start(source, count) {
      const whole = itemsIn(list(), count);
      start(list(), source);
      await whole;
      await Promise.all(cards().map((card) => card.updateComplete));
      await list().updateComplete;
      if (cards().filter(isDrawn).length !== count) throw new Error('The list is not drawn.');
    },
    hasFirst: () => isDrawn(list().shadowRoot.querySelector('publication-card')),
    /** `checkVisibility` asks for what is around an element, so it is the block's item that knows of its block. */
    laidOut: () =>
      itemsOf(blocks().filter((block) => seen.has(block) || block.firstElementChild.checkVisibility({ contentVisibilityAuto: true }))), // prettier-ignore
    near: () => itemsOf(blocks().filter((block) => block.getBoundingClientRect().top < NEAR * innerHeight)),
    isAt: (x, y) => list().shadowRoot.elementFromPoint(x, y)?.localName === 'publication-card',
    field: () => list().shadowRoot.querySelector('[part="filter"]'),
    count: () => list().shadowRoot.querySelector('[part="count"]'),
  };
}

/** An entry as a page writes it by hand, with what a compact card has. */
const entryOf = ({ title, url, authors, published }) =>
  element(
    'li', {},
    element('div', { className: 'cover' }),
    element('h3', {}, element('a', { href: url }, title)),
    element('p', {}, authors.map(({ name }) => name).join('; ')),
    element('p', {}, published),
    element('button', { type: 'button' }, 'Cite'),
  ); // prettier-ignore

/** A search field as a page writes it by hand: an entry that does not have what was typed is hidden. */
function filterOf(list, records) {
  const texts = records.map(({ title, authors, published }) => `${title} ${authors.map(({ name }) => name).join(' ')} ${published}`.toLowerCase()); // prettier-ignore
  const count = element('p', { className: 'count' }, `${records.length}`);
  const field = element('input', { type: 'search' });
  field.addEventListener('input', () => {
    const typed = field.value.toLowerCase();
    let fits = 0;
    for (const [at, entry] of [...list.children].entries()) {
      const isHere = texts[at].includes(typed);
      entry.hidden = !isHere;
      if (isHere) fits += 1;
    }
    count.textContent = `${fits}`;
  });
  return [field, count];
}

/** What all have that stand in the page itself. */
const inPage = (name) => ({
  prepare: () => place().replaceChildren(),
  hasFirst: () => place().querySelector(name) !== null,
  laidOut: () => place().querySelectorAll(name).length,
  near: () => [...place().querySelectorAll(name)].filter((each) => each.getBoundingClientRect().top < NEAR * innerHeight).length,
  isAt: (x, y) => Boolean(document.elementFromPoint(x, y)?.closest(name)),
  field: () => place().querySelector('input'),
  count: () => place().querySelector('.count'),
}); // prettier-ignore

/** A file of BibTeX by a program of others. */
const programOf = (way, name) => ({
  ...inPage(name),
  async start(address, count) {
    const { htmlOf } = await import(`/rivals/${way}.js`);
    place().innerHTML = htmlOf(await (await fetch(address)).text());
    if (place().querySelectorAll(name).length !== count) throw new Error(`${way} has not drawn all.`);
  },
});

export const ways = {
  list: listBy((list, records) => (list.record = records)),
  file: listBy((list, address) => (list.src = address)),
  cards: {
    ...inPage('publication-card'),
    async start(records) {
      const cards = records.map((record) => element('publication-card', { layout: 'compact', record }));
      place().append(...cards);
      await Promise.all(cards.map((card) => card.updateComplete));
      if (!cards.every((card) => card.shadowRoot.querySelector('[part~="title"]'))) throw new Error('Cards are not drawn.'); // prettier-ignore
    },
    hasFirst: () => Boolean(place().firstElementChild?.shadowRoot?.querySelector('[part~="title"]')),
  },
  plain: {
    ...inPage('li'),
    start(records) {
      const list = element('ul', { className: 'plain' }, ...records.map(entryOf));
      place().append(...filterOf(list, records), list);
    },
  },
  citation: programOf('citation', '.csl-entry'),
  parser: programOf('parser', 'li'),
};
