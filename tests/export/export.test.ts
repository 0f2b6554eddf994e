// What the files of export look like, in browsers. That everything comes back is shown in tests/node/exports.test.mjs.
import { exportFileName, exportFormats, exportPublication } from '../../src/export/export.js';
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication } from '../../src/read/read.js';

const raw = String.raw;
const publication: Publication = {
  title: ['H', { type: 'sub', content: '2' }, 'O & the ', { type: 'emphasis', content: 'Salix' }, ' of NASA'],
  type: 'report',
  contributors: [
    { name: 'Rai, Asha, Jr.', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', suffix: 'Jr.' },
    { name: 'Rao and Sons', role: 'author', kind: 'organization' },
  ],
  moreContributors: 3,
  summary: [
    { type: 'paragraph', content: 'Aims of 50 %:' },
    { type: 'list', items: ['one', 'two'], label: 'Aims of 50 %:' },
  ],
  publisher: { name: 'Institute' },
  published: { year: 2004, month: 3, day: 5 },
  source: { format: 'invenio' },
};

describe('a name with a particle and a suffix', () => {
  const named = { name: 'van der Berg, Jan, Jr.', role: 'author', kind: 'person', given: 'Jan', family: 'Berg', particle: 'van der', suffix: 'Jr.' } as const; // prettier-ignore
  const record: Publication = { title: 'Springs', contributors: [named], published: { year: 2004 } };
  it('keeps both in files that have a place for them', async () => {
    for (const format of ['bibtex', 'csl-json', 'publication'] as const)
      expect((await readPublication(exportPublication(record, format))).contributors, format).to.deep.equal([{ ...named, ...(format === 'bibtex' && { name: 'van der Berg, Jr., Jan' }) }]); // prettier-ignore
  });
  it('has the particle with the family name where there is one place for both', async () => {
    const { particle, family, ...rest } = named;
    const [back] = (await readPublication(exportPublication(record, 'ris'))).contributors!;
    expect(back).to.deep.equal({ ...rest, family: `${particle} ${family}` });
    expect(exportFileName(record, 'ris')).to.equal('van-der-berg-2004-springs.ris');
    expect(exportPublication(record, 'bibtex')).to.include('author = {van der Berg, Jr., Jan},');
  });
  it('is written for BibTeX as one that its readers do not take apart', () => {
    const written = (parts: object) => exportPublication({ title: 'T', contributors: [{ ...named, suffix: '', ...parts }] }, 'bibtex'); // prettier-ignore
    expect(written({ particle: 'De' })).to.include('author = {De Berg, Jan},');
    expect(written({ particle: 'd’', family: 'Anjou' })).to.include('author = {d’ Anjou, Jan},');
    expect(written({ particle: 'van', family: 'Ort y Gasset' })).to.include('author = {van {Ort y Gasset}, Jan},');
  });
});

describe('the name of a body in RIS', () => {
  const written = (name: string, kind?: 'person' | 'organization') =>
    /^AU {2}- (.*)\r$/m.exec(exportPublication({ title: 'T', contributors: [{ name, role: 'author', ...(kind && { kind }) }] }, 'ris'))![1]; // prettier-ignore
  it('has its comma twice, so that readers keep it whole', () => {
    expect(written('Ministry of Health, Nepal', 'organization')).to.equal('Ministry of Health,, Nepal');
    expect(written('Ministry of Health, Nepal')).to.equal('Ministry of Health,, Nepal');
    expect(written('World Bank', 'organization')).to.equal('World Bank,');
  });
  it('is no other than anybody’s where nobody says what it is', () => {
    expect(written('World Bank')).to.equal('World Bank');
    expect(written('Rai, Asha')).to.equal('Rai, Asha');
  });
});

describe('a publication in a file', () => {
  it('of BibTeX has TeX for its signs and marks', () =>
    expect(exportPublication(publication, 'bibtex')).to.equal(raw`@techreport{rai-2004-h2o-the-salix,
  author = {Rai, Jr., Asha and {Rao and Sons} and others},
  title = {{H}\textsubscript{2}{O} \& the \emph{{Salix}} of {NASA}},
  institution = {Institute},
  date = {2004-03-05},
  year = {2004},
  month = mar,
  abstract = {Aims of 50 \%:

• one
• two},
}
`));
  it('of RIS has a tag on each line', () =>
    expect(exportPublication(publication, 'ris').split('\r\n')).to.deep.equal([
      'TY  - RPRT', 'TI  - H<sub>2</sub>O & the <i>Salix</i> of NASA', 'AU  - Rai, Asha, Jr.', 'AU  - Rao and Sons,', 'AU  - et al.',
      'PY  - 2004', 'DA  - 2004/03/05/', 'PB  - Institute', 'AB  - Aims of 50 %:', '', '• one', '• two', 'ER  - ', '',
    ])); // prettier-ignore
  it('of the own JSON says neither how it was read nor what was cleaned', () => {
    const repaired: Publication = { ...publication, repairs: [{ field: 'title', kind: 'stray-tag', found: '</i>' }] };
    expect(JSON.parse(exportPublication(repaired, 'publication'))).to.not.have.any.keys('repairs', 'source');
  });
  for (const { name, extension } of exportFormats)
    it(`of ${name} is read as what it was`, async () => {
      const read = await readPublication(exportPublication(publication, name));
      expect([read.title, read.published, read.contributors![0]!.given]).to.deep.equal([
        publication.title,
        publication.published,
        'Asha',
      ]);
      expect(exportFileName(publication, name)).to.equal(`rai-2004-h2o-the-salix.${extension}`);
    });
  it('of no known format is an error', () =>
    expect(() => exportPublication(publication, 'toString' as 'ris')).to.throw('format toString'));
  it('stays whole whatever is in it', async () => {
    const hostile: Publication = {
      title: '}\n@article{x, title={y}',
      type: 'a}, title={b',
      typeLabel: 'TY  - JOUR\r\nER  - ',
      identifiers: { doi: '10.1000/a}{b', handle: '1/}' },
      contributors: [{ name: 'A}\nB', role: '} , x = {' }],
      links: { landingPage: 'https://e.org/?}{\\' },
    };
    for (const format of ['bibtex', 'ris'] as const) {
      const text = exportPublication(hostile, format);
      const read = await readPublication(text, { format });
      expect([read.title, read.typeLabel]).to.deep.equal(['} @article{x, title={y}', 'TY - JOUR ER -'], text);
    }
  });
});
