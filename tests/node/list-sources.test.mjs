// Lists of the interfaces of libraries, as a reader goes through them: the first page, and each further one when it is asked for.
import { addressesOf, paging, titles, whole } from './support/list-sources.mjs';
import { library, openList } from './support/lists.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();

/** An address with its parameters in one order and one encoding. */
const same = (address) => {
  const url = new URL(address, 'https://lib.example.org');
  url.searchParams.sort();
  return url.pathname + url.search;
};

for (const [name, source] of Object.entries(paging))
  test(`${name}: each page when it is asked for, until the last one`, { skip }, async (t) => {
    const { asked, url } = await library(t, source.answer);
    const list = await openList(open, t, url + source.path);
    const counted = (count) => (source.isUncounted || count === 25 ? `${count} publications` : `${count} of 25 publications`); // prettier-ignore
    const [first, second, third] = addressesOf(source).map(same);

    const one = await list.shown();
    assert.deepEqual([one.state, one.count, one.more, one.focus], ['loaded', counted(10), 'Show more', undefined]);
    assert.deepEqual(one.titles, titles(10));
    await list.quiet();
    assert.deepEqual(asked.map(same), [first], 'nobody asked for another page');

    await list.press();
    const two = await list.shown();
    assert.deepEqual([two.count, two.more, two.focus], [counted(20), 'Show more', 'Report 11 on springs']);
    assert.deepEqual(two.titles, titles(20));
    assert.deepEqual(two.says, ['10 more publications are shown.']);
    await list.quiet();
    assert.deepEqual(asked.map(same), [first, second]);

    await list.press();
    const three = await list.shown();
    assert.deepEqual([three.count, three.more, three.focus], [counted(25), undefined, 'Report 21 on springs']);
    assert.deepEqual(three.titles, titles(25));
    await list.quiet();
    assert.deepEqual(asked.map(same), [first, second, third]);

    const total = source.isUncounted ? [] : [25];
    const told = three.heard.map(([type, what, ...others]) => [type, typeof what === 'string' ? same(what) : what, ...others]); // prettier-ignore
    assert.deepEqual(told, [
      ['list-load', 10, ...total],
      ['list-more', second],
      ['list-load', 20, ...total],
      ['list-more', third],
      ['list-load', 25, ...total],
    ]);
    assert.deepEqual(list.log.exceptions, []);
  });

for (const [name, source] of Object.entries(whole))
  test(`${name} of 300: a page at a time, and one request`, { skip }, async (t) => {
    const { asked, url } = await library(t, () => source.answer);
    const list = await openList(open, t, url + source.path, 'page-size="100"');
    const one = await list.shown();
    assert.deepEqual([one.state, one.count, one.more], ['loaded', '100 of 300 publications', 'Show more']);
    await list.press();
    const two = await list.shown();
    assert.deepEqual([two.count, two.more, two.focus], ['200 of 300 publications', 'Show more', 'Report 101 on springs']); // prettier-ignore
    await list.press();
    const three = await list.shown();
    assert.deepEqual([three.count, three.more, three.focus], ['300 publications', undefined, 'Report 201 on springs']);
    assert.deepEqual(three.titles, titles(300));
    assert.deepEqual(three.heard.map(([type, what]) => [type, what]), [['list-load', 300], ['list-more', null], ['list-more', null]]); // prettier-ignore
    assert.deepEqual(asked, [source.path]);
  });

test('a Zotero whose headers are closed to the page: the first answer, and no button', { skip }, async (t) => {
  const { path, answer } = paging.Zotero;
  const { asked, url } = await library(t, (...request) => {
    const usual = answer(...request);
    return { ...usual, headers: { ...usual.headers, 'access-control-expose-headers': '' } };
  });
  const list = await openList(open, t, url + path);
  const { count, more } = await list.shown();
  assert.deepEqual([count, more, asked], ['10 publications', undefined, [path]]);
});
