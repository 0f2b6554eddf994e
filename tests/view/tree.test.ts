import { draw, h } from '../../src/view/tree.js';
import { expect } from '@open-wc/testing';

describe('trees', () => {
  it('give an element the class of its part, unless it has one of its own', () => {
    expect(draw(h('p', { part: 'status' })).outerHTML).to.equal('<p class="status" part="status"></p>');
    expect(draw(h('p', { part: 'status', class: 'a' })).className).to.equal('a');
    expect(draw(h('p')).outerHTML).to.equal('<p></p>');
  });
  it('take lists of children apart, however long', () => {
    const items = Array.from({ length: 200_000 }, (_, at) => (at % 2 ? h('b') : 'x'));
    expect(draw(h('p', {}, 'first', items, [h('i')])).childNodes).to.have.length(200_002);
  });
});
