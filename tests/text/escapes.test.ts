import { expect } from '@open-wc/testing';
import { readPlain } from '../../src/text/rich-text.js';
import { textContext } from '../support.js';

const cases: [written: string, read: string][] = [
  ['Food &amp; water', 'Food & water'],
  ['Food &amp;amp; water', 'Food & water'],
  ['R&D &amp; more', 'R&D & more'],
  ['AT&T and &lt;b&gt;', 'AT&T and <b>'],
  ['a < b &amp;amp; c', 'a < b &amp; c'],
  ['caf&eacute; &#233; &#xe9; &nosuch;', 'café é é &nosuch;'],
  ['&copy 2020', '&copy 2020'],
  ['https://example.org/?a=1&copy=2&lt=3', 'https://example.org/?a=1&copy=2&lt=3'],
  ['https://example.org/?a=1&amp;copy=2', 'https://example.org/?a=1&copy=2'],
  ['<b>bold</b> &lt;i&gt;', 'bold <i>'],
  ['p < 0.05 &amp; n > 3', 'p < 0.05 & n > 3'],
];

/** As where Trusted Types refuse our policy. */
class NoParser extends DOMParser {
  override parseFromString(): Document {
    throw new TypeError('refused');
  }
}

describe('escaping', () => {
  for (const [written, read] of cases) {
    it(`reads ${written} as ${read}`, () => expect(readPlain(written, textContext('field'))).to.equal(read));
  }
  it('notes each repair once, where it was made', () => {
    const context = textContext('publisher');
    readPlain('A </span>&amp; B</span> &amp;', context);
    expect(context.repairs).to.deep.equal([
      { field: 'publisher', kind: 'stray-tag', found: '</span>' },
      { field: 'publisher', kind: 'entity', found: '&amp;' },
    ]);
  });
  it('notes nothing where nothing was wrong', () => {
    const context = textContext('publisher');
    readPlain('A <i>fine</i> title, p < 0.05', context);
    expect(context.repairs).to.deep.equal([]);
  });
  it('takes only the tags out, and says so, where there is no parser', () => {
    const context = { ...textContext('title'), DOMParser: NoParser };
    expect(readPlain('A <i>title</i><p>caf&eacute;</p>', context)).to.equal('A title caf&eacute;');
    expect(context.repairs.at(-1)).to.deep.equal({ field: 'title', kind: 'unread', found: 'HTML' });
    expect(readPlain('&#233;', context)).to.equal('&#233;');
    expect(readPlain('Plain & simple', context)).to.equal('Plain & simple');
  });
});
