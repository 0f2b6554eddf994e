// The demo's pages of lists, in the three engines: what each is there to show, and no word in the console.
import { after, before, describe, test } from 'node:test';
import { demoIn, readDemo } from './support/demo-lists.mjs';
import { engines, inEngine } from './support/missing.mjs';
import assert from 'node:assert/strict';

/* global hasDrawn, seenIn, until, wrong -- see support/demo-lists.mjs */

const publicationsIn = async (path) => JSON.parse(await readDemo(path)).publications;
/** As they are drawn, with one space for any. */
const titlesOf = (publications) => publications.map(({ title }) => title.replace(/\s+/g, ' '));
const answers = await Promise.all(['', '-2', '-3'].map((at) => publicationsIn(`lists/newest${at}.json`)));
const newest = titlesOf(answers.flat());
const imagined = await publicationsIn('lists/two-thousand.json');
const titlesInFeed = async (path) => [...(await readDemo(path)).matchAll(/<item[^]*?<title[^>]*>(.*?)<\/title>/g)].map(([, title]) => title); // prettier-ignore

/** Waits until a list is drawn, and looks at it. */
const look = (demo, selector, size) =>
  demo.evaluate(async (selector, size) => {
    const list = document.querySelector(selector);
    await until(() => hasDrawn(list, size));
    return seenIn(list);
  }, selector, size); // prettier-ignore

const nothingIsWrong = async (demo) => assert.deepEqual(await demo.evaluate(() => wrong), []);

/** Presses a list's button for more, as those do who have a keyboard. */
async function pressMore(demo, selector) {
  await demo.evaluate((selector) => document.querySelector(selector).shadowRoot.querySelector('[part=more]').focus(), selector); // prettier-ignore
  await demo.pressEnter();
}

