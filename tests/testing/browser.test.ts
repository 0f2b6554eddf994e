// What makes documents without a browser fit for cards finds nothing to do in one.
import { filled, fillWindow } from '../../src/testing/index.js';
import { expect } from '@open-wc/testing';

/** The window's own, before anything could be put in its place. */
const before = { ...Object.getOwnPropertyDescriptors(HTMLElement.prototype), fetch, supports: CSS.supports };

it('nothing is filled in a browser', () => {
  expect(filled).to.deep.equal([]);
  expect(fillWindow(window)).to.deep.equal([]);
  const after = { ...Object.getOwnPropertyDescriptors(HTMLElement.prototype), fetch, supports: CSS.supports };
  expect(after).to.deep.equal(before);
});
