// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables and
// https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
import { readPublication, readPublications } from '../../src/read/read.js';
import { expect } from '@open-wc/testing';

const read = (fields: object) => readPublication({ id: 1, type: 'book', title: 'T', issued: {}, ...fields });

describe('CSL-JSON', () => {
  it('is told from others without a type, as pandoc writes what has none', async () => {
    const { title, summary } = await readPublication([{ id: 'paths', title: 'Paths', type: '', abstract: 'Where they lead.' }]);
    expect([title, summary?.length]).to.deep.equal(['Paths', 1]);
    expect((await readPublication({ id: 'paths', title: 'Paths', type: '' })).source?.format).to.equal('publication');
  }); // prettier-ignore

  it('fills every field that it knows', async () => {
    const full = {
      id: 'rai2020',
      type: 'report',
      genre: 'Research report',
      title: 'T',
      status: 'forthcoming',
      author: [{ family: 'Gogh', given: 'Asha', 'non-dropping-particle': 'van', suffix: 'Jr.' }, { literal: 'World Bank' }],
      editor: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }],
      'script-writer': [{ given: 'Cher' }],
      'container-author': [{ family: 'Somebody' }],
      abstract: 'A',
      publisher: 'P',
      'publisher-place': 'Kathmandu',
      'container-title': 'C',
      'collection-title': 'Papers',
      volume: 1,
      number: '2',
      issue: '4',
      page: '3-4',
      edition: 5,
      issued: { 'date-parts': [[2020, 2]] },
      accessed: { 'date-parts': [[2024]] },
      language: 'en-GB',
      DOI: '10.1000/x',
      ISBN: '978-0-306-40615-7',
      ISSN: '2049-3630',
      URL: 'https://p.org/x',
      copyright: 'CC BY 4.0',
      keyword: 'water, snow',
      note: 'publisher: Q',
    }; // prettier-ignore
    expect(await readPublication(full)).to.deep.equal({
      title: 'T', type: 'report', typeLabel: 'Research report', status: 'forthcoming',
      contributors: [
        { name: 'van Gogh, Asha, Jr.', role: 'author', kind: 'person', given: 'Asha', family: 'Gogh', particle: 'van', suffix: 'Jr.' },
        { name: 'World Bank', role: 'author' },
        { name: 'Humboldt, Alexander von', role: 'editor', kind: 'person', given: 'Alexander von', family: 'Humboldt' },
        { name: 'Cher', role: 'script writer', given: 'Cher' },
      ],
      summary: [{ type: 'paragraph', content: 'A' }],
      publisher: { name: 'P' }, series: 'C', volume: '1', issue: '4', number: '2', pages: '3-4', edition: '5', place: 'Kathmandu',
      published: { year: 2020, month: 2 },
      languages: ['en-GB'],
      identifiers: { doi: '10.1000/x', isbn: ['978-0-306-40615-7'], issn: ['2049-3630'] },
      links: { landingPage: 'https://p.org/x' },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      keywords: ['water', 'snow'],
      source: { format: 'csl-json' },
    }); // prettier-ignore
  });

  const dates: [what: string, issued: unknown, expected: object | undefined][] = [
    ['parts as text', { 'date-parts': [['2020', '02', '3']] }, { year: 2020, month: 2, day: 3 }],
    ['a range', { 'date-parts': [[2018], ['2020', '09']] }, { year: 2018, end: { year: 2020, month: 9 } }],
    ['a range that ends as it begins', { 'date-parts': [[2018], [2018]] }, { year: 2018 }],
    ['a range that ends before it begins', { 'date-parts': [[2018], [2017]] }, { year: 2018 }],
    ['a range without an end', { 'date-parts': [[2018, 5], [0]] }, { year: 2018, month: 5, open: 'end' }],
    ['parts in one list', { 'date-parts': [2020, 5] }, { year: 2020, month: 5 }],
    ['a list of nothing', { 'date-parts': [[]] }, undefined],
    ['an empty text', { 'date-parts': [['']] }, undefined],
    ['a null', { 'date-parts': [[null]] }, undefined],
    // The year 1 follows on -1: 44 BC is the year -43 of EDTF.
    ['years before Christ', { 'date-parts': [['-44', 3, 15]] }, { year: -43, month: 3, day: 15 }],
    ['a month that no calendar has', { 'date-parts': [[2020, 30, 1]] }, { year: 2020 }],
    ['a year that no calendar has', { 'date-parts': [[123456]] }, undefined],
    ['a season', { 'date-parts': [[2020]], season: '3' }, { year: 2020, season: 3 }],
    ['a season by its name', { 'date-parts': [[2020]], season: 'Winter' }, { year: 2020, season: 4 }],
    ['a season as a month', { 'date-parts': [[2020, 13]] }, { year: 2020, season: 1 }],
    ['a season of EDTF as a month', { 'date-parts': [[2020, 22]] }, { year: 2020, season: 2 }],
    ['a season beside a month', { 'date-parts': [[2020, 5]], season: 1 }, { year: 2020, month: 5 }],
    ['an unknown season', { 'date-parts': [[2020]], season: 7 }, { year: 2020 }],
    ['circa', { 'date-parts': [[1850]], circa: true }, { year: 1850, approximate: true }],
    ['circa as a text', { 'date-parts': [[1850]], circa: '1' }, { year: 1850, approximate: true }],
    ['circa that is not', { 'date-parts': [[1850]], circa: '0' }, { year: 1850 }],
    ['raw text', { raw: '2020-02' }, { year: 2020, month: 2 }],
    ['literal text', { literal: '2020' }, { year: 2020 }],
    ['literal words', { literal: 'in press' }, undefined],
    ['EDTF', '2020-02/2021', { year: 2020, month: 2, end: { year: 2021 } }],
    ['EDTF in an object', { edtf: '2020-02' }, { year: 2020, month: 2 }],
    ['a number', 2020, { year: 2020 }],
    ['named parts', { year: 2020, month: 5 }, { year: 2020, month: 5 }],
  ]; // prettier-ignore
  for (const [what, issued, expected] of dates)
    it(`has dates of ${what}`, async () => {
      expect((await read({ issued })).published).to.deep.equal(expected);
    });
  it('takes no other date for that of publication', async () => {
    const other = { 'date-parts': [[2020]] };
    expect(await read({ accessed: other, submitted: other, 'event-date': other, 'original-date': other })).to.not.have.key('published'); // prettier-ignore
    expect((await read({ 'available-date': other })).published).to.deep.equal({ year: 2020 });
  });

  const names: [what: string, name: unknown, expected: object | undefined][] = [
    ['an institution', { family: 'World Bank, The', isInstitution: true }, { name: 'World Bank, The', kind: 'organization' }],
    ['a family name alone', { family: 'Plato' }, { name: 'Plato', family: 'Plato' }],
    ['a literal beside its parts', { family: 'Rai', given: 'Asha', literal: 'Asha Rai' }, { name: 'Rai, Asha', kind: 'person', given: 'Asha', family: 'Rai' }],
    ['a name', { name: 'Rai, A.' }, { name: 'Rai, A.', kind: 'person', given: 'A.', family: 'Rai' }],
    ['a text', 'Asha Rai', { name: 'Asha Rai' }],
    ['nothing', {}, undefined],
  ]; // prettier-ignore
  for (const [what, name, expected] of names)
    it(`has authors of ${what}`, async () => {
      const { contributors } = await read({ author: [name] });
      expect(contributors).to.deep.equal(expected && [{ ...expected, role: 'author' }]);
    });

  const cases: [oddity: string, fields: object, expected: object][] = [
    ['rich text in the title', { title: '<i>Yak</i> and H<sub>2</sub>O <span class="nocase">in Nepal</span>' }, { title: [{ type: 'emphasis', content: 'Yak' }, ' and H', { type: 'sub', content: '2' }, 'O ', { type: 'span', nocase: true, content: 'in Nepal' }] }],
    ['lists where texts belong', { title: ['L'], 'container-title': ['C', 'D'], ISSN: ['2049-3630'], type: 'report' }, { title: 'L', series: 'C', identifiers: { issn: ['2049-3630'] } }],
    ['only a short title', { title: '', 'title-short': 'Short' }, { title: 'Short' }],
    ["Crossref's word for its type", { type: 'journal-article' }, { type: 'article', typeLabel: undefined }],
    ['a type that the interface does not know', { type: 'legal_case' }, { type: undefined, typeLabel: 'legal case' }],
    ['a genre that says what the type says', { type: 'report', genre: 'techreport' }, { type: 'report', typeLabel: undefined }],
    ['a genre that says more', { type: 'article', genre: 'preprint' }, { type: 'preprint', typeLabel: undefined }],
    ['a place in a series', { 'collection-title': 'Texts', 'collection-number': 33 }, { series: 'Texts', volume: '33' }],
    ['a number of its own', { type: 'patent', number: 'US1' }, { issue: undefined }],
    ['a count of pages', { 'number-of-pages': '59' }, { pages: '59' }],
    ['a version', { version: '1.4' }, { edition: '1.4' }],
    ['a publisher that is an object', { publisher: { name: 'P' } }, { publisher: { name: 'P' } }],
    ['several languages', { language: 'en; nep' }, { languages: ['en', 'ne'] }],
    ['several numbers in one text', { ISBN: '9780306406157 9783161484100', ISSN: '2049-3630, 0317-8471' }, { identifiers: { isbn: ['9780306406157', '9783161484100'], issn: ['2049-3630', '0317-8471'] }, repairs: undefined }],
    ['the DOI as its id', { id: 'https://doi.org/10.1000/x' }, { identifiers: { doi: '10.1000/x' } }],
    ['commas in its keywords', { keyword: 'water, clean; snow' }, { keywords: ['water, clean', 'snow'] }],
    ['categories', { categories: ['water', 'snow'] }, { keywords: ['water', 'snow'] }],
    ['a copyright notice', { copyright: '© 2020 Somebody' }, { licence: undefined }],
    ['notes with variables', { note: 'DOI: 10.1000/x\nPublisher: P' }, { identifiers: undefined, publisher: undefined }],
    ['the form of BibJSON', { type: 'article', author: [{ name: 'A' }], year: '1939', url: 'https://p.org/b', journal: { name: 'J', volume: '61', pages: '9', identifier: [{ type: 'issn', id: '2049-3630' }, { type: 'x', id: 'y' }] } }, { series: 'J', volume: '61', pages: '9', published: { year: 1939 }, identifiers: { issn: ['2049-3630'] }, links: { landingPage: 'https://p.org/b' } }],
  ]; // prettier-ignore
  for (const [oddity, fields, expected] of cases)
    it(`may have ${oddity}`, async () => {
      const found = (await read(fields)) as unknown as Record<string, unknown>;
      expect(found['source']).to.deep.equal({ format: 'csl-json' });
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).to.deep.equal(expected);
    });

  it('may come as a list or as an export', async () => {
    const items = [
      { type: 'book', title: 'T', issued: {} },
      { type: 'book', title: 'U', issued: {} },
    ];
    for (const several of [items, { items }])
      expect((await readPublications(several)).map(({ title }) => title)).to.deep.equal(['T', 'U']);
  });
  it('is told from other records with a type and a title', async () => {
    const formatOf = async (raw: object) => (await readPublication(raw)).source!.format;
    expect(await formatOf({ id: 1, type: 'report', title: 'T', authors: ['A'] })).to.equal('publication');
    expect(await formatOf({ id: 1, type: 'report', title: 'T' })).to.equal('publication');
    expect(await formatOf({ id: 1, type: 'report', title: 'T', abstract: 'A' })).to.equal('csl-json');
    expect(await formatOf({ id: 1, type: 'article-journal', title: 'T' })).to.equal('csl-json');
    expect(await formatOf({ type: 'report', title: 'T', URL: 'https://p.org' })).to.equal('csl-json');
    const post = await formatOf({ id: 1, type: 'post', title: { rendered: 'T' } }).catch(() => 'none');
    expect(post).to.not.equal('csl-json');
  });
  it('stands wrong types and nulls anywhere', async () => {
    const odd = await read({
      title: ['T', {}, null], author: [null, {}, [], { family: [], given: 5 }], editor: 5, issued: [null, [], { 'date-parts': { a: 1 }, season: {}, circa: {} }],
      'container-title': {}, journal: 5, publisher: [], keyword: {}, categories: [null, {}], language: {}, ISBN: {}, ISSN: [null], genre: [], status: {}, copyright: 5, URL: [], id: {},
    }); // prettier-ignore
    expect(odd).to.deep.equal({
      title: 'T', type: 'book', contributors: [{ name: '5', role: 'author', given: '5' }, { name: '5', role: 'editor' }], series: '5', source: { format: 'csl-json' },
    }); // prettier-ignore
  });
});
