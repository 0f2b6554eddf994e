// What goes out comes back: every record through every format of export, by the own readers and by those of others. What a
// format can hold, and what it cannot and why, is in support/held.mjs.
import { lossesOf, wordsOf } from './support/held.mjs';
import test, { describe } from 'node:test';
import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { collections } from './support/publications.mjs';
import { createRequire } from 'node:module';
import { cslData } from './support/csl-data.mjs';
import { dist } from './support/dist.mjs';
import fc from 'fast-check';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const server = await import(join(dist, 'server', 'index.js'));
const { exportFileName, exportFormats, exportPublication, readPublication } = server;

/** Fixed, so that a failure can be had again. */
const seed = Number(process.env.SEED ?? 20_070_312);

const names = exportFormats.map(({ name }) => name);

for (const { name, skip, publications } of collections)
  test(`each format gives ${name} back, in all that it can hold`, { skip }, async () => {
    const lost = [];
    const counts = new Map();
    for (const [path, publication] of publications) {
      const source = publication.source.format;
      counts.set(
        source,
        counts.get(source) ?? { records: 0, ...Object.fromEntries(names.map((format) => [format, 0])) },
      );
      counts.get(source).records++;
      for (const format of names) {
        const losses = lossesOf(publication, await readPublication(exportPublication(publication, format)), format);
        counts.get(source)[format] += losses.length;
        lost.push(...losses.map((loss) => `${format}, ${path}: ${loss}`));
      }
    }
    const row = (...cells) =>
      console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](13)).join(' '));
    row('lost, of', 'records', ...names);
    for (const [source, { records, ...all }] of [...counts].sort()) row(source, records, ...names.map((format) => all[format])); // prettier-ignore
    row('together', publications.length, ...names.map((format) => [...counts.values()].reduce((sum, each) => sum + each[format], 0))); // prettier-ignore
    assert.ok(publications.length > 50);
    assert.deepEqual(lost, []);
  });

describe('a record that is written and read again', () => {
  const cases = [
    ['a PDF whose media type has a parameter', { links: { fullText: { url: 'https://e.org/download/1', mediaType: 'application/pdf; charset=binary' } } }, ({ links }) => links?.fullText?.url, ['bibtex', 'ris']],
    ['a person of one name', { contributors: [{ name: 'Suharto', role: 'author', kind: 'person', family: 'Suharto' }] }, ({ contributors: [{ kind }] }) => kind !== 'organization', names],
    ['a person who is of a place', { contributors: [{ name: 'Hildegard of Bingen', role: 'author', kind: 'person' }] }, ({ contributors: [{ kind, name }] }) => [kind !== 'organization', name.split(' ').sort()], ['bibtex', 'csl-json', 'publication']],
    ['an organization with its city', { contributors: [{ name: 'Asian Development Bank, Manila', role: 'author' }] }, ({ contributors: [{ kind, name }] }) => [kind !== 'person', name], names],
    ['a year of three figures', { published: { year: 476 } }, ({ published }) => published.year, names],
  ]; // prettier-ignore
  for (const [what, part, look, formats] of cases)
    test(`has ${what}`, async () => {
      const publication = await readPublication({ title: 'Springs', type: 'report', ...part });
      for (const name of formats)
        assert.deepEqual(look(await readPublication(exportPublication(publication, name))), look(publication), name);
    });
});

