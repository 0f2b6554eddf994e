// Runs in the page: does to cards, one operation after another, what pages and readers do to them over weeks. A seed makes
// the same operations again. With `tag` another element than the card, the same is done to that, as a measure of the rest.
const places = ['#plain', '#narrow', '#provided', '#nested'].map((selector) => document.querySelector(selector));
const MOST = 24;
const heard = { 'publication-load': 0, 'publication-error': 0 };
for (const type of Object.keys(heard)) document.addEventListener(type, () => heard[type]++);

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const values = {
  layout: ['auto', 'compact', 'row', 'full', 'nonsense'],
  loading: ['lazy', 'eager'],
  'heading-level': ['1', '2', '6', '9'],
  'summary-display': ['fold', 'full', 'none'],
  'show-missing': ['', null],
  format: ['publication', 'nonsense', null, null, null],
  lang: ['de', 'ar', 'ne', '', null],
  src: ['/demo/records/ecuador-invenio.json', null],
};

const record = (number) => ({
  title: `Springs of <i>the</i> hills ${number}`,
  summary: number % 3 ? `<p>Three measures:</p><ul><li>map;</li><li>share ${number}.</li></ul>` : 'One:\n• two;\n• three.',
  authors: ['Rai, A.', { name: 'Mountain Institute', kind: 'organization' }],
  published: `${1990 + (number % 30)}`,
  cover: number % 4 ? undefined : ['/cover.svg', '/missing.svg'],
}); // prettier-ignore

function soak({ seed, tag = 'publication-card' }) {
  const random = randomOf(seed);
  const among = (list) => list[Math.floor(random() * list.length)];
  const number = () => Math.floor(random() * 60);
  const cards = [];
  const counts = {};

  const add = () => {
    const card = document.createElement(tag);
    const link = document.createElement('a');
    link.href = 'https://library.example.org/records/17';
    link.textContent = 'Plain';
    card.append(link);
    if (random() < 0.3) card.setAttribute('loading', 'lazy');
    if (random() < 0.5) card.setAttribute('src', `/record/${number()}.json`);
    else if (random() > 0.5) card.record = record(number());
    else card.setAttribute('record-id', `${number()}`);
    among(places).append(card);
    cards.push(card);
  };
  const remove = () => cards.splice(Math.floor(random() * cards.length), 1)[0].remove();
  const operations = {
    add,
    remove,
    'add a link': () => {
      const line = document.createElement('p');
      line.innerHTML = `<a class="${tag}" href="/records/${number()}">Plain</a>`;
      among(places).append(line);
      cards.push(line);
    },
    reload: (card) => void card.reload?.(),
    resize: () => (among(places).style.inlineSize = `${200 + Math.floor(random() * 800)}px`),
    move: (card) => among(places).append(card),
    language: () => (document.documentElement.lang = among(['en', 'en-GB', 'de', 'ar', 'ne'])),
    theme: () => (document.documentElement.style.colorScheme = among(['light', 'dark', 'light dark'])),
    attribute: (card) => {
      const [name, given] = among(Object.entries(values));
      const value = among(given);
      if (value === null) card.removeAttribute(name);
      else card.setAttribute(name, value);
    },
    record: (card) => (card.record = random() < 0.8 ? record(number()) : among([null, '{', { titel: 'x' }, '<p>'])),
    click: (card) => card.shadowRoot?.querySelector('.toggle')?.click(),
    clone: (card) => {
      const copy = card.cloneNode(true);
      among(places).append(copy);
      cards.push(copy);
    },
  };
  const wait = {
    task: () => new Promise((done) => setTimeout(done)),
    frame: () => new Promise((done) => requestAnimationFrame(done)),
    answers: () => new Promise((done) => setTimeout(done, 30)),
  };

  return {
    /** So many operations, in tasks of some each. */
    async run(count) {
      for (let at = 0; at < count;) {
        for (let left = 1 + Math.floor(random() * 20); left && at < count; left--, at++) {
          const name = !cards.length ? 'add' : cards.length > MOST ? 'remove' : among(Object.keys(operations));
          counts[name] = (counts[name] ?? 0) + 1;
          operations[name](among(cards));
        }
        await wait[random() < 0.75 ? 'task' : random() < 0.8 ? 'frame' : 'answers']();
      }
    },
    /** Takes everything away, and waits until what was on its way has ended. */
    async clear() {
      for (const place of places) {
        place.replaceChildren();
        place.removeAttribute('style');
      }
      cards.length = 0;
      for (let at = 0; at < 4; at++) await wait.frame();
      await wait.answers();
    },
    counts,
    heard,
  };
}
globalThis.soak = soak;
