// A record of plain texts is read at once; one with markup waits for the reader of it, and is the same as if that had been there.
import { expect } from '@open-wc/testing';
import { isPromise } from '../../src/record/is-promise.js';
import type { Publication } from '../../src/record/publication.js';
import { readRaw } from '../../src/read/read.js';

const plain = { title: 'Springs', summary: 'Two springs.\n\n• one\n• two' };
const marked = {
  title: 'Springs &amp; <i>rivers</i>',
  summary: '<p>Two</p><ul><li>one</li></ul>',
  keywords: ['a<br>b'],
};
const read = (value: object) => readRaw({ value }, {});

/** All in one test, since what a page has loaded once stays. */
it('texts decide whether a record has to wait, and one that was read too early is read again', async () => {
  expect(isPromise(read(plain))).to.equal(false);
  const early = read(marked);
  expect(isPromise(early)).to.equal(true);
  const late = await early;
  // By now the reader is there.
  const again = read(marked) as Publication;
  expect(isPromise(again)).to.equal(false);
  expect(again).to.deep.equal(late);
  expect(late.title).to.deep.equal(['Springs & ', { type: 'emphasis', content: 'rivers' }]);
  expect(late.repairs!.map(({ field, kind }) => `${field} ${kind}`)).to.deep.equal(['title entity']);
});
