// Next pages of a list that do not come, or not as they were meant.
import { library, openList } from './support/lists.mjs';
import { own, ownPages, titleOf, titles } from './support/list-sources.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const PATH = '/publications';
const nextOf = (at) => `${PATH}?page=${at}`;

/** A list of our own records, whose next pages misbehave. */
async function openOwn(t, misbehave, attributes, options) {
  const { url, asked, closed } = await library(t, ownPages(misbehave));
  const list = await openList(open, t, url + PATH, attributes, options);
  return { list, asked, closed, url };
}

const reset = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
  response.write('{"publications":[', () => response.socket.resetAndDestroy());
};
const page = '<!doctype html><title>Sign in</title><link rel="alternate" type="application/rss+xml" href="/news.rss"><p>Your session has ended.'; // prettier-ignore
const news = { type: 'application/xml', body: '<rss version="2.0"><channel><title>News</title><item><title>New opening hours</title></item></channel></rss>' }; // prettier-ignore

/** What the second page is, when it is asked for first; how often it is asked for until the list gives up; what is said of it. */
const FAULTS = [
  ['answers 500', { status: 500, body: 'down' }, 1, /^No more can be shown: .*500/],
  ['breaks off each time', reset, 3, /^No more can be shown: /],
  ['is a web page, which names a feed', { type: 'text/html; charset=utf-8', body: page }, 1, /^No more can be shown: /],
  ['is empty', { body: '' }, 1, /^No more can be shown: /],
  ['is JSON that breaks off', { body: '{"publications":[{"title":"Rep' }, 1, /^No more can be shown: /],
  ['has only broken records', { body: { publications: [{ title: 7 }, { title: '' }], total: 25 } }, 1, /^No more can be shown: /], // prettier-ignore
];
for (const [what, fault, tries, sentence] of FAULTS)
  test(`a next page that ${what}: what is there stays, and the button asks again`, { skip }, async (t) => {
    const { list, asked } = await openOwn(t, (at, before, _, { pathname }) =>
      pathname === '/news.rss' ? news : at === 2 && before < tries ? fault : undefined,
    );
    await list.press();
    const failed = await list.shown();
    assert.deepEqual([failed.state, failed.isStale, failed.count, failed.more, failed.focus], ['loaded', false, '10 of 25 publications', 'Try again', 'more']); // prettier-ignore
    assert.deepEqual(failed.titles, titles(10));
    assert.match(failed.says.join('\n'), sentence);
    await list.quiet();
    assert.deepEqual(asked, [PATH, ...Array(tries).fill(nextOf(2))], 'it does not ask again by itself');

    await list.press();
    const { count, more, focus, says, titles: all } = await list.shown();
    assert.deepEqual([count, more, focus], ['20 of 25 publications', 'Show more', titleOf(11)]);
    assert.deepEqual(says, ['10 more publications are shown.']);
    assert.deepEqual(all, titles(20));
    assert.deepEqual(asked, [PATH, ...Array(tries + 1).fill(nextOf(2))]);
  });

test(
  'a next page that fails, with lists cut to pages: the press that works shows one page more',
  { skip },
  async (t) => {
    const { list } = await openOwn(
      t,
      (at, before) => (at === 2 && !before ? { status: 500 } : undefined),
      'page-size="5"',
    );
    for (const expected of ['10 of 25', '10 of 25', '15 of 25', '20 of 25']) {
      await list.press();
      assert.equal((await list.shown()).count, `${expected} publications`);
    }
  },
);

test('a next page that hangs until the list leaves the page: the request ends, and a list that comes back asks again', { skip }, async (t) => {
  const { list, asked, closed } = await openOwn(t, (at, before) => (at === 2 && !before ? null : undefined));
  await list.press({ waits: false });
  await list.until(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=more]').textContent.includes('Loading')); // prettier-ignore
  await list.press({ waits: false });
  await list.quiet();
  assert.deepEqual(asked, [PATH, nextOf(2)], 'pressed again meanwhile, nothing more is asked for');
  await list.evaluate(() => (globalThis.taken = document.querySelector('publication-list')).remove());
  while (!closed.includes(nextOf(2))) await list.quiet();
  await list.evaluate(() => document.body.append(globalThis.taken));
  await list.settled();
  const back = await list.shown();
  assert.deepEqual([back.state, back.count, back.more, back.says], ['loaded', '10 of 25 publications', 'Show more', []]);
  await list.press();
  assert.deepEqual((await list.shown()).titles, titles(20));
  assert.deepEqual(asked, [PATH, nextOf(2), nextOf(2)]);
}); // prettier-ignore

test('a list that leaves the page while it is read: it is whole when it comes back', { skip }, async (t) => {
  const many = Array.from({ length: 3000 }, (_, at) => own(at + 1));
  const { list } = await openOwn(t, () => ({ body: { publications: many } }), 'page-size="10"', {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        customElements.whenDefined('publication-list').then(() => {
          const list = document.querySelector('publication-list');
          const look = () => {
            if (!list.publications.length) return void requestAnimationFrame(look);
            globalThis.readBefore = list.publications.length;
            list.remove();
            setTimeout(() => document.body.append(list));
          };
          look();
        });
      }),
  });
  const { count } = await list.shown();
  assert.equal(count, '10 of 3,000 publications', `removed with ${await list.evaluate(() => globalThis.readBefore)}`);
});

test('a next page without a record: the end, and nothing is said to have gone wrong', { skip }, async (t) => {
  const { list, asked } = await openOwn(t, (at) => (at === 2 ? { body: { publications: [], total: 25 } } : undefined));
  await list.press();
  const { state, count, more, says, titles: all } = await list.shown();
  assert.deepEqual([state, count, more, says, all.length], ['loaded', '10 of 25 publications', undefined, [], 10]);
  assert.deepEqual(asked, [PATH, nextOf(2)]);
});

test(
  'a failure of more, and then a reload that works: nothing is said of the failure any longer',
  { skip },
  async (t) => {
    const { list } = await openOwn(t, (at, before) => (at === 2 && !before ? { status: 500 } : undefined));
    await list.press();
    await list.evaluate(() => document.querySelector('publication-list').reload());
    const { count, more, says } = await list.shown();
    assert.deepEqual([count, more, says], ['10 of 25 publications', 'Show more', []]);
  },
);
