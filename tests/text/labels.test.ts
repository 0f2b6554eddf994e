// The word "Abstract" and its like above an abstract.
import { expect } from '@open-wc/testing';
import { textContext } from '../support.js';
import { plainText } from '../../src/record/rich-text.js';
import { readBlocks, readInline } from '../../src/text/rich-text.js';

const read = (text: string) => readBlocks(text, textContext('summary')).map((block) => plainText(block));

const dropped: string[] = [
  '<jats:title>Abstract</jats:title><jats:p>We asked.</jats:p>',
  '<title>ABSTRACT</title><p>We asked.</p>',
  '<h3>Summary</h3><p>We asked.</p>',
  '<p><strong>Abstract:</strong></p><p>We asked.</p>',
  '<b>Abstract</b><br>We asked.',
  '<p><strong>Abstract</strong> We asked.</p>',
  '<p><b>Abstract: </b>We asked.</p>',
  '&lt;p&gt;Abstract: We asked.&lt;/p&gt;',
  'Abstract: We asked.',
  'Abstract. We asked.',
  'ABSTRACT—We asked.',
  'Abstract - We asked.',
  'Abstract – We asked.',
  '[Abstract] We asked.',
  'Abstract\nWe asked.',
  'Abstract\n\nWe asked.',
  '\n  ABSTRACT :\n\nWe asked.',
  'AbstractWe asked.',
  'Summary\n\nWe asked.',
  'Summary: We asked.',
  'Résumé : We asked.',
  'RESUMEN. We asked.',
  'ResumenWe asked.',
  'Resumo: We asked.',
  'Zusammenfassung\n\nWe asked.',
  'Riassunto: We asked.',
  'Аннотация. We asked.',
  'АННОТАЦИЯ: We asked.',
  'Περίληψη: We asked.',
  '摘要：We asked.',
  '【摘要】We asked.',
  '초록\nWe asked.',
  'सारांश: We asked.',
  'خلاصہ: We asked.',
  'چکیده:\nWe asked.',
  'الملخص: We asked.',
];

const kept: string[] = [
  'Abstract algebra is a field.',
  'Abstract Algebra',
  'Abstract-level reasoning helps.',
  'Abstract–concrete pairs differ.',
  'Abstraction: a review.',
  'Abstracts of the meeting.',
  'Summary of the data.',
  'Summary. It is over.',
  'Resumes: how to write them.',
  'We asked. Abstract: no.',
  'سارے پہاڑ: ایک جائزہ',
  '水: a study.',
];

describe('the label of an abstract', () => {
  for (const text of dropped) it(`is dropped: ${text}`, () => expect(read(text)).to.deep.equal(['We asked.']));
  for (const text of kept) it(`is none: ${text}`, () => expect(read(text)).to.deep.equal([text]));

  it('in bold or italics is none before a word that goes on', () => {
    expect(read('<b>Abstract</b> algebra is a field.')).to.deep.equal(['Abstract algebra is a field.']);
    expect(read('<i>Abstract</i> Algebra is a book.')).to.deep.equal(['Abstract Algebra is a book.']);
  });
  it('alone leaves nothing', () => expect(read('<jats:title>Abstract</jats:title>')).to.deep.equal([]));
  it('leaves the marks behind it', () => {
    expect(readBlocks('<p>Abstract: a <i>b</i></p>', textContext())).to.deep.equal([
      { type: 'paragraph', content: ['a ', { type: 'emphasis', content: 'b' }] },
    ]);
  });
  it('is a word like any other in a title', () => {
    expect(readInline('Summary: what we know', textContext('title'))).to.equal('Summary: what we know');
  });
  it('is looked for in no time', () => {
    expect(read(`${'…'.repeat(50_000)}Abstract`)).to.have.length(1);
    expect(read(`<p>Abstract${' '.repeat(50_000)}x</p>`)).to.deep.equal(['Abstract x']);
  });
});
