// What the answers of a library hold: nothing, one, some that are broken, some twice, too much; and libraries that change or go down.
import { library, link, openList } from './support/lists.mjs';
import { own, ownPages, titleOf, titles } from './support/list-sources.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const PATH = '/publications';
const empty = { hits: { hits: [], total: 0 }, links: {} };
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const listed = (members, more) => ({ body: { publications: members, ...more } });

async function openWith(t, respond, attributes, options) {
  const { url, asked } = await library(t, respond);
  const list = await openList(open, t, url + PATH, attributes, options);
  return { list, asked, url };
}
const reload = (list) => list.evaluate(() => document.querySelector('publication-list').reload());

for (const [what, answer] of [
  ['of InvenioRDM', { body: empty }],
  ['of ours', listed([], { total: 0 })],
  ['of Crossref', { body: { status: 'ok', 'message-type': 'work-list', message: { 'total-results': 0, items: [] } } }],
  ['an empty array', { body: '[]' }],
  [
    'of OAI-PMH',
    {
      type: 'application/xml',
      body: '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="noRecordsMatch"/></OAI-PMH>',
    },
  ],
  [
    'an RSS feed',
    { type: 'application/rss+xml', body: '<rss version="2.0"><channel><title>Springs</title></channel></rss>' },
  ],
])
  // prettier-ignore
  test(`an answer without a record (${what}): nothing was found, which is no failure`, { skip }, async (t) => {
    const { list, asked } = await openWith(t, () => answer);
    const { state, says, hasLink, heard, more } = await list.shown();
    assert.deepEqual([state, says, hasLink, more], ['empty', ['Nothing was found.'], true, undefined]);
    assert.deepEqual(heard.map(([type, count]) => [type, count]), [['list-load', 0]]); // prettier-ignore
    assert.deepEqual(asked, [PATH]);
  });

test('an answer without a record, and a page that has words for it: its words', { skip }, async (t) => {
  const inside = `${link}<p slot="empty">There is nothing on springs yet.</p>`;
  const { list } = await openWith(t, () => ({ body: empty }), '', { inside });
  const { hasEmpty, hasLink } = await list.shown();
  const isOursSeen = await list.evaluate(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=status]').checkVisibility()); // prettier-ignore
  assert.deepEqual([hasEmpty, hasLink, isOursSeen], [true, true, false]);
});

for (const [what, body] of [
  ['a list of one', { publications: [own(1)] }],
  ['a record by itself', own(1)],
])
  test(`${what}: a list of one publication`, { skip }, async (t) => {
    const { list } = await openWith(t, () => ({ body }));
    const { state, count, titles: all, more } = await list.shown();
    assert.deepEqual([state, count, all, more], ['loaded', '1 publication', [titleOf(1)], undefined]);
  });

