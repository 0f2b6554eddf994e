// TeX, in BibTeX and in the texts of others.
import { bibtex, crossref, csl, dublinCore, marc, type RightValue, ris, valuesOf } from './value.js';

const raw = String.raw;
const titled = (tex: string) => bibtex('misc', {}).replace('{Springs}', () => `{${tex}}`);
const sub = (content: string) => ({ type: 'sub', content }) as const;
const sup = (content: string) => ({ type: 'sup', content }) as const;
const nocase = (content: string) => ({ type: 'span', nocase: true, content }) as const;

/** What has dollars, and is no TeX. */
const CODE: readonly string[] = [
  'Template literals ${user}_${id} in practice',
  'Use of $HOME_DIR/$USER in scripts',
  raw`Regex ^\w+$ and $\d_$`,
  'Between $5_a and 10$',
];

/** What TeX sets, as BibTeX has it. */
const SIGNS: readonly (readonly [tex: string, text: unknown])[] = [
  [raw`$\langle x\rangle \Rightarrow y \propto z$`, '⟨x⟩ ⇒ y ∝ z'],
  [raw`$\simeq \lesssim \cup \nabla \dagger \mp$`, '≃ ≲ ∪ ∇† ∓'],
  [raw`20\,\celsius`, '20\u202f°C'],
  [raw`\textquestiondown \texttwosuperior \textpm \textsection`, '¿²±§'],
  [raw`\h{a} \textrighthorn{o} \textcommabelow{s} \k{a}`, 'ả ơ ș ą'],
  [raw`$\bar{2}$ and $\hat{x}$`, '2̄ and x̂'],
  [raw`$a\not\in B$ and $a\not{=}b$`, 'a ∉ B and a ≠ b'],
  [raw`$p\not| n$`, 'p|\u0338 n'],
  [raw`$\frac{a+b}{2}$, $\sqrt{x}$, $\mathbb{R}$`, '(a+b)/2, √x, ℝ'],
  [raw`\foreignlanguage{german}{Quellen} \textcolor{red}{rot}`, 'Quellen rot'],
  [raw`\texorpdfstring{$\alpha$}{alpha} decay\footnote{No \emph{title}.} of\thanks{Us.} \quad it`, 'α decay of it'],
  ["`x' and ``y'', don't", "‘x’ and “y”, don't"],
];

