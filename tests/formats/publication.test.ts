import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication } from '../../src/read/read.js';

const refused = async (record: unknown, format?: string) => {
  const error = await readPublication(record, { format }).then(() => undefined, (reason: PublicationError) => reason); // prettier-ignore
  return error && [error.kind, error.message];
};

describe('own JSON', () => {
  const refusals: [object, string][] = [
    [{ title: 5 }, 'title must be text'],
    [{ title: null }, 'title must be given'],
    [{ title: '', authors: ['A'] }, 'title must be given'],
    [{ title: [{ type: 'u', content: 'a' }] }, 'title[0].type must be one of emphasis, strong, sub, sup, link, span'],
  ];
  for (const [record, message] of refusals)
    it(`is refused: ${message}`, async () => expect(await refused(record)).to.deep.equal(['invalid', message]));

  const mistakes: [fields: object, where: string, found: string, rest: object][] = [
    [{ authors: ['A', 'B', { name: 7 }] }, 'authors[2].name', '7', { contributors: [{ name: 'A', role: 'author' }, { name: 'B', role: 'author' }] }],
    [{ authors: [{}, { role: 'editor' }] }, 'authors[1].name', '{…}', {}],
    [{ authors: ['<b></b>', 'A'] }, 'authors[0].name', '<b></b>', { contributors: [{ name: 'A', role: 'author' }] }],
    [{ authors: 5, place: 'Kathmandu' }, 'authors', '5', { place: 'Kathmandu' }],
    [{ summary: { a: 1 } }, 'summary', '{…}', {}],
    [{ summary: ['One.', 1] }, 'summary[1]', '1', { summary: [{ type: 'paragraph', content: 'One.' }] }],
    [{ published: 'soon' }, 'published', 'soon', {}],
    [{ url: 'javascript:alert(1)' }, 'url', 'javascript:alert(1)', {}],
    [{ links: { fullText: { url: 'x:y' }, landingPage: 'https://a.org/' } }, 'links.fullText.url', 'x:y', { links: { landingPage: 'https://a.org/' } }],
    [{ cover: [{ url: 'https://a.org/a.png', width: 'wide' }] }, 'cover[0].width', 'wide', { cover: { url: 'https://a.org/a.png' } }],
    [{ interventions: [{ items: ['a', 5] }] }, 'interventions[0].items[1]', '5', { interventions: [{ items: ['a'] }] }],
    [{ access: 'secret' }, 'access', 'secret', {}],
    [{ status: 'out', event: { date: 'soon', place: 'Bern' } }, 'status', 'out', { event: { place: 'Bern' } }],
    [{ doi: 'x', isbn: '978-3-16-148410-0' }, 'doi', 'x', { identifiers: { isbn: ['978-3-16-148410-0'] } }],
    [{ translations: [{ lang: 'ne', title: 5 }, { lang: 'fr', title: 'U' }] }, 'translations[0].title', '5', { translations: [{ lang: 'fr', title: 'U' }] }],
  ]; // prettier-ignore
  for (const [fields, where, found, rest] of mistakes)
    it(`loses what does not belong there, and nothing else: ${JSON.stringify(fields)}`, async () => {
      const { repairs = [], ...read } = await readPublication({ title: 'T', ...fields });
      expect(read).to.deep.equal({ title: 'T', ...rest, source: { format: 'publication' } });
      const left = repairs.filter(({ kind }) => kind === 'invalid');
      expect(left[0]).to.deep.equal({ field: where, kind: 'invalid', found });
    });
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
    expect(await readPublication({ title: 'T', published: { year: '2007; x' } })).not.to.have.property('published');
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
