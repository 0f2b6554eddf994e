// JATS, as journals' abstracts come from Crossref, PubMed Central and their own sites, with the prefix or without it.
// https://jats.nlm.nih.gov/archiving/tag-library/1.3/
import { textContext } from '../support.js';
import { readBlocks, readInline } from '../../src/text/rich-text.js';
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';

const read = (text: string) => readBlocks(text, textContext('summary'));
const strong = (content: string) => ({ type: 'strong', content });
const emphasis = (content: string) => ({ type: 'emphasis', content });
const paragraph = (...content: (string | object)[]) => ({
  type: 'paragraph',
  content: content.length === 1 && typeof content[0] === 'string' ? content[0] : content,
});
const list = (...items: unknown[]) => ({ type: 'list', items });
const link = (href: string, content: string) => ({ type: 'link', href, content });

const cases: [oddity: string, written: string, blocks: unknown[]][] = [
  [
    'sections with titles',
    '<jats:sec><jats:title>Background</jats:title><jats:p>Springs dry up.</jats:p></jats:sec><jats:sec><jats:title>Methods</jats:title><jats:p>We asked.</jats:p><jats:p>We mapped.</jats:p></jats:sec>',
    [paragraph(strong('Background')), paragraph('Springs dry up.'), paragraph(strong('Methods')), paragraph('We asked.'), paragraph('We mapped.')],
  ],
  [
    'names without the prefix, and markup in a title, in which HTML reads none',
    '<sec><title>About <italic>Bos</italic></title><p>Cattle.</p></sec><sec><title/><p>End.</p></sec>',
    [paragraph({ type: 'strong', content: ['About ', emphasis('Bos')] }), paragraph('Cattle.'), paragraph('End.')],
  ],
  [
    'marks, and what has none here',
    '<jats:p><jats:italic>i</jats:italic> <jats:bold>b</jats:bold> H<jats:sub>2</jats:sub>O<jats:sup>+</jats:sup> <jats:sc>sc</jats:sc> <jats:underline>u</jats:underline> <jats:monospace>m</jats:monospace> <jats:styled-content>s</jats:styled-content></jats:p>',
    [paragraph(emphasis('i'), ' ', strong('b'), ' H', { type: 'sub', content: '2' }, 'O', { type: 'sup', content: '+' }, ' sc u m s')],
  ],
  [
    'empty elements, which HTML would leave open',
    '<jats:p>One<jats:break/>two <jats:italic/>three</jats:p><jats:p/>Four<jats:inline-graphic xlink:href="a.gif" /> five',
    [paragraph('One'), paragraph('two three'), paragraph('Four five')],
  ],
  ['an empty element of HTML', '<p>a<br/>b<b/> c</p>', [paragraph('a'), paragraph('b c')]],
  ['an unquoted address that ends in a slash', '<p><a href=https://a.org/>a</a> b</p>', [paragraph(link('https://a.org/', 'a'), ' b')]],
  ['a bulleted list', '<jats:list list-type="bullet"><jats:list-item><jats:p>a</jats:p></jats:list-item><jats:list-item><jats:label>•</jats:label><jats:p>b</jats:p></jats:list-item></jats:list>', [list('a', 'b')]],
  ['an ordered list, whose numbers are written out', '<list list-type="order"><list-item><label>1.</label><p>a</p></list-item><list-item><label>2.</label><p>b</p></list-item></list>', [{ ...list('a', 'b'), ordered: true }]],
  ['a list by letters', '<list list-type="alpha-lower"><list-item><p>a</p></list-item></list>', [{ ...list('a'), ordered: true }]],
  ['a simple list with labels of its own', '<list list-type="simple"><list-item><label>Aim</label><p>a</p></list-item></list>', [list('Aim a')]],
  ['a list in a list, in a paragraph', '<jats:p>Aims:<jats:list><jats:list-item><jats:p>a</jats:p><jats:list><jats:list-item><jats:p>b</jats:p></jats:list-item></jats:list></jats:list-item></jats:list></jats:p>', [paragraph('Aims:'), { ...list({ content: 'a', lists: [list('b')] }), label: 'Aims:' }]],
  ['definitions', '<def-list><def-item><term>Bagar</term><def><p>the plain</p></def></def-item></def-list>', [list([strong('Bagar'), ' the plain'])]],
  ['definitions of HTML', '<dl><dt>Bagar</dt><dd>the plain</dd><dt>Pahad</dt><dd>the hills</dd></dl>', [list([strong('Bagar'), ' the plain'], [strong('Pahad'), ' the hills'])]],
  [
    'links, of which a bare DOI is none',
    '<p><ext-link ext-link-type="uri" xlink:href="https://a.org/b">here</ext-link>, <ext-link xlink:href="10.1234/a">DOI</ext-link>, <uri>https://a.org/c</uri>, <ext-link xlink:href="javascript:alert(1)">x</ext-link></p>',
    [paragraph(link('https://a.org/b', 'here'), ', DOI, ', link('https://a.org/c', 'https://a.org/c'), ', x')],
  ],
  ['references, and notes that belong to another place', '<p>As shown <sup><xref ref-type="bibr" rid="b1">1</xref></sup><fn><p>A note.</p></fn> before.</p>', [paragraph('As shown ', { type: 'sup', content: '1' }, ' before.')]],
  ['a source that was indented around its tags', '<jats:p>\n   Group B\n   (\n   <jats:italic>Bos</jats:italic>\n   , cattle)\n   and\n   <jats:sc>r</jats:sc>\n   .\n</jats:p>', [paragraph('Group B (', emphasis('Bos'), ', cattle) and r.')]],
  ['a table, a row a line', '<table-wrap><label>1</label><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></table-wrap>', [paragraph('1'), paragraph('a b'), paragraph('1 2')]],
  ['headings of HTML', '<h2>Aims</h2><p>To <b>see</b>.</p>', [paragraph(strong('Aims')), paragraph('To ', strong('see'), '.')]],
  ['a page with a head', '<html><head><title>Page</title></head><body><p>a</p></body></html>', [paragraph('a')]],
  ['the prefix that word processors give paragraphs of theirs', '<p>a<o:p></o:p> b</p>', [paragraph('a b')]],
]; // prettier-ignore

