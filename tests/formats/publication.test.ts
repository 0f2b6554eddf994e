import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication } from '../../src/read/read.js';

const refused = async (record: unknown, format?: string) => {
  const error = await readPublication(record, { format }).then(() => undefined, (reason: PublicationError) => reason); // prettier-ignore
  return error && [error.kind, error.message];
};

describe('own JSON', () => {
  const mistakes: [object, string][] = [
    [{ title: 5 }, 'title must be text'],
    [{ title: null }, 'title must be given'],
    [{ authors: ['A'], title: '' }, 'title must be given'],
    [{ title: 'T', authors: ['A', 'B', { name: 7 }] }, 'authors[2].name must be text'],
    [{ title: 'T', authors: [{}, { role: 'editor' }] }, 'authors[1].name must be text'],
    [{ title: 'T', authors: 5 }, 'authors must be text or an object'],
    [{ title: 'T', summary: { a: 1 } }, 'summary must be text, a paragraph with content, or a list with items'],
    [{ title: 'T', summary: 1 }, 'summary must be text or an object'],
    [{ title: 'T', published: 'soon' }, 'published must be a date such as 2007, 2007-03, 2007-03-12 or 2007/2009'],
    [{ title: 'T', url: 'javascript:alert(1)' }, 'url must be an http(s) URL'],
    [{ title: 'T', links: { fullText: { url: 'x:y' } } }, 'links.fullText.url must be an http(s) URL'],
    [{ title: 'T', cover: [{ url: 'https://a.org/a.png', width: 'wide' }] }, 'cover[0].width must be a whole number'],
    [{ title: 'T', interventions: [{ items: ['a', 5] }] }, 'interventions[0].items[1] must be text'],
    [{ title: 'T', access: 'secret' }, 'access must be one of open, embargoed, restricted, metadata-only'],
    [{ title: 'T', doi: 'x' }, 'doi must be a DOI (10.…)'],
  ];
  for (const [record, message] of mistakes) {
    it(`names the mistake: ${message}`, async () => expect(await refused(record)).to.deep.equal(['invalid', message]));
  }
  it('takes null and empty text for unknown, everywhere', async () => {
    const keys = [
      'subtitle',
      'type',
      'badges',
      'authors',
      'summary',
      'interventions',
      'publisher',
      'published',
      'language',
      'languages',
      'identifiers',
      'doi',
      'links',
      'cover',
      'licence',
      'access',
      'keywords',
      'source',
      'moreContributors',
      'url',
    ];
    for (const unknown of [null, '', ' ', [], {}]) {
      const read = await readPublication({ title: 'T', ...Object.fromEntries(keys.map((key) => [key, unknown])) });
      expect(read).to.deep.equal({ title: 'T', source: { format: 'publication' } });
    }
    expect(await readPublication({ title: 'T', authors: [null, '', 'A'], badges: [null] })).to.have.deep.property(
      'contributors',
      [{ name: 'A', role: 'author' }],
    );
  });
  it('understands the short forms', async () => {
    const read = await readPublication({
      title: 'CO<sub>2</sub>', authors: 'Rai, A.', language: 'eng', published: 2007, url: 'https://a.org/1', doi: 'doi:10.1000/x', isbn: '978-3-16-148410-0', license: 'CC-BY-4.0', cover: 'https://a.org/c.png', interventions: ['one', 'two'], access: 'open', links: { fullText: 'https://a.org/f.pdf' },
    }); // prettier-ignore
    expect(read).to.deep.equal({
      title: ['CO', { type: 'sub', content: '2' }],
      contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }],
      languages: ['en'],
      published: { year: 2007 },
      links: { landingPage: 'https://a.org/1', fullText: { url: 'https://a.org/f.pdf' } },
      identifiers: { doi: '10.1000/x', isbn: ['978-3-16-148410-0'] },
      licence: { label: 'CC-BY-4.0' },
      cover: { url: 'https://a.org/c.png' },
      interventions: [{ items: ['one', 'two'] }],
      access: { status: 'open' },
      source: { format: 'publication' },
    });
  });
  it('takes dates as objects', async () => {
    const dates = [
      { year: 2007, month: 3 },
      { year: 2007, end: { year: 2009 } },
      { year: -43, month: 3, day: 15 },
    ];
    for (const published of dates)
      expect((await readPublication({ title: 'T', published })).published).to.deep.equal(published);
    expect(await refused({ title: 'T', published: { year: '2007; x' } })).to.deep.equal([
      'invalid',
      'published must be a date such as 2007, 2007-03, 2007-03-12 or 2007/2009',
    ]);
  });
  it('names each language once, and an unknown one not at all', async () => {
    const read = await readPublication({ title: 'T', language: ['eng', 'English'], languages: ['en', 'und', 'ne'] });
    expect(read.languages).to.deep.equal(['en', 'ne', 'English']);
    expect(await readPublication({ title: 'T', language: 'und' })).to.not.have.property('languages');
  });
  it('has no room for lists of any length, and says so', async () => {
    // As arguments of one call, they would be too many for every engine's stack.
    const many = Array.from({ length: 130_000 }, (_, at) => `A ${at}`);
    const read = await readPublication({ title: 'T', authors: many, summary: many.join('\n') });
    expect([read.contributors!.length, read.inPart]).to.deep.equal([12_000, true]);
    expect(read.repairs![0]).to.deep.equal({ field: 'authors', kind: 'shortened', found: '130000 entries' });
  });
  it('takes "et al." as a sign of more, not as a person', async () => {
    const read = await readPublication({ title: 'T', authors: ['A', 'et al.'] });
    expect([read.contributors!.length, read.moreContributors]).to.deep.equal([1, true]);
  });
  it('reads what it wrote', async () => {
    const read = await readPublication({
      title: 'A <i>fine</i> title', summary: '<p>One <a href="https://a.org/">link</a>.</p><p>Aims:</p><ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li>c</li></ol>', publisher: 'P: https://p.org/', authors: [{ name: 'A', orcid: '0000-0002-1825-0097', url: 'mailto:a@b.org' }], published: '2007-03/2008', cover: ['https://a.org/1.png', { url: 'https://a.org/2.png', width: 5 }],
    }); // prettier-ignore
    expect(await readPublication(JSON.stringify(read))).to.deep.equal(read);
  });
  it('makes the links of a tree safe', async () => {
    const read = await readPublication({
      title: 'T',
      summary: [{ type: 'paragraph', content: [{ type: 'link', href: 'javascript:alert(1)', content: 'x' }] }],
    });
    expect(read.summary).to.deep.equal([{ type: 'paragraph', content: 'x' }]);
  });
  it('is not led astray by keys of every object', async () => {
    const read = await readPublication(
      '{"title":"T","__proto__":{"badges":["x"]},"constructor":{"prototype":{"y":1}},"toString":"z"}',
    );
    expect(read).to.deep.equal({ title: 'T', source: { format: 'publication' } });
    expect(({} as { y?: number }).y).to.equal(undefined);
  });
});

