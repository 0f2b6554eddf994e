// Citations, held against those of a citation processor that others wrote, with files of styles that others wrote; what may
// differ is in docs/citations.md. What the tests compare with needs Debian's packages citation-style-language-styles and
// citation-style-language-locales; where they are not, the comparison is skipped, or fails if REQUIRE_CSL is set.
import { allowed, comparisons, styles, tableOf } from './support/citations.mjs';
import { comparedWithOriginals, originalsOf } from './support/originals.mjs';
import { changes } from './support/original-changes.mjs';
import { collections as files } from '../collections.mjs';
import pandoc from '../../scripts/programs/pandoc.mjs';
import { dist, root } from './support/dist.mjs';
import test, { describe } from 'node:test';
import assert from 'node:assert/strict';
import { collections } from './support/publications.mjs';
import fc from 'fast-check';
import { folder, isInstalled, readStyle } from './support/csl-engine.mjs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

const { citationStyles, citePublication, exportPublication, missingFacts, plainText, readPublication } = await import(join(dist, 'server', 'index.js')); // prettier-ignore

const { hasWholeNames } = await import(join(dist, 'cite', 'undivided.js'));

/** Fixed, so that a failure can be had again. */
const seed = Number(process.env.SEED ?? 20_070_312);

const isNeeded = Boolean(process.env.REQUIRE_CSL);
const lacking = !isInstalled && !isNeeded && `no files of styles in ${folder}; set REQUIRE_CSL to make them necessary`;
const document = readFileSync(join(root, 'docs', 'citations.md'), 'utf8');

const person = (family, given, role = 'author') => ({ name: `${family}, ${given}`, family, given, role, kind: 'person' }); // prettier-ignore

describe('a citation processor', () => {
  test('is there', { skip: lacking }, () =>
    assert.ok(isInstalled, `REQUIRE_CSL is set, and ${folder} has no files of styles`),
  );
  test('has the files that the document names', { skip: lacking }, () => {
    for (const style of styles) {
      const xml = readStyle(style);
      const [title, date] = [/<title>([^<]*)/.exec(xml)[1], /<updated>(\d{4}-\d\d-\d\d)/.exec(xml)[1]];
      const row = document.split('\n').find((line) => line.startsWith(`| \`${style}\``)) ?? '';
      assert.ok(row.includes(title), `${style}: ${title}`);
      // Another release of the package has other dates, and says so when something differs.
      if (!row.includes(date)) console.log(`Citations: ${style} is of ${date} here; the document has another.`);
    }
  });
  for (const { name, skip, publications } of collections) {
    let results;
    const all = () => (results ??= comparisons(publications));
    test(`writes none of ${name} otherwise than we do`, { skip: lacking || skip }, () => {
      const { head, rows } = tableOf(all());
      for (const row of [head, ...rows]) console.log(row.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](13)).join(' ')); // prettier-ignore
      const wrong = all().filter(({ verdict }) => verdict === 'wrong');
      assert.deepEqual(
        wrong.map(({ style, path, ours, theirs }) => `${style}, ${path}\n${ours}\n${theirs}`),
        [],
      );
    });
    for (const style of styles)
      test(`writes ${name} in ${style} as we do, but for one in thirty`, { skip: lacking || skip }, () => {
        const own = all().filter((each) => each.style === style);
        const equal = own.filter(({ verdict }) => verdict === 'equal');
        assert.ok(own.length >= 15, `${own.length} records`);
        assert.ok(equal.length >= 0.97 * own.length, `${equal.length} of ${own.length}`);
        // Emphasis is counted apart; an address that differs is a run that differs.
        const marked = equal.filter(({ hasSameMarks }) => hasSameMarks);
        assert.ok(marked.length >= 0.99 * equal.length, `${marked.length} of ${equal.length} have the same emphasis`);
      });
  }
});

