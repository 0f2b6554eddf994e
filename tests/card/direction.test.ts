import { cardOf, inside } from '../support.js';
import { expect } from '@open-wc/testing';

/** Where the text of an element stands in it: its distance from the left and from the right edge. */
function edgesOf(element: Element): [left: number, right: number] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
  return [text.left - box.left, box.right - text.right];
}

describe('a card that runs from right to left', () => {
  for (const [title, says] of [
    ['Springs', 'a title that runs the other way'],
    ['چشمے', 'a title of its own direction'],
  ] as const)
    it(`has ${says} at its right side`, async () => {
      const card = await cardOf(
        { title },
        { dir: 'rtl', layout: 'compact', style: 'display: block; inline-size: 500px' },
      );
      const [left, right] = edgesOf(inside(card, '[part=title]')!);
      expect(right).to.be.below(1);
      expect(left).to.be.above(100);
    });
});
