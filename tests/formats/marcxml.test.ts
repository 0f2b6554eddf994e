// MARC 21 in XML: https://www.loc.gov/standards/marcxml/, https://www.loc.gov/marc/bibliographic/ and
// https://www.loc.gov/marc/authority/
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication, readPublications } from '../../src/read/read.js';
import { trimmed } from '../../src/formats/compose/isbd.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A field as librarians write it: "245 10 $a Title : $b subtitle". Indicators that are "_" are blank; control fields have no
 * "$". The leader is "LDR".
 */
function field(line: string, prefix = ''): string {
  const [, tag = '', rest = ''] = /^(\S+) ?(.*)$/s.exec(line)!;
  if (tag === 'LDR') return `<${prefix}leader>${rest}</${prefix}leader>`;
  if (/^00/.test(tag)) return `<${prefix}controlfield tag="${tag}">${rest}</${prefix}controlfield>`;
  const [indicators = '', ...subfields] = rest.split(/ ?\$(?=\w )/);
  const [ind1, ind2] = indicators.replaceAll('_', ' ');
  const inner = subfields.map(
    (each) => `<${prefix}subfield code="${each[0]}">${escaped(each.slice(2))}</${prefix}subfield>`,
  );
  return `<${prefix}datafield tag="${tag}" ind1="${ind1}" ind2="${ind2}">${inner.join('')}</${prefix}datafield>`;
}
/** A record, with a title unless it has one of its own. */
const record = (lines: readonly string[], prefix = '', attributes = '') => {
  const all = lines.some((line) => /^(?:LDR|24)/.test(line)) ? lines : [...lines, '245 00 $a T'];
  return `<${prefix}record${attributes}>${all.map((line) => field(line, prefix)).join('')}</${prefix}record>`;
};
const fixed = (date: string, language = '   ') => `008 200101${date}${' '.repeat(20)}${language} d`;
const MARC = ' xmlns="http://www.loc.gov/MARC21/slim"';
const TITLE = '245 00 $a T';

const person = (name: string, role = 'author', kind: object = { kind: 'person' }) => {
  const [family, given, ...more] = name.split(', ');
  return { name, role, ...kind, ...(given && !more.length && { family, given }) };
};

