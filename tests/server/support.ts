// What the tests of the server's functions share. They run in browsers, because only those know what HTML means.
import { readPublication, readPublications } from '../../src/read/read.js';
import type { Publication } from '../../src/record/publication.js';
import { collections as collectionsOfRecords } from '../records.js';

/** Records that have what the others do not: marks, nested and numbered lists, direction, odd characters, every field. */
const own: Record<string, object | string> = {
  'every field': {
    title: 'H<sub>2</sub>O & <i>others</i>',
    subtitle: 'A "quoted" <b>subtitle</b>',
    type: 'report',
    typeLabel: 'Technical report',
    badges: ['One', 'Two & three'],
    authors: ['Rai, A.', { name: 'Institute', kind: 'organization', url: 'https://i.example.org/?a=1&b=2' }],
    contributors: [{ name: 'B. Editor', role: 'editor', orcid: '0000-0002-1825-0097' }],
    moreContributors: 3,
    summary:
      '<p>A <a href="https://a.example.org/?x=1&amp;y=2">link</a>:</p><ol start="3"><li>one<ul><li>inner <em>x</em></li></ul></li><li>two</li></ol><p>Z</p><ol start="-2"><li>a</li></ol><ol start="1.5"><li>b</li></ol><ol start="0"><li>c</li></ol>',
    interventions: [{ label: 'Others:', items: ['Use <b>less</b>', 'Use more'] }],
    publisher: 'Institute: https://i.example.org',
    series: 'S',
    volume: 3,
    issue: '4',
    pages: '12–34',
    edition: '2nd',
    place: 'Kathmandu',
    published: '2007-03/2009',
    language: ['en', 'ne'],
    identifiers: { doi: '10.1234/a<b>#c', isbn: ['978-3-16-148410-0'], issn: '1234-5679', handle: '20.500/1 2' },
    links: {
      landingPage: 'https://lib.example.org/records/1?a=1&b=2',
      fullText: { url: 'https://lib.example.org/f.pdf', mediaType: 'application/pdf', size: 2_400_000, pages: 54 },
    },
    cover: { url: 'https://lib.example.org/c.png', alt: 'A "cover"', width: 300, candidates: ['https://lib.example.org/d.png'] }, // prettier-ignore
    licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    access: { status: 'embargoed', until: '2027-01' },
    keywords: ['a', 'b & c'],
    source: { label: 'L', url: 'https://lib.example.org/', checked: '2024-05' },
  },
  'no more than a title': { title: 'T' },
  'right to left': {
    title: 'پانی کا بحران',
    language: 'ur',
    authors: ['محمد اقبال', 'Rai, A.'],
    summary: [{ type: 'paragraph', content: 'پانی', dir: 'rtl', lang: 'ur' }],
    url: 'https://lib.example.org/records/2',
  },
  'text that looks like markup': {
    title: '&amp;lt;b&amp;gt; in HTML &amp;amp;amp; in XML, <script>alert(1)</script><!-- & -->',
    authors: ['O&#8217;Neill &amp;amp; Sons, R&D'],
    summary:
      'Use &amp;lt;table&amp;gt; and &amp;copy; here, a&nbsp;b.\n\n</template></script><!--\n\n[gallery] "quotes" \'more\'',
    publisher: 'AT&amp;amp;T &lt;Press&gt;',
    keywords: ['a\u200db', 'क्षि &amp;amp; e&#769;', '&amp;amp;#60;'],
    url: 'https://lib.example.org/records/3?a=%22&amp;amp;b=1',
  },
  'text that looks like lists': {
    title: '1. Not a list',
    summary: ['- a', '• b', 'Aims:\n• one\n• two\n\nMore:\n1. x\n2. y', '2019 was odd.\n3 things'],
  },
};

/** Those of which the server's functions are tried: the JSON of the project, and beside it of one catalogue. */
const isTried = (path: string) =>
  /^(?:demo|tests)\/records\/(?!broken|negative).*\.json$|\/shared\/records\/invenio\//.test(path);

/**
 * A collection a test: the records of the project, with those above, and those beside it. `skip` says why a test of one is
 * skipped, if it is; `publications` reads them, each with a name.
 */
export const collections = collectionsOfRecords.map(({ name, skip, records }, at) => ({
  name,
  skip,
  async publications(): Promise<[string, Publication][]> {
    const options = { baseUrl: 'https://lib.example.org/' };
    const read = async ([path, text]: [string, string]) =>
      (await readPublications(text, options)).map((each, which): [string, Publication] => [`${path} ${which}`, each]);
    const written = Object.entries(at ? {} : own).map(async ([path, record]): Promise<[string, Publication][]> => [
      [path, await readPublication(record, options)],
    ]);
    const tried = Object.entries(records).filter(([path]) => isTried(path));
    const all = (await Promise.all([...written, ...tried.map(read)])).flat();
    if (all.length < 15) throw new Error(`${name} are ${all.length}.`);
    return all;
  },
}));
