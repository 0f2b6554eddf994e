// Where a list goes on: not in a circle, not at hosts that nobody named, not where nobody asked for it, and anew where its place is lost.
import { library, openList } from './support/lists.mjs';
import { ownPages, paging, titleOf, titles } from './support/list-sources.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const PATH = '/publications';
const nextOf = (at) => `${PATH}?page=${at}`;

async function openOwn(t, misbehave, attributes, options) {
  const { url, asked, port } = await library(t, ownPages(misbehave));
  const list = await openList(open, t, url + PATH, attributes, options);
  return { list, asked, url, port };
}

/** The usual answer with another next one. */
const leadingTo = (usual, next) => ({ body: { ...usual.body, next } });

// A source may keep the place itself and give the same address each time, so one is asked again as long as it brings anything new.
for (const [where, next] of [
  ['itself', nextOf(2)],
  ['the first page', PATH],
  ['the first page, with a fragment', `${PATH}#2`],
])
  test(`a next page that leads to ${where}: asked once more, and the list ends`, { skip }, async (t) => {
    const { list, asked } = await openOwn(t, (at, _, usual) => (at === 2 ? leadingTo(usual, next) : undefined));
    await list.press();
    const second = await list.shown();
    assert.deepEqual([second.count, second.focus], ['20 of 25 publications', titleOf(11)]);
    await list.press();
    await list.quiet();
    const { count, more, titles: all } = await list.shown();
    assert.deepEqual([count, more, all], ['20 of 25 publications', undefined, titles(20)]);
    assert.deepEqual(asked, [PATH, nextOf(2), next.replace(/#.*/, '')]);
  });

test('a first page that leads to itself: asked once more, and the list ends', { skip }, async (t) => {
  const { list, asked } = await openOwn(t, (at, _, usual) => leadingTo(usual, PATH));
  await list.press();
  await list.quiet();
  const { count, more } = await list.shown();
  assert.deepEqual([count, more, asked], ['10 of 25 publications', undefined, [PATH, PATH]]);
});

for (const [what, provider, isFollowed] of [
  ['without a provider', undefined, false],
  ['with a provider that names no hosts', '', false],
  ['with a provider that names others', 'allow-hosts="lib.localhost elsewhere.localhost"', false],
  ['with a provider that names it', 'allow-hosts="lib.localhost other.localhost"', true],
])
  test(`a next page at another host, ${what}: ${isFollowed ? 'followed' : 'not followed'}`, { skip }, async (t) => {
    const around =
      provider === undefined ? ['', ''] : [`<publication-provider ${provider}>`, '</publication-provider>'];
    const misbehave = (at, _, usual, { port }) => (at === 1 ? leadingTo(usual, `http://other.localhost:${port}${nextOf(2)}`) : undefined); // prettier-ignore
    const { list, asked } = await openOwn(t, misbehave, '', { around });
    const { count, more } = await list.shown();
    assert.deepEqual([count, more], ['10 of 25 publications', isFollowed ? 'Show more' : undefined]);
    if (isFollowed) {
      await list.press();
      const second = await list.shown();
      assert.deepEqual([second.titles, second.more], [titles(20), 'Show more']);
    }
    assert.deepEqual(asked, isFollowed ? [PATH, nextOf(2)] : [PATH]);
  });

for (const next of ['javascript:alert(1)', 'data:application/json,{"publications":[]}', '{{ next }}', ''])
  test(`a next page at ${JSON.stringify(next)} is none`, { skip }, async (t) => {
    const { list, asked } = await openOwn(t, (at, _, usual) => leadingTo(usual, next));
    assert.equal((await list.shown()).more, undefined);
    assert.deepEqual(asked, [PATH]);
  });

const bad = '<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="badResumptionToken">It has expired</error></OAI-PMH>'; // prettier-ignore
const EXPIRED = [
  ['400', { status: 400, body: { message: 'Cursor not valid' } }, paging.Crossref],
  ['410', { status: 410, body: 'Gone' }, paging['InvenioRDM']],
  ['404', { status: 404, body: 'Not found' }, paging['DataCite']],
  ['badResumptionToken', { type: 'application/xml', body: bad }, paging['Dublin Core over OAI-PMH']],
];
for (const [what, fault, { path, answer }] of EXPIRED)
  test(`a place in the list that has expired (${what}): it begins anew, and says so`, { skip }, async (t) => {
    let refused = 0;
    const { url, asked } = await library(t, (address, before) => {
      const isFirst = address.pathname + address.search === path;
      return !isFirst && !refused++ ? fault : answer(address, before);
    });
    const list = await openList(open, t, url + path);
    await list.press();
    const anew = await list.shown();
    assert.deepEqual([anew.state, anew.count, anew.more], ['loaded', '10 of 25 publications', 'Show more']);
    assert.deepEqual(anew.says, ['The library’s list has changed meanwhile, so it begins anew.']);
    assert.deepEqual([anew.titles, anew.focus], [titles(10), titleOf(1)]);
    assert.deepEqual([asked.length, asked[0], asked[2]], [3, path, path]);

    await list.press();
    const second = await list.shown();
    assert.deepEqual([second.titles, second.says], [titles(20), ['10 more publications are shown.']]);
    assert.equal(asked.length, 4);
  });

test('a list cut to pages that has begun anew goes on page by page', { skip }, async (t) => {
  const { list } = await openOwn(
    t,
    (at, before) => (at === 2 && !before ? { status: 410 } : undefined),
    'page-size="5"',
  );
  const counts = [];
  for (let presses = 0; presses < 5; presses++) {
    await list.press();
    counts.push((await list.shown()).count.split(' ')[0]);
  }
  assert.deepEqual(counts, ['10', '5', '10', '15', '20']);
});

test('a place that has expired in a library that is down by then: what is there stays', { skip }, async (t) => {
  const { list } = await openOwn(t, (at, before) =>
    at === 2 ? { status: 410 } : before ? { status: 500 } : undefined,
  );
  await list.press();
  const { state, count, more, says, titles: all } = await list.shown();
  assert.deepEqual([state, count, more, all], ['loaded', '10 of 25 publications', 'Try again', titles(10)]);
  assert.match(says.join('\n'), /^No more can be shown: .*500/);
});

test(
  'a page that keeps more to itself: nothing is asked for, and the next press is like the first',
  { skip },
  async (t) => {
    const { list, asked } = await openOwn(t, () => undefined, 'page-size="4"');
    await list.press();
    await list.press();
    await list.evaluate(() =>
      addEventListener('publication-list-more', (event) => event.preventDefault(), { once: true }),
    );
    await list.press();
    const kept = await list.shown();
    assert.deepEqual([kept.count, kept.more, asked], ['10 of 25 publications', 'Show more', [PATH]]);
    await list.press();
    const given = await list.shown();
    assert.deepEqual([given.count, given.focus, asked], ['16 of 25 publications', titleOf(11), [PATH, nextOf(2)]]);
    assert.deepEqual(kept.heard.at(-1), ['list-more', nextOf(2)]);
  },
);

test('more="none": no button, and one request', { skip }, async (t) => {
  const { list, asked } = await openOwn(t, () => undefined, 'more="none"');
  const { count, more } = await list.shown();
  await list.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await list.evaluate(() => document.querySelector('publication-list').showMore());
  await list.quiet();
  assert.deepEqual([count, more, asked], ['10 of 25 publications', undefined, [PATH]]);
});
