// A page with an app in it, as the behaviours see it.
import { json } from '../node/support/answers.mjs';
import { pageWith } from '../node/support/pages.mjs';

/** The entry for script tags, which watches links. */
export const scriptTag = '<script type="module" src="/dist/publication-card.js"></script>';
const appTag = '<script type="module" src="/app/page.js"></script>';

/** A record with a summary that folds. */
export const springs = {
  title: 'Springs',
  url: 'https://library.example.org/records/17',
  authors: ['Rai, A.'],
  summary: Array.from({ length: 5 }, (_, at) => `Sentence ${at} says what is known.`).join('\n\n'),
};

/** A library with records by number: number 3 has the title "Record 3". */
const library = Object.fromEntries(
  Array.from({ length: 10 }, (_, at) => [`/api/records/${at}`, json({ title: `Record ${at}`, url: `/records/${at}` })]),
);

/** A link of the library's. */
export const linkTo = (number) => ({ id: number, href: `/records/${number}`, text: `Link ${number}` });

/**
 * Opens a page with a framework's app, which waits to be told what to show.
 *
 * @param {object} context of the tests of a framework, see `frameworks.mjs`
 * @param {{ head?: string, rendered?: { head?: string, first?: string, body: string } }} [options] `head` stands before the app's own script;
 *   `rendered` is what the framework's server has written; `first` has to be the page's first node
 */
export async function visit({ t, open, files }, { head = '', rendered = {} } = {}) {
  const { body = '<div id="app"></div>', head: own = '', first = '' } = rendered;
  // Without a cache each question is a request.
  const around = `${first}<publication-provider cache-seconds="0">${body}<div id="elsewhere"></div></publication-provider>`;
  const { page, server, log } = await open(t, {
    html: pageWith(around, own + head + appTag),
    overrides: { ...library, ...files },
  });
  await page.waitForFunction(() => globalThis.app);

  const app = (name, ...args) => page.evaluate((name, args) => globalThis.app[name](...args), name, args);
  const visited = {
    page,
    log,
    /** What was asked for of the library. */
    asked: () => server.requests.filter((path) => path.startsWith('/api/')),
    mount: (state) => app('mount', state),
    hydrate: (state) => app('hydrate', state),
    /** What is set to undefined arrives as that, which JSON has no word for. */
    set: (change) => app('set', change, Object.keys(change).filter((key) => change[key] === undefined)), // prettier-ignore
    unmount: () => app('unmount'),
    told: () => page.evaluate(() => globalThis.app.told),
    made: () => app('made'),
    /** Has the elements registered as a page does that imports the package. */
    define: () => page.evaluate(() => globalThis.app.define().then(() => undefined)),
    /** Brings the script tag. */
    addScript: () => page.addScriptTag({ type: 'module', url: '/dist/publication-card.js' }),

    /** Makes the page one that nothing was shown in yet. */
    async clear() {
      await app('clear');
      for (const lines of [...Object.values(log), server.requests]) lines.length = 0;
    },

    /** What went wrong so far, or was said to be wrong, but for what `isExpected` knows. */
    faults(isExpected = () => false) {
      // Lit says something in its build for developers, which bundlers take that are told so.
      const said = log.console.filter(
        (line) => /^(?:error|warn|assert)/.test(line) && !line.includes('//lit.dev/msg/'),
      );
      // A card that goes gives up what it asks for.
      const failed = log.failedRequests.filter((line) => !line.endsWith('net::ERR_ABORTED'));
      return [...log.exceptions, ...said, ...failed].filter((line) => !isExpected(line));
    },

    /** Waits until each marked link has its card, and no other card is there; the titles, in the order of the page. */
    cards: (titles) => visited.until(areCards, titles),

    /** Waits until something is so in the page, or says what the page is then. */
    async until(isSo, ...args) {
      try {
        await page.waitForFunction(isSo, { timeout: 10_000 }, ...args);
      } catch (cause) {
        const html = await page.evaluate(() => document.body.innerHTML);
        throw new Error(`${isSo.name} ${JSON.stringify(args)} does not come true:\n${html}`, { cause });
      }
    },

    /** Presses the button that counts; whether the app has counted. */
    responds: () =>
      page.evaluate(async () => {
        const button = document.querySelector('#count');
        const before = Number(button.textContent);
        button.click();
        const counted = () => document.querySelector('#count')?.textContent === `${before + 1}`;
        for (let frame = 0; frame < 100 && !counted(); frame++) await new Promise(requestAnimationFrame);
        return counted();
      }),
  };
  return visited;
}

/** In the page: whether each marked link is hidden behind a card of its own that shows its record, in the order of the titles. */
function areCards(titles) {
  const cards = [...document.querySelectorAll('publication-card')];
  const links = [...document.querySelectorAll('a.publication-card, blockquote.publication-card')].filter(
    (each) => !each.closest('publication-card'),
  );
  const shown = cards.map((card) => card.shadowRoot?.querySelector('[part=title]')?.textContent);
  return (
    JSON.stringify(shown) === JSON.stringify(titles) &&
    links.length === cards.length &&
    links.every((link, at) => link.nextElementSibling === cards[at] && !link.checkVisibility()) &&
    cards.every((card) => card.checkVisibility())
  );
}

/**
 * In the page: whether each marked link, by the numbers of their records, can be seen, or is hidden behind a card of its own that
 * shows its record; and no other card is there.
 */
export function isNothingLost(numbers) {
  const cards = [...document.querySelectorAll('publication-card')];
  const links = [...document.querySelectorAll('a.publication-card, blockquote.publication-card')].filter(
    (each) => !each.closest('publication-card'),
  );
  const hidden = links.filter((link) => !link.checkVisibility());
  const numberOf = (link) => Number(link.outerHTML.match(/\/records\/(\d)/)[1]);
  return (
    JSON.stringify(links.map(numberOf)) === JSON.stringify(numbers) &&
    hidden.length === cards.length &&
    hidden.every((link, at) => link.nextElementSibling === cards[at] && cards[at].shadowRoot?.querySelector('[part=title]')?.textContent === `Record ${numberOf(link)}`)
  ); // prettier-ignore
}
