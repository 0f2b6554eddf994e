// The published JSON Schema and the reader of the project's own JSON say the same.
import { readdirSync, readFileSync } from 'node:fs';
import test, { describe } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readPublication } from '../../dist/index.js';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = json('../../schema/publication.schema.json');
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
});
const validate = ajv.compile(schema);

const baseUrl = 'https://lib.example.org/records/1.json';
const read = (record) => readPublication(record, { baseUrl });
/** Without the note of what was left out, which is made anew by each reading. */
async function readClean(record) {
  const publication = { ...(await read(record)) };
  delete publication.repairs;
  return publication;
}
/** Whether all of it is read: what does not belong there is left out, and named. */
const isRead = (record) =>
  read(record).then(
    ({ repairs = [] }) => repairs.every(({ kind }) => kind !== 'invalid'),
    (error) => (assert.equal(error.name, 'PublicationError'), false),
  );
const withTitle = (fields) => ({ title: 'T', ...fields });

const paragraph = { type: 'paragraph', content: 'a' };
const list = { type: 'list', items: ['a'] };

const accepted = [
  { $schema: '../publication.schema.json', unheardOf: { of: 1 } },
  { title: ['H', { type: 'sub', content: '2' }, 'O'] },
  { title: ['a ', { type: 'strong', content: { type: 'emphasis', content: ['b', ['c']] } }] },
  { subtitle: ['a ', { type: 'link', href: 'https://example.org', content: 'b' }] },
  { subtitle: [{ type: 'link', href: 5, content: 'the words stay' }] },
  { title: ['On ', { type: 'span', lang: 'la', content: ['Bos', { type: 'span', dir: 'rtl', content: 'a' }] }] },
  {
    subtitle: [
      { type: 'span', lang: null, dir: '', content: 'nothing is said' },
      { type: 'sub', dir: 5, content: '2' },
    ],
  },
  { type: 'report', typeLabel: 'Research report' },
  { type: 'a word of its own' },
  { badges: 'one' },
  { badges: ['one', null, '', 'two'] },
  { standing: 'retracted' },
  { standing: { status: 'newer-version', url: '/records/2' } },
  { standing: { status: null, url: 'https://example.org' } },
  { authors: 'Gallina, A.' },
  {
    authors: [
      'Gallina, A.',
      { name: 'Brown University', kind: 'organization', ror: 'https://ror.org/05gq02987' },
      null,
      {},
      'et al.',
    ],
  },
  {
    authors: {
      given: 'Josiah',
      family: 'Carberry',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      url: 'mailto:josiah@example.org',
    },
  },
  { contributors: [{ name: 'A', role: 'editor', kind: '', orcid: null, url: '/people/a' }] },
  { moreContributors: true },
  { moreContributors: false },
  { moreContributors: 19 },
  { summary: 'One.\n\nTwo:\n• three\n• four' },
  { summary: paragraph },
  {
    summary: [
      'Text.',
      paragraph,
      null,
      {
        type: 'list',
        label: 'l',
        ordered: true,
        start: 3,
        lang: 'en',
        dir: 'ltr',
        items: ['a', null, ['b', { type: 'sup', content: '2' }]],
      },
    ],
  },
  {
    summary: [
      {
        type: 'list',
        items: [
          { content: 'a', lists: [list] },
          { content: ['b'], lists: list },
        ],
      },
    ],
  },
  { interventions: 'one' },
  { interventions: ['one', null, ['two']] },
  { interventions: [{ label: 'l', items: ['a', { content: 'b', lists: [list] }] }, { items: 'c' }] },
  { interventions: { items: ['a'] } },
  { publisher: 'Name: https://example.org' },
  { publisher: { name: 'Name: https://example.org', url: null } },
  { series: 's', volume: 461, issue: '7', pages: '12–34', edition: 2, place: 'Kathmandu' },
  ...['2007', ' 2007-03 ', '2007-03-12', '2007/2009-05', '2007 / 2009', '2007-03-12T10:00:00Z', 2007].map(
    (published) => ({ published }),
  ),
  { published: { year: 2007 } },
  { published: { year: 2007, month: 3, day: 12, end: { year: 2009, month: 1 } } },
  { published: { year: 300, end: null } },
  ...[
    '1998~',
    '1998?',
    ' 2004-06% ',
    '199X',
    '19XX',
    '2001-21',
    '2001-24?',
    '2004-XX',
    '2004-06-XX',
    '2004-XX-XX',
    '-0099',
    'Y17000',
    'Y-17000',
    '2004/..',
    '../2004-06',
    '2004/',
    '/2004',
    '1984~/2004-06',
    '195X/196X',
  ].map((published) => ({ published })),
  ...['in-preparation', 'in-press', 'prepublished', ''].map((status) => ({ status })),
  { event: 'Mountain Futures' },
  { event: { name: 'Mountain Futures', place: null, date: '2019-10' } },
  { institution: 'Example University', degree: 'PhD' },
  { translations: { lang: 'ne', title: 'स्प्रिङ' } },
  { translations: [{ title: ['a', { type: 'sub', content: '2' }], summary: paragraph }, null, { lang: 'fr' }] },
  { published: { year: 2005, season: 1, end: { year: 2005, season: 2, uncertain: true } } },
  { published: { year: 1950, precision: 'decade', approximate: true, uncertain: false, month: null } },
  { published: { year: 1800, precision: 'century', open: '' } },
  { published: { year: 17000, open: 'end' } },
  { published: { year: 2004, month: 6, open: 'start', approximate: true, uncertain: true } },
  { language: 'en', languages: ['ne', 'eng', ''] },
  {
    doi: '10.1007/978-3-319-92288-1',
    isbn: ['978-3-319-92287-4', 9783319922874],
    issn: '0028-0836',
    handle: '20.500.12345/678',
  },
  { doi: 'doi: 10.1234/a' },
  {
    identifiers: {
      doi: 'https://dx.doi.org/10.1234.5/a(b)c',
      isbn: 'x',
      issn: [null],
      handle: '',
      url: 'HTTPS://example.org/1',
    },
  },
  {
    url: ' https://example.org/?a=1&amp;b=2 ',
    links: { landingPage: '../13168', fullText: 'files/1.pdf', publisher: '//example.org' },
  },
  {
    links: {
      fullText: { url: 'https://example.org/a.pdf', mediaType: 'application/pdf', size: 0, pages: 12 },
      publisher: '',
    },
  },
  { cover: 'cover.png' },
  { cover: ['a.png', { url: 'b.png', alt: 'B', width: 3, height: 4, candidates: ['c.png', { url: 'd.png' }] }, null] },
  { licence: 'CC-BY-4.0', license: 'https://creativecommons.org/licenses/by/4.0/' },
  { license: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
  { access: 'embargoed' },
  { access: { status: 'embargoed', until: '2030-01' } },
  {
    keywords: 'one',
    source: { label: 'HimalDoc', url: 'https://lib.example.org', checked: '2020-05-01', format: 'publication' },
  },
].map(withTitle);

const refused = [
  { title: 'T', published: { year: '2007' } },
  {},
  { authors: ['A'] },
  ...[
    null,
    '',
    ' ',
    5,
    true,
    [],
    {},
    { type: 'strong', content: 'a' },
    [5],
    [{ type: 'u', content: 'a' }],
    [{ type: 'strong' }],
  ].map((title) => ({ title, authors: ['A'] })),
  ...[
    { '@context': 'https://schema.org' },
    { metadata: { title: 'T' } },
    { hits: { hits: [] } },
    { subtitle: 5 },
    { subtitle: [{ type: 'span', lang: 5, content: 'a' }] },
    { subtitle: [{ type: 'span', dir: 'auto', content: 'a' }] },
    { subtitle: ['a', null] },
    { subtitle: [{ type: 'link', href: 'https://example.org', content: null }] },
    { type: 5 },
    { typeLabel: ['a'] },
    { badges: 5 },
    { badges: ['a', { b: 1 }] },
    { badges: [['a']] },
    { standing: 'Retracted' },
    { standing: ['retracted'] },
    { standing: { status: 'gone' } },
    { standing: { status: 'retracted', url: 'ftp://example.org' } },
    { authors: 5 },
    { authors: ['A', 'B', { name: 7 }] },
    { authors: [{ role: 'editor' }] },
    { authors: [{ name: 'A', kind: 'robot' }] },
    { authors: [{ name: 'A', orcid: '0000' }] },
    { authors: [{ name: 'A', url: 'javascript:alert(1)' }] },
    { authors: [{ name: 'A', ror: 5 }] },
    { contributors: [['A']] },
    { moreContributors: 'many' },
    { moreContributors: 1.5 },
    { moreContributors: -1 },
    { summary: 5 },
    { summary: [['a']] },
    { summary: { type: 'table', content: 'a' } },
    { summary: { type: 'paragraph' } },
    { summary: { type: 'paragraph', content: null } },
    { summary: { type: 'list', items: [] } },
    { summary: { type: 'list', items: [5] } },
    { summary: { ...paragraph, dir: 'up' } },
    { summary: { ...paragraph, lang: 5 } },
    { summary: { ...list, ordered: 'yes' } },
    { summary: { ...list, start: -1 } },
    { summary: { ...list, label: ['a'] } },
    { summary: [{ type: 'list', items: [{ content: 'a', lists: [5] }] }] },
    { interventions: 5 },
    { interventions: { label: 'a' } },
    { interventions: [{ items: ['a', 5] }] },
    { interventions: [{ items: ['a'] }, 'b'] },
    { publisher: ['Name'] },
    { publisher: { name: 5 } },
    { publisher: { url: 'ftp://example.org' } },
    { series: 5 },
    { volume: true },
    { pages: ['1'] },
    { place: { a: 1 } },
    ...[
      'soon',
      '207',
      '2007-13',
      '2007-25',
      '2007-03-40',
      '2007/2008/2009',
      '12.03.2007',
      207,
      20070,
      true,
      [2007],
    ].map((published) => ({ published })),
    ...[
      '~1998',
      '1998!',
      '1XXX',
      '199x',
      '20',
      '../..',
      '/',
      '..',
      '../',
      '2004/..?',
      'Y2007',
      'Y1234567',
      '2004-X',
      '2007-03-12-21',
      'c1998',
    ].map((published) => ({ published })),
    { published: { year: 2005, season: 5 } },
    { published: { year: 2005, season: '1' } },
    { published: { year: 1950, precision: 'year' } },
    { published: { year: 1950, approximate: 'yes' } },
    { published: { year: 1950, uncertain: 1 } },
    { published: { year: 1950, open: 'both' } },
    { published: { year: 270000 } },
    { published: { month: 3 } },
    { published: { year: 2007, month: 13 } },
    { published: { year: 2007, end: { month: 3 } } },
    { status: 'out' },
    { status: 5 },
    { event: 5 },
    { event: { date: 'soon' } },
    { institution: 5 },
    { degree: ['PhD'] },
    { translations: 'a' },
    { translations: [{ title: 5 }] },
    { translations: [{ title: 'a', summary: 5 }] },
    { language: 5 },
    { languages: ['en', { a: 1 }] },
    { doi: 'x' },
    { doi: 10.1234 },
    { isbn: { a: 1 } },
    { handle: 5 },
    { identifiers: '10.1234/a' },
    { identifiers: { doi: '10.12/a' } },
    { identifiers: { url: 'urn:isbn:1' } },
    { url: 5 },
    { url: 'javascript:alert(1)' },
    { url: ['https://example.org'] },
    { links: 'https://example.org' },
    { links: { landingPage: 'mailto:a@example.org' } },
    { links: { fullText: 5 } },
    { links: { fullText: { url: 'data:text/plain,a' } } },
    { links: { fullText: { url: 'a.pdf', size: '5 MB' } } },
    { cover: 5 },
    { cover: { url: 'a.png', width: 'wide' } },
    { cover: { url: 'a.png', candidates: [5] } },
    { licence: 5 },
    { license: { label: 5 } },
    { access: 'secret' },
    { access: { status: 'secret' } },
    { access: { status: 'embargoed', until: 'soon' } },
    { keywords: [5] },
    { source: 'HimalDoc' },
    { source: { checked: 'yesterday' } },
  ].map(withTitle),
];

// What a schema cannot say: [record, whether the reader takes it, why].
const differences = [
  [{ authors: [{ name: 'A', orcid: '0000-0002-1825-0098' }] }, false, 'a check digit is wrong'],
  [{ published: '2007-02-30' }, false, 'no calendar has the day'],
  [{ published: { year: 2007, month: 2, day: 30 } }, false, 'no calendar has the day'],
  [{ published: { year: 2007, month: 3, season: 1 } }, false, 'a month and a season contradict each other'],
  [{ published: { year: 1950, month: 3, precision: 'decade' } }, false, 'a month and a decade contradict each other'],
  [{ published: { year: 2004, open: 'end', end: { year: 2005 } } }, false, 'an end that is open is none'],
  [{ published: { year: 17000, month: 3 } }, false, 'EDTF has no months for long years'],
  [{ published: '2007/2004' }, false, 'a range that ends before it begins'],
  [{ url: 'https://' }, false, 'a URL without a host has the right scheme and is none'],
  [{ url: 'java\nscript:alert(1)' }, false, 'a URL’s own grammar drops line breaks'],
  [{ title: ['', ' '] }, false, 'a title’s parts have no words between them'],
  [{ published: { year: 2007, month: 0 } }, true, 'the reader is lenient: catalogues write 0 for unknown'],
  [
    { authors: { name: null, given: ' ' } },
    true,
    'a person of whom nothing is known is nobody; a schema does not look so deep',
  ],
].map(([fields, verdict, reason]) => [withTitle(fields), verdict, reason]);

// What comes of records that need some care: [fields, what the reader makes of them, or false where it refuses].
const outcomes = [
  [{ doi: ['10.1234/a', '10.1234/b'] }, false],
  [{ authors: [{ name: 'A', orcid: ['0000-0002-1825-0097'] }] }, false],
  [{ published: { year: 2007, day: 3 } }, false],
  [{ published: { year: 2007, month: null } }, { published: { year: 2007 } }],
  [{ published: { year: 2007, end: {} } }, { published: { year: 2007 } }],
  [{ published: '-0300' }, { published: { year: -300 } }],
  [{ published: '195X~' }, { published: { year: 1950, precision: 'decade', approximate: true } }],
  [{ published: { year: 1955, precision: 'decade' } }, { published: { year: 1950, precision: 'decade' } }],
  [
    { published: '2005-21/2005-22?' },
    { published: { year: 2005, season: 1, end: { year: 2005, season: 2, uncertain: true } } },
  ],
  [{ published: '../2004' }, { published: { year: 2004, open: 'start' } }],
  [{ published: '2004/' }, { published: { year: 2004 } }],
  [{ published: { year: 2004, approximate: false } }, { published: { year: 2004 } }],
  [{ isbn: ['978-3-319-92287-5', '9783319922874', 'no number'] }, { identifiers: { isbn: ['9783319922874'] } }],
  [{ identifiers: { issn: '00280836' } }, { identifiers: { issn: ['0028-0836'] } }],
  [{ authors: ['A', '???', 'u. a.'] }, { contributors: [{ name: 'A', role: 'author' }], moreContributors: true }],
  [{ summary: { content: 'a' } }, false],
  [{ summary: [{ type: 'list', items: [{ content: 'a', lists: [paragraph] }] }] }, false],
  [{ summary: [{ type: 'list', items: [{ lists: [list] }] }] }, false],
  [
    { summary: [{ type: 'list', items: [{ content: 'a', lists: [] }] }] },
    { summary: [list], interventions: [{ items: ['a'] }] },
  ],
  [{ interventions: [{ label: 'l', items: [] }] }, {}],
  [{ interventions: [null, ''] }, {}],
  [{ standing: { url: 'https://example.org/2' } }, {}],
  [{ cover: { alt: 'a' } }, {}],
  [{ links: { fullText: { mediaType: 'application/pdf' } } }, {}],
  [{ badges: ['\u202a'] }, {}],
];

describe('publication.schema.json', () => {
  test('is a valid schema', () => assert.equal(ajv.validateSchema(schema), true, JSON.stringify(ajv.errors)));

  test('describes every property', () => {
    const missing = [];
    const visit = (node, path) => {
      for (const [name, property] of Object.entries(node.properties ?? {}))
        if (!property.description && !property.not) missing.push(`${path}.${name}`);
      for (const [key, value] of Object.entries(node))
        if (value && typeof value === 'object') visit(value, `${path}.${key}`);
    };
    visit(schema, '');
    assert.deepEqual(missing, []);
  });

  for (const name of readdirSync(new URL('../../demo/records/', import.meta.url))) {
    const record = json(`../../demo/records/${name}`);
    if (record.metadata) continue; // another format
    test(`takes the demo’s ${name}`, async () => {
      assert.equal(validate(record), true, JSON.stringify(validate.errors));
      assert.equal(await isRead(record), true);
    });
  }

  for (const record of accepted) {
    test(`takes ${JSON.stringify(record)}, as the reader does`, async () => {
      assert.equal(await isRead(record), true);
      assert.equal(validate(record), true, JSON.stringify(validate.errors));
    });
  }

  for (const record of refused) {
    test(`refuses ${JSON.stringify(record)}, as the reader does`, async () => {
      assert.equal(await isRead(record), false);
      assert.equal(validate(record), false);
    });
  }

  for (const [record, verdict, reason] of differences) {
    test(`differs on ${JSON.stringify(record)}: ${reason}`, async () => {
      assert.equal(await isRead(record), verdict);
      assert.equal(validate(record), !verdict);
    });
  }

  for (const [fields, expected] of outcomes) {
    test(`has its way with ${JSON.stringify(fields)}`, async () => {
      const record = withTitle(fields);
      assert.equal(validate(record), expected !== false, JSON.stringify(validate.errors));
      if (!expected) return assert.equal(await isRead(record), false);
      const publication = { ...withTitle(expected), source: { format: 'publication' } };
      // What was left out is noted, which is for another test.
      const first = await readClean(record);
      assert.deepEqual(first, publication);
      assert.deepEqual(await read(JSON.stringify(publication)), publication);
    });
  }

  for (const unknown of [null, '', ' \n', [], {}]) {
    test(`takes ${JSON.stringify(unknown)} for unknown in every property but the title`, async () => {
      const names = Object.keys(schema.properties).filter((name) => name !== 'title' && name !== '$schema');
      const record = withTitle(Object.fromEntries(names.map((name) => [name, unknown])));
      assert.equal(validate(record), true, JSON.stringify(validate.errors));
      assert.deepEqual(await read(record), { title: 'T', source: { format: 'publication' } });
    });
  }
});

describe('a publication written as JSON', () => {
  const full = {
    title: ['On CO', { type: 'sub', content: '2' }],
    subtitle: 'and the hills',
    type: 'report',
    typeLabel: 'Research report',
    badges: ['One', 'Two'],
    standing: { status: 'superseded', url: '/records/2' },
    authors: ['Gallina, A.', { name: 'Brown University', kind: 'organization', ror: 'https://ror.org/05gq02987' }],
    contributors: [{ name: 'Josiah Carberry', role: 'editor', orcid: '0000-0002-1825-0097', url: 'mailto:josiah@example.org' }],
    moreContributors: 4,
    summary: 'See https://example.org/a for more.\n\nTwo things are proposed:\n• the first, see https://example.org/b;\n• the second.\n\n1. one\n2. two\n\nEnd.',
    publisher: 'Some House, Series 3/2007: https://example.org/house',
    series: 'Papers', volume: 3, issue: 4, pages: '5–6', edition: '2nd', place: 'Kathmandu',
    published: '2007-03/2009',
    language: ['eng', 'ne'],
    doi: '10.1234/a', isbn: '978-3-319-92288-1', issn: '0028-0836', handle: '20.500.12345/678',
    identifiers: { url: 'https://example.org/id/1' },
    url: '/records/1',
    links: { fullText: { url: 'a.pdf', mediaType: 'application/pdf', size: 5, pages: 6 } },
    cover: [{ url: 'a.png', alt: 'A', width: 3, height: 4 }, 'b.png'],
    licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    access: { status: 'embargoed', until: '2030-01-02' },
    keywords: ['a', 'b'],
    source: { label: 'HimalDoc', url: 'https://lib.example.org', checked: 2020 },
  }; // prettier-ignore
  const demos = readdirSync(new URL('../../demo/records/', import.meta.url)).map((name) =>
    json(`../../demo/records/${name}`),
  );
  // Markup needs a parser, and a list of what was repaired is made anew by each reading.
  const clean = demos.filter((record) => !record.metadata && !JSON.stringify(record).includes('</'));
  for (const record of [
    full,
    { ...full, interventions: [{ label: 'Given:', items: ['a', 'b'] }], moreContributors: true },
    { title: 'T' },
    ...clean,
    ...accepted,
  ]) {
    test(`reads again to the same: ${JSON.stringify(record).slice(0, 100)}`, async () => {
      const first = await readClean(record);
      const text = JSON.stringify(first);
      assert.equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors));
      assert.deepEqual(await read(text), first);
    });
  }
});