describe('Citation.js', () => {
  const letters = (text = '') => text.replace(/<[^>]*>/g, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.sort().join(' ') ?? ''; // prettier-ignore
  const ours = ({ title, subtitle, contributors = [], published, identifiers, pages }) => ({
    title: letters(wordsOf(title) + (subtitle ? ` ${wordsOf(subtitle)}` : '')),
    names: contributors.filter(({ role }) => role === 'author').map(({ name, family, given }) => letters(family && given && !name.includes(family) ? `${given} ${family}` : name)), // prettier-ignore
    year: published?.precision ? undefined : published?.year,
    doi: identifiers?.doi,
    pages: letters(pages),
  });
  const theirs = ({ title, author = [], issued, DOI, page, 'number-of-pages': count }) => ({
    title: letters(title),
    names: author.map((name) => letters(Object.values(name).join(' '))).filter((name) => !/^(?:others|al et)$/.test(name)), // prettier-ignore
    year: issued?.['date-parts']?.[0]?.[0] === undefined ? undefined : Number(issued['date-parts'][0][0]),
    doi: DOI,
    pages: letters(page ?? count),
  });
  for (const { name, skip, publications } of collections)
    for (const format of ['bibtex', 'ris'])
      test(`reads ${name} in ${format} with the same titles, people, years, DOIs and pages`, { skip }, () => {
        for (const [path, publication] of publications) {
          const { data } = new Cite(exportPublication(publication, format), { generateGraph: false });
          assert.equal(data.length, 1, path);
          const [we, they] = [ours(publication), theirs(data[0])];
          // It has reporters for the authors of newspapers in RIS, and no variable for them.
          if (data[0].type === 'article-newspaper' && format === 'ris') they.names = we.names;
          // It reads pages in the types for which the specification of 2011 has them alone, and no years before 0.
          if (format === 'ris' && !they.pages.includes(we.pages)) they.pages = we.pages.startsWith(they.pages) ? we.pages : they.pages; // prettier-ignore
          if (we.year < 0) we.year = they.year;
          // Of dates in RIS it reads what it can parse, and no word of doubt.
          const { approximate, uncertain } = publication.published ?? {};
          if (format === 'ris' && (approximate || uncertain)) they.year ??= we.year;
          // A decade is no year, though it may take the first one for it.
          if (publication.published?.precision) they.year = undefined;
          assert.deepEqual(they, we, path);
        }
      });
});

for (const { name, skip, publications } of collections)
  test(`CSL-JSON of ${name} has the names and types of its schema`, { skip }, () => {
    const validate = new Ajv({ strict: false }).compile(cslData);
    for (const [path, publication] of publications)
      assert.ok(validate(JSON.parse(exportPublication(publication, 'csl-json'))), `${path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`); // prettier-ignore
  });

describe('any text', () => {
  const pieces = ['\\', '{', '}', '$', '%', '&', '#', '_', '~', '^', '<', '>', '"', "'", "''", '``', '--', '---', '@', '|', '=', ',', ':', '.', '?', '(', ')', '[', ']', '–', '—', '’', ' ', '\u00a0', ' and ', 'AND', 'others', 'NASA', 'pH', 'von', 'é', 'e\u0301', 'ß', 'İ', '\u0323', '\u200d', '\u200f', '\u202e', 'שלום', 'نص', 'नेपाल', '水', '👩‍🔬', '𝒳', '\\alpha', '$x$', '{\\"o}', 'TY  - ', 'ER  - ', 'AU  - ', 'AB - x', '\n', '\r\n', '<i>', '</i>', '<sub>', '&amp;', '2004', 'B']; // prettier-ignore
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 }).map((parts) => `x${parts.join('')}`); // prettier-ignore
  // What is no letter is no name, and "-" nothing.
  const name = text.map((written) => `X${written}x`);
  const maybe = (value) => fc.option(value, { nil: undefined });
  const record = fc.record({
    title: text,
    subtitle: maybe(text),
    type: fc.constantFrom('report', 'article', 'book', 'thesis', 'chapter', 'working-paper', undefined),
    contributors: fc.array(
      fc.oneof(
        fc.record({ given: name, family: name, kind: fc.constant('person') }),
        fc.record({ name, kind: fc.constantFrom('organization', undefined) }),
      ),
      { maxLength: 3 },
    ),
    publisher: maybe(text),
    // One that is called as the work or its publisher is none, and behind a semicolon stands its number.
    series: maybe(text.map((written) => `y${written.replaceAll(';', ',')}`)),
    place: maybe(text),
    summary: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
  });
  for (const format of names)
    test(`comes back from ${format} as the own JSON had it`, async () => {
      await fc.assert(
        fc.asyncProperty(record, async (raw) => {
          const publication = await readPublication(JSON.parse(JSON.stringify(raw)));
          const written = exportPublication(publication, format);
          assert.deepEqual(lossesOf(publication, await readPublication(written), format), [], written);
        }),
        { numRuns: 500, seed },
      );
    });
});

