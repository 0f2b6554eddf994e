// What is wrong with a record shows when all of it was read, with the reader of markup where it needs that.
import { expect } from '@open-wc/testing';
import { isPromise } from '../../src/record/is-promise.js';
import { readRaw } from '../../src/read/read.js';

const refused = (reading: unknown) => Promise.resolve(reading).catch((error: unknown) => error);

/** All in one test, since what a page has loaded once stays. */
it('a marked record is refused, or loses a field, for what is wrong with it, and for nothing that its markup made it look like', async () => {
  const early = [{ title: '<i>Springs</i>', doi: 'none' }, { title: '<b></b>' }, { title: '<i>Springs</i>' }].map((value) => readRaw({ value }, {})); // prettier-ignore
  expect(early.map(isPromise)).to.deep.equal([true, true, true]);
  const [doi, title, right] = await Promise.all(early.map(refused));
  expect(doi).to.have.property('repairs').that.deep.includes({ field: 'doi', kind: 'invalid', found: 'none' });
  expect(title).to.deep.include({ kind: 'invalid' }).and.to.have.nested.property('facts.path', 'title');
  expect(right)
    .to.have.property('title')
    .that.deep.equals([{ type: 'emphasis', content: 'Springs' }]);
  expect(() => readRaw({ value: { title: '<b></b>' } }, {})).to.throw();
});
