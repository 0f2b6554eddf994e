// MathML, as journals have it in titles and abstracts, with its prefix and without. https://www.w3.org/TR/mathml-core/
import { expect } from '@open-wc/testing';
import { textContext } from '../support.js';
import { type InlineText, plainText } from '../../src/record/rich-text.js';
import { readBlocks, readInline } from '../../src/text/rich-text.js';

/** With "_" and "^" for what stands lower and higher. */
const written = (text: InlineText): string =>
  typeof text === 'string'
    ? text
    : text
        .map((part) => {
          if (typeof part === 'string') return part;
          const inside = written(part.content);
          return part.type === 'sub' ? `_{${inside}}` : part.type === 'sup' ? `^{${inside}}` : inside;
        })
        .join('');
const title = (text: string) => written(readInline(text, textContext('title')));

const cases: [formula: string, read: string][] = [
  ['<mi>x</mi><mo>=</mo><mn>1</mn>', 'x = 1'],
  ['<mi>a</mi><mo>+</mo><mi>b</mi><mo>-</mo><mi>c</mi><mo>≤</mo><mo>-</mo><mn>1</mn>', 'a + b − c ≤ −1'],
  ['<mo>-</mo><mn>1</mn><mo>,</mo><mo>(</mo><mo>-</mo><mn>2</mn><mo>)</mo>', '−1, (−2)'],
  ['<mrow><mi>a</mi><mrow><mo>=</mo><mi>b</mi></mrow></mrow>', 'a = b'],
  ['<mn>2</mn><mo>&InvisibleTimes;</mo><mi>x</mi>', '2x'],
  ['<mi>f</mi><mo>&ApplyFunction;</mo><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow>', 'f(x)'],
  ['<mn>3</mn><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>', '3 sin x'],
  ['<msub><mi>log</mi><mn>2</mn></msub><mi>n</mi>', 'log_{2} n'],
  ['<msup><mi>x</mi><mn>2</mn></msup>', 'x^{2}'],
  ['<msup><mn>10</mn><mrow><mo>-</mo><mn>6</mn></mrow></msup>', '10^{−6}'],
  ['<msub><mi>x</mi><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow></msub>', 'x_{i=1}'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_{i}^{2}'],
  ['<msup><mi>f</mi><mo>′</mo></msup>', 'f′'],
  ['<mfrac><mi>a</mi><mi>b</mi></mfrac>', 'a/b'],
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mn>2</mn><mi>c</mi></mrow></mfrac>', '(a + b)/(2c)'],
  ['<mfrac><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
  ['<msup><mfrac><mi>a</mi><mi>b</mi></mfrac><mn>2</mn></msup>', '(a/b)^{2}'],
  ['<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>', 'n, k'],
  ['<msqrt><mi>x</mi></msqrt>', '√x'],
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x + 1)'],
  ['<mroot><mrow><mi>x</mi><mi>y</mi><mn>2</mn></mrow><mn>3</mn></mroot>', '^{3}√(xy2)'],
  ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a, b)'],
  ['<mfenced open="[" close="" separators="|"><mi>a</mi><mi>b</mi></mfenced>', '[a|b'],
  ['<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi>', '∑_{i=1}^{n}x'],
  ['<munder><mi>lim</mi><mi>n</mi></munder><mi>x</mi>', 'lim_{n} x'],
  ['<mover accent="true"><mi>x</mi><mo>¯</mo></mover>', 'x̄'],
  ['<mover><mi>v</mi><mo>→</mo></mover>', 'v⃗'],
  ['<mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>¯</mo></mover>', 'ab'],
  ['<mmultiscripts><mi>Tb</mi><mprescripts/><none/><mn>153</mn></mmultiscripts>', '^{153}Tb'],
  ['<mmultiscripts><mi>X</mi><mi>a</mi><mi>b</mi><mprescripts/><mi>c</mi><mi>d</mi></mmultiscripts>', '_{c}^{d}X_{a}^{b}'],
  ['<msup><mrow/><mn>14</mn></msup><mi>C</mi>', '^{14}C'],
  ['<mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable><mo>)</mo>', '(1 0; 0 1)'],
  ['<mstyle displaystyle="true"><mrow><mi>a</mi><mo>=</mo><mi>b</mi></mrow></mstyle>', 'a = b'],
  ['<semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics>', 'a'],
  ['<mi>a</mi><mtext> if </mtext><mi>b</mi><mspace width="1em"/><mi>c</mi><mspace width="0.1em"/><mi>d</mi>', 'a if b cd'],
  ['<mtext>22</mtext><mtext>.2</mtext><mo>×</mo><msup><mtext>10</mtext><mtext>9</mtext></msup>', '22.2 × 10^{9}'],
  ['\n  <mrow>\n    <mi>\n a </mi>\n    <mo>=</mo>\n <mi>b</mi>\n </mrow>\n', 'a = b'],
  ['<mphantom><mi>x</mi></mphantom><mi>y</mi>', 'y'],
]; // prettier-ignore