export const tex: readonly RightValue[] = [
  ...valuesOf('a formula before a figure is taken for a price', [
    ['bibtex', raw`$\pm$5 \% and 0.2\,mm$^2$`, titled(raw`$\pm$5 \% and 0.2\,mm$^2$`), 'title', ['±5 % and 0.2\u202fmm', sup('2')]],
    ['bibtex', raw`5$\times$5`, titled(raw`5$\times$5`), 'title', '5×5'],
    ['bibtex', raw`H$_2$15N`, titled(raw`H$_2$15N`), 'title', ['H', sub('2'), '15N']],
    ['bibtex', raw`$\delta$18O`, titled(raw`$\delta$18O`), 'title', 'δ18O'],
    ['csl-json', raw`H$_2$15N`, csl({ title: 'H$_2$15N' }), 'title', ['H', sub('2'), '15N']],
  ]),
  ...valuesOf('prices, paths and quotes are taken for TeX', [
    ['bibtex', '$5 and $10, US$10', titled('$5 and $10, US$10'), 'title', '$5 and $10, US$10'],
    ['csl-json', '$5 and $10', csl({ title: '$5 and $10' }), 'title', '$5 and $10'],
    ['crossref', 'US$5_000 to US$20', crossref({ title: ['US$5_000 to US$20'] }), 'title', 'US$5_000 to US$20'],
    ['marcxml', raw`C:\new{a}`, marc(raw`490 0_ $a C:\new{a}`), 'series', raw`C:\new{a}`],
    ['csl-json', raw`\"open\"`, csl({ title: raw`He said \"open\"` }), 'title', raw`He said \"open\"`],
    ['csl-json', raw`costs \$5 in \$x`, csl({ title: raw`It costs \$5 in \$x` }), 'title', raw`It costs \$5 in \$x`],
    ['ris', 'A$B$C', ris('GEN', 'T2  - A$B$C'), 'series', 'A$B$C'],
  ]),
  ...valuesOf('the code of programs is taken for TeX', [
    ...CODE.map((written) => ['csl-json', written, csl({ title: written }), 'title', written] as const),
    ['ris', '$_GET,$_POST', ris('GEN', 'KW  - The variables $_GET,$_POST in PHP'), 'keywords', ['The variables $_GET,$_POST in PHP']],
    ['csl-json', 'CO$_2$e, which is TeX', csl({ title: 'CO$_2$e' }), 'title', ['CO', sub('2'), 'e']],
    ['csl-json', raw`${'$'}^{137}$Cs, which is TeX`, csl({ title: raw`${'$'}^{137}$Cs and ${'$'}{}^{14}$C` }), 'title', [sup('137'), 'Cs and ', sup('14'), 'C']],
    ['csl-json', '$x_i, y_i$, which is TeX', csl({ title: 'Of $x_i, y_i$' }), 'title', ['Of x', sub('i'), ', y', sub('i')]],
  ]),
  ...valuesOf('a sign that a command sets is taken for markup', [
    ['bibtex', raw`List\textless{}b\textgreater{} generic types`, titled(raw`List\textless{}b\textgreater{} generic types`), 'title', 'List<b> generic types'],
    ['bibtex', 'the same, with no repair', titled(raw`List\textless{}b\textgreater{} generic types`), 'repairs', undefined],
    ['bibtex', 'the same in the name of a publisher', bibtex('misc', { publisher: raw`A \textless{}b\textgreater{} C` }), 'publisher', { name: 'A <b> C' }],
    ['bibtex', raw`\char60 b>`, titled(raw`List\char60 b> of types`), 'title', 'List<b> of types'],
    ['bibtex', raw`{\textless}b{\textgreater}x{\textless}/b{\textgreater}, which is markup that was exported`, titled(raw`A {\textless}b{\textgreater}x{\textless}/b{\textgreater}`), 'title', ['A ', { type: 'strong', content: 'x' }]],
    ['bibtex', raw`a<sub>2</sub>, which is markup`, titled('CO<sub>2</sub>'), 'title', ['CO', sub('2')]],
    ['bibtex', '$a < b$', titled('$a < b$'), 'title', 'a < b'],
    ['bibtex', raw`$a \not< b$`, titled(raw`$a \not< b$`), 'title', 'a ≮ b'],
    ['csl-json', raw`\textit{a \textless{}b\textgreater{}}`, csl({ title: raw`\textit{a \textless{}b\textgreater{}}` }), 'title', [{ type: 'emphasis', content: 'a <b>' }]],
  ]),
  ...valuesOf('raw TeX is shown', [
    ['crossref', raw`$\gamma/Z$`, crossref({ title: [raw`Search for $\gamma/Z$`] }), 'title', 'Search for γ/Z'],
    ['csl-json', raw`$\gamma/Z$`, csl({ title: raw`Search for $\gamma/Z$` }), 'title', 'Search for γ/Z'],
    ['marcxml', raw`$N_2$ (field 520)`, marc(`520 __ $a Much $N_2$ is in \\textit{water}.`), 'summary', [{ type: 'paragraph', content: ['Much N', sub('2'), ' is in ', { type: 'emphasis', content: 'water' }, '.'] }]],
    ['oai-dc', raw`{\"o}, \'{e}`, dublinCore(raw`<dc:publisher>K{\"o}nig, \'{e}dition</dc:publisher>`), 'publisher', { name: 'König, édition' }],
    ['ris', raw`$x^2$`, ris('GEN', 'KW  - $x^2$'), 'keywords', ['x²']],
  ]),
  ...valuesOf('signs of TeX vanish', SIGNS.map(([written, text]) => ['bibtex', written, titled(written), 'title', text] as const)),
  ...valuesOf('a command that is not known vanishes without a word', [
    ['bibtex', raw`\foo{a}`, titled(raw`\foo{a}`), 'repairs', [{ field: 'title', kind: 'stray-tag', found: raw`\foo` }]],
    ['csl-json', raw`$\foo y_1$`, csl({ title: raw`$\foo y_1$` }), 'repairs', [{ field: 'title', kind: 'stray-tag', found: raw`\foo` }]],
  ]),
  ...valuesOf('a style makes capitals of letters that keep their case', [
    ['csl-json', '<span class="nocase">p53</span>', csl({ title: 'The <span class="nocase">p53</span> gene' }), 'title', ['The ', nocase('p53'), ' gene']],
    ['bibtex', '{p53}, {van}', titled('{p53} and {van} Gogh'), 'title', [nocase('p53'), ' and ', nocase('van'), ' Gogh']],
    ['publication', 'a span with `nocase`', { title: [{ type: 'span', nocase: true, content: 'p53' }, ' gene'] }, 'title', [nocase('p53'), ' gene']],
    ['bibtex', '{NASA}, whose capitals need no keeping', titled('The {NASA} story of caf{e}s'), 'title', 'The NASA story of cafes'],
    ['bibtex', 'braces around all of it', titled('{Water in the hills}'), 'title', 'Water in the hills'],
  ]),
]; // prettier-ignore