test('one broken record among many: the others are shown, and it is named where repairs are', { skip }, async (t) => {
  // Two of the first page are the same, so that places in the answer are not places in the list.
  const members = { 1: [own(1), own(1), own(2), { title: 7 }, own(3)], 2: [own(4), { title: '' }, own(5)] };
  const respond = ({ searchParams }) =>
    searchParams.has('page') ? listed(members[2]) : listed(members[1], { next: '?page=2' });
  const { list } = await openWith(t, respond, 'show-repairs');
  const first = await list.shown();
  assert.deepEqual([first.state, first.titles], ['loaded', titles(3)]);
  assert.equal(first.repairs.length, 1);
  assert.match(first.repairs[0], /^Record 4: /);
  await list.press();
  const { titles: all, repairs, says } = await list.shown();
  assert.deepEqual([all, says], [titles(5), ['2 more publications are shown.']]);
  assert.deepEqual(repairs.map((each) => each.split(':')[0]), ['Record 4', 'Record 7']); // prettier-ignore
  assert.ok(await list.evaluate(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=repairs]').checkVisibility())); // prettier-ignore
  await list.evaluate(() => document.querySelector('publication-list').removeAttribute('show-repairs'));
  assert.deepEqual((await list.shown()).repairs, []);
});

test(
  'a source that has one more in front by the time of the next page: nothing is shown twice',
  { skip },
  async (t) => {
    const { list } = await openWith(
      t,
      ({ searchParams }) =>
    searchParams.has('page') ? listed(numbers(10, 19).map(own)) : listed(numbers(1, 10).map(own), { total: 25, next: '?page=2' }), // prettier-ignore
    );
    await list.press();
    const { titles: all, says, focus } = await list.shown();
    assert.deepEqual([all, says, focus], [titles(19), ['9 more publications are shown.'], titleOf(11)]);
  },
);

test('a next page with nothing new: the button for the one behind it stays', { skip }, async (t) => {
  const page = (from, next) => listed(numbers(from, from + 9).map(own), { total: 20, next });
  const { list, asked } = await openWith(t, ({ searchParams }) => ({ 2: page(1, '?page=3'), 3: page(11) })[searchParams.get('page')] ?? page(1, '?page=2')); // prettier-ignore
  await list.press();
  const second = await list.shown();
  assert.deepEqual([second.count, second.more, second.focus], ['10 of 20 publications', 'Show more', 'more']);
  await list.press();
  const { titles: all, focus } = await list.shown();
  assert.deepEqual([all, focus, asked.length], [titles(20), titleOf(11), 3]);
});

const big = JSON.stringify({ publications: [{ ...own(1), summary: 'x'.repeat(5_000_001) }] });
for (const [what, answer, kind, tries] of [
  ['over 5 MB', { body: big }, 'too-large', 1],
  ['503, each time', { status: 503, body: 'busy' }, 'http', 3],
  ['404', { status: 404, body: 'none' }, 'http', 1],
  ['a web page', { type: 'text/html', body: '<!doctype html><title>Sign in</title><p>Who are you?' }, 'format', 1],
  [
    'an error of OAI-PMH',
    {
      type: 'application/xml',
      body: '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="badArgument"/></OAI-PMH>',
    },
    'format',
    1,
  ],
])
  // prettier-ignore
  test(`a first answer that is ${what}: the plain link stays, and the page hears of it`, { skip }, async (t) => {
    const { list, asked } = await openWith(t, () => answer);
    const { state, says, hasLink, heard, titles: all } = await list.shown();
    assert.deepEqual([state, hasLink, all], ['error', true, []]);
    assert.match(says.join('\n'), /^This list cannot be shown: /);
    assert.deepEqual(heard, [['error', kind]]);
    assert.deepEqual(asked, Array(tries).fill(PATH));
  });

test('a first answer that fails, and a reader who asks again: the list', { skip }, async (t) => {
  const { list, asked } = await openWith(t, (url, before) => (before ? ownPages(() => undefined)(url, before) : { status: 500 })); // prettier-ignore
  const button = await list.page.evaluateHandle(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=retry]')); // prettier-ignore
  await button.focus();
  await list.page.keyboard.press('Enter');
  await list.until(() => document.querySelector('publication-list').state === 'loaded');
  await list.settled();
  const { count, hasLink, heard } = await list.shown();
  assert.deepEqual([count, hasLink], ['10 of 25 publications', false]);
  assert.deepEqual([heard, asked], [[['error', 'http'], ['list-load', 10, 25]], [PATH, PATH]]); // prettier-ignore
});

test('a reload that fails: the older list stays, is marked, and goes on', { skip }, async (t) => {
  const { list, asked } = await openWith(t, ownPages((at, before) => (at === 1 && before === 1 ? { status: 500 } : undefined))); // prettier-ignore
  await list.press();
  await reload(list);
  const stale = await list.shown();
  assert.deepEqual([stale.state, stale.isStale, stale.count, stale.more], ['loaded', true, '20 of 25 publications', 'Show more']); // prettier-ignore
  assert.deepEqual([stale.titles, stale.heard.at(-1)], [titles(20), ['error', 'http']]);
  assert.match(stale.says.join('\n'), /500/);
  await list.press();
  assert.deepEqual((await list.shown()).titles, titles(25));
  await reload(list);
  await list.settled();
  const { isStale, count } = await list.shown();
  assert.deepEqual([isStale, count], [false, '10 of 25 publications']);
  assert.deepEqual(asked, [PATH, `${PATH}?page=2`, PATH, `${PATH}?page=3`, PATH]);
});

test('a source that has others by the time of a reload: those, and not both', { skip }, async (t) => {
  const { list } = await openWith(t, (_, before) => listed(numbers(before + 1, before + 5).map(own)));
  await reload(list);
  await list.settled();
  assert.deepEqual((await list.shown()).titles, numbers(2, 6).map(titleOf));
});