describe('finding the format', () => {
  const cases: [unknown, string, string?][] = [
    ['', 'empty'], ['   ', 'empty'], ['<!doctype html><title>x', 'html'], ['<?xml version="1.0"?><a/>', 'xml'], ['hello', 'text'], ['{"a":', 'broken'], ['null', 'none'], ['{}', 'json'], ['[]', 'none'], ['"x"', 'text'], ['5', 'json'], [{ status: 404, message: 'no' }, 'error'], [{ metadata: { a: 1 } }, 'json'], [{ title: 'T' }, 'nope', 'nope'],
  ]; // prettier-ignore
  for (const [record, found, format] of cases) {
    it(`refuses ${JSON.stringify(record)} as ${found}`, async () =>
      expect(await refused(record, format)).to.deep.equal(['format', `format ${found}`]));
  }
  it('takes a list of one, a byte order mark, and no list of two', async () => {
    expect((await readPublication('\ufeff[{"title":"T"}]')).title).to.equal('T');
    expect((await readPublication([{ title: 'T' }])).title).to.equal('T');
    expect(await refused([{ title: 'A' }, { title: 'B' }])).to.deep.equal(['several', 'several']);
  });
  it('goes by the named format before the shape', async () => {
    expect(await refused({ name: 'T' }, 'invenio')).to.deep.equal(['invalid', 'title must be given']);
  });
});
