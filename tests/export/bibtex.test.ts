// Entries for LaTeX: BibTeX as every reader of it takes it, and BibLaTeX, whose fields are held to the types that they are for, by
// its file blx-dm.def. https://ctan.org/pkg/biblatex
import { citePublication } from '../../src/cite/citation.js';
import { expect } from '@open-wc/testing';
import { exportPublication } from '../../src/export/export.js';
import { plainText } from '../../src/record/rich-text.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublication } from '../../src/read/read.js';

const raw = String.raw;
const report: Publication = {
  title: 'Springs',
  subtitle: 'A survey',
  type: 'report',
  contributors: [
    { name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' },
    { name: 'Thapa, Bina', role: 'editor', kind: 'person', family: 'Thapa', given: 'Bina' },
  ],
  publisher: { name: 'Institute' },
  series: 'Papers on Water',
  volume: '7',
  issue: '2',
  edition: '2nd ed.',
  place: 'Kathmandu',
  published: { year: 2004, month: 3 },
  identifiers: { isbn: ['978-3-16-148410-0'] },
  licence: { label: 'CC BY 4.0' },
};
const namesOf = (entry: string) => [...entry.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name);
const keyOf = (publication: Publication) => /\{([^,]*),/.exec(exportPublication(publication, 'bibtex'))![1];

describe('an entry for LaTeX', () => {
  it('of a report has in BibLaTeX just the fields that reports have, and the rest in words', () => {
    expect(exportPublication(report, 'biblatex')).to.equal(raw`@report{rai-2004-springs,
  author = {Rai, Asha},
  namea = {Thapa, Bina},
  nameatype = {editor},
  title = {Springs},
  subtitle = {{A} survey},
  type = {Report},
  number = {2},
  institution = {Institute},
  location = {Kathmandu},
  date = {2004-03},
  addendum = {Papers on Water 7. 2nd ed. ISBN 978-3-16-148410-0},
}
`);
  });
  it('of a report has in BibTeX neither an issue nor a series that it is numbered in', () => {
    const entry = exportPublication(report, 'bibtex');
    expect(entry).to.match(/^@techreport\{/).and.include('title = {Springs: {A} survey},').and.include('note = {Papers on Water 7},'); // prettier-ignore
    expect(namesOf(entry)).to.not.include.members(['issue']).and.to.not.include.members(['series']);
  });
  const theses: readonly [Partial<Publication>, bibtex: string, biblatex: string][] = [
    [{ degree: 'PhD' }, '@phdthesis', '@thesis; type = {phdthesis}'],
    [{ degree: 'Master’s' }, '@mastersthesis', '@thesis; type = {mathesis}'],
    [{ degree: 'MSc' }, '@mastersthesis; type = {{MSc thesis}}', '@thesis; type = {{MSc thesis}}'],
    [{ typeLabel: 'Diplomarbeit' }, '@phdthesis; type = {{Diplomarbeit}}', '@thesis; type = {{Diplomarbeit}}'],
    [{}, '@phdthesis; type = {{Thesis}}', '@thesis; type = {{Thesis}}'],
  ];
  for (const [said, ...expected] of theses)
    it(`of a thesis with ${JSON.stringify(said)} says that, and no other degree`, async () => {
      const thesis: Publication = { title: 'Springs', type: 'thesis', institution: 'Example University', ...said };
      const both = await Promise.all(
        (['bibtex', 'biblatex'] as const).map(async (format) => {
          const entry = exportPublication(thesis, format);
          const back = await readPublication(entry);
          expect({ ...back, source: undefined }, entry).to.deep.equal({ ...thesis, source: undefined });
          return [/^@\w+/.exec(entry)![0], ...(/type = .*\}/.exec(entry) ?? [])].join('; ');
        }),
      );
      expect(both).to.deep.equal(expected);
    });
  it('of a work in press says so', async () => {
    for (const format of ['bibtex', 'biblatex'] as const)
      expect((await readPublication(exportPublication({ title: 'T', type: 'article', status: 'in-press' }, format))).status).to.equal('in-press'); // prettier-ignore
    expect(exportPublication({ title: 'T', type: 'article', status: 'in-press' }, 'bibtex')).to.include('year = {in press}'); // prettier-ignore
  });
  it('has a key of its own in any script', () => {
    const [one, two] = ['नेपालको पानी', 'पानी र जमिन'].map((title) => keyOf({ title, published: { year: 2004 } }));
    expect(one)
      .to.match(/^2004-[\da-z]+$/)
      .and.to.not.equal(two);
    expect(keyOf({ title: 'नेपालको पानी', published: { year: 2004 } })).to.equal(one);
    expect(keyOf({ title: 'Éau à Népal', published: { year: 2004 } })).to.equal('2004-eau-a-nepal');
  });
});

describe('letters that keep their case', () => {
  const read = async (title: string) => readPublication(`@article{k, title = {${title}}, journal = {J}, year = 2000, langid = {english}}`); // prettier-ignore
  it('keep it in styles that make capitals of others', async () => {
    const publication = await read('{p53} and the {van} of caf{e}s');
    for (const style of ['mla', 'chicago'] as const)
      expect(plainText(citePublication(publication, style))).to.include('p53 and the van of Cafes');
  });
  it('are in braces in BibTeX, and in a span in CSL-JSON', async () => {
    const publication = await read('The role of {p53}');
    expect(exportPublication(publication, 'bibtex')).to.include('title = {The role of {p53}},');
    expect(exportPublication(publication, 'csl-json')).to.include(raw`The role of <span class=\"nocase\">p53</span>`);
  });
  it('are capitals behind markup, too, of which the first word of the title has one of its own', () => {
    const title = [{ type: 'emphasis' as const, content: 'Salix' }, ' and ', { type: 'emphasis' as const, content: 'Acer' }];
    expect(exportPublication({ title }, 'bibtex')).to.include(raw`title = {\emph{Salix} and \emph{{Acer}}},`);
  });
}); // prettier-ignore