describe('MathML', () => {
  for (const [formula, read] of cases) {
    it(`reads ${formula.trim()} as ${read}`, () => {
      expect(title(`<math>${formula}</math>`)).to.equal(read);
      const prefixed = formula.replace(/<(\/?)(?=[a-z])/g, '<$1mml:');
      expect(title(`<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML">${prefixed}</mml:math>`)).to.equal(read);
    });
  }
  it('goes on with the line around it', () => {
    expect(title('At <math><mi>x</mi></math>, <i>n</i>=<math><mn>2</mn></math>th')).to.equal('At x, n=2th');
  });
  it('gets back the spaces that some publishers lose', () => {
    const math = (inside: string) => `<mml:math>${inside}</mml:math>`;
    const nuclide = '<mml:mmultiscripts><mml:mi>Tb</mml:mi><mml:mprescripts/><mml:none/><mml:mn>153</mml:mn></mml:mmultiscripts>'; // prettier-ignore
    expect(title(`in the${math('<mml:mi>N</mml:mi>')}nucleus${math(nuclide)}`)).to.equal('in the N nucleus ^{153}Tb');
    expect(title(`L${math('<mml:mi>p</mml:mi>')}, ${math('<mml:mi>n</mml:mi>')}th, CO${math('<mml:mn>2</mml:mn>')}`)).to.equal('Lp, nth, CO2'); // prettier-ignore
    expect(title(`xenon${math('<mml:msup><mml:mrow/><mml:mn>2</mml:mn></mml:msup>')}`)).to.equal('xenon^{2}');
  });
  it('is taken before TeX where a formula is there in several forms', () => {
    const tex = '<jats:tex-math>\\documentclass{minimal}\\begin{document}$$x^2$$\\end{document}</jats:tex-math>';
    const math = '<mml:math><mml:mi>x</mml:mi></mml:math>';
    const formula = (inside: string) => `<jats:inline-formula>${inside}</jats:inline-formula>`;
    const forms = (inside: string) => `<jats:alternatives>${inside}</jats:alternatives>`;
    expect(title(`a ${formula(forms(tex + math))} b`)).to.equal('a x b');
    expect(title(`a ${formula(forms(`<jats:inline-graphic xlink:href="a"/>${tex}`))} b`)).to.equal('a $$x^2$$ b');
    expect(title(`a ${formula(tex)} b ${formula(forms(''))}`)).to.equal('a $$x^2$$ b');
    expect(title('Of $\\alpha^2$ decay')).to.equal('Of $\\alpha^2$ decay');
  });
  it('in its own paragraph stands apart', () => {
    const blocks = readBlocks('<p>So<disp-formula><math><mi>x</mi></math></disp-formula>holds.</p>', textContext());
    expect(blocks.map((block) => plainText(block))).to.deep.equal(['So', 'x', 'holds.']);
  });
  it('of any depth is read in no time', () => {
    for (const name of ['mrow', 'msup', 'mfrac', 'mmultiscripts', 'mover', 'mfenced', 'semantics', 'msqrt'])
      expect(title(`<mml:math>${`<mml:${name}>`.repeat(500)}<mml:mi>deep`)).to.contain('deep');
  });
});
