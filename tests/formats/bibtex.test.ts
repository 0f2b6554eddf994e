// BibTeX and BibLaTeX: https://www.bibtex.org/Format/, https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf and
// https://ctan.org/pkg/biblatex. Each record here is made up, and has one oddity.
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const raw = String.raw;
const entry = (fields: string, type = 'article') => readPublication(`@${type}{key,\n${fields}\n}`);
const titled = (fields: string, type?: string) => entry(`title = {T},\n${fields}`, type);

/** What is left of a record beside what all have. */
function only({ source, ...rest }: Publication): Partial<Publication> {
  expect(source).to.deep.equal({ format: 'bibtex' });
  return rest;
}

const kindOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { kind: string }) => error.kind,
  );

describe('BibTeX entries', () => {
  it('fill every field that they know', async () => {
    const read = await readPublication(raw`
      @String{lib = "Library"}
      @Article{rai:2019,
        Author = {Rai, Asha and {World Bank} and others},
        Editor = "J{\"o}rg von M{\"u}ller", editortype = {compiler},
        Title = {{Water} in \emph{Nepal}}, Subtitle = {A survey},
        type = {Field report},
        journaltitle = {Journal of } # lib # { Science}, publisher = {Himal Books},
        volume = 12, number = {3}, pages = {12--34}, edition = {2}, location = {Kathmandu},
        year = 2019, month = may,
        langid = {british}, doi = {10.1000/x\_y}, isbn = {978-3-16-148410-0}, issn = {0378-5955},
        url = {https://lib.example.org/a\_b}, pdf = {https://lib.example.org/a.pdf}, license = {CC-BY-4.0},
        abstract = {One.

        Two.},
        keywords = {water, {law, water}},
        note = {not read}, file = {:a.pdf:PDF}
      }`);
    expect(only(read)).to.deep.equal({
      title: ['Water in ', { type: 'emphasis', content: 'Nepal' }], subtitle: 'A survey', type: 'article', typeLabel: 'Field report',
      contributors: [
        { name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai' },
        { name: 'World Bank', role: 'author', kind: 'organization' },
        { name: 'Jörg von Müller', role: 'compiler', kind: 'person', given: 'Jörg', family: 'Müller', particle: 'von' },
      ],
      moreContributors: true,
      summary: [{ type: 'paragraph', content: 'One.' }, { type: 'paragraph', content: 'Two.' }],
      publisher: { name: 'Himal Books' }, series: 'Journal of Library Science', volume: '12', issue: '3', pages: '12–34', edition: '2', place: 'Kathmandu',
      published: { year: 2019, month: 5 }, languages: ['en-GB'],
      identifiers: { doi: '10.1000/x_y', isbn: ['978-3-16-148410-0'], issn: ['0378-5955'] },
      links: { landingPage: 'https://lib.example.org/a_b', fullText: { url: 'https://lib.example.org/a.pdf' } },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, keywords: ['water', 'law, water'],
    }); // prettier-ignore
  });

  describe('have titles in TeX', () => {
    const texts: readonly [oddity: string, tex: string, text: string][] = [
      ['accents', raw`\"o {\"o} \"{o} \" o \'{\i} \'\i{} \~n \=a \^e {\'E} \.z`, 'ö ö ö ö í í ñ ā ê É ż'],
      ['accents by letters', raw`\c c \c{c} \v{s} \H{o} \k{a} \r{a} \u{g} \d{h} \b{k}`, 'ç ç š ő ą å ğ ḥ ḵ'],
      ['an accent of two', raw`\'{\^e}`, 'ế'],
      ['letters', raw`\ss{} \o\ \ae{} \l{} \L{} \AA{} \i{} \j{} {\O}`, 'ß ø æ ł Ł Å ı ȷ Ø'],
      ['letters inside words', raw`S\o ren {\L}{\'o}d{\'z}`, 'Søren Łódź'],
      ['accents without letters', raw`a\^{}b \~{}c \"{}d`, 'a^b ~c d'],
      ['escaped signs', raw`\& \% \_ \$ \# \{ \}`, '& % _ $ # { }'],
      ['braces by commands', raw`\textbraceleft{}a\textbraceright{}`, '{a}'],
      ['dashes and quotes', "1--2 a---b ``c''", '1–2 a—b “c”'],
      ['ties and spaces', raw`a~b c\,d e\ f g\\h i\-j`, 'a\u00a0b c\u202fd e f g h ij'],
      ['quoting commands', raw`\enquote{a} \textquotedblleft b\textquotedblright`, '“a” “b”'],
      ['protected words', '{T}he {{NASA}} {S}tory', 'The NASA Story'],
      ['formulas', raw`$\alpha$-helix, $\Gamma_1$, $a<b$ and $c>d$, 25$^{\circ}$C, $\frac{1}{2}$`, 'α-helix, Γ₁, a < b and c > d, 25°C, 1/2'], // prettier-ignore
      ['money', 'from $5 to US$10, or $ 3', 'from $5 to US$10, or $ 3'],
      ['unknown commands', raw`\foo{a} \baz b \textsc{c}`, 'a b c'],
      ['links', raw`\url{https://e.org/a_b~c%d} \href{https://e.org}{e}`, 'https://e.org/a_b~c%d e'],
      ['a backslash at the end', 'a \\', 'a \\'],
      ['the names of what objects have', 'constructor --toString', 'constructor –toString'],
    ]; // prettier-ignore
    for (const [oddity, tex, text] of texts)
      it(oddity, async () => expect(plainText((await entry(`title = {${tex}}`)).title)).to.equal(text));

    it('with marks', async () => {
      const { title } = await entry(raw`title = {\textit{a} {\it b} \textbf{c} H$_2$O $x^{10}$ \textsubscript{d}\textsuperscript{e}}`); // prettier-ignore
      expect(title).to.deep.equal([
        { type: 'emphasis', content: 'a' }, ' ', { type: 'emphasis', content: 'b' }, ' ', { type: 'strong', content: 'c' },
        ' H', { type: 'sub', content: '2' }, 'O x', { type: 'sup', content: '10' }, ' ', { type: 'sub', content: 'd' }, { type: 'sup', content: 'e' },
      ]); // prettier-ignore
    });
    it('that stay text where they look like markup that nobody means', async () => {
      expect((await entry(raw`title = {If a < b \& c > d}`)).title).to.equal('If a < b & c > d');
    });
    it('with the markup and the character references of those who export them', async () => {
      const { title } = await entry(raw`title = {<i>E. coli</i> {\&}amp$\mathsemicolon$ {\textless}b{\textgreater}x{\textless}/b{\textgreater}}`); // prettier-ignore
      expect(title).to.deep.equal([{ type: 'emphasis', content: 'E. coli' }, ' & ', { type: 'strong', content: 'x' }]);
    });
  });

  describe('name people', () => {
    const names: readonly [
      written: string,
      ...people: [family: string | undefined, given: string | undefined, name: string, ...more: string[]][],
    ][] = [
      ['Asha Rai', ['Rai', 'Asha', 'Asha Rai']],
      ['Rai, Asha', ['Rai', 'Asha', 'Rai, Asha']],
      ['Ludwig van Beethoven', ['Beethoven', 'Ludwig', 'Ludwig van Beethoven', 'van']],
      ['van der Berg, Jan', ['Berg', 'Jan', 'van der Berg, Jan', 'van der']],
      ['Jean le Rond d’Alembert', ['Rond d’Alembert', 'Jean', 'Jean le Rond d’Alembert', 'le']],
      ['King, Jr., Martin Luther', ['King', 'Martin Luther', 'King, Jr., Martin Luther', 'Jr.']],
      [raw`{\'E}mile {\OE}uvre`, ['Œuvre', 'Émile', 'Émile Œuvre']],
      ['A. {von Braun}', ['von Braun', 'A.', 'A. von Braun']],
      ['family=Harman, given=Hans, prefix=de', ['Harman', 'Hans', 'de Harman, Hans', 'de']],
      ['{Barnes and Noble} AND UNESCO', [undefined, undefined, 'Barnes and Noble'], [undefined, undefined, 'UNESCO']],
      ['Ministry of Health, Nepal', [undefined, undefined, 'Ministry of Health, Nepal']],
      ['{Rao and Sons}, Asha', ['Rao and Sons', 'Asha', 'Rao and Sons, Asha']],
      ['Rai\u00a0Thapa, A.', ['Rai\u00a0Thapa', 'A.', 'Rai\u00a0Thapa, A.']],
      ['May, Keith, and Rai, A.', ['May', 'Keith', 'May, Keith'], ['Rai', 'A.', 'Rai, A.']],
      ['Rai, A., Thapa, B., Gurung, C.', [undefined, undefined, 'Rai, A., Thapa, B., Gurung, C.']],
      ['Rai\n  and\n  Thapa', [undefined, undefined, 'Rai'], [undefined, undefined, 'Thapa']],
    ];
    for (const [written, ...people] of names)
      it(written.replace(/\s+/g, ' '), async () => {
        const { contributors = [] } = await titled(`author = {${written}}`);
        expect(
          contributors.map(({ family, given, name, particle, suffix }) => [
            family,
            given,
            name,
            ...[particle, suffix].filter(Boolean),
          ]),
        ).to.deep.equal(people);
      });
    for (const written of ['Rai, A. and others', 'Rai, A. et al.', 'Rai, A. and et al.'])
      it(`${written}: there are more`, async () => {
        const { contributors, moreContributors } = await titled(`author = {${written}}`);
        expect(contributors!.map(({ name }) => name)).to.deep.equal(['Rai, A.']);
        expect(moreContributors).to.equal(true);
      });
  });

  describe('have fields', () => {
    const fields: readonly [oddity: string, written: string, read: Partial<Publication>, type?: string][] = [
      ['with a month by its name', 'year = {2001}, month = {Sept.}', { type: 'article', published: { year: 2001, month: 9 } }],
      ['with a month by its number, and a day', 'year = 2001, month = 2, day = 3', { type: 'article', published: { year: 2001, month: 2, day: 3 } }],
      ['with a month that no calendar has', 'year = 2001, month = 13', { type: 'article', published: { year: 2001 } }],
      ['with a date in EDTF', 'date = {2004-05/2005}, year = {1999}', { type: 'article', published: { year: 2004, month: 5, end: { year: 2005 } } }],
      ['with years joined by dashes', 'year = {2004--2005}', { type: 'article', published: { year: 2004, end: { year: 2005 } } }],
      ['with a year that is a status', 'year = {in press}', { type: 'article', status: 'in-press' }],
      ['with a book that it is part of', 'booktitle = {B}, series = {LNCS}, volume = 7', { type: 'conference-paper', series: 'B', volume: '7' }, 'inproceedings'],
      ['with a series and its number', 'series = {S}, number = 7', { type: 'book', series: 'S', volume: '7' }, 'book'],
      ['with a report\'s number, which is no issue', 'institution = {I}, number = 7', { type: 'report', number: '7', publisher: { name: 'I' } }, 'techreport'],
      ['with a type that is a key', 'type = {phdthesis}, school = {S}', { type: 'thesis', institution: 'S', degree: 'PhD' }, 'thesis'],
      ['with an identifier in an archive', 'eprint = {arXiv:2001.00001}, archivePrefix = {arXiv}', { type: 'article', links: { landingPage: 'https://arxiv.org/abs/2001.00001' } }],
      ['with an address in how it was published', raw`howpublished = {\url{https://e.org/~a}}`, { links: { landingPage: 'https://e.org/~a' } }, 'misc'],
      ['with a DOI that is an address', 'doi = {https://doi.org/10.1000/a}', { type: 'article', identifiers: { doi: '10.1000/a' }, links: { landingPage: 'https://doi.org/10.1000/a' } }],
      ['with several numbers', 'issn = {0378-5955, 00280836}', { type: 'article', identifiers: { issn: ['0378-5955', '0028-0836'] } }],
      ['with keywords between semicolons', 'keywords = {a, b; c}', { type: 'article', keywords: ['a, b', 'c'] }],
      ['with a keyword in braces, whatever is in it', 'keywords = {a, {b; c}}', { type: 'article', keywords: ['a', 'b; c'] }],
      ['with a Handle in an archive', 'eprint = {20.500/1}, eprinttype = {hdl}', { type: 'article', identifiers: { handle: '20.500/1' }, links: { landingPage: 'https://hdl.handle.net/20.500/1' } }],
      ['with a licence and its address', 'license = {{A and B} and https://e.org/l}', { type: 'article', licence: { label: 'A and B', url: 'https://e.org/l' } }],
      ['with a type in braces, which is no key', 'type = {{thesis}}', { type: 'thesis', typeLabel: 'thesis' }, 'misc'],
      ['with a subtype, which is surer than its words', 'type = {Thesis}, entrysubtype = {report}', { type: 'report', typeLabel: 'Thesis' }, 'misc'],
      ['with a language by its name', 'language = {French}', { type: 'article', languages: ['fr'] }],
      ['with a language by babel\'s name', 'langid = {dutch}, language = {Dutch}', { type: 'article', languages: ['nl'] }],
      ['that are in no quotes, nor known macros', 'journal = jcp', { type: 'article', series: 'jcp' }],
      ['that are given twice', 'volume = 1, volume = 2', { type: 'article', volume: '1' }],
      ['in capitals, of an entry of no known type', 'VOLUME = 1', { volume: '1' }, 'FOO'],
      ['that every object has', 'constructor = {a}, __proto__ = {b}', { type: 'article' }],
    ]; // prettier-ignore
    for (const [oddity, written, read, type] of fields)
      it(oddity, async () => expect(only(await titled(written, type))).to.deep.equal({ title: 'T', ...read }));
    it('of which a book may have its title elsewhere', async () => {
      expect(only(await entry('booktitle = {B}', 'proceedings'))).to.deep.equal({ title: 'B', type: 'book' });
    });
  });

  describe('may be written', () => {
    const titles: readonly [oddity: string, text: string, ...titles: string[]][] = [
      ['in parentheses', '@article(k, title = {A})', 'A'],
      ['without a key', '@article{title = {A}}', 'A'],
      ['with a key of any signs', '@article{DBLP:conf/x(1)+2 3, title = {A}}', 'A'],
      ['with nested quotes', '@article{k, title = "A {"}B{"}"}', 'A "B"'],
      ['without commas between fields', '@article{k,\n title = {A}\n year = 2000\n}', 'A'],
      ['with a comma at the end', '@article{k, title = {A},}', 'A'],
      ['with words between them', 'By @me: a@b.org\n% comment\n@article{k, title = {A}} words @article{l, title = {B}}', 'A', 'B'], // prettier-ignore
      ['with comments and preambles', '@comment{@article{x, title={X}}}\n@preamble{"\\foo{" # "}"}\n@article{k, title = {A}}', 'A'], // prettier-ignore
      ['with macros of macros', '@string{a = "A"}\n@STRING(b = a # "B")\n@article{k, title = B # { C}}', 'AB C'],
      ['with a byte order mark and Windows\' line ends', '\ufeff@article{k,\r\n title = {A},\r\n}\r\n', 'A'],
      ['with a brace too few', '@article{k,\n title = {A,\n year = 2000\n}\n@article{l, title = {B}}', 'A', 'B'],
      ['with a quote too few', '@article{k,\n title = "A,\n year = 2000\n}\n', 'A'],
      ['with quotes inside quotes', '@article{k,\n title = "A "b" C",\n year = 2000\n}', 'A "b" C'],
      ['without an end', '@article{k, title = {A}', 'A'],
    ]; // prettier-ignore
    for (const [oddity, text, ...expected] of titles)
      it(oddity, async () => {
        const read = await readPublications(text);
        expect(read.map(({ title }) => plainText(title))).to.deep.equal(expected);
      });
    it('more than one in a text, of which a card shows none', async () => {
      expect(await kindOf(readPublication('@article{a, title={A}}\n@article{b, title={B}}'))).to.equal('several');
    });
    it('without a title, which is an error', async () => {
      expect(await kindOf(readPublication('@article{a, year = 2000}'))).to.equal('invalid');
    });
    for (const text of ['@media (print) { a { color: red } }', '@article{key}', '@string{a = {b}}', 'me@article.org'])
      it(`not as ${text}`, async () => expect(await kindOf(readPublication(text))).to.equal('format'));
  });

  describe('take from others', () => {
    const book = '@book{Whole, title = {W}, subtitle = {s}, editor = {Rai, A.}, date = {1999}, doi = {10.1000/w}, publisher = {P}}'; // prettier-ignore
    it('what they are a part of', async () => {
      const [part] = await readPublications(`@incollection{part, title = {T}, crossref = {whole}}\n${book}`);
      expect(only(part!)).to.deep.include({ title: 'T', series: 'W', published: { year: 1999 }, publisher: { name: 'P' } }); // prettier-ignore
      expect(part).to.not.have.any.keys('identifiers', 'subtitle');
    });
    it('no date where they have their own', async () => {
      const [part] = await readPublications(`@inbook{part, title={T}, year = 2001, crossref={Whole}}\n${book}`);
      expect(part!.published).to.deep.equal({ year: 2001 });
    });
    it('fields that several share, which are no publication themselves', async () => {
      const all = await readPublications('@xdata{x, publisher = {P}, xdata = {y}}\n@xdata{y, location = {L}}\n@book{k, title = {T}, xdata = {none, x}}'); // prettier-ignore
      expect(all.map(only)).to.deep.equal([{ title: 'T', type: 'book', publisher: { name: 'P' }, place: 'L' }]);
    });
    it('in circles, which come to an end', async () => {
      const all = await readPublications(
        '@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}, xdata={b}}',
      );
      expect(all).to.have.length(2);
    });
  });

  describe('stand what attackers write', () => {
    const N = 100_000;
    const texts: readonly [string, string, string][] = [
      ['braces without an end', `@article{k, title = ${'{'.repeat(N)}`, 'invalid'],
      ['nested braces', `@article{k, title = ${'{'.repeat(N)}x${'}'.repeat(N)}}`, 'read'],
      ['nested marks', raw`@article{k, title = {${raw`\emph{`.repeat(N)}x${'}'.repeat(N)}}}`, 'read'],
      ['nested scripts', `@article{k, title = {$${'_{'.repeat(N)}x$}}`, 'read'],
      ['many signs at', '@'.repeat(N), 'format'],
      ['many beginnings', '@a{'.repeat(N), 'format'],
      ['many lines', `${'\n'.repeat(N)}\u2028`.repeat(5), 'format'],
      ['many spaces', `@article{k, title = {T}, author = {a${' '.repeat(N)}b, ${','.repeat(N)}et al}}`, 'read'],
      ['many accents', raw`@article{k, title = {${raw`\'`.repeat(N)}x}}`, 'read'],
    ];
    for (const [oddity, text, kind] of texts)
      it(oddity, async () => expect(await kindOf(readPublication(text))).to.equal(kind));
    it('macros that grow with each other', async () => {
      const macros = Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}`).join('\n');
      const { title } = await readPublication(`@string{a0 = "lol"}\n${macros}\n@article{k, title = a60}`);
      expect(plainText(title).length).to.be.below(1000);
    });
  });

  it('are all read where there are thousands', async () => {
    const one = (at: number) => raw`@article{k${at}, title = {N{\"o} ${at}}, author = {Rai, A.}, abstract = {${'word '.repeat(700)}}}`; // prettier-ignore
    const text = Array.from({ length: 1500 }, (_, at) => one(at)).join('\n');
    expect(text.length).to.be.above(5_000_000);
    const all = await readPublications(text);
    expect([all.length, all.at(-1)!.title]).to.deep.equal([1500, 'Nö 1499']);
  });
});
