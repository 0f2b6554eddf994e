// Values that go wrong in feeds, where what a field is called says little of what stands in it.
import { feed, type RightValue, valuesOf } from './value.js';

const ENCODED = 'https://doi.org/10.5555%2Fabc%28x%29';
const CC_BY = { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const creators = (...names: readonly string[]) => names.map((name) => `<dc:creator>${name}</dc:creator>`).join('');
const author = (name: string, fields: object = {}) => ({ name, role: 'author', ...fields });
const pubDate = (date: string) => `<pubDate>${date}</pubDate>`;
const DEPOSIT = pubDate('Fri, 05 Feb 2010 10:11:12 +0000');
const volume = '<prism:publicationName>Journal of Springs</prism:publicationName><prism:volume>38</prism:volume>';

export const inFeeds: readonly RightValue[] = [
  ...valuesOf('a link is made of what is no address', [
    ['feed', 'link “notes”', feed('<link>notes</link>'), 'links', undefined],
    ['feed', 'guid “MS-12”, a permanent address by default', feed('<guid>MS-12</guid>'), 'links', undefined],
    ['feed', 'guid https://lib.example.org/?p=1, isPermaLink false', feed('<guid isPermaLink="false">https://lib.example.org/?p=1</guid>'), 'links', undefined],
  ]),
  ...valuesOf('a DOI that came as an encoded address leads nowhere', [
    ['feed', `prism:doi ${ENCODED}`, feed(`<prism:doi>${ENCODED}</prism:doi>`), 'identifiers.doi', '10.5555/abc(x)'],
    ['feed', `guid ${ENCODED}`, feed(`<guid>${ENCODED}</guid>`), 'identifiers.doi', '10.5555/abc(x)'],
  ]),
  ...valuesOf('a DOI in another spelling is lost', ['www.doi.org/10.5555/x', 'doi:10.5555/x', 'DOI 10.5555/x', 'info:doi/10.5555/x'].map((doi) => ['feed', doi, feed(`<dc:identifier>${doi}</dc:identifier>`), 'identifiers.doi', '10.5555/x'] as const)),
  ...valuesOf('a number that can be nothing but an ISBN is lost', [
    ['feed', 'dc:identifier urn:isbn:9780306406157', feed('<dc:identifier>urn:isbn:9780306406157</dc:identifier>'), 'identifiers.isbn', ['9780306406157']],
  ]),
  ...valuesOf('another file opens than the publication’s', [
    ['feed', 'a recording before the PDF', feed('<enclosure url="https://lib.example.org/1.mp3" type="audio/mpeg"/><enclosure url="https://lib.example.org/1.pdf" type="application/pdf"/>'), 'links.fullText.url', 'https://lib.example.org/1.pdf'],
    ['feed', 'a picture', feed('<enclosure url="https://lib.example.org/1.jpg" type="image/jpeg"/>'), 'links.fullText', undefined],
  ]),
  ...valuesOf('what is nobody’s name is taken for one', [
    ['feed', 'author asha@lib.example.org', feed('<author>asha@lib.example.org</author>'), 'contributors', undefined],
    ['feed', 'author asha@lib.example.org (Asha Rai)', feed('<author>asha@lib.example.org (Asha Rai)</author>'), 'contributors', [author('Asha Rai')]],
    ['feed', 'dc:creator admin', feed(creators('admin')), 'contributors', undefined],
  ]),
  ...valuesOf('the number of an article is taken for a page or an issue', [
    ['feed', 'prism:startingPage abcd098, without a last one', feed('<prism:startingPage>abcd098</prism:startingPage>'), 'articleNumber', 'abcd098'],
    ['feed', 'prism:startingPage S12', feed('<prism:startingPage>S12</prism:startingPage>'), 'pages', 'S12'],
  ]),
  ...valuesOf('words before numbers are kept', [
    ['feed', 'prism:volume “Vol. 3”', feed('<prism:volume>Vol. 3</prism:volume>'), 'volume', '3'],
    ['feed', 'prism:number “No. 2”', feed('<prism:number>No. 2</prism:number>'), 'issue', '2'],
  ]),
  ...valuesOf('an edition that is none is shown', [
    ['feed', 'prism:edition “Published”', feed('<prism:edition>Published</prism:edition>'), 'edition', undefined],
  ]),
  ...valuesOf('something else is taken for the journal', [
    ['feed', 'the channel’s title', feed(''), 'series', undefined],
    ['feed', 'dc:source, which may be anything', feed('<dc:source>Scanned from the original</dc:source>'), 'series', undefined],
  ]),
  ...valuesOf('the journal is lost where no field is for it', [
    ['feed', 'dc:source of PubMed’s', feed('<dc:identifier>pmid:1</dc:identifier><dc:source>Journal of Springs</dc:source>'), 'series', 'Journal of Springs'],
    ['feed', 'prism:publicationName of the channel', feed('', '<prism:publicationName>Journal of Springs</prism:publicationName>'), 'series', 'Journal of Springs'],
  ]),
  ...valuesOf('the earliest date is taken for that of the issue', [
    ['feed', 'dc:date 2026-05-05, prism:coverDate 2026-07-01T07:00:00Z', feed(`${volume}<dc:date>2026-05-05T02:02:24Z</dc:date><prism:coverDate>2026-07-01T07:00:00Z</prism:coverDate>`), 'published', { year: 2026, month: 7 }],
  ]),
  ...valuesOf('a work that is not out yet has no date, and nobody is told why', [
    ['feed', 'dc:date “in press”', feed('<dc:date>in press</dc:date>'), 'status', 'in-press'],
    ['feed', 'description “Journal of Springs, Ahead of Print.”', feed('<description>Journal of Springs, Ahead of Print. &lt;br/&gt;</description>'), 'status', 'prepublished'],
  ]),
  ...valuesOf('a range loses an end', [
    ['feed', 'dc:date 2004/2006', feed('<dc:date>2004/2006</dc:date>'), 'published', { year: 2004, end: { year: 2006 } }],
  ]),
  ...valuesOf('a date that programs write otherwise is lost', [
    ['feed', 'pubDate Fri, 22 May 2026 23:30:00 -0400', feed(pubDate('Fri, 22 May 2026 23:30:00 -0400')), 'published', { year: 2026, month: 5, day: 22 }],
    ['feed', 'pubDate Tue, 01 Jan 2019 00:00:00 GMT, a year as DSpace writes it', feed(pubDate('Tue, 01 Jan 2019 00:00:00 GMT')), 'published', { year: 2019 }],
    ['feed', 'pubDate Thu, 01 Jan 1970 00:00:00 +0000', feed(pubDate('Thu, 01 Jan 1970 00:00:00 +0000')), 'published', undefined],
    ['feed', 'prism:publicationDate 2018-10-11-08:00', feed('<prism:publicationDate>2018-10-11-08:00</prism:publicationDate>'), 'published', { year: 2018, month: 10, day: 11 }],
  ]),
  ...valuesOf('the day of deposit is taken for the date', [
    ['feed', 'pubDate beside dc:date', feed(`${DEPOSIT}<dc:date>1998-06</dc:date>`), 'published', { year: 1998, month: 6 }],
    ['feed', 'pubDate beside a citation of EPrints', feed(`${DEPOSIT}<description>Rai, A. (1998) Springs. Journal, 3.</description>`), 'published', { year: 1998 }],
    ['feed', 'pubDate of what arXiv announces again', feed(`${DEPOSIT}<arxiv:announce_type>replace</arxiv:announce_type>`), 'published', undefined],
  ]),
  ...valuesOf('“Jr.” is taken for a given name, or lost', [
    ['feed', 'dc:creator “Rai, Asha, Jr.”', feed(creators('Rai, Asha, Jr.')), 'contributors.0', author('Rai, Asha, Jr.', { kind: 'person', family: 'Rai', given: 'Asha', suffix: 'Jr.' })],
  ]),
  ...valuesOf('the same person has two parts in it, of which one says nothing', [
    ['feed', 'dc:creator and dc:contributor', feed(`${creators('Rai, A.')}<dc:contributor>Rai, A.</dc:contributor>`), 'contributors.length', 1],
  ]),
  ...valuesOf('somebody is lost, or there twice', [
    ['feed', 'dc:creator “Asha Rai, Hari Lal, Bina Gurung”', feed(creators('Asha Rai, Hari Lal, Bina Gurung')), 'contributors', [author('Asha Rai'), author('Hari Lal'), author('Bina Gurung')]],
    ['feed', 'dc:creator “Rai, A., Lal, H.”', feed(creators('Rai, A., Lal, H.')), 'contributors.length', 2],
    ['feed', 'dc:creator “García Centeno, María José”', feed(creators('García Centeno, María José')), 'contributors.length', 1],
    ['feed', 'dc:creator and author', feed(`<author>a@lib.example.org (Asha Rai)</author>${creators('Asha Rai')}`), 'contributors.length', 1],
  ]),
  ...valuesOf('a kind is taken for another', [
    ['feed', 'an address at arxiv.org', feed('<dc:type>text</dc:type><link>https://arxiv.org/abs/2401.99999</link>'), 'type', 'preprint'],
    ['feed', 'prism:aggregationType book', feed('<prism:aggregationType>book</prism:aggregationType>'), 'type', 'chapter'],
  ]),
  ...valuesOf('who keeps a copy is taken for the publisher', [
    ['feed', 'dc:publisher of a library’s channel', feed('', '<dc:publisher>Example Library</dc:publisher>'), 'publisher', undefined],
    ['feed', 'dc:publisher of a journal’s channel', feed('', '<dc:publisher>Example Society</dc:publisher><prism:publicationName>Journal of Springs</prism:publicationName>'), 'publisher', { name: 'Example Society' }],
  ]),
  ...valuesOf('the code of a licence is shown in the place of its name', [
    ['feed', 'dc:rights cc-by-4.0', feed('<dc:rights>cc-by-4.0</dc:rights>'), 'licence', CC_BY],
  ]),
  ...valuesOf('a note is taken for the summary', [
    ['feed', 'description “Rai, A. (1998) Springs. Journal, 3.”', feed('<description>Rai, A. (1998) Springs. Journal, 3.</description>'), 'summary', undefined],
    ['feed', 'description “Springs”, as the title', feed('<description>Springs</description>'), 'summary', undefined],
    ['feed', 'description “Journal, Volume 38, Issue 1, Page 1-20, January 2024.”', feed('<description>Journal, Volume 38, Issue 1, Page 1-20, January 2024.</description>'), 'summary', undefined],
    ['feed', 'description “dc.title: Springs, dc.description.abstract: One.”, in lines', feed('<description>dc.title: Springs\ndc.description.abstract: One.</description>'), 'summary', [{ type: 'paragraph', content: 'One.' }]],
  ]),
  ...valuesOf('several keywords are taken for one', [
    ['feed', 'dc:subject “alpha; beta”', feed('<dc:subject>alpha; beta</dc:subject>'), 'keywords', ['alpha', 'beta']],
    ['feed', 'category “Nepal, history”, one', feed('<category>Nepal, history</category>'), 'keywords', ['Nepal, history']],
  ]),
  ...valuesOf('the name of a language is kept where it has a tag', [
    ['feed', 'dc:language “English”', feed('<dc:language>English</dc:language>'), 'languages', ['en']],
  ]),
]; // prettier-ignore