/** Every kind with every half of a meeting, and what else a style asks before it says where something was held, or when it comes out. */
function meetingsAndStatuses() {
  const author = person('Rai', 'Asha');
  const name = 'Mountain Futures';
  const events = [undefined, { name }, { place: 'Kathmandu' }, { name, place: 'Kathmandu', date: { year: 2019, month: 10, day: 3 } }]; // prettier-ignore
  const others = [
    {},
    { published: { year: 2019, month: 10, day: 3 } },
    { status: 'in-press' },
    { series: 'J', volume: '3', published: { year: 2020 }, status: 'forthcoming' },
    { typeLabel: 'Keynote', published: { year: 2020 }, publisher: { name: 'Institute' }, place: 'Bern' },
    { contributors: [author, person('Roy', 'B.', 'editor')], series: 'Proceedings', published: { year: 2020 } },
    { institution: 'Example University', degree: 'PhD', publisher: { name: 'Press' }, published: { year: 2020 } },
  ];
  const types = ['presentation', 'poster', 'conference-paper', 'thesis', 'report', 'article', 'book', 'dataset', 'video', 'software']; // prettier-ignore
  return types.flatMap((type) =>
    events.flatMap((event) =>
      others.map((rest) => [
        JSON.stringify({ type, event, ...rest }),
        { title: 'On springs', contributors: [author], type, ...(event && { event }), ...rest },
      ]),
    ),
  );
}

test('meetings, theses and what is in press are written as a citation processor writes them', { skip: lacking }, () => {
  const wrong = comparisons(meetingsAndStatuses()).filter(({ verdict }) => verdict === 'wrong');
  assert.deepEqual(wrong.map(({ style, path, ours, theirs }) => `${style}, ${path}\n${ours}\n${theirs}`), []);
}); // prettier-ignore

describe('of the records as they came', () => {
  const noPandoc =
    !pandoc.isHere() && !process.env.REQUIRE_PROGRAMS && 'pandoc is not here: npm ci --prefix tests/programs';
  for (const { name, skip, paths } of files)
    test(
      `a citation processor writes none of ${name} otherwise, but for what has a reason`,
      { skip: lacking || noPandoc || skip },
      async () => {
        const wrong = comparedWithOriginals(await originalsOf(paths), changes).filter(
          ({ verdict }) => verdict === 'wrong',
        );
        assert.deepEqual(
          wrong.map((each) => [each.style, each.name, each.ours, each.theirs]),
          [],
        );
      },
    );
});

test('every difference that is allowed is in the document, with its reason', () => {
  for (const name of [...Object.keys(allowed), ...Object.keys(changes)])
    assert.match(document, new RegExp(`\\n- \\*\\*${name}\\*\\*: .{40,}`));
});

const cite = (publication, style = 'apa') => plainText(citePublication({ title: 'T', ...publication }, style));

