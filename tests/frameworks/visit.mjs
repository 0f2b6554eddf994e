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
  summary: Array.from({ length: 12 }, (_, at) => `Sentence ${at} says of springs what is known of them by now.`).join('\n'), // prettier-ignore
};

/** A library with records by number: number 3 has the title "Record 3". */
const library = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`/api/records/${at}`, json({ title: `Record ${at}`, url: `/records/${at}` })]),
);

/** A link of the library's. */
export const linkTo = (number) => ({ id: number, href: `/records/${number}`, text: `Link ${number}` });

/**
 * Opens a page with a framework's app, which waits to be told what to show.
 *
 * @param {object} context of the tests of a framework, see `frameworks.mjs`
 * @param {{ head?: string, rendered?: { head?: string, body: string } }} [options] `head` stands before the app's own script;
 *   `rendered` is what the framework's server has written
 */
export async function visit({ t, open, files }, { head = '', rendered = {} } = {}) {
  const { body = '<div id="app"></div>', head: own = '' } = rendered;
  const html = pageWith(`${body}<div id="elsewhere"></div>`, own + head + appTag);
  const opened = await open(t, { html, overrides: { ...library, ...files } });
  const { page, server, log } = opened;
  await page.waitForFunction(() => globalThis.app);

  const app = (name, ...args) => page.evaluate((name, args) => globalThis.app[name](...args), name, args);
  return {
    page,
    log,
    /** What was asked for of the library. */
    asked: () => server.requests.filter((path) => path.startsWith('/api/')),
    mount: (state) => app('mount', state),
    hydrate: (state) => app('hydrate', state),
    set: (change) => app('set', change),
    unmount: () => app('unmount'),
    told: () => page.evaluate(() => globalThis.app.told),
    /** Has the elements registered as a page does that imports the package. */
    define: () => page.evaluate(() => globalThis.app.define().then(() => undefined)),
    /** Brings the script tag. */
    addScript: () => page.addScriptTag({ type: 'module', url: '/dist/publication-card.js' }),

    /** What went wrong so far, or was said to be wrong, but for what `isExpected` knows. */
    faults: (isExpected = () => false) =>
      [...log.exceptions, ...log.console.filter((line) => /^(?:error|warn|assert)/.test(line)), ...log.failedRequests].filter(
        (line) => !isExpected(line),
      ), // prettier-ignore

    /** Waits until each marked link has its card, and no other card is there; the titles, in the order of the page. */
    cards: async (titles) => {
      try {
        await page.waitForFunction(areCards, { timeout: 10_000 }, titles);
      } catch (cause) {
        const found = await page.evaluate(() => document.body.innerHTML);
        throw new Error(`There is no card for each link, with the titles ${titles}:\n${found}`, { cause });
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
