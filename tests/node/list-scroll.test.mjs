// Lists with more="scroll": the next page comes when the end of the list comes near, and not before.
import { library, openList } from './support/lists.mjs';
import { own, titleOf } from './support/list-sources.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const PATH = '/publications';
const SIZE = 60;
const nextOf = (at) => `${PATH}?page=${at}`;

/** Four pages that are higher than the screen and what is near it, of which some misbehave. */
const tall = (misbehave) => (url, before) => {
  const at = Number(url.searchParams.get('page') ?? 1);
  const publications = Array.from({ length: SIZE }, (_, i) => own((at - 1) * SIZE + i + 1));
  const usual = { body: { publications, total: 4 * SIZE, ...(at < 4 && { next: nextOf(at + 1) }) } };
  return misbehave(at, before, usual) ?? usual;
};

/** Blocks that are not laid out yet have a height that is a guess, which tests of places cannot go by. */
const style = '<style>publication-list::part(item) { min-block-size: 80px }</style>';

async function openTall(t, misbehave, attributes = '') {
  const { url, asked } = await library(t, tall(misbehave));
  const list = await openList(open, t, url + PATH, `more="scroll" ${attributes}`, { around: [style, ''] });
  return { list, asked };
}

/** Brings the button near, as a reader does who scrolls to the end. */
const toTheEnd = (list) =>
  list.evaluate(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=pager]').scrollIntoView({ block: 'end' })); // prettier-ignore
const counted = (list, count) =>
  list.until((count) => document.querySelector('publication-list').publications.length === count, count);
const toTheTop = (list) => list.evaluate(() => scrollTo(0, 0));

test('each page when the end comes near, and the focus stays where it is', { skip }, async (t) => {
  const { list, asked } = await openTall(t, () => undefined);
  await list.quiet();
  assert.deepEqual(asked, [PATH], 'the end is far');
  for (const at of [2, 3, 4]) {
    await toTheEnd(list);
    await counted(list, at * SIZE);
    await toTheTop(list);
    await list.settled();
    await list.quiet();
    assert.deepEqual(asked, [PATH, ...[2, 3, 4].slice(0, at - 1).map(nextOf)]);
  }
  const { count, more, focus, heard } = await list.shown();
  assert.deepEqual([count, more, focus], ['240 publications', undefined, undefined]);
  assert.deepEqual(heard.map(([type]) => type).join(' '), 'list-load list-more list-load list-more list-load list-more list-load'); // prettier-ignore
});

test('the button is there as well, for those who do not scroll', { skip }, async (t) => {
  const { list, asked } = await openTall(t, (at) => (at === 2 ? { status: 500 } : undefined));
  await toTheEnd(list);
  await list.until(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=more]')?.textContent === 'Try again'); // prettier-ignore
  await list.quiet();
  await toTheTop(list);
  await toTheEnd(list);
  await list.quiet();
  assert.deepEqual(asked, [PATH, nextOf(2)], 'what failed is not asked for by scrolling');
  await list.press();
  assert.deepEqual(asked, [PATH, nextOf(2), nextOf(2)]);
});

test('a place that has expired each time: the list begins anew, and asks no more by itself', { skip }, async (t) => {
  const short = (at, _, usual) => (at > 1 ? { status: 410 } : { body: { ...usual.body, publications: [own(1), own(2)] } }); // prettier-ignore
  const { list, asked } = await openTall(t, short);
  await list.until(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=status]').textContent.includes('anew')); // prettier-ignore
  for (let times = 0; times < 10; times++) await list.quiet();
  assert.deepEqual(asked, [PATH, nextOf(2), PATH]);
  const { titles, more } = await list.shown();
  assert.deepEqual([titles, more], [[titleOf(1), titleOf(2)], 'Show more']);
});

test('a page that keeps more to itself is asked once, and not again and again', { skip }, async (t) => {
  const { url, asked } = await library(t, tall((at, _, usual) => (at > 1 ? undefined : { body: { ...usual.body, publications: [own(1)] } }))); // prettier-ignore
  const list = await openList(open, t, url + PATH, 'more="scroll"', {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => addEventListener('publication-list-more', (event) => event.preventDefault())),
    when: () => globalThis.heard.some(([type]) => type === 'list-more'),
  });
  for (let times = 0; times < 10; times++) await list.quiet();
  const { heard, titles } = await list.shown();
  assert.deepEqual(titles, [titleOf(1)]);
  assert.deepEqual([asked, heard.filter(([type]) => type === 'list-more').length], [[PATH], 1]);
});

test('what is loaded and not shown comes by scrolling without a request', { skip }, async (t) => {
  const { list, asked } = await openTall(t, () => undefined, 'page-size="30" limit="60"');
  await toTheEnd(list);
  await list.until(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=count]').textContent.startsWith('60')); // prettier-ignore
  await list.quiet();
  const { count, more } = await list.shown();
  assert.deepEqual([count, more, asked], ['60 publications', undefined, [PATH]]);
});