describe('an entry', () => {
  test('is there in each style that is listed', () => {
    assert.deepEqual(
      citationStyles.map(({ name }) => name),
      ['apa', 'mla', 'chicago', 'harvard', 'vancouver', 'ieee'],
    );
    for (const { name, label } of citationStyles) {
      assert.ok(label);
      assert.match(cite({ title: 'Springs' }, name), /Springs/);
    }
  });
  test('in a style that there is not is an error', () => {
    for (const name of ['bibtex', 'toString', undefined])
      assert.throws(() => citePublication({ title: 'T' }, name), { name: 'PublicationError' });
  });
  test('marks what a style emphasizes, and keeps the marks of a title', () => {
    const title = ['Water, H', { type: 'sub', content: '2' }, 'O, and ', { type: 'emphasis', content: 'Apis' }];
    assert.deepEqual(citePublication({ title, type: 'book' }, 'apa'), [
      { type: 'emphasis', content: 'Water, H' },
      { type: 'emphasis', content: [{ type: 'sub', content: '2' }] },
      { type: 'emphasis', content: 'O, and ' },
      'Apis. (n.d.).',
    ]);
  });
  const cases = [
    ['names the last of very many', { contributors: Array.from({ length: 22 }, (_, at) => person(`F${at}`, 'A.')) }, 'apa', /F18, A\., … F21, A\. \(n\.d\.\)/],
    ['keeps a hyphen between initials', { contributors: [person('Sartre', 'Jean-Paul')] }, 'apa', /^Sartre, J\.-P\. /],
    ['has a suffix behind a name', { contributors: [{ ...person('King', 'Martin Luther'), name: 'King, Martin Luther, Jr.', suffix: 'Jr.' }] }, 'mla', /^King, Martin Luther, Jr\. /],
    ['has a suffix behind a name that the record does not divide', { contributors: [{ name: 'King, Martin Luther, Jr.', role: 'author' }] }, 'apa', /^King, M\. L\., Jr\. /],
    ['has a suffix without its point, where no point stands in names', { contributors: [{ ...person('King', 'Martin Luther'), suffix: 'Jr.' }] }, 'vancouver', /^King ML Jr\. /],
    ['keeps a nickname in brackets', { contributors: [person('Hon', 'Wing (Tony)')] }, 'apa', /^Hon, W\. \(Tony\)\. /],
    ['keeps a nickname in brackets', { contributors: [person('Hon', 'Wing (Tony)')] }, 'vancouver', /^Hon W \(Tony\)\. /],
    ['keeps a name in another script in brackets', { contributors: [person('Li', 'Xiaoming (李晓明)')] }, 'apa', /^Li, X\. \(李晓明\)\. /],
    ['keeps a nickname in quotation marks', { contributors: [person('Rai', 'Asha "Gita" Maya')] }, 'harvard', /^Rai, A\. ‘Gita’ M\. /],
    ['says that there are more authors than one, in its way', { contributors: [person('Rai', 'Asha')], moreContributors: true }, 'apa', /^Rai, A\. et al\. /],
    ['says that there are more authors than one, in its way', { contributors: [person('Rai', 'Asha')], moreContributors: true }, 'mla', /^Rai, Asha, et al\. /],
    ['says that there are more authors than one, in its way', { contributors: [person('Rai', 'Asha')], moreContributors: true }, 'ieee', /^A\. Rai et al\., /],
    ['says that there are more authors than two, in its way', { contributors: [person('Rai', 'Asha'), person('Lal', 'Hari')], moreContributors: true }, 'vancouver', /^Rai A, Lal H, et al\. /],
    ['counts those who are not named', { contributors: ['A.', 'B.', 'C.'].map((given) => person('Rai', given)), moreContributors: 9 }, 'harvard', /^Rai, A\. et al\. /],
    ['says that there are more editors than one', { type: 'book', contributors: [person('Rai', 'Asha', 'editor')], moreContributors: true }, 'apa', /^Rai, A\. et al\. \(Eds\.\)\. /],
    ['has a particle that the record has apart', { contributors: [{ ...person('Berg', 'Jan'), particle: 'van der' }] }, 'chicago', /^Berg, Jan van der\. /],
    ['has a particle before the name', { contributors: [{ ...person('Berg', 'Jan'), particle: 'van der' }] }, 'apa', /^van der Berg, J\. /],
    ['has a particle of one word with its name', { contributors: [{ ...person('Anjou', 'Jan'), particle: 'd’' }] }, 'apa', /^d’Anjou, J\. /],
    ['has a particle where its style has it', { contributors: [person('van der Berg', 'Jan')] }, 'chicago', /^Berg, Jan van der\. /],
    ['does not divide an organization', { contributors: [{ name: 'Ministry of Health, Nepal', role: 'author' }] }, 'ieee', /^Ministry of Health, Nepal, /],
    ['says who edited', { contributors: [person('Rai', 'Asha', 'editor'), person('Roy', 'B.', 'editor')], type: 'book' }, 'harvard', /^Rai, A\. and Roy, B\. \(eds\) /],
    ['has a year before Christ', { published: { year: -43 } }, 'apa', /\(44 B\.C\.E\.\)/],
    ['has a range of years', { published: { year: 1990, end: { year: 1995 } } }, 'chicago', /1990–1995/],
    ['has a season', { published: { year: 2001, season: 2 }, type: 'report' }, 'mla', /Summer 2001/],
    ['says that a date is about right', { published: { year: 1890, approximate: true } }, 'apa', /\(ca\. 1890\)/],
    ['sets title case in English', { title: 'the water of life: a history' }, 'mla', /^The Water of Life: A History/],
    ['sets no title case in other languages', { title: 'das wasser', languages: ['de'] }, 'mla', /^das wasser/],
    ['has quotation marks within others', { title: 'The “new” order', type: 'article', series: 'J' }, 'mla', /“The ‘New’ Order\.” J/],
    ['has one sign where two would say the same', { title: 'Why?', type: 'book', publisher: { name: 'Pub Inc.' } }, 'apa', /^Why\? \(n\.d\.\)\. Pub Inc\.$/],
    ['shortens a range of pages as its style does', { type: 'article', series: 'J', volume: '1', pages: '101-108' }, 'chicago', /: 101–8\./],
    ['counts editions', { type: 'book', edition: '11' }, 'vancouver', /11th ed\./],
    ['has a DOI as an address', { identifiers: { doi: '10.1/x' } }, 'apa', / https:\/\/doi\.org\/10\.1\/x$/],
    ['keeps a small word of a name whole', { contributors: [person('Fahmi', 'Abd al-Rahman')] }, 'apa', /^Fahmi, A\. al-Rahman\. /],
    ['has a particle that begins with an apostrophe', { contributors: [person("'t Hart", 'Paul')] }, 'chicago', /^Hart, Paul ’t\. /],
    ['has initials in Arabic', { contributors: [person('خان', 'محمد علی')] }, 'apa', /^خان, م\. ع\. /],
    ['does not divide a bank at its city', { contributors: [{ name: 'Asian Development Bank, Manila', role: 'author' }] }, 'apa', /^Asian Development Bank, Manila\. /],
    ['does not divide a university at its city', { contributors: [{ name: 'Tribhuvan University, Kathmandu', role: 'author' }] }, 'ieee', /^Tribhuvan University, Kathmandu, /],
    ['divides a family that is called so', { contributors: [{ name: 'Bank, Asha', role: 'author' }] }, 'apa', /^Bank, A\. /],
    ['has no standing in the place of a date', { type: 'report', contributors: [person('Rai', 'Asha')], standing: { status: 'superseded' } }, 'apa', /\(n\.d\.\)/],
    ['says once that a decade is about right', { published: { year: 1950, precision: 'decade', approximate: true } }, 'apa', /\(ca\. 1950s\)/],
    ['says that there are more translators', { type: 'brief', contributors: [person('Kim', 'Asha', 'translator')], moreContributors: true }, 'mla', /^Kim, Asha, et al\., translators/],
    ['does not name a publisher that nobody knows', { type: 'book', place: 'Paris', published: { year: 2001 } }, 'vancouver', /Paris; 2001\.$/],
  ]; // prettier-ignore
  for (const [name, publication, style, pattern] of cases)
    test(`${name}, in ${style}`, () => assert.match(cite(publication, style), pattern));
});