/** The oddity, the fields that have it, and what comes of them; undefined for what stays away. */
const ODDITIES: readonly (readonly [string, readonly string[], object])[] = [
  ['punctuation of ISBD', ['245 10 $a Water in Nepal : $b a report / $c by Asha Rai.'], { title: 'Water in Nepal', subtitle: 'a report', contributors: undefined }],
  ['a title with numbered parts', ['245 00 $a Annual report. $n Part 2, $p Asia :'], { title: 'Annual report. Part 2, Asia' }],
  ['parts without punctuation', ['245 00 $a Bericht $n Teil 2 $p Asien'], { title: 'Bericht. Teil 2. Asien' }],
  ['a medium in the title', ['245 10 $a Symphony no. 3 $h [sound recording] : $b Kaddish.'], { title: 'Symphony no. 3', subtitle: 'Kaddish' }],
  ['the original script beside a romanised title', [fixed('s2021    ', 'rus'), '245 10 $6 880-02 $a Kto? : $b roman / $c A. B.', '880 10 $6 100-02/(N $a Нет', '880 10 $6 245-02/(N $a Кто? : $b роман / $c А. Б.'], { title: 'Кто?', subtitle: 'роман', translations: [{ lang: 'ru-Latn', title: 'Kto?', subtitle: 'roman' }] }],
  ['an original script from right to left', ['041 0_ $a ara $a eng', fixed('s2021    ', 'ara'), '245 10 $6 880-01 $a Kitab : $b b', '880 10 $6 245-01/(3/r $a كتاب'], { title: [{ type: 'span', lang: 'ar', dir: 'rtl', content: 'كتاب' }] }],
  ['an original script without a partner', ['245 10 $a T', '880 10 $6 245-00 $a Т'], { title: 'T', subtitle: undefined }],
  ['an original script for another field', ['245 10 $6 880-01 $a T', '880 10 $6 246-01 $a Т'], { title: 'T', subtitle: undefined }],
  ['no title but a uniform one', ['240 10 $a Works.'], { title: 'Works' }],
  ['signs around what sorting skips', ['245 00 $a \u0098Die\u009c Berge'], { title: 'Die Berge' }],
  ['a person with years and a role', ['100 1_ $a Rai, Asha, $d 1950-2001, $e author.'], { contributors: [person('Rai, Asha')] }],
  ['initials, and abbreviations in a name', ['100 1_ $a Gallina, A.', '700 1_ $a King, Martin Luther, $c Jr., $d 1929-1968. $4 edt'], { contributors: [person('Gallina, A.'), { name: 'King, Martin Luther, Jr.', role: 'editor', kind: 'person', family: 'King', given: 'Martin Luther', suffix: 'Jr.' }] }],
  ['forenames with numbers and titles', ['100 0_ $a John Paul $b II, $c Pope, $d 1920-2005.'], { contributors: [{ name: 'John Paul II, Pope', role: 'author' }] }],
  ['bodies with their units, and meetings', ['110 2_ $a Nepal. $b Ministry of Health.', '711 2_ $a Water Conference $n (2nd : $d 2001 : $c Kathmandu), $j sponsor'], { contributors: [{ name: 'Nepal. Ministry of Health', role: 'author', kind: 'organization' }, { name: 'Water Conference', role: 'sponsor', kind: 'organization' }] }],
  ['roles in codes, addresses and words', ['700 1_ $a A, A. $4 trl', '700 1_ $a B, B. $4 http://id.loc.gov/vocabulary/relators/ill', '700 1_ $a C, C., $e editor of compilation.', '700 1_ $a D, D. $4 zzz', '700 1_ $a E, E. $4 hnr $4 edt'], { contributors: [person('A, A.', 'translator'), person('B, B.', 'illustrator'), person('C, C.', 'editor of compilation'), person('D, D.', 'contributor'), person('E, E.', 'editor')] }],
  ['somebody who had no part in it', ['700 1_ $a A, A. $4 hnr', '700 1_ $a B, B., $e former owner.'], { contributors: undefined }],
  ['another work that is named', ['700 12 $a Rai, Asha. $t Poems.', '710 2_ $a UN. $t Charter.'], { contributors: undefined }],
  ['co-authors as Invenio has them', ['100 __ $a Rai, A.', '700 __ $a Gurung, B.', '710 __ $g L3 Collaboration', '710 __ $5 EP'], { contributors: [person('Rai, A.'), person('Gurung, B.'), { name: 'L3 Collaboration', role: 'contributor', kind: 'organization' }] }],
  ['somebody twice, and twice in one role', ['100 1_ $a Rai, A.', '700 1_ $a Rai, A. $4 prf', '700 1_ $a Rai, A. $4 prf'], { contributors: [person('Rai, A.'), person('Rai, A.', 'performer')] }],
  ['an ORCID iD', ['100 1_ $a Rai, A. $0 (orcid)0000-0002-1825-0097'], { contributors: [{ ...person('Rai, A.'), orcid: '0000-0002-1825-0097' }] }],
  ['words that every object has as roles', ['700 1_ $a Rai, A. $e constructor $4 __proto__'], { contributors: [person('Rai, A.', 'constructor')] }],
  ['notes, contents and reviews', ['500 __ $a A note', '505 0_ $a 1. One', '520 1_ $a A review', '520 4_ $a A warning'], { summary: undefined }],
  ['an abstract with more to it', ['520 3_ $a Short. $b Long.'], { summary: [{ type: 'paragraph', content: 'Short. Long.' }] }],
  ['the same abstract from other sources', ['520 __ $a Ours', '520 __ $a Theirs $9 arXiv', '520 __ $h x $9 HEPDATA'], { summary: [{ type: 'paragraph', content: 'Ours' }] }],
  ['an imprint with its punctuation', ['260 __ $a Oxford : $b Oxford University Press, $c 2001.'], { place: 'Oxford', publisher: { name: 'Oxford University Press' } }],
  ['an imprint that nobody knows', ['264 _1 $a [Place of publication not identified] : $b [publisher not identified], $c 2001', '260 __ $a [S.l.] : $b [s.n.],'], { place: undefined, publisher: undefined, published: { year: 2001 } }],
  ['a publisher, and others who had to do with it', ['264 _2 $a Delhi : $b Distributor, $c 2003', '264 _1 $a Kathmandu : $b ICIMOD, $c 2001', '264 _4 $c 1999'], { place: 'Kathmandu', publisher: { name: 'ICIMOD' }, published: { year: 2001 } }],
  ['a publisher whose initials look like nobody', ['260 __ $a Delhi : $b S. N. Rai,'], { publisher: { name: 'S. N. Rai' } }],
  ['brackets around an imprint', ['260 __ $a [Lalitpur] : $b [ICIMOD, $c 2001]'], { place: '[Lalitpur]', publisher: { name: 'ICIMOD' } }],
  ['an imprint as Invenio splits it', ['260 __ $c 2000', '269 __ $a Geneva $b CERN $c 2000-07-19'], { place: 'Geneva', publisher: { name: 'CERN' }, published: { year: 2000 } }],
  ['a date that only field 008 can tell', [fixed('s2004    '), '260 __ $c MMIV'], { published: { year: 2004 } }],
  ['a reprint', [fixed('r19901950')], { published: { year: 1990 } }],
  ['a range in field 008', [fixed('m20012003')], { published: { year: 2001, end: { year: 2003 } } }],
  ['a beginning without an end', [fixed('c20019999')], { published: { year: 2001 } }],
  ['a detailed date', [fixed('e20040615')], { published: { year: 2004, month: 6, day: 15 } }],
  ['a detailed date without a day', [fixed('e200406  ')], { published: { year: 2004, month: 6 } }],
  ['no date in field 008', [fixed('n        '), '008'], { published: undefined }],
  ['languages that run together', ['041 0_ $a engfre'], { languages: ['en', 'fr'] }],
  ['languages one by one', ['041 1_ $a nep $a eng $h hin'], { languages: ['ne', 'en'] }],
  ['a language in field 008 alone', [fixed('s2004    ', 'nep')], { languages: ['ne'] }],
  ['no language', [fixed('s2004    ', 'zxx')], { languages: undefined }],
  ['a count of pages', ['300 __ $a xii, 345 p. : $b ill. ; $c 25 cm.'], { pages: 'xii, 345 p.' }],
  ['pages of an online resource', ['300 __ $a 1 online resource (310 pages) :'], { pages: '310 pages' }],
  ['an extent that is no count of pages', ['300 __ $a 1 sound disc :', '300 __ $a 1 online resource'], { pages: undefined }],
  ['a series with a number', ['490 1_ $a Working papers ; $v no. 5', '830 _0 $a Working papers (ICIMOD) ; $v 5.'], { series: 'Working papers', volume: '5' }],
  ['a journal', ['773 0_ $t Himalayan Journal. $g Vol. 12, no. 3 (2001), p. 12-20 $x 0378-5955', '490 0_ $a S'], { series: 'Himalayan Journal', volume: '12', issue: '3', pages: '12-20', identifiers: { issn: ['0378-5955'] } }],
  ['a place in a journal that only people can read', ['773 0_ $t J $g Spring 2001'], { series: 'J', volume: 'Spring 2001', issue: undefined }],
  ['a journal as Invenio has it', ['773 __ $p Phys. Lett. B $v 489 $n 1-2 $c 102-14 $y 2000', '300 __ $a 18 p'], { series: 'Phys. Lett. B', volume: '489', issue: '1-2', pages: '102-14' }],
  ['numbers that are right and wrong', ['020 __ $a 978-0-306-40615-7 (pbk.) : $c $10', '020 __ $z 9780306406158', '022 0_ $a 0378-5955'], { identifiers: { isbn: ['978-0-306-40615-7'], issn: ['0378-5955'] }, repairs: undefined }],
  ['a DOI and a handle', ['024 7_ $a 10.1000/x $2 DOI', '024 7_ $a 123/4 $2 hdl', '024 8_ $a oai:x:1'], { identifiers: { doi: '10.1000/x', handle: '123/4' } }],
  ['a DOI as an address', ['856 40 $u https://doi.org/10.1000/x'], { identifiers: { doi: '10.1000/x' }, links: { landingPage: 'https://doi.org/10.1000/x' } }],
  ['files and pages', ['856 40 $u https://r.org/1 $z View online', '856 41 $u https://r.org/fulltext $y Full text', '8564 4_ $u https://x.org', '856 4_ $u https://r.org/1/files/a.pdf $s 2000'], { links: { landingPage: 'https://r.org/1', fullText: { url: 'https://r.org/1/files/a.pdf', mediaType: 'application/pdf', size: 2000 } } }],
  ['addresses of something else', ['856 41 $3 Table of contents $u https://r.org/toc.pdf', '856 42 $u https://r.org/related'], { links: undefined }],
  ['pictures', ['856 4_ $u https://r.org/a.jpg $x icon', '856 4_ $u https://r.org/b.png', '856 42 $3 Cover image $u https://r.org/c.jpg'], { cover: { url: 'https://r.org/a.jpg', candidates: [{ url: 'https://r.org/c.jpg' }] }, links: undefined }],
  ['addresses that are not safe', ['856 40 $u javascript:alert(1)', '540 __ $u data:text/html,x'], { links: undefined, licence: undefined }],
  ['subjects with subdivisions', ['650 _0 $a Women $z Nepal $v Poetry.', '651 _0 $a Nepal $x History.', '653 __ $a water $a snow', '650 _7 $a Women. $2 fast'], { keywords: ['Women – Nepal – Poetry', 'Nepal – History', 'water', 'snow'] }],
  ['a book’s leader', ['LDR 00000nam a2200000 a 4500', TITLE], { type: 'book' }],
  ['an article’s leader', ['LDR 00000nab a2200000 a 4500', TITLE], { type: 'article' }],
  ['a sound recording’s leader', ['LDR 00000njm a2200000 a 4500', TITLE], { type: undefined }],
  ['a thesis’s note', ['LDR 00000ntm a2200000 a 4500', TITLE, '502 __ $a Thesis (Ph.D.)'], { type: 'thesis' }],
  ['a collection of Invenio’s', ['LDR 00000coc  2200000uu 4500', TITLE, '980 __ $a L3_Papers', '980 __ $a ConferencePaper'], { type: 'conference-paper' }],
  ['a licence', ['540 __ $a Creative Commons Attribution 4.0 $f CC BY 4.0 $u https://creativecommons.org/licenses/by/4.0/'], { licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['open access', ['506 0_ $a Open to all'], { access: { status: 'open' } }],
  ['restricted access', ['506 1_ $a Staff only'], { access: { status: 'restricted' } }],
  ['unlimited access without an indicator', ['506 __ $f Unrestricted online access $2 star'], { access: { status: 'open' } }],
]; // prettier-ignore

const kindOf = async (text: string) =>
  readPublication(text).then(
    ({ title }) => plainText(title),
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.count ?? facts.path],
  );

describe('MARCXML records', () => {
  it('fill every field that they know', async () => {
    const read = await readPublication(
      record([
        'LDR 00000nam a2200000 a 4500',
        fixed('s2007    ', 'nep'),
        '020 __ $a 978-0-306-40615-7',
        '024 7_ $a 10.1000/x $2 doi',
        '100 1_ $a Rai, Asha, $e author.',
        '245 10 $a T : $b S / $c Asha Rai.',
        '250 __ $a 2nd ed.',
        '260 __ $a Kathmandu : $b ICIMOD, $c 2007.',
        '506 0_ $a Open Access',
        '520 __ $a D',
        '540 __ $f CC BY 4.0',
        '650 _0 $a Water.',
        '773 08 $t H $g Vol. 1, no. 2, p. 3-4',
        '856 40 $u https://r.org/1',
        '856 40 $u https://r.org/1.pdf',
        '856 4_ $u https://r.org/1.png $x thumbnail',
      ]),
    );
    expect(read).to.deep.equal({
      title: 'T', subtitle: 'S', type: 'book',
      contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' }],
      summary: [{ type: 'paragraph', content: 'D' }],
      publisher: { name: 'ICIMOD' }, series: 'H', volume: '1', issue: '2', pages: '3-4', edition: '2nd ed.', place: 'Kathmandu',
      published: { year: 2007 },
      languages: ['ne'],
      identifiers: { doi: '10.1000/x', isbn: ['978-0-306-40615-7'] },
      links: { landingPage: 'https://r.org/1', fullText: { url: 'https://r.org/1.pdf', mediaType: 'application/pdf' } },
      cover: { url: 'https://r.org/1.png' },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      access: { status: 'open' },
      keywords: ['Water'],
      source: { format: 'marcxml' },
    }); // prettier-ignore
  });
  for (const [oddity, lines, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = { ...(await readPublication(record(lines))) } as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) expect(read[key], key).to.deep.equal(value);
    });

  it('come in many wrappings', async () => {
    const one = record([TITLE], '', MARC);
    const prefixed = record([TITLE], 'marc:', ' xmlns:marc="http://www.loc.gov/MARC21/slim"');
    const oai = `<record><header><identifier>oai:x:1</identifier></header><metadata>${prefixed}</metadata></record>`;
    const deleted = '<record><header status="deleted"/></record>';
    const wrappings = [
      one,
      prefixed,
      record([TITLE]),
      `\ufeff<?xml version="1.0" encoding="utf-8"?><!-- x --><collection${MARC}>${one}</collection>`,
      oai,
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${deleted}${oai}</ListRecords></OAI-PMH>`,
      `<searchRetrieveResponse><records><record><recordData>${one}</recordData></record></records></searchRetrieveResponse>`,
      `<bibs><bib><title>X</title>${one}</bib></bibs>`,
    ];
    expect(await Promise.all(wrappings.map(kindOf))).to.deep.equal(wrappings.map(() => 'T'));
  });
  it('may be several', async () => {
    const list = `<collection>${record(['245 00 $a A'])}${record(['245 00 $a B'])}</collection>`;
    expect(await kindOf(list)).to.deep.equal(['several', 2]);
    expect((await readPublications(list)).map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });
  it('are none where they are about persons, bodies or nothing', async () => {
    const authority = 'LDR 00000nz  a2200000n  4500';
    const failing: readonly (readonly [string, unknown])[] = [
      [record([authority, '100 1_ $a Rai, Asha']), ['format', 'person']],
      [record([authority, '110 2_ $a ICIMOD']), ['format', 'organization']],
      [record([authority, '111 2_ $a Conference']), ['format', 'event']],
      [record([authority, '150 __ $a Water']), ['format', 'collection']],
      [`<record>${field('100 1_ $a Rai, Asha')}</record>`, ['format', 'person']],
      [`<record>${field('772 1_ $t Other')}</record>`, ['invalid', 'title']],
      [record(['245 00 $c Nobody']), ['invalid', 'title']],
      [record([TITLE]).slice(0, -3), ['format', 'xml']],
    ];
    for (const [text, expected] of failing) expect(await kindOf(text), text).to.deep.equal(expected);
  });
  it('stand fields without tags, codes or indicators', async () => {
    const read = await readPublication(
      '<record><leader/><controlfield/><controlfield tag="008"/><datafield tag="245"><subfield code="a">T</subfield><subfield>x</subfield><subfield code="">y</subfield><subfield code="ab">z</subfield></datafield><datafield tag="700"/><datafield><subfield code="a">n</subfield></datafield><datafield tag="constructor"/></record>',
    );
    expect(read).to.deep.equal({ title: 'T', source: { format: 'marcxml' } });
  });
  it('cost no more than their length', async () => {
    const tags = [
      '020',
      '024',
      '041',
      '245',
      '260',
      '300',
      '490',
      '506',
      '520',
      '540',
      '650',
      '700',
      '773',
      '856',
      '880',
    ];
    for (const text of [' ', '(', ',', '.', '1', '[', '\n     ', 'A. ']) {
      const long = `x${text.repeat(3000)}x`;
      await readPublication(record([TITLE, `008 ${long}`, ...tags.map((tag) => `${tag} __ $6 ${long} $a ${long} $g ${long} $t ${long} $u ${long}`)])); // prettier-ignore
    }
    await readPublication(record([TITLE, ...tags.flatMap((tag) => Array<string>(200).fill(`${tag} __ $a A $u https://r.org/a.pdf`))])); // prettier-ignore
  });
});

describe('the punctuation of library rules', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['Report /', 'Report'], ['Kathmandu :', 'Kathmandu'], ['ICIMOD,', 'ICIMOD'], ['Poems ;', 'Poems'], ['Titel =', 'Titel'],
    ['دار الهادي،', 'دار الهادي'], ['Symphonies.', 'Symphonies'], ['詩集.', '詩集'], ['no. 3.', 'no. 3'], ['Rai.', 'Rai'],
    ['Gallina, A.', 'Gallina, A.'], ['King, Jr.,', 'King, Jr.'], ['Wiley, Inc.', 'Wiley, Inc.'], ['2nd ed.', '2nd ed.'], ['U.S.', 'U.S.'],
    ['3. Aufl.', '3. Aufl.'], ['And so on ...', 'And so on ...'], ['Who?', 'Who?'], ['[New York]', '[New York]'], ['[New York :', 'New York'],
    ['G.P.O.]', 'G.P.O.'], ['(1990).', '(1990)'], [' a\n  b ', 'a b'], ['', ''], [',', ''],
  ]; // prettier-ignore
  for (const [text, expected] of CASES)
    it(`makes “${expected}” of “${text}”`, () => expect(trimmed(text)).to.equal(expected));
});