const pages = {
  async 'list.html: ten, and with each press the next ones, where the reader goes on'(demo) {
    await demo.go('list');
    const seen = [await look(demo, '#newest', 10)];
    for (const size of [20, 27]) {
      await pressMore(demo, '#newest');
      seen.push(await look(demo, '#newest', size));
    }
    assert.deepEqual(
      seen.map(({ count, titles }) => [count, titles]),
      [
        ['10 of 27 publications', newest.slice(0, 10)],
        ['20 of 27 publications', newest.slice(0, 20)],
        ['27 publications', newest],
      ],
    );
    assert.deepEqual(seen.map(({ focus, more }) => [focus, more]), [[-1, 'Show more'], [10, 'Show more'], [20, '']]); // prettier-ignore
  },

  async 'list-years.html: the years in their order, and what is typed narrows the list'(demo) {
    await demo.go('list-years');
    const all = await look(demo, '#years', 2000);
    assert.equal(all.count, '2,000 publications');
    const years = Array.from({ length: 52 }, (_, at) => String(2026 - at));
    assert.deepEqual(all.groups.map(([heading]) => heading), [...years, 'Year not known']); // prettier-ignore
    for (const [heading, titles] of all.groups) {
      const expected = imagined.filter(({ published = '' }) => published.slice(0, 4) === (/^\d/.test(heading) ? heading : '')); // prettier-ignore
      assert.deepEqual(titles, titlesOf(expected), heading);
    }
    const fitting = all.titles.filter((title) => /glacial lakes/i.test(title));
    assert.ok(fitting.length > 0);
    await demo.evaluate(() => document.querySelector('#years').shadowRoot.querySelector('[part=filter]').focus());
    await demo.type('glacial lakes');
    const found = await look(demo, '#years', fitting.length);
    assert.deepEqual([found.count, found.titles], [`${fitting.length} publications`, fitting]);
  },

  async 'list-references.html: two lists, each in the order of its style'(demo) {
    await demo.go('list-references');
    const apa = await look(demo, '#apa', 18);
    const ieee = await look(demo, '#ieee', 18);
    for (const { roles } of [apa, ieee]) assert.deepEqual(roles, ['list', 'listitem']);
    assert.deepEqual(
      apa.titles.map((reference) => /^\S+?(?=[,\s])/.exec(reference)[0]),
      'Darwin Gallina Hardin Hugonnet Immerzeel Intergovernmental International Meadows Richardson Rigaud Rockström Steffen UNESCO United von Wester World देवकोटा'.split(' '),
    ); // prettier-ignore
    const numbers = ieee.titles.map((reference) => Number(/^\[(\d+)\]/.exec(reference)[1]));
    assert.deepEqual(numbers, numbers.map((_, at) => at + 1)); // prettier-ignore
    assert.match(ieee.titles[0], /World Water Development Report 2025/);
    assert.match(ieee.titles[17], /Kosmos/);
    const actions = await demo.evaluate(() => Array.from(document.querySelectorAll('publication-list'), ({ shadowRoot }) => Array.from(shadowRoot.querySelectorAll('[part=action]'), ({ value }) => value))); // prettier-ignore
    assert.deepEqual(actions, Array(2).fill(['export-all', 'copy-all']));
  },

  async 'list-feed.html: what the feeds have, in their order, and no more than the page wants'(demo) {
    await demo.go('list-feed');
    const books = await look(demo, '#books', 6);
    const articles = await look(demo, '#articles', 5);
    assert.deepEqual(books.titles, await titlesInFeed('lists/new-in-the-library.xml'));
    assert.deepEqual(articles.titles, (await titlesInFeed('lists/articles.xml')).slice(0, 5));
    assert.deepEqual([books.count, articles.count], ['6 publications', '5 publications']);
  },

  async 'list-bibtex.html: in groups by kind, and in those and the order that a reader chooses'(demo) {
    await demo.go('list-bibtex');
    const { groups } = await look(demo, '#bibtex', 18);
    assert.deepEqual(groups.map(([heading, titles]) => [heading, titles.length]), [['Reports', 7], ['Articles', 6], ['Books', 5]]); // prettier-ignore
    const [, , [, books]] = groups;
    assert.deepEqual(books.map((title) => title.slice(0, 9)), ['The Hindu', 'The Limit', 'मुनामदन', 'On the Or', 'Kosmos: E']); // prettier-ignore
    const chosen = await demo.evaluate(async () => {
      const list = document.querySelector('#bibtex');
      for (const [name, value] of [['groupBy', 'none'], ['sort', 'oldest']]) {
        const choice = document.querySelector(`select[name=${name}]`);
        choice.value = value;
        choice.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await list.updateComplete;
      await until(() => hasDrawn(list, 18));
      return seenIn(list);
    }); // prettier-ignore
    assert.deepEqual(chosen.groups.map(([heading]) => heading), ['']); // prettier-ignore
    assert.match(chosen.titles[0], /^Kosmos/);
    assert.match(chosen.titles[17], /World Water Development Report 2025/);
  },

  async 'list-server.html: the same words before the script and after it'(demo) {
    await demo.go('list-server-before');
    const first = await demo.evaluate(() => {
      const [light, shadow] = document.querySelectorAll('publication-list');
      const links = Array.from(light.querySelectorAll('li'), (item) => item.querySelector('a').textContent);
      return { links, isDefined: customElements.get('publication-list') !== undefined, shadow: seenIn(shadow) };
    });
    await nothingIsWrong(demo);
    assert.deepEqual([first.isDefined, first.links], [false, newest.slice(0, 10)]);
    await demo.go('list-server');
    const light = await look(demo, 'publication-list[src]', 10);
    assert.deepEqual([light.titles, light.count], [newest.slice(0, 10), '10 of 27 publications']);
    const shadow = await look(demo, 'publication-list[record]', 10);
    assert.equal(shadow.words.length, 10);
    assert.ok(shadow.words.every((words, at) => words.includes(shadow.titles[at])));
    assert.deepEqual({ ...shadow, state: null }, { ...first.shadow, state: null });
  },

  async 'list-no-script.html: every title is there to be read and followed, and no script has run'(demo) {
    await demo.go('list-no-script');
    const seen = await demo.evaluate(() => {
      const [light, shadow] = document.querySelectorAll('publication-list');
      const isSeen = (link) => link.getClientRects().length > 0 && /^https?:/.test(link.href);
      const items = shadow.shadowRoot.querySelectorAll('[part=item] publication-card');
      return {
        scripts: document.scripts.length,
        asked: performance.getEntriesByType('resource').filter(({ name }) => /\.js\b/.test(name)).length,
        isDefined: customElements.get('publication-list') !== undefined,
        light: Array.from(light.querySelectorAll('li'), (item) => item.querySelector('a')).filter(isSeen).map((link) => link.textContent),
        shadow: Array.from(items, ({ shadowRoot }) => shadowRoot.querySelector('[part=title] a')).filter(isSeen).map((link) => link.textContent.trim()),
        buttons: Array.from(items).flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part=action]')]).length,
      };
    }); // prettier-ignore
    const titles = newest.slice(0, 10);
    assert.deepEqual({ ...seen, shadow: seen.shadow.toSorted() }, { scripts: 0, asked: 0, isDefined: false, light: titles, shadow: titles.toSorted(), buttons: 0 }); // prettier-ignore
  },
};

for (const engine of engines)
  describe(`in ${engine}`, { skip: inEngine(engine).skip }, () => {
    let demo;
    before(async () => (demo = await demoIn(engine)));
    after(() => demo?.close());

    for (const [name, run] of Object.entries(pages))
      test(`demo/${name}`, { timeout: inEngine(engine).timeout }, async () => {
        await run(demo);
        if (!name.startsWith('list-no-script')) await nothingIsWrong(demo);
      });
  });
