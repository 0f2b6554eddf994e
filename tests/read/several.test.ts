// Answers with several records, of which some cannot be read.
import { expect } from '@open-wc/testing';
import { type ReadOptions, readPublications } from '../../src/read/read.js';
import type { PublicationError } from '../../src/record/error.js';

async function read(raw: unknown, options: ReadOptions = {}): Promise<[titles: unknown[], refused: unknown[]]> {
  const refused: unknown[] = [];
  const onRefused = ({ kind, facts }: PublicationError, at: number) => refused.push([at, kind, facts.path ?? facts.found]);
  const all = await readPublications(raw, { ...options, onRefused });
  return [all.map(({ title }) => title), refused];
} // prettier-ignore
const failed = (raw: unknown): Promise<unknown> =>
  readPublications(raw).then(
    () => undefined,
    ({ kind }: PublicationError) => kind,
  );

describe('an answer with several records', () => {
  it('is read without those that have no title, which are named', async () => {
    const item = (title?: string) => ({ id: title ?? 'x', type: 'book', title, issued: { 'date-parts': [[2020]] } });
    expect(await read([item('A'), item(), item('B')])).to.deep.equal([['A', 'B'], [[1, 'invalid', 'title']]]);
    const marc = (title: string) => `<record><leader>00000nam a2200000</leader><datafield tag="245" ind1=" " ind2=" ">${title && `<subfield code="a">${title}</subfield>`}</datafield></record>`; // prettier-ignore
    const collection = `<collection xmlns="http://www.loc.gov/MARC21/slim">${['A', '', 'B'].map(marc).join('')}</collection>`;
    expect(await read(collection)).to.deep.equal([['A', 'B'], [[1, 'invalid', 'title']]]);
  });
  it('is read without those whose format nobody knows', async () => {
    expect(await read([{ title: 'A' }, { what: 'else' }, { title: 'B' }])).to.deep.equal([['A', 'B'], [[1, 'format', 'json']]]); // prettier-ignore
  });
  it('is refused where none of them can be read, by the fault of the first', async () => {
    expect(await failed([{ title: '' }, { what: 'else' }])).to.equal('invalid');
    expect(await failed([{ what: 'else' }])).to.equal('format');
  });
  it('may hold none', async () => {
    expect(await readPublications({ 'message-type': 'work-list', message: { items: [] } })).to.deep.equal([]);
  });
});