describe('JATS', () => {
  for (const [oddity, written, blocks] of cases)
    it(`reads ${oddity}`, () => expect(read(written)).to.deep.equal(blocks));

  it('keeps the marks of a title, in one line and without a heading’s weight', () => {
    const title = (text: string) => readInline(text, textContext('title'));
    expect(title('The <scp>CRISPR</scp> of <jats:italic>E. coli</jats:italic>:<jats:break/>a review')).to.deep.equal([
      'The CRISPR of ',
      emphasis('E. coli'),
      ': a review',
    ]);
    expect(title('<title>A <bold>b</bold></title>')).to.deep.equal(['A ', strong('b')]);
    expect(title('<h1>A title</h1>')).to.equal('A title');
    expect(title('A title\n   <i>in vivo</i>\n   , and others')).to.deep.equal([
      'A title ',
      emphasis('in vivo'),
      ', and others',
    ]);
  });
  it('is no sign of dirt', () => {
    const context = textContext('summary');
    readBlocks('<jats:title>A</jats:title><jats:p>b<jats:break/>c &amp; d</jats:p>', context);
    expect(context.repairs).to.deep.equal([]);
  });
  it('of any depth and size is read', () => {
    expect(plainText(read(`${'<sec><title>a</title>'.repeat(1000)}<p>deep`))).to.match(/deep$/);
    expect(plainText(read('<def-list><list>'.repeat(2000) + 'deep'))).to.contain('deep');
    expect(plainText(read(`${'<alternatives>'.repeat(3000)}deep`))).to.contain('deep');
    expect(plainText(read('<jats:p/>'.repeat(5_000) + 'end'))).to.equal('end');
    expect(plainText(read(`<p ${'a '.repeat(2_000)}/>end`))).to.contain('end');
  });
});