describe('a name that the record does not divide', () => {
  const names = (name, more = {}) => {
    const { languages, ...rest } = more;
    const publication = { title: 'Springs', type: 'book', contributors: [{ name, role: 'author', kind: 'person', ...rest }], ...(languages && { languages }) }; // prettier-ignore
    const written = Object.fromEntries(citationStyles.map((style) => [style.name, cite(publication, style.name)]));
    return { ...written, isWhole: hasWholeNames(publication) };
  };
  const simple = [
    ['Ann Lee', 'Lee, A.'],
    ['Ann B. Lee', 'Lee, A. B.'],
    ['A. B. Lee', 'Lee, A. B.'],
    ['A.B. Lee', 'Lee, A. B.'],
    ['F. Stuart Chapin III', 'Chapin, F. S., III'],
    ['Sammy Davis, Jr.', 'Davis, S., Jr.'],
    ['Jean-Paul Sartre', 'Sartre, J.-P.'],
    ['Åsa Persson', 'Persson, Å.'],
    ['Ludwig van Beethoven', 'van Beethoven, L.'],
    ['Juan de la Cruz', 'de la Cruz, J.'],
    ['Ann O’Brien', 'O’Brien, A.'],
  ];
  for (const [name, expected] of simple)
    test(`is divided where it is a person’s and simple: ${name}`, () => {
      const { apa, isWhole } = names(name);
      assert.ok(apa.startsWith(`${expected}${expected.endsWith('.') ? '' : '.'} (n.d.)`), apa);
      assert.equal(isWhole, false);
    });
  const whole = [
    'Gabriel García Márquez', 'Khin Ma Ma Myo', 'Arun Bhakta Shrestha', 'Pope Francis', 'Sister Mary', 'U Thant', 'Ma Khin', 'LEE Ann', 'Ann LEE', 'SMITH John', 'Elizabeth II',
    'Dr. Ann Lee', 'Ann Lee PhD', 'Anna-Иванова Rai', 'Анна Иванова', 'देवकोटा लक्ष्मीप्रसाद', 'Ann lee', 'Ann Lee, MD', 'Rai A',
  ]; // prettier-ignore
  for (const name of whole)
    test(`stays whole in every style otherwise, and somebody may say so: ${name}`, () => {
      const { isWhole, ...written } = names(name);
      for (const [style, text] of Object.entries(written)) assert.ok(text.startsWith(name), `${style}: ${text}`);
      assert.equal(isWhole, true);
    });
  test('stays whole where it is one word, whatever letters are in it', () => {
    for (const name of ['McKenzie', 'O’Brien', 'MacArthur', 'Jean-Paul', 'Al-Hassan', 'D’Souza', 'Plato'])
      for (const style of styles) assert.match(cite({ contributors: [{ name, role: 'author', kind: 'person' }] }, style), new RegExp(`^${name}[.,]? `)); // prettier-ignore
  });
  test('stays whole in languages that have the family name first, or none', () => {
    for (const languages of [['hu'], ['en', 'vi'], ['my'], ['zh-Hant']]) {
      const { apa, vancouver, isWhole } = names('Nagy Imre', { languages });
      assert.ok(apa.startsWith('Nagy Imre. ') && vancouver.startsWith('Nagy Imre. '), apa);
      assert.equal(isWhole, true);
    }
    assert.match(names('Ann Lee', { languages: ['de'] }).apa, /^Lee, A\. /);
  });
  test('stays whole where nobody knows whether it is a person’s', () => {
    assert.match(names('Ann Lee', { kind: undefined }).apa, /^Ann Lee\. /);
    assert.equal(names('Ann Lee', { kind: undefined }).isWhole, true);
    assert.match(names('Ann Lee', { kind: undefined, orcid: '0000-0002-1825-0097' }).apa, /^Lee, A\. /);
    for (const name of ['World Bank', 'UNESCO', 'Ministry of Health', 'Kathmandu University', 'World Health Organization'])
      assert.deepEqual([names(name, { kind: undefined }).apa, names(name, { kind: undefined }).isWhole], [`${name}. (n.d.). Springs.`.replace('..', '.'), false]); // prettier-ignore
    assert.equal(names('Ann Lee', { kind: 'organization' }).isWhole, false);
  });
  test('needs no dividing where it is one word, or has its parts', () => {
    for (const [name, parts] of [['Plato'], ['Rai, Asha'], ['李晓明'], ['Ann Lee', { family: 'Lee', given: 'Ann' }]])
      assert.equal(names(name, parts).isWhole, false, name);
  });
  test('is in exports as the record has it', () => {
    const publication = { title: 'Springs', contributors: [{ name: 'Ann Lee', role: 'author', kind: 'person' }] };
    assert.deepEqual(JSON.parse(exportPublication(publication, 'csl-json'))[0].author, [{ literal: 'Ann Lee' }]);
    assert.match(exportPublication(publication, 'ris'), /^AU {2}- Ann Lee\r$/m);
  });
  test('is read in time that grows with it', () => {
    for (const part of ['A. ', 'Ab', 'de ', 'Aa ', "A'-"])
      assert.equal(names(part.repeat(30_000)).isWhole, part.includes(' '), part);
  });
});

