// RIS: https://en.wikipedia.org/wiki/RIS_(file_format) with the specifications of 2001 and 2011 that it names. Each record
// here is made up, and has one oddity.
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

/** A record of these lines; without a title they get one. */
const record = (type: string, ...lines: string[]) =>
  readPublication([`TY  - ${type}`, ...lines, ...(lines.some((line) => /^T[1I]/.test(line)) ? [] : ['TI  - T']), 'ER  - '].join('\n')); // prettier-ignore

/** What is left of a record beside what all have. */
function only({ source, ...rest }: Publication): Partial<Publication> {
  expect(source).to.deep.equal({ format: 'ris' });
  return rest;
}

const kindOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { kind: string }) => error.kind,
  );

describe('RIS records', () => {
  it('fill every field that they know', async () => {
    const read = await record(
      'BOOK',
      'TI  - Water in <i>Nepal</i>', 'T2  - A survey', 'T3  - Himal Papers', 'M3  - Field report',
      'AU  - Rai, Asha', 'AU  - et al.', 'A3  - King, Martin, Jr.', 'ED  - Thapa, B.', 'A4  - World Bank,',
      'PY  - 2009', 'DA  - 2009/12/24/', 'AB  - One.', '', 'Two.', 'N1  - not read', 'PB  - Himal Books', 'CY  - Kathmandu', 'VL  - 12', 'IS  - 3',
      'SP  - 12', 'EP  - 34', 'ET  - 2', 'KW  - water', 'KW  - law; rivers', 'LA  - eng', 'DO  - 10.1000/x', 'SN  - 978-3-16-148410-0', 'SN  - 0378-5955',
      'UR  - https://doi.org/10.1000/x; https://lib.example.org/a', 'L1  - internal-pdf://a.pdf', 'L1  - https://lib.example.org/a.pdf', 'L4  - https://lib.example.org/a.png',
      'C1  - not read', 'ID  - not read',
    ); // prettier-ignore
    expect(only(read)).to.deep.equal({
      title: ['Water in ', { type: 'emphasis', content: 'Nepal' }], subtitle: 'A survey', type: 'book', typeLabel: 'Field report',
      contributors: [
        { name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai' },
        { name: 'Thapa, B.', role: 'editor', kind: 'person', given: 'B.', family: 'Thapa' },
        { name: 'King, Martin, Jr.', role: 'editor', kind: 'person', given: 'Martin', family: 'King', suffix: 'Jr.' },
        { name: 'World Bank', role: 'translator', kind: 'organization' },
      ],
      moreContributors: true,
      summary: [{ type: 'paragraph', content: 'One.' }, { type: 'paragraph', content: 'Two.' }],
      publisher: { name: 'Himal Books' }, series: 'Himal Papers', volume: '12', issue: '3', pages: '12–34', edition: '2', place: 'Kathmandu',
      published: { year: 2009, month: 12, day: 24 }, languages: ['en'],
      identifiers: { doi: '10.1000/x', isbn: ['978-3-16-148410-0'], issn: ['0378-5955'] },
      links: { landingPage: 'https://lib.example.org/a', fullText: { url: 'https://lib.example.org/a.pdf' } },
      cover: { url: 'https://lib.example.org/a.png' }, keywords: ['water', 'law', 'rivers'],
    }); // prettier-ignore
  });

  describe('have tags', () => {
    const tags: readonly [oddity: string, lines: string[], read: Partial<Publication>, type?: string][] = [
      ['for the journal, the full name before shorter ones', ['J2  - J', 'JA  - J. N.', 'JF  - Journal of N.'], { type: 'article', series: 'Journal of N.' }],
      ['for the book of a chapter', ['BT  - B'], { type: 'chapter', series: 'B' }, 'CHAP'],
      ['for the title of a book', ['BT  - B', 'TI  - '], { title: 'B', type: 'book' }, 'BOOK'],
      ['for the series of a book', ['T2  - S'], { type: 'book', series: 'S' }, 'BOOK'],
      ['for the department of a thesis, which is no series', ['T2  - Physics'], { type: 'thesis' }, 'THES'],
      ['for abstracts, twice the same', ['AB  - a', 'N2  - a'], { type: 'article', summary: [{ type: 'paragraph', content: 'a' }] }],
      ['for a year with empty parts', ['PY  - 2005///'], { type: 'article', published: { year: 2005 } }],
      ['for a year with words', ['PY  - 2012///Christmas edition'], { type: 'article', published: { year: 2012 } }],
      ['for a year with a date for words', ['PY  - 2004', 'DA  - 2004///2004-05/2006'], { type: 'article', published: { year: 2004, month: 5, end: { year: 2006 } } }],
      ['for a year with another for words', ['PY  - 2004///2005'], { type: 'article', published: { year: 2004 } }],
      ['for a month', ['Y1  - 2016/01/'], { type: 'article', published: { year: 2016, month: 1 } }],
      ['for dates, of which one is more exact', ['Y1  - 2013', 'PY  - 2013/04/18', 'PY  - 2013/02/15/received'], { type: 'article', published: { year: 2013, month: 4, day: 18 } }],
      ['for dates of different years', ['PY  - 2013', 'DA  - 2014/04/18'], { type: 'article', published: { year: 2013 } }],
      ['for the day when somebody looked', ['PY  - 2013', 'DA  - 2013/04/18'], { published: { year: 2013 } }, 'MULTI'],
      ['for a date that no calendar has', ['PY  - 2013/13/40'], { type: 'article', published: { year: 2013 } }],
      ['for a date that is none', ['PY  - soon'], { type: 'article' }],
      ['for pages in one', ['SP  - 12-34'], { type: 'article', pages: '12-34' }],
      ['for pages in one, and again', ['SP  - 12-34', 'EP  - 34'], { type: 'article', pages: '12-34' }],
      ['for one page', ['SP  - 12', 'EP  - 12'], { type: 'article', pages: '12' }],
      ['for the day before print, which is no edition', ['ET  - 2016/01/30'], { type: 'article' }],
      ['for several ISSNs', ['SN  - 0378-5955; 0028-0836 (online)'], { type: 'article', identifiers: { issn: ['0378-5955', '0028-0836'] } }],
      ['for an ISSN without a hyphen', ['SN  - 03785955'], { type: 'article', identifiers: { issn: ['0378-5955'] } }],
      ['for a report\'s number in the place of an ISBN', ['SN  - WP-2001-5'], { type: 'report', number: 'WP-2001-5' }, 'RPRT'],
      ['for an ISSN that is wrong', ['SN  - 1234-5678'], { type: 'article', repairs: [{ field: 'identifiers', kind: 'checksum', found: '1234-5678' }] }],
      ['for keywords in lines', ['KW  - a', 'b', 'c'], { type: 'article', keywords: ['a', 'b', 'c'] }],
      ['for a DOI among the addresses', ['UR  - http://dx.doi.org/10.1000/x'], { type: 'article', identifiers: { doi: '10.1000/x' }, links: { landingPage: 'https://doi.org/10.1000/x' } }],
      ['for a DOI in the place of the type', ['M3  - doi: 10.1000/x'], { type: 'article', identifiers: { doi: '10.1000/x' }, links: { landingPage: 'https://doi.org/10.1000/x' } }],
      ['for addresses that are none', ['UR  - javascript:alert(1)', 'L1  - file:///a.pdf', 'L4  - https://e.org/page'], { type: 'article' }],
      ['of a type that is unknown', ['VL  - 1'], { volume: '1' }, 'FOO'],
      ['of a type in small letters', [], { type: 'article' }, 'jour'],
      ['for a narrower kind of report', ['M3  - Working Paper'], { type: 'working-paper', typeLabel: 'Working Paper' }, 'RPRT'],
      ['for another kind than a report is', ['M3  - Thesis'], { type: 'report', typeLabel: 'Thesis' }, 'RPRT'],
    ]; // prettier-ignore
    for (const [oddity, lines, read, type = 'JOUR'] of tags)
      it(oddity, async () => expect(only(await record(type, ...lines))).to.deep.equal({ title: 'T', ...read }));
  });

  describe('name people', () => {
    const people: readonly [line: string, type: string, name: string, role: string, family?: string][] = [
      ['AU  - Toparlar,Y.', 'THES', 'Toparlar, Y.', 'author', 'Toparlar'],
      ['A1  - Rai, Asha', 'JOUR', 'Rai, Asha', 'author', 'Rai'],
      ['AU  - Rai, Asha', 'EDBOOK', 'Rai, Asha', 'editor', 'Rai'],
      ['A2  - Rai, Asha', 'CHAP', 'Rai, Asha', 'editor', 'Rai'],
      ['A2  - Rai, Asha', 'BOOK', 'Rai, Asha', 'series editor', 'Rai'],
      ['A3  - Rai, Asha', 'THES', 'Rai, Asha', 'advisor', 'Rai'],
      ['A3  - Rai, Asha', 'CHAP', 'Rai, Asha', 'series editor', 'Rai'],
      ['A4  - Rai, Asha', 'MPCT', 'Rai, Asha', 'performer', 'Rai'],
      ['AU  - World Bank', 'RPRT', 'World Bank', 'author'],
      ['AU  - Ministry of Health, Nepal', 'RPRT', 'Ministry of Health, Nepal', 'author'],
      ['AU  - Rai, A., Thapa, B.', 'RPRT', 'Rai, A., Thapa, B.', 'author'],
      ['A2  - Rai, Asha', 'constructor', 'Rai, Asha', 'editor', 'Rai'],
    ];
    for (const [line, type, ...expected] of people)
      it(`${line} in ${type}`, async () => {
        const [{ name, role, family } = { name: '', role: '' }, ...others] = (await record(type, line)).contributors!;
        expect([name, role, ...(family ? [family] : [])]).to.deep.equal(expected);
        expect(others).to.deep.equal([]);
      });
    it('once where two tags do', async () => {
      expect((await record('JOUR', 'AU  - Rai, A.', 'A1  - Rai, A.')).contributors).to.have.length(1);
    });
    it('twice where one tag does', async () => {
      expect((await record('JOUR', 'AU  - Li, W.', 'AU  - Li, W.')).contributors).to.have.length(2);
    });
    for (const [written, name] of [
      ['World Bank,', 'World Bank'],
      ['Water,, Inc.', 'Water, Inc.'],
      ['University of A,, B, C', 'University of A, B, C'],
    ] as const)
      it(`${written}: an organization`, async () => {
        const { contributors } = await record('RPRT', `AU  - ${written}`);
        expect(contributors).to.deep.equal([{ name, role: 'author', kind: 'organization' }]);
      });
    it('of whom there are more', async () => {
      const { contributors, moreContributors } = await record('JOUR', 'AU  - Rai, A., et al.');
      expect([contributors!.map(({ name }) => name), moreContributors]).to.deep.equal([['Rai, A.'], true]);
    });
  });

  describe('may be written', () => {
    const texts: readonly [oddity: string, text: string, ...titles: string[]][] = [
      ['with Windows\' line ends', 'TY  - JOUR\r\nTI  - A\r\nER  - \r\n', 'A'],
      ['with the line ends of old Macintoshes', 'TY  - JOUR\rTI  - A\rER  - \r', 'A'],
      ['with a byte order mark', '\ufeffTY  - JOUR\nTI  - A\nER  - ', 'A'],
      ['with characters of no width', 'TY  - JOUR\n\u200b\u200eTI  - A\nER  - ', 'A'],
      ['with indented lines', '  TY  - JOUR\n  TI  - A\n  ER  - ', 'A'],
      ['with one space before the dash', 'TY - JOUR\nTI - A\nER - ', 'A'],
      ['with one space before some dashes', 'TY  - JOUR\nTI  - A\nAU - Rai, A.\nER  -', 'A'],
      ['with what only looks like a tag', 'TY  - JOUR\nTI  - Light:\nUV - and more\nER  - ', 'Light: UV - and more'],
      ['with wrapped lines', 'TY  - JOUR\nTI  - A\nlong title\nER  - ', 'A long title'],
      ['with tags that nobody knows', 'TY  - JOUR\nTI  - A\nXX  - b\nER  - ', 'A'],
      ['without an end', 'TY  - JOUR\nTI  - A', 'A'],
      ['several in a text', 'TY  - JOUR\nTI  - A\nER  - \n\nTY  - BOOK\nTI  - B\nER  - \n', 'A', 'B'],
      ['several without ends', 'TY  - JOUR\nTI  - A\nTY  - BOOK\nTI  - B', 'A', 'B'],
      ['with words around', 'Exported today\nTY  - JOUR\nTI  - A\nER  - \nThe end', 'A'],
    ]; // prettier-ignore
    for (const [oddity, text, ...titles] of texts)
      it(oddity, async () => {
        const read = await readPublications(text);
        expect(read.map(({ title }) => plainText(title))).to.deep.equal(titles);
      });
    it('more than one in a text, of which a card shows none', async () => {
      expect(await kindOf(readPublication('TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B'))).to.equal('several');
    });
    it('without a title, which is an error', async () => {
      expect(await kindOf(readPublication('TY  - JOUR\nER  - '))).to.equal('invalid');
    });
    it('not as a text that only speaks of them', async () => {
      expect(await kindOf(readPublication('a TY  - JOUR'))).to.equal('format');
    });
  });

  describe('stand what attackers write', () => {
    const N = 100_000;
    const start = 'TY  - JOUR\nTI  - T\n';
    const texts: readonly [string, string, string][] = [
      ['many lines', '\n'.repeat(N) + '\u2028'.repeat(N) + '\r'.repeat(N), 'format'],
      ['many blank lines in a value', start + '\n'.repeat(N), 'read'],
      ['many commas in a name', `${start}AU  - A${' ,'.repeat(N)}x et al`, 'read'],
      ['many authors', start + 'AU  - A, B\nA1  - C, D\n'.repeat(N / 10), 'read'],
      ['many numbers', `${start}SN  - ${'1-'.repeat(N)}`, 'read'],
      ['many addresses', `${start}UR  - ${' ;'.repeat(N)}`, 'read'],
    ];
    for (const [oddity, text, kind] of texts)
      it(oddity, async () => expect(await kindOf(readPublication(text))).to.equal(kind));
  });
});
