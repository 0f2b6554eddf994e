import { textContext } from '../support.js';
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import { readBlocks } from '../../src/text/rich-text.js';

const shown = (text: string) => readBlocks(text, textContext()).map((block) => plainText(block));

describe('line breaks in a text with <br>', () => {
  for (const [text, blocks] of [
    ['One.\n\nIt has:\n\n- a<br>\n- b\n\nTwo.', ['One.', 'It has:', 'a\nb', 'Two.']],
    ['Short.<br>A much longer second\nline stands here.', ['Short.', 'A much longer second line stands here.']],
    ['<p>A\n\nb.</p>', ['A b.']],
  ] as const)
    it(`${JSON.stringify(text)} has ${blocks.length} blocks`, () => expect(shown(text)).to.deep.equal(blocks));
});