describe('those whom a record does not name', () => {
  const publication = { title: 'Springs', contributors: [person('Rai', 'Asha')], moreContributors: true };
  test('are nobody called so in exports, but "others" in BibTeX', () => {
    assert.match(exportPublication(publication, 'bibtex'), /author = \{Rai, Asha and others\}/);
    for (const format of ['ris', 'csl-json', 'publication'])
      assert.doesNotMatch(exportPublication(publication, format), /others/, format);
    assert.deepEqual(JSON.parse(exportPublication(publication, 'csl-json'))[0].author.at(-1), { literal: 'et al.' });
  });
});

describe('of any parts', () => {
  const words = ['Water', 'rights', 'van der Berg', 'Łódź', 'نص', '水の', 'नेपाल', 'U.S.', 'Why', 'NASA', 'pH', 'e', 'a', '𝒳', '44', '“quoted”', "'single'", "l'eau", '"x"', 'v1.2', '(a)', 'A–Z', 'A & B', 'x-y']; // prettier-ignore
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).chain((parts) => fc.constantFrom('', '?', '!', '…', '.').map((end) => `${parts.join(' ')}${end}`.replace('..', '.'))); // prettier-ignore
  const maybe = (value) => fc.option(value, { nil: undefined });
  const role = fc.constantFrom('author', 'author', 'editor', 'translator', 'director', 'illustrator', 'interviewer', 'dedicatee'); // prettier-ignore
  const name = fc.constantFrom('Rai', 'van der Berg', 'O’Brien', 'Łukasz', '王', 'देवकोटा', 'd’Anjou');
  const given = fc.constantFrom('Asha', 'J. R. R.', 'Jean-Paul', 'A', '明', 'Min-jung', 'Ludwig van', 'J.A.');
  const contributor = fc.oneof(
    fc.record({ role, family: name, given }).map((each) => ({ ...each, kind: 'person', name: `${each.family}, ${each.given}` })), // prettier-ignore
    fc.record({ role, name: fc.constantFrom('World Bank', 'Ministry of Health, Nepal', 'Food and Agriculture Organization (FAO)') }), // prettier-ignore
  );
  const point = fc.oneof(
    fc.record({ year: fc.integer({ min: -500, max: 2100 }) }),
    fc.record({ year: fc.integer({ min: 1500, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ year: fc.integer({ min: 1500, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }), // prettier-ignore
    fc.record({ year: fc.integer({ min: 1500, max: 2100 }), season: fc.integer({ min: 1, max: 4 }) }),
  );
  const date = fc.oneof(
    point,
    fc.tuple(point, point).map(([start, end]) => ({ ...start, end: { ...end, year: Math.max(start.year, end.year) + 1 } })), // prettier-ignore
    point.map((start) => ({ ...start, open: 'end' })),
    fc.constant({ year: 1990, precision: 'decade' }),
  );
  const number = fc.constantFrom('1', '12', '3-4', 'A7', 'XI', '2nd', 'v1', 'Suppl. 2');
  const publication = fc.record({
    title: text,
    subtitle: maybe(text),
    type: fc.constantFrom('report', 'article', 'book', 'chapter', 'thesis', 'dataset', 'working-paper', 'conference-paper', 'brief', 'preprint', 'software', 'presentation', 'poster', 'video', 'image', 'Map', undefined), // prettier-ignore
    typeLabel: maybe(fc.constantFrom('PhD thesis', 'Survey')),
    contributors: fc.array(contributor, { maxLength: 9 }),
    moreContributors: maybe(fc.constant(true)),
    publisher: maybe(text.map((each) => ({ name: each }))),
    series: maybe(text),
    place: maybe(text),
    volume: maybe(number),
    issue: maybe(number),
    pages: maybe(fc.constantFrom('12-34', '1–9', 'e123', '96 p.', 'xv-xvi', '1, 3', '120')),
    edition: maybe(number),
    published: maybe(date),
    status: maybe(fc.constantFrom('in-press', 'submitted')),
    event: maybe(fc.record({ name: maybe(text), place: maybe(text), date: maybe(date) })),
    institution: maybe(text),
    degree: maybe(fc.constantFrom('PhD', 'Master’s thesis')),
    languages: maybe(fc.constantFrom(['en'], ['de'], ['ja'], ['en', 'ne'])),
    badges: maybe(fc.constant(['In press'])),
    identifiers: maybe(fc.constant({ doi: '10.1234/a.b-c' })),
    links: maybe(fc.constant({ landingPage: 'https://library.example.org/1' })),
  });
  const letters = (each) =>
    each
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const emptyMarks = (content) => typeof content !== 'string' && content.some((part) => typeof part !== 'string' && (!plainText(part.content) || emptyMarks(part.content))); // prettier-ignore
  for (const style of styles)
    test(`${style} has no trace of what is not there, and all of what is`, () => {
      fc.assert(
        fc.property(publication, (record) => {
          const known = JSON.parse(JSON.stringify(record));
          const content = citePublication(known, style);
          const entry = plainText(content);
          assert.doesNotMatch(entry, /undefined|null|NaN|\[object|, ,|\(\)|\[\]|\p{Cc}| {2}|^\s|\s$|(?<!\.)\.\.(?!\.)|,\.(?!\.)\S/u, entry); // prettier-ignore
          assert.ok(!emptyMarks(content), JSON.stringify(content));
          const found = new Set(letters(entry));
          for (const word of letters(`${known.title} ${known.subtitle ?? ''}`))
            assert.ok(found.has(word), `${word}: ${entry}`);
          const author = known.contributors?.find((each) => each.role === 'author');
          // Names in Chinese have no space within.
          for (const word of letters(author?.family ?? author?.name ?? ''))
            assert.ok(entry.toLowerCase().includes(word), `${word}: ${entry}`);
          if (known.identifiers && style !== 'vancouver') assert.ok(entry.includes('10.1234/a.b-c'), entry);
          const year = known.published?.year;
          if (year > 0 && !(style === 'mla' && known.type?.match(/poster|presentation/)))
            assert.ok(entry.includes(`${year}`), entry);
        }),
        { numRuns: 400, seed },
      );
    });
});

describe('what a record lacks', () => {
  const cases = [
    ['nothing, with an author and an address', { contributors: [{ name: 'A', role: 'author' }], links: { landingPage: 'https://example.org/' } }, []],
    ['nothing, with a publisher alone', { publisher: { name: 'Institute' } }, []],
    ['nothing, with a series alone', { series: 'Papers' }, []],
    ['nothing, with an author and a DOI', { contributors: [{ name: 'A', role: 'editor' }], identifiers: { doi: '10.1/x' } }, []],
    ['everything, with a title alone', {}, ['authors', 'published', 'publisher', 'link']],
    ['somebody, with an address alone', { links: { landingPage: 'https://example.org/' } }, ['authors', 'published', 'publisher']],
    ['where it is, with an author and a date alone', { contributors: [{ name: 'A', role: 'author' }], published: { year: 2001 } }, ['publisher', 'link']],
    ['somebody, with a publisher who has no name', { publisher: { url: 'https://example.org/' }, identifiers: { isbn: ['1'] }, published: { year: 2001 } }, ['authors', 'publisher']],
    ['a title, with signs in its place', { title: '???', publisher: { name: 'Institute' }, published: { year: 2001 }, contributors: [{ name: 'A', role: 'author' }], links: { landingPage: 'https://example.org/' } }, ['title']],
  ]; // prettier-ignore
  for (const [name, publication, expected] of cases)
    test(`is ${name}`, () => assert.deepEqual(missingFacts({ title: 'Springs', ...publication }), expected));
  test('is nothing of a whole record as it is read', async () => {
    const record = JSON.parse(readFileSync(join(root, 'demo', 'records', 'our-common-future.json'), 'utf8'));
    assert.deepEqual(missingFacts(await readPublication(record)), []);
  });
});
