// https://www.rssboard.org/rss-specification and https://web.resource.org/rss/1.0/spec; as arXiv, DSpace, EPrints, OJS, PubMed,
// publishers of journals and WordPress write it.
import { author, creators, holds, initials, item, type Oddity, prose, rss, rss1, url } from './feeds.js';
import { readPublication, readPublications } from '../../src/read/read.js';
import { expect } from '@open-wc/testing';

const journal = '<prism:publicationName>Journal of Springs</prism:publicationName><prism:volume>12</prism:volume>';

const IN_RSS: readonly Oddity[] = [
  // Titles and summaries
  ['a title with escaped marks', '<title>Springs &amp;amp; &lt;i&gt;wells&lt;/i&gt;</title>', { title: ['Springs & ', { type: 'emphasis', content: 'wells' }] }],
  ['its title in Dublin Core alone', '<title/><dc:title>Springs</dc:title>', { title: 'Springs' }],
  ['a summary in escaped HTML', '<description>&lt;p&gt;One &amp;amp; &lt;em&gt;two&lt;/em&gt;&lt;/p&gt;</description>', { summary: prose(['One & ', { type: 'emphasis', content: 'two' }]) }],
  ['an excerpt that is cut before the whole text', '<description>Springs are [&amp;#8230;]</description><content:encoded><![CDATA[<p>Springs are dry.</p>]]></content:encoded>', { summary: prose('Springs are dry.') }],
  ['an excerpt that is cut, and no other', '<description>Springs are […]</description>', { summary: prose('Springs are […]') }],
  ['its whole text behind a synopsis', '<description>A synopsis.</description><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>', { summary: prose('A synopsis.') }],
  ['where WordPress’s post was first', '<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;The post &lt;a href="https://b.example.org/1"&gt;T&lt;/a&gt; appeared first on &lt;a href="https://b.example.org"&gt;B&lt;/a&gt;.&lt;/p&gt;</description>', { summary: prose('One.') }],
  ['its title again as a summary', '<title>Springs of the hills</title><description>&lt;b&gt;Springs of the hills&lt;/b&gt;</description>', { summary: undefined }],
  ['a citation of EPrints for a summary', '<title>Springs</title><description>Rai, Asha and Lal, Hari (2007) Springs. Journal, 3 (2). pp. 1-20.</description><pubDate>Fri, 05 Feb 2010 10:11:12 +0000</pubDate>', { summary: undefined, contributors: [author('Rai, Asha'), author('Lal, Hari')], published: { year: 2007 } }],
  ['a summary with its title in it', '<title>Springs</title><description>In (2007) we wrote: Springs are dry.</description>', { summary: prose('In (2007) we wrote: Springs are dry.') }],
  ['the fields of DSpace for a summary', '<title>Springs</title><description>dc.title: Springs\ndc.contributor.author: Rai, Asha; Lal, Hari\ndc.description.abstract: One.\n\nTwo.\ndc.description: A note.\n</description>', { summary: prose('One.', 'Two.'), contributors: undefined }],
  ['fields of DSpace that say no more', '<title>Springs</title><description>dc.title: Springs\n</description>', { summary: undefined }],
  ['its place in a journal for a summary', '<description>Journal of Springs, Volume 38, Issue 1, Page 1-20, January 2024. &lt;br/&gt;</description>', { summary: undefined, status: undefined }],
  ['its place before the summary', '<description>Journal of Springs, Ahead of Print. &lt;br/&gt;Springs are dry.</description>', { summary: prose('Springs are dry.'), status: 'prepublished' }],
  ['a sentence that begins as a place does', '<description>Volume 3, Issue 2 of the magazine says that springs are dry.</description>', { summary: prose('Volume 3, Issue 2 of the magazine says that springs are dry.') }],
  ['an abstract behind its place', '<description>Springs, Volume 5, Issue 6, June 2024.</description><dc:description>One.</dc:description>', { summary: prose('One.') }],
  ['a first line with its DOI', '<prism:doi>10.5555/1</prism:doi><content:encoded>&lt;p&gt;Springs, Published online: 05 May 2024; doi:10.5555/1&lt;/p&gt;One.</content:encoded>', { summary: prose('One.') }],
  ['what ScienceDirect says in paragraphs', '<description><![CDATA[<p>Publication date: June 2024</p><p><b>Source:</b> Journal of Springs, Volume 12, Issue 3</p><p>Author(s): Asha Rai, Hari Lal</p>]]></description>', { summary: undefined, series: 'Journal of Springs', volume: '12', issue: '3', published: { year: 2024, month: 6 }, contributors: [author('Asha Rai'), author('Hari Lal')] }],
  ['the day on which ScienceDirect had it', '<description><![CDATA[<p>Publication date: Available online 28 August 2026</p>]]></description>', { published: { year: 2026, month: 8, day: 28 } }],
  ['what arXiv announces', '<description>arXiv:2409.99999v1 Announce Type: new \nAbstract: Springs are dry.</description>', { summary: prose('Springs are dry.') }],

  // People
  ['several creators, each in an element', creators('Rai, Asha', 'Hari Lal'), { contributors: [author('Rai, Asha'), author('Hari Lal')] }],
  ['all creators in one element', creators('Asha Rai, Hari Lal, Bina Gurung and Li Wei'), { contributors: ['Asha Rai', 'Hari Lal', 'Bina Gurung', 'Li Wei'].map(author) }],
  ['all creators in one element, by initials', `<dc:creator><![CDATA[ Rai, A., Lal, H. B. ]]></dc:creator>`, { contributors: [initials('Rai', 'A.'), initials('Lal', 'H. B.')] }],
  ['creators between semicolons', creators('Asha Rai; Hari Lal;'), { contributors: [author('Asha Rai'), author('Hari Lal')] }],
  ['creators in lines', creators('\nAsha Rai, \nHari Lal, \nBina Gurung\n'), { contributors: ['Asha Rai', 'Hari Lal', 'Bina Gurung'].map(author) }],
  ['“Jr.” among them', creators('Asha Rai, Hari Lal, Jr., Bina Gurung'), { contributors: [author('Asha Rai'), { ...author('Hari Lal, Jr.') }, author('Bina Gurung')] }],
  ['one creator with a comma', creators('García Centeno, María José'), { contributors: [author('García Centeno, María José')] }],
  ['a body with commas', creators('Ministry of Health, Department of Water, Kathmandu Office'), { contributors: [author('Ministry of Health, Department of Water, Kathmandu Office')] }],
  ['creators as a list of RDF', '<dc:creator><rdf:Seq><rdf:li>Asha Rai</rdf:li><rdf:li>Hari Lal</rdf:li></rdf:Seq></dc:creator>', { contributors: [author('Asha Rai'), author('Hari Lal')] }],
  ['creators that run together', creators('Asha HarstadHari HoltsmarkExample University, Department of SpringsNational Bureau'), { contributors: undefined }],
  ['capitals within names', creators('Ann MacDonald, Asha FitzGerald, Hari MacLean of the Isles'), { contributors: ['Ann MacDonald', 'Asha FitzGerald', 'Hari MacLean of the Isles'].map(author) }],
  ['an author with an address of mail', '<author>asha@lib.example.org (Asha Rai)</author>', { contributors: [author('Asha Rai')] }],
  ['an address of mail behind the name', '<author>Asha Rai &lt;asha@lib.example.org&gt;</author>', { contributors: [author('Asha Rai')] }],
  ['an address of mail alone', '<author>asha@lib.example.org</author>', { contributors: undefined }],
  ['a creator beside the author', `<author>editor@lib.example.org (Editor)</author>${creators('Asha Rai')}`, { contributors: [author('Asha Rai')] }],
  ['a byline', '<author>By Asha Rai; Hari Lal</author>', { contributors: [author('Asha Rai'), author('Hari Lal')] }],
  ['an account', creators('admin'), { contributors: undefined }],
  ['a contributor', '<dc:contributor>Asha Rai</dc:contributor>', { contributors: [{ name: 'Asha Rai', role: 'contributor' }] }],

  // Dates
  ['a day in the form of mail', '<pubDate>Fri, 22 May 2026 23:30:00 -0400</pubDate>', { published: { year: 2026, month: 5, day: 22 } }],
  ['a year that a program made a moment of', '<pubDate>Tue, 01 Jan 2019 00:00:00 GMT</pubDate>', { published: { year: 2019 } }],
  ['a month that a program made a moment of', '<dc:date>2019-05-01T00:00:00Z</dc:date>', { published: { year: 2019, month: 5 } }],
  ['the first of a month, by the hour', '<pubDate>Wed, 01 May 2019 09:00:00 GMT</pubDate>', { published: { year: 2019, month: 5, day: 1 } }],
  ['the beginning of time', '<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>', { published: undefined }],
  ['no date in a program', '<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>', { published: undefined }],
  ['a day with an hour’s offset alone', '<prism:publicationDate>2018-10-11-08:00</prism:publicationDate>', { published: { year: 2018, month: 10, day: 11 } }],
  ['a date of publication before one of change', '<dc:date>2020-01-02</dc:date><prism:publicationDate>2019-05-06</prism:publicationDate><pubDate>Fri, 22 May 2026 10:00:00 GMT</pubDate>', { published: { year: 2019, month: 5, day: 6 } }],
  ['a year of issue before the day it was put there', '<dcterms:issued>1998</dcterms:issued><pubDate>Fri, 22 May 2026 10:00:00 GMT</pubDate>', { published: { year: 1998 } }],
  ['the cover of its issue', `${journal}<dc:date>2026-05-05T02:02:24Z</dc:date><prism:coverDate>2026-07-01T07:00:00Z</prism:coverDate>`, { published: { year: 2026, month: 7 } }],
  ['the cover of its issue in words', `${journal}<prism:coverDate>2026-06-21</prism:coverDate><prism:coverDisplayDate>Summer 2026</prism:coverDisplayDate>`, { published: { year: 2026, season: 2 } }],
  ['a cover and no issue', '<prism:coverDate>2026-07-15</prism:coverDate><dc:date>2026-05-05</dc:date>', { published: { year: 2026, month: 5, day: 5 } }],
  ['a day on which arXiv announced it again', '<arxiv:announce_type>replace</arxiv:announce_type><pubDate>Mon, 30 Sep 2024 00:00:00 -0400</pubDate>', { published: undefined }],
  ['a day on which arXiv announced it', '<arxiv:announce_type>new</arxiv:announce_type><pubDate>Mon, 30 Sep 2024 00:00:00 -0400</pubDate>', { published: { year: 2024, month: 9, day: 30 } }],
  ['words for a date', '<dc:date>in press</dc:date>', { published: undefined, status: 'in-press' }],

  // Where it stands
  ['a journal', `${journal}<prism:number>3</prism:number><prism:startingPage>12</prism:startingPage><prism:endingPage>34</prism:endingPage><prism:issn>0968-6673</prism:issn>`, { type: 'article', series: 'Journal of Springs', volume: '12', issue: '3', pages: '12–34', identifiers: { issn: ['0968-6673'] } }],
  ['PRISM without its namespace', '<x:doi xmlns:x="prism">10.5555/1</x:doi><x:startingPage xmlns:x="prism">abcd098</x:startingPage>', { identifiers: { doi: '10.5555/1' }, articleNumber: 'abcd098', pages: undefined }],
  ['older PRISM', '<x:doi xmlns:x="http://purl.org/rss/1.0/modules/prism/">10.5555/1</x:doi>', { identifiers: { doi: '10.5555/1' } }],
  ['all pages as the first and as the last', '<prism:startingPage>12-34</prism:startingPage><prism:endingPage>12-34</prism:endingPage>', { pages: '12-34' }],
  ['one page', '<prism:startingPage>37</prism:startingPage>', { pages: '37', articleNumber: undefined }],
  ['a range of pages', '<prism:pageRange>12-34</prism:pageRange>', { pages: '12-34' }],
  ['a code for its issue', `${journal}<prism:issueIdentifier>S0000-0000(17)X0001-2</prism:issueIdentifier>`, { issue: undefined }],
  ['numbers of IEEE', '<volume>12</volume><issue>3</issue><startPage>4</startPage><endPage>9</endPage><authors>A. Rai;H. Lal;</authors>', { volume: '12', issue: '3', pages: '4–9', contributors: [author('A. Rai'), author('H. Lal')] }],
  ['the journal of PubMed', '<dc:identifier>pmid:1</dc:identifier><dc:source>Journal of Springs</dc:source>', { series: 'Journal of Springs' }],
  ['a source that may be anything', '<dc:source>Scanned from the original</dc:source>', { series: undefined }],
  ['pages that its authors count', '<arxiv:comment>12 pages, 3 figures</arxiv:comment>', { pages: '12 pages' }],
  ['a comment of its authors', '<arxiv:comment>Accepted in 12 pages</arxiv:comment>', { pages: undefined }],

  // Kinds, keywords, rights
  ['a kind in words', '<dc:type>Research report</dc:type>', { type: 'report', typeLabel: 'Research report' }],
  ['a kind as an address', '<dc:type>info:eu-repo/semantics/doctoralThesis</dc:type>', { type: 'thesis', typeLabel: undefined }],
  ['what it is collected in', '<prism:aggregationType>book</prism:aggregationType>', { type: 'chapter' }],
  ['an address at a server of preprints', '<link>https://www.biorxiv.org/content/1</link><prism:publicationName>bioRxiv</prism:publicationName>', { type: 'preprint' }],
  ['an address that only sounds so', '<link>https://rxiv.org.example.org/1</link>', { type: undefined }],
  ['categories', '<category>water</category><category>Nepal, history</category><category>Uncategorized</category>', { keywords: ['water', 'Nepal, history'] }],
  ['the section of its journal for a category', '<category>Articles</category><prism:section>Articles</prism:section><category domain="https://pkp.sfu.ca/ojs/category/section">Reviews</category><category>water</category>', { keywords: ['water'] }],
  ['subjects with what they are of', '<dc:subject><rdf:Description><taxo:topic rdf:resource="https://pkp.sfu.ca/ojs/category/section"/><rdf:value>Articles</rdf:value></rdf:Description></dc:subject><dc:subject>\n<rdf:Description><taxo:topic rdf:resource="https://pkp.sfu.ca/ojs/category/keywords"/>\n<rdf:value>water</rdf:value></rdf:Description></dc:subject>', { keywords: ['water'] }],
  ['a licence as an address', '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0"/>', { licence: { url: 'https://creativecommons.org/licenses/by/4.0' } }],
  ['an empty licence', '<cc:license></cc:license>', { licence: undefined }],
  ['a licence within its rights', '<dc:rights>\n Copyright (c) 2024 Asha Rai\n https://creativecommons.org/licenses/by/4.0\n</dc:rights>', { licence: { url: 'https://creativecommons.org/licenses/by/4.0' } }],
  ['a sentence on copyright', '<dc:rights>© 2024 Example Press</dc:rights>', { licence: undefined }],
  ['who may read it', '<dc:rights>info:eu-repo/semantics/openAccess</dc:rights>', { access: { status: 'open' }, licence: undefined }],
  ['a language', '<dc:language>ne</dc:language>', { languages: ['ne'] }],
  ['no language but that of its feed', '', { languages: undefined }],

  // Links, identifiers, files
  ['a link', '<link> https://lib.example.org/1?a=1&amp;b=2 </link>', { links: { landingPage: 'https://lib.example.org/1?a=1&b=2' } }],
  ['a link that is no address', '<link>notes</link><guid>MS-12</guid>', { links: undefined, identifiers: undefined }],
  ['a link that is not safe', '<link>javascript:alert(1)</link>', { links: undefined }],
  ['a permanent address alone', '<guid>https://lib.example.org/1</guid>', { links: { landingPage: 'https://lib.example.org/1' } }],
  ['a number that looks like an address', '<guid isPermaLink="false">https://lib.example.org/?p=1</guid>', { links: undefined }],
  ['the address behind a service that counts', '<link>https://feeds.example.org/~r/1</link><feedburner:origLink>https://lib.example.org/1</feedburner:origLink>', { links: { landingPage: 'https://lib.example.org/1' } }],
  ['a DOI for its number', '<guid isPermaLink="false">10.5555/1</guid>', { identifiers: { doi: '10.5555/1' }, links: { landingPage: 'https://doi.org/10.5555/1' } }],
  ['a DOI for its link', '<link>https://doi.org/10.5555/1</link>', { identifiers: { doi: '10.5555/1' } }],
  ['a handle', '<link>http://hdl.handle.net/123/4</link>', { identifiers: { handle: '123/4' } }],
  ['a DOI of Dublin Core', '<dc:identifier>doi:10.5555/1</dc:identifier>', { identifiers: { doi: '10.5555/1' } }],
  ['files', '<enclosure url="https://lib.example.org/1.mp3" type="audio/mpeg" length="99"/><enclosure url="https://lib.example.org/1.pdf" type="application/pdf" length="1024"/>', { links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf', size: 1024 } } }],
  ['a file whose length nobody knows', '<enclosure url="https://lib.example.org/1.pdf" type="application/pdf" length="0"/>', { links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf' } } }],
  ['a picture for a file', '<enclosure url="https://lib.example.org/1.jpg" type="image/jpeg" length="99"/>', { links: undefined, cover: { url: 'https://lib.example.org/1.jpg' } }],
  ['a small picture before a larger one', '<media:thumbnail url="https://lib.example.org/1.hassmallThumbnailVersion/a.pdf" type="image/png"/><media:content url="https://lib.example.org/1.haspreviewThumbnailVersion/a.pdf" type="image/png"/>', { links: undefined, cover: { url: 'https://lib.example.org/1.haspreviewThumbnailVersion/a.pdf', candidates: [{ url: 'https://lib.example.org/1.hassmallThumbnailVersion/a.pdf' }] } }],
  ['a picture of its author', '<media:content url="https://faces.example.org/1" medium="image"><media:title>asha</media:title></media:content>', { cover: undefined }],
]; // prettier-ignore

describe('an item of RSS', () => {
  for (const [oddity, inner, expected] of IN_RSS)
    it(`may have ${oddity}`, async () => holds(await readPublication(rss(item(inner)), { baseUrl: url }), expected));

  it('stands in the journal of its channel, unless it names another one', async () => {
    const channel = '<dc:publisher>Society</dc:publisher><prism:publicationName>Journal of Springs</prism:publicationName><prism:issn>0968-6673</prism:issn>'; // prettier-ignore
    const [own, other] = await readPublications(rss1(item('') + item('<prism:publicationName>Wells</prism:publicationName>'), channel)); // prettier-ignore
    holds(own!, { type: 'article', series: 'Journal of Springs', publisher: { name: 'Society' }, identifiers: { issn: ['0968-6673'] } }); // prettier-ignore
    holds(other!, { type: undefined, series: 'Wells', publisher: undefined, identifiers: undefined });
  });
  it('has nothing of a channel that is no journal’s', async () => {
    const channel = '<dc:publisher>Example Library</dc:publisher><dc:language>ne</dc:language><managingEditor>a@lib.example.org (Asha Rai)</managingEditor><copyright>CC BY 4.0</copyright><image><url>https://lib.example.org/logo.png</url></image>'; // prettier-ignore
    const read = await readPublication(rss(item(''), channel));
    expect(Object.keys(read).sort()).to.deep.equal(['source', 'title']);
  });
  it('has names between commas where others of its feed have', async () => {
    const two = item(creators('Asha Rai, Hari Lal'));
    const three = item(creators('Asha Rai, Hari Lal, Bina Gurung'));
    const names = async (text: string) => (await readPublications(text))[0]?.contributors?.map(({ name }) => name);
    expect(await names(rss(two))).to.deep.equal(['Asha Rai, Hari Lal']);
    expect(await names(rss(two + three))).to.deep.equal(['Asha Rai', 'Hari Lal']);
    const announced = item(`${creators('Asha Rai, Hari Lal (Example University, Institute)')}<arxiv:announce_type>new</arxiv:announce_type>`); // prettier-ignore
    expect(await names(rss(announced))).to.deep.equal(['Asha Rai', 'Hari Lal']);
  });
  it('stands beside its channel in 1.0, and needs no namespace in 0.9x', async () => {
    expect((await readPublication(rss1('<item rdf:about="https://lib.example.org/1"><title>T</title></item>'))).links).to.deep.equal({ landingPage: 'https://lib.example.org/1' }); // prettier-ignore
    const old = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel><item><title>Old &eacute;</title></item></channel></rss>'; // prettier-ignore
    expect((await readPublication(old)).title).to.equal('Old é');
  });
});
