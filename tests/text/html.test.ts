import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import { readBlocks, readInline } from '../../src/text/rich-text.js';
import { textContext } from '../support.js';

const read = (text: string) => readBlocks(text, textContext('summary'));
const outline = (text: string) =>
  read(text).map((block) => (block.type === 'list' ? block.items.map(plainText) : plainText(block)));

describe('HTML text', () => {
  it('keeps paragraphs, lists and emphasis', () => {
    expect(read('<p>A <b>bold</b> <i>word</i>.</p><ul><li>one<li>H<sub>2</sub>O</ul>')).to.deep.equal([
      {
        type: 'paragraph',
        content: ['A ', { type: 'strong', content: 'bold' }, ' ', { type: 'emphasis', content: 'word' }, '.'],
      },
      { type: 'list', items: ['one', ['H', { type: 'sub', content: '2' }, 'O']] },
    ]);
  });
  it('survives orphan tags', () => {
    expect(outline('</span><p>Aims:</p></div><ul><li>one</li></span><li>two</ul></p>After<div>')).to.deep.equal([
      'Aims:',
      ['one', 'two'],
      'After',
    ]);
  });
  it('makes no empty blocks', () => {
    expect(outline('<p></p><p> </p>x</p>y<ul><li> </li></ul><br><br>')).to.deep.equal(['x', 'y']);
  });
  it('keeps lists inside paragraphs as lists', () => {
    expect(outline('<p>Intro:<ul><li>a</li></ul>tail</p>')).to.deep.equal(['Intro:', ['a'], 'tail']);
  });
  it('nests lists, also those that stand straight in a list', () => {
    const nested = [{ type: 'list', items: [{ content: 'a', lists: [{ type: 'list', items: ['b', 'c'] }] }, 'd'] }];
    expect(read('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>')).to.deep.equal(nested);
    expect(read('<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul>')).to.deep.equal(nested);
  });
  it('gives the text behind a nested list to the item around it', () => {
    expect(read('<ul><li>A<ul><li>B</li></ul>tail</li></ul>')).to.deep.equal([
      { type: 'list', items: [{ content: 'A tail', lists: [{ type: 'list', items: ['B'] }] }] },
    ]);
  });
  it('keeps two neighbouring lists two, and numbers', () => {
    expect(outline('<ul><li>a</ul><ul><li>b</ul>')).to.deep.equal([['a'], ['b']]);
    expect(read('<ol start=3><li>c<li>d</ol>')[0]).to.deep.equal({
      type: 'list',
      ordered: true,
      start: 3,
      items: ['c', 'd'],
    });
    const starts = ['0', '-2', '1.5', 'x'].map((start) => read(`<ol start="${start}"><li>c</ol>`)[0]);
    expect(starts.map((list) => (list as { start?: number }).start)).to.deep.equal([
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('keeps an item’s paragraphs in the item', () => {
    expect(outline('<ul><li><p>a</p><p>b</p></li><li>c</li></ul>')).to.deep.equal([['a b', 'c']]);
  });
  it('finds lists that were typed with bullets', () => {
    expect(outline('<p>Aims:<br>• one<br>• two</p><p>End.</p>')).to.deep.equal(['Aims:', ['one', 'two'], 'End.']);
    expect(outline('<p>Aims:</p><p>• one</p><p>• two</p><p>End.</p>')).to.deep.equal(['Aims:', ['one', 'two'], 'End.']);
  });
  it('finds a list that lost its line breaks behind emphasis', () => {
    expect(readBlocks('<b>Areas:</b> • one; • two', textContext())).to.deep.equal([
      { type: 'paragraph', content: [{ type: 'strong', content: 'Areas:' }] },
      { type: 'list', items: ['one;', 'two'], label: 'Areas:' },
    ]);
  });
  it('takes line breaks as structure where no tag makes blocks', () => {
    expect(outline('Aims:\n• <i>one</i>\n• two</span>\nThe end.')).to.deep.equal(['Aims:', ['one', 'two'], 'The end.']);
  });
  it('reads markup that was escaped once or twice', () => {
    for (const escaped of ['&lt;p&gt;A &amp;amp; B&lt;/p&gt;', '&amp;lt;p&amp;gt;A &amp;amp;amp; B&amp;lt;/p&amp;gt;'])
      expect(outline(escaped)).to.deep.equal(['A & B']);
  });
  it('links only to http and https', () => {
    const [block] = read(
      '<p><a href="javascript:alert(1)">a</a> <a href="/x">b</a> <a href="data:text/html,x">c</a></p>',
    );
    expect(block).to.deep.include({
      content: ['a ', { type: 'link', href: 'https://lib.example.org/x', content: 'b' }, ' c'],
    });
  });
  it('leaves out what is no text for readers', () => {
    expect(
      outline('<p>a<script>b</script><style>c</style><svg><text>d</text></svg><textarea>e</textarea></p>'),
    ).to.deep.equal(['a']);
  });
  it('keeps text that only looks like a tag', () => {
    expect(outline('<p>p <0.05, List<String>, a < b > c</p>')).to.deep.equal(['p <0.05, List<String>, a < b > c']);
  });
  it('does not read URLs’ parameters as entities', () => {
    expect(outline('<p>https://example.org/?a=1&copy=2&amp;reg=3</p>')).to.deep.equal([
      'https://example.org/?a=1&copy=2&reg=3',
    ]);
  });
  it('stands nesting of any depth', () => {
    expect(outline(`${'<div><b>'.repeat(3000)}deep`)).to.deep.equal(['deep']);
    expect(plainText(read(`${'<ul><li>'.repeat(3000)}deep`))).to.contain('deep');
  });
  it('keeps a title in one line, without links', () => {
    expect(
      readInline('<p>A<br>title <a href="https://example.org">with</a> <sup>2</sup></p>', textContext('title')),
    ).to.deep.equal(['A title with ', { type: 'sup', content: '2' }]);
  });
});
