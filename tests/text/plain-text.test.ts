import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import { readBlocks } from '../../src/text/rich-text.js';
import { textContext } from '../support.js';

const read = (text: string) => readBlocks(text, textContext('summary'));
/** Paragraphs as strings, lists as arrays: how a text was understood, at a glance. */
const outline = (text: string) =>
  read(text).map((block) => (block.type === 'list' ? block.items.map(plainText) : plainText(block)));

describe('plain text', () => {
  it('keeps paragraphs apart at blank lines', () => {
    expect(outline('One.\n\nTwo.\r\n\r\nThree.')).to.deep.equal(['One.', 'Two.', 'Three.']);
  });
  it('joins lines that a machine has wrapped', () => {
    expect(
      outline(
        'Mountains feed the rivers on which a quarter of\nall people depend, and they warm faster than the\nplains below them.',
      ),
    ).to.have.length(1);
  });
  it('keeps line breaks that a person has made', () => {
    expect(outline('Short line.\nAnother one that is a good deal longer than the first.')).to.have.length(2);
    expect(outline(`${'Word '.repeat(60)}\n${'Word '.repeat(40)}`)).to.have.length(2);
  });
  for (const bullet of ['•', '-', '–', '*', '‣', '▪', 'o', '\uf0b7']) {
    it(`makes a list of lines that begin with ${bullet}`, () => {
      expect(outline(`Aims:\n${bullet} one;\n${bullet} two\nThe end.`)).to.deep.equal([
        'Aims:',
        ['one;', 'two'],
        'The end.',
      ]);
    });
  }
  it('makes numbered lists, and knows where they begin', () => {
    const [, list] = read('Steps:\n1. one\n2) two');
    expect(list).to.deep.include({ ordered: true, items: ['one', 'two'] });
    expect(read('Then\n\n4. four\n5. five')[1]).to.deep.include({ ordered: true, start: 4 });
  });
  it('takes no year, decimal or lone dash for an item', () => {
    expect(outline('2007. A good year.')).to.deep.equal(['2007. A good year.']);
    expect(outline('- so he said, and left.')).to.deep.equal(['- so he said, and left.']);
    expect(outline('A first paragraph.\n\n3. is a number here')).to.deep.equal([
      'A first paragraph.',
      '3. is a number here',
    ]);
    expect(outline('o rato roeu a roupa')).to.deep.equal(['o rato roeu a roupa']);
  });
  it('labels a list by its lead-in sentence, the last one of a longer paragraph', () => {
    expect(read('Aims:\n• one\n• two')[1]).to.include({ label: 'Aims:' });
    expect(read('A study of farms. It has two aims:\n• one\n• two')[1]).to.include({ label: 'It has two aims:' });
    expect(read('No lead-in here.\n• one\n• two')[1]).to.not.have.property('label');
  });
  it('tells an item’s next line from the next paragraph by indentation alone', () => {
    expect(outline('Aims:\n  • one goes\n    on;\n  • two\nThe end.')).to.deep.equal([
      'Aims:',
      ['one goes on;', 'two'],
      'The end.',
    ]);
    expect(outline('Aims:\n• one goes\n  on; and on\n• two\nThe end.')).to.deep.equal([
      'Aims:',
      ['one goes on; and on', 'two'],
      'The end.',
    ]);
    expect(outline('    Aims:\n    • one\n      goes on\n    The end.')).to.deep.equal([
      'Aims:',
      ['one goes on'],
      'The end.',
    ]);
  });
  it('keeps a list together across blank lines, and nests by indentation', () => {
    expect(outline('• one\n\n• two')).to.deep.equal([['one', 'two']]);
    const [list] = read('• one\n   - a\n   - b\n• two');
    expect(list).to.deep.include({ items: [{ content: 'one', lists: [{ type: 'list', items: ['a', 'b'] }] }, 'two'] });
  });
  it('gives back the line breaks that a list has lost', () => {
    expect(outline('Aims: • one; • two')).to.deep.equal(['Aims:', ['one;', 'two']]);
    expect(outline('Rai • 2019 • Kathmandu')).to.deep.equal(['Rai • 2019 • Kathmandu']);
  });
  it('leaves signs and angle brackets alone that are no markup', () => {
    expect(outline('p < 0.05, n<30 and List<String> by <someone@example.org>')).to.deep.equal([
      'p < 0.05, n<30 and List<String> by <someone@example.org>',
    ]);
  });
  it('links bare URLs without the punctuation behind them', () => {
    const [block] = read(
      'See https://example.org/a_(b)?q=1&copy=2, (https://example.org/c). And https://example.org/d/!',
    );
    const links = (block as unknown as { content: { type: string; href: string }[] }).content
      .filter((part) => part.type === 'link')
      .map((part) => part.href);
    expect(links).to.deep.equal([
      'https://example.org/a_(b)?q=1&copy=2',
      'https://example.org/c',
      'https://example.org/d/',
    ]);
  });
  it('drops what prints nothing and what reorders the page', () => {
    expect(outline('a\u0000b\u202ec\u2066d\ufeff')).to.deep.equal(['abcd']);
  });
});