describe('any date', () => {
  const point = fc.record(
    {
      year: fc.integer({ min: 1001, max: 2100 }),
      rest: fc.oneof(
        fc.constant({}),
        fc.record({ month: fc.integer({ min: 1, max: 12 }) }),
        fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
        fc.record({ season: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ approximate: fc.constant(true) }),
        fc.record({ uncertain: fc.constant(true) }),
      ),
    },
  ).map(({ year, rest }) => ({ year, ...rest })); // prettier-ignore
  const date = fc.oneof(
    point,
    fc.record({ start: point, years: fc.integer({ min: 1, max: 50 }), end: point }).map(({ start, years, end }) => ({ ...start, end: { ...end, year: start.year + years } })), // prettier-ignore
    fc.record({ start: point, open: fc.constantFrom('start', 'end') }).map(({ start, open }) => ({ ...start, open })),
    fc.integer({ min: 100, max: 209 }).map((decade) => ({ year: decade * 10, precision: 'decade' })),
    fc.integer({ min: 10, max: 20 }).map((century) => ({ year: century * 100, precision: 'century' })),
    fc.integer({ min: -3000, max: -1 }).map((year) => ({ year })),
  );
  for (const format of ['bibtex', 'ris', 'publication'])
    test(`comes back from ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(date, async (published) => {
          const written = exportPublication({ title: 'T', published }, format);
          assert.deepEqual((await readPublication(written)).published, published, written);
        }),
        { numRuns: 1000, seed },
      );
    });
});

describe('names of files', () => {
  const fileOf = (publication, format = 'bibtex') => exportFileName({ title: 'T', ...publication }, format);
  const keyOf = (publication) => /^@\w+\{([^,]*),/.exec(exportPublication({ title: 'T', ...publication }, 'bibtex'))[1];
  const author = (family) => [{ name: family, family, role: 'author' }];
  const cases = [
    ['an author, a year and a title', { contributors: author('Gallina'), published: { year: 2007 }, title: 'Natural hazards' }, 'gallina-2007-natural-hazards', 'gallina-2007-natural-hazards'],
    ['other letters', { contributors: author('Łódź Søren'), title: 'Straße' }, 'łódź-søren-straße', 'lodz-soren-strasse'],
    ['another script', { contributors: author('گل'), published: { year: 1924 }, title: 'नेपाल 水' }, 'گل-1924-नेपाल-水', '1924-zg90xp'],
    ['no letter at all', { title: '…' }, 'publication', 'publication'],
    ['the name of a device', { title: 'CON' }, 'publication-con', 'con'],
    ['the name of another, by a superscript', { title: 'Com¹' }, 'publication-com1', 'com1'],
    ['a path', { title: '../../etc/passwd\0.exe' }, 'etc-passwd-exe', 'etc-passwd-exe'],
    ['a decade, which is no year', { published: { year: 1950, precision: 'decade' }, title: 'T' }, 't', 't'],
  ]; // prettier-ignore
  for (const [oddity, publication, file, key] of cases)
    test(`of ${oddity}`, () => {
      assert.equal(fileOf(publication), `${file}.bib`);
      assert.equal(keyOf(publication), key);
    });
  test('each end as the format does', () =>
    assert.deepEqual(names.map((name) => fileOf({}, name)), ['t.bib', 't.bib', 't.ris', 't.csl.json', 't.json'])); // prettier-ignore
  test('of any text are safe, and not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (title, family) => {
        const name = fileOf({ title, contributors: author(family), published: { year: 2000 } }, 'csl-json');
        assert.match(name, /^[\p{L}\p{M}\p{N}-]+\.csl\.json$/u);
        assert.ok(new TextEncoder().encode(name).length <= 255, name);
        assert.match(keyOf({ title, contributors: author(family) }), /^[a-z\d-]+$/);
      }),
      { seed },
    );
  });
});
