// Lines that programs broke, and texts that journals escaped twice.
import { crossref, dublinCore, type RightValue, ris, valuesOf } from './value.js';

const paragraphs = (...texts: readonly unknown[]) => texts.map((content) => ({ type: 'paragraph', content }));
const abstract = (text: string) => crossref({ abstract: text });
const sub = (content: string) => ({ type: 'sub', content }) as const;
const strong = (content: string) => ({ type: 'strong', content }) as const;
const long = `${'word '.repeat(40)}end`;

export const wrapped: readonly RightValue[] = [
  ...valuesOf('a line that was wrapped is taken for a paragraph', [
    ['crossref', 'a break in mid-sentence, in lines of any width', abstract(`W${long}\nand more.`), 'summary', paragraphs(`W${long} and more.`)],
    ['oai-dc', 'a break in mid-sentence', dublinCore('<dc:description>A study of the lines that break\nin the middle</dc:description>'), 'summary', paragraphs('A study of the lines that break in the middle')],
    ['ris', 'a break in mid-sentence', ris('JOUR', 'AB  - A study of the lines that break', 'in the middle'), 'summary', paragraphs('A study of the lines that break in the middle')],
  ]),
  ...valuesOf('lines that are meant are joined', [
    ['crossref', 'one<br/>Beta: two<br/>Gamma: three', abstract('one<br/>Beta: two<br/>Gamma: three'), 'summary', paragraphs('one', 'Beta: two', 'Gamma: three')],
    ['crossref', 'words one below the other', abstract('water\nsprings\nfood'), 'summary', paragraphs('water', 'springs', 'food')],
    ['crossref', 'a) and b)', abstract('These are the things that we did:\na) this\nb) that'), 'summary', paragraphs('These are the things that we did:', 'a) this', 'b) that')],
    ['crossref', 'a sentence that ends', abstract(`W${long}.\nand more.`), 'summary', paragraphs(`W${long}.`, 'and more.')],
  ]),
  ...valuesOf('what is left of a label is shown', [
    ['crossref', '. This paper', abstract('. This paper'), 'summary', paragraphs('This paper')],
    ['crossref', 'Abstract This paper', abstract('Abstract This paper is short'), 'summary', paragraphs('This paper is short')],
    ['crossref', 'Abstract Algebra, which is no label', abstract('Abstract Algebra in schools'), 'summary', paragraphs('Abstract Algebra in schools')],
    ['crossref', '.5 mm, which is a number', abstract('.5 mm of rain'), 'summary', paragraphs('.5 mm of rain')],
  ]),
  ...valuesOf('references and marks that were escaped twice are shown', [
    ['crossref', 'p &amp;gt; 0.05 within tags', abstract('<jats:p>p &amp;gt; 0.05</jats:p>'), 'summary', paragraphs('p > 0.05')],
    ['crossref', 'CO&lt;sub&gt;2&lt;/sub&gt; within tags', abstract('<jats:p>CO&lt;sub&gt;2&lt;/sub&gt;</jats:p>'), 'summary', paragraphs(['CO', sub('2')])],
    ['crossref', 'the name of a tag, which is meant', abstract('<jats:p>Use &lt;b&gt; here</jats:p>'), 'summary', paragraphs('Use <b> here')],
  ]),
  ...valuesOf('words run together, or tags break the line', [
    ['crossref', 'if<mml:math>R</mml:math>is', abstract('<jats:p>if<mml:math><mml:mi>R</mml:mi></mml:math>is 5, the<mml:math><mml:mi>n</mml:mi></mml:math>th</jats:p>'), 'summary', paragraphs('if R is 5, the nth')],
    ['crossref', 'a tag a line', abstract('We see\n      <i>E. coli</i>\n      in CO\n      <sub>2</sub>\n      too'), 'summary', paragraphs(['We see ', { type: 'emphasis', content: 'E. coli' }, ' in CO', sub('2'), ' too'])],
    ['crossref', 'strong in strong', abstract('<p><b><strong>x</strong></b> y</p>'), 'summary', paragraphs([strong('x'), ' y'])],
  ]),
]; // prettier-ignore
