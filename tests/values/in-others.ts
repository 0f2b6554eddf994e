// Values that go wrong in formats that other files have no row for, where each has a field of its own for them.
import { bibtex, crossref, csl, dataCite, dspace, dublinCore, invenio, marc, openAlex, page, type RightValue, ris, schemaOrg, valuesOf } from './value.js'; // prettier-ignore
import { dataciteXml, eprints, mods, own, zotero } from './written.js';

const ENCODED = 'https://doi.org/10.5555%2Fabc%28x%29';
const ISBNS = ['978-0-306-40615-7', '0-306-40615-2'];
const ORCID = '0000-0002-1825-0097';
const orcid = (name: string) => ({ name, orcid: ORCID });
const CC_BY = { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const YEARS = { year: 2004, end: { year: 2006 } };
const documents = (...names: readonly (readonly [name: string, content: string])[]) =>
  names.map(([main, content], at) => ({ docid: at, pos: at + 1, main, content, security: 'public', mime_type: 'application/pdf', files: [{ filename: main }] })); // prettier-ignore
const article = (fields: object) => zotero({ itemType: 'journalArticle', ...fields });
const asha = (fields: object = {}) => ({ name: 'Asha Rai', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', ...fields }); // prettier-ignore
const repository = 'https://eprints.example.org/id/eprint/1';

export const inOthers: readonly RightValue[] = [
  ...valuesOf('a link is made of what is no address', [
    ['zotero', 'url “notes”', zotero({ url: 'notes' }), 'links', undefined],
    ['eprints', 'official_url “notes”', eprints({ official_url: 'notes' }), 'links', undefined],
  ]),
  ...valuesOf('a DOI that came as an encoded address leads nowhere', [
    ['zotero', `DOI ${ENCODED}`, zotero({ DOI: ENCODED }), 'identifiers.doi', '10.5555/abc(x)'],
    ['eprints', `doi ${ENCODED}`, eprints({ doi: ENCODED }), 'identifiers.doi', '10.5555/abc(x)'],
    ['eprints', `id_number ${ENCODED}`, eprints({ id_number: ENCODED }), 'identifiers.doi', '10.5555/abc(x)'],
  ]),
  ...valuesOf('a DOI in another spelling is lost', ['www.doi.org/10.5555/x', 'doi:10.5555/x', 'DOI 10.5555/x', 'info:doi/10.5555/x'].flatMap((doi) => [
    ['zotero', doi, zotero({ DOI: doi }), 'identifiers.doi', '10.5555/x'] as const,
    ['eprints', doi, eprints({ id_number: doi }), 'identifiers.doi', '10.5555/x'] as const,
  ])),
  ...valuesOf('of several numbers of a book one is lost', [
    ['zotero', 'ISBN “978-0-306-40615-7 0-306-40615-2”', zotero({ ISBN: ISBNS.join(' ') }), 'identifiers.isbn', ISBNS],
    ['crossref', 'ISBN, two', crossref({ type: 'book', ISBN: ISBNS }), 'identifiers.isbn', ISBNS],
    ['csl-json', 'ISBN “978-0-306-40615-7, 0-306-40615-2”', csl({ type: 'book', ISBN: ISBNS.join(', ') }), 'identifiers.isbn', ISBNS],
    ['marcxml', '020, twice', marc(...ISBNS.map((isbn) => `020 __ $a ${isbn}`)), 'identifiers.isbn', ISBNS],
    ['ris', 'SN  - 978-0-306-40615-7 0-306-40615-2', ris('BOOK', `SN  - ${ISBNS.join(' ')}`), 'identifiers.isbn', ISBNS],
    ['bibtex', 'isbn = {978-0-306-40615-7, 0-306-40615-2}', bibtex('book', { isbn: ISBNS.join(', ') }), 'identifiers.isbn', ISBNS],
    ['publication', 'identifiers.isbn, two', own({ identifiers: { isbn: ISBNS } }), 'identifiers.isbn', ISBNS],
    ['landing-page', 'citation_isbn and no other', page({ citation_isbn: ISBNS[0]! }), 'identifiers.isbn', [ISBNS[0]]],
    ['invenio', 'identifiers of the scheme “isbn”, two', invenio({ identifiers: ISBNS.map((identifier) => ({ scheme: 'isbn', identifier })) }), 'identifiers.isbn', ISBNS],
  ]),
  ...valuesOf('the ORCID iD of a person is lost', [
    ['openalex', 'author.orcid', openAlex({ authorships: [{ author: { display_name: 'García Márquez, G.', orcid: `https://orcid.org/${ORCID}` } }] }), 'contributors.0.orcid', ORCID],
    ['invenio', 'identifiers of the scheme “orcid”', invenio({ creators: [{ person_or_org: { ...orcid('Rai, A.'), identifiers: [{ scheme: 'orcid', identifier: ORCID }] } }] }), 'contributors.0.orcid', ORCID],
    ['crossref', 'ORCID', crossref({ author: [{ family: 'Rai', given: 'A.', ORCID: `http://orcid.org/${ORCID}` }] }), 'contributors.0.orcid', ORCID],
    ['publication', 'orcid', own({ authors: [orcid('Rai, A.')] }), 'contributors.0.orcid', ORCID],
    ['landing-page', 'citation_author_orcid', page({ citation_author_orcid: ORCID }), 'contributors.0.orcid', ORCID],
  ]),
  ...valuesOf('another file opens than the publication’s', [
    ['eprints', 'a supplement before the text', eprints({ uri: repository, documents: documents(['data.pdf', 'supplemental'], ['text.pdf', 'published']) }), 'links.fullText.url', 'https://eprints.example.org/1/2/text.pdf'],
    ['zotero', 'a snapshot before the PDF', zotero({ attachments: [{ mimeType: 'text/html', url: 'https://lib.example.org/1' }, { mimeType: 'application/pdf', url: 'https://lib.example.org/1.pdf' }] }), 'links.fullText.url', 'https://lib.example.org/1.pdf'],
    ['mods', 'a table of contents before the text', mods('<location><url displayLabel="Table of contents">https://lib.example.org/toc.pdf</url><url access="raw object">https://lib.example.org/report.pdf</url></location>'), 'links.fullText.url', 'https://lib.example.org/report.pdf'],
    ['bibtex', 'file = {Full Text:C\\:/papers/rai.pdf:application/pdf}', bibtex('article', { file: 'Full Text:C\\:/papers/rai.pdf:application/pdf' }), 'links.fullText', undefined],
  ]),
  ...valuesOf('the number of an article is taken for a page or an issue', [
    ['eprints', 'article_number', eprints({ type: 'article', article_number: 'e42' }), 'articleNumber', 'e42'],
    ['zotero', '“Number: 42” in Extra', article({ extra: 'Number: 42' }), 'articleNumber', '42'],
    ['zotero', '“Number: 42” in Extra: no issue', article({ extra: 'Number: 42' }), 'issue', undefined],
  ]),
  ...valuesOf('words before numbers are kept', [
    ['zotero', 'volume “Vol. 3”', article({ volume: 'Vol. 3' }), 'volume', '3'],
    ['zotero', 'pages “pp. 5-9”', article({ pages: 'pp. 5-9' }), 'pages', '5-9'],
    ['eprints', 'pagerange “pp. 5-9”', eprints({ type: 'article', pagerange: 'pp. 5-9' }), 'pages', '5-9'],
    ['eprints', 'number “No. 2”', eprints({ type: 'article', number: 'No. 2' }), 'issue', '2'],
  ]),
  ...valuesOf('an edition that is none is shown', ['Published', 'Submitted'].flatMap((edition) => [
    ['zotero', `versionNumber “${edition}”`, zotero({ itemType: 'computerProgram', versionNumber: edition }), 'edition', undefined] as const,
    ['eprints', `edition “${edition}”`, eprints({ edition }), 'edition', undefined] as const,
  ])),
  ...valuesOf('the number in a series is a part of its name', [
    ['zotero', 'series “Policy Working Paper; 11021”', zotero({ series: 'Policy Working Paper; 11021' }), 'volume', '11021'],
    ['eprints', 'series “Policy Working Paper; 11021”', eprints({ series: 'Policy Working Paper; 11021' }), 'volume', '11021'],
    ['datacite-xml', 'SeriesInformation “Policy Working Paper; 11021”', dataciteXml('<descriptions><description descriptionType="SeriesInformation">Policy Working Paper; 11021</description></descriptions>'), 'volume', '11021'],
    ['mods', 'a series “Policy Working Paper ; 11021”', mods('<relatedItem type="series"><titleInfo><title>Policy Working Paper ; 11021</title></titleInfo></relatedItem>'), 'volume', '11021'],
  ]),
  ...valuesOf('the earliest date is taken for that of the issue', [
    ['eprints', 'published_online 2019, published 2020', eprints({ type: 'article', dates: [{ date: '2019-10-12', date_type: 'published_online' }, { date: '2020-03', date_type: 'published' }] }), 'published', { year: 2020, month: 3 }],
    ['mods', 'dateIssued 2019, the issue’s date 2020-03', mods('<originInfo><dateIssued>2019</dateIssued></originInfo><relatedItem type="host"><titleInfo><title>Journal</title></titleInfo><part><detail type="volume"><number>82</number></detail><date>2020-03</date></part></relatedItem>'), 'published', { year: 2020, month: 3 }],
  ]),
  ...valuesOf('a work that is not out yet has no date, and nobody is told why', [
    ['zotero', 'date “in press”', article({ date: 'in press' }), 'status', 'in-press'],
    ['zotero', '“Status: forthcoming” in Extra', article({ extra: 'Status: forthcoming' }), 'status', 'forthcoming'],
    ['eprints', 'ispublished “inpress”', eprints({ ispublished: 'inpress' }), 'status', 'in-press'],
    ['eprints', 'ispublished “pub”, which is out', eprints({ ispublished: 'pub' }), 'status', undefined],
  ]),
  ...valuesOf('a range loses an end', [
    ['publication', 'published 2004/2006', own({ published: '2004/2006' }), 'published', YEARS],
    ['dspace', 'dc.date.issued 2004/2006', dspace({ 'dc.date.issued': '2004/2006' }), 'published', YEARS],
    ['invenio', 'publication_date 2004/2006', invenio({ publication_date: '2004/2006' }), 'published', YEARS],
    ['schema-org', 'datePublished 2004/2006', schemaOrg('Report', { author: 'Rai, A.', datePublished: '2004/2006' }), 'published', YEARS],
    ['zotero', 'date 2004-2006', zotero({ date: '2004-2006' }), 'published', YEARS],
    ['datacite', 'date Issued 2004/2006', dataCite({ dates: [{ date: '2004/2006', dateType: 'Issued' }] }), 'published', YEARS],
    ['landing-page', 'citation_date 2004/2006', page({ citation_date: '2004/2006' }), 'published', YEARS],
    ['marcxml', '264 $c 2004-2006', marc('264 _1 $c 2004-2006'), 'published', YEARS],
    ['oai-dc', 'date 2004/2006', dublinCore('<dc:date>2004/2006</dc:date>'), 'published', YEARS],
    ['ris', 'PY  - 2004/2006', ris('BOOK', 'PY  - 2004/2006'), 'published', YEARS],
  ]),
  ...valuesOf('the day of deposit is taken for the date', [
    ['dspace', 'dc.date.accessioned, dc.date.available, dc.date.issued', dspace({ 'dc.date.accessioned': '2010-05-06T10:11:12Z', 'dc.date.available': '2010-05-06T10:11:12Z', 'dc.date.issued': '1998-06' }), 'published', { year: 1998, month: 6 }],
    ['invenio', 'created', { ...invenio({ publication_date: '1998-06' }), created: '2010-05-06T10:11:12Z' }, 'published', { year: 1998, month: 6 }],
    ['openalex', 'created_date', openAlex({ created_date: '2016-06-24', publication_year: 1998 }), 'published', { year: 1998 }],
    ['datacite', 'registered, created', dataCite({ registered: '2010-05-06T10:11:12Z', created: '2010-05-06', publicationYear: 1998 }), 'published', { year: 1998 }],
    ['crossref', 'created, deposited, indexed', crossref({ ...Object.fromEntries(['created', 'deposited', 'indexed'].map((key) => [key, { 'date-parts': [[2010, 5, 6]] }])), issued: { 'date-parts': [[1998, 6]] } }), 'published', { year: 1998, month: 6 }],
    ['marcxml', '005 and the first six of 008', marc('005 20100506101112.0', '008 100506s1998    xx            000 0 eng d'), 'published', { year: 1998 }],
    ['oai-dc', 'a time beside a year', dublinCore('<dc:date>2010-05-06T10:11:12Z</dc:date><dc:date>1998</dc:date>'), 'published', { year: 1998 }],
  ]),
]; // prettier-ignore

export const namesInOthers: readonly RightValue[] = [
  ...valuesOf('“Jr.” is taken for a given name, or lost', [
    ['eprints', 'lineage “Jr.”', eprints({ creators: [{ name: { family: 'Rai', given: 'Asha', lineage: 'Jr.' } }] }), 'contributors.0.suffix', 'Jr.'],
    ['zotero', 'firstName “Asha, Jr.”', zotero({ creators: [{ creatorType: 'author', firstName: 'Asha, Jr.', lastName: 'Rai' }] }), 'contributors.0.suffix', 'Jr.'],
  ]),
  ...valuesOf('a name is not divided although the record has its parts elsewhere', [
    ['datacite', 'name, givenName and familyName', dataCite({ creators: [{ name: 'Asha Rai', nameType: 'Personal', givenName: 'Asha', familyName: 'Rai' }] }), 'contributors.0', asha()],
    ['datacite-xml', 'creatorName, givenName and familyName', dataciteXml('<creators><creator><creatorName nameType="Personal">Asha Rai</creatorName><givenName>Asha</givenName><familyName>Rai</familyName></creator></creators>'), 'contributors.0', asha()],
    ['schema-org', 'name, givenName and familyName', schemaOrg('Report', { author: { '@type': 'Person', name: 'Asha Rai', givenName: 'Asha', familyName: 'Rai' } }), 'contributors.0', asha()],
    ['invenio', 'name, given_name and family_name', invenio({ creators: [{ person_or_org: { type: 'personal', name: 'Asha Rai', given_name: 'Asha', family_name: 'Rai' } }] }), 'contributors.0', asha()],
    ['publication', 'name, given and family', own({ authors: [{ name: 'Asha Rai', given: 'Asha', family: 'Rai', kind: 'person' }] }), 'contributors.0', asha()],
    ['mods', 'displayForm beside the parts', mods('<name type="personal"><namePart type="family">Rai</namePart><namePart type="given">Asha</namePart><displayForm>Asha Rai</displayForm><role><roleTerm type="text">author</roleTerm></role></name>'), 'contributors.0.family', 'Rai'],
  ]),
  ...valuesOf('a role is a code, or hides who wrote it', [
    ['eprints', 'contributors, type …/relators/TRL', eprints({ contributors: [{ type: 'http://www.loc.gov/loc.terms/relators/TRL', name: { family: 'Rai', given: 'A.' } }] }), 'contributors.0.role', 'translator'],
    ['eprints', 'contributors, type …/relators/FMO, who had no part in it', eprints({ contributors: [{ type: 'http://www.loc.gov/loc.terms/relators/FMO', name: { family: 'Rai', given: 'A.' } }] }), 'contributors', undefined],
    ['bibtex', 'editortype = {compiler}', bibtex('book', { editor: 'Rai, A.', editortype: 'compiler' }), 'contributors.0.role', 'compiler'],
    ['zotero', 'castMember', zotero({ itemType: 'film', creators: [{ creatorType: 'castMember', firstName: 'A.', lastName: 'Rai' }] }), 'contributors.0.role', 'cast member'],
    ['datacite-xml', 'DataCollector', dataciteXml('<contributors><contributor contributorType="DataCollector"><contributorName>Rai, A.</contributorName></contributor></contributors>'), 'contributors.0.role', 'data collector'],
    ['dspace', 'dc.contributor.other', dspace({ 'dc.contributor.other': 'Rai, A.' }), 'contributors.0.role', 'contributor'],
    ['oai-dc', 'contributor', dublinCore('<dc:contributor>Rai, A.</dc:contributor>'), 'contributors.0.role', 'contributor'],
  ]),
  ...valuesOf('the same person has two parts in it, of which one says nothing', [
    ['dspace', 'dc.contributor.author and dc.contributor.other', dspace({ 'dc.contributor.author': 'Rai, A.', 'dc.contributor.other': 'Rai, A.' }), 'contributors.length', 1],
    ['oai-dc', 'creator and contributor', dublinCore('<dc:creator>Rai, A.</dc:creator><dc:contributor>Rai, A.</dc:contributor>'), 'contributors.length', 1],
  ]),
  ...valuesOf('the degree is lost', [
    ['csl-json', 'genre “PhD thesis”', csl({ type: 'thesis', genre: 'PhD thesis', publisher: 'Example University' }), 'typeLabel', 'PhD thesis'],
  ]),
  ...valuesOf('who awarded the degree is lost', [
    ['csl-json', 'publisher of a thesis', csl({ type: 'thesis', genre: 'PhD thesis', publisher: 'Example University' }), 'publisher.name', 'Example University'],
    ['datacite', 'publisher of a dissertation', dataCite({ types: { resourceTypeGeneral: 'Dissertation' }, publisher: 'Example University' }), 'publisher.name', 'Example University'],
    ['datacite-xml', 'publisher of a dissertation', dataciteXml('<publisher>Example University</publisher><resourceType resourceTypeGeneral="Dissertation">PhD</resourceType>'), 'publisher.name', 'Example University'],
  ]),
  ...valuesOf('the meeting is lost', [
    ['zotero', 'conferenceName', zotero({ itemType: 'conferencePaper', conferenceName: 'Workshop on Springs' }), 'event.name', 'Workshop on Springs'],
    ['eprints', 'event_title', eprints({ type: 'conference_item', event_title: 'Workshop on Springs' }), 'event.name', 'Workshop on Springs'],
  ]),
  ...valuesOf('a kind is taken for another', [
    ['crossref', 'type proceedings', crossref({ type: 'proceedings' }), 'type', 'book'],
    ['openalex', 'type data-paper', openAlex({ type: 'data-paper' }), 'type', 'article'],
    ['marcxml', 'a map by its leader', marc().replace('nam a22', 'nem a22'), 'typeLabel', 'map'],
    ['bibtex', '@patent', bibtex('patent', {}), 'typeLabel', 'patent'],
    ['landing-page', 'DC.type Patent', page({ 'DC.type': 'Patent' }), 'typeLabel', 'Patent'],
  ]),
  ...valuesOf('who keeps a copy is taken for the publisher', [
    ['zotero', 'libraryCatalog', zotero({ libraryCatalog: 'Example Library' }), 'publisher', undefined],
    ['csl-json', 'archive, source', csl({ archive: 'Example Library', source: 'Example Library' }), 'publisher', undefined],
    ['marcxml', '852 $a', marc('852 __ $a Example Library'), 'publisher', undefined],
    ['ris', 'DP  - and DB  - Example Library', ris('BOOK', 'DP  - Example Library', 'DB  - Example Library'), 'publisher', undefined],
    ['crossref', 'archive', crossref({ archive: ['Portico'] }), 'publisher', undefined],
  ]),
  ...valuesOf('the code of a licence is shown in the place of its name', [
    ['zotero', 'rights cc-by-4.0', zotero({ rights: 'cc-by-4.0' }), 'licence', CC_BY],
    ['eprints', 'license cc_by_4', eprints({ documents: [{ license: 'cc_by_4', security: 'public' }] }), 'licence', CC_BY],
  ]),
  ...valuesOf('what a template left over is taken for a value', [
    ['bibtex', 'publisher = {<%= publisher %>}', bibtex('book', { publisher: '<%= publisher %>' }), 'publisher', undefined],
  ]),
  ...valuesOf('a title in another language is lost', [
    ['publication', 'translations', own({ translations: [{ lang: 'fr', title: 'Sources' }] }), 'translations', [{ lang: 'fr', title: 'Sources' }]],
    ['landing-page', 'DC.title with a language', '<html><head><meta name="DC.title" content="Springs" lang="en"><meta name="DC.title" content="Sources" lang="fr"><meta name="DC.creator" content="Rai, A."><meta name="DC.language" content="en"></head></html>', 'translations', [{ lang: 'fr', title: 'Sources' }]],
    ['csl-json', 'original-title', csl({ 'original-title': 'Sources' }), 'translations', [{ title: 'Sources' }]],
    ['ris', 'TT  - Sources', ris('BOOK', 'TT  - Sources'), 'translations', [{ title: 'Sources' }]],
    ['zotero', '“Original title: Sources” in Extra', zotero({ extra: 'Original title: Sources' }), 'translations', [{ title: 'Sources' }]],
    ['bibtex', 'origtitle = {Sources}', bibtex('book', { origtitle: 'Sources' }), 'translations', [{ title: 'Sources' }]],
  ]),
  ...valuesOf('several keywords are taken for one', [
    ['eprints', 'alpha; beta', eprints({ keywords: 'alpha; beta' }), 'keywords', ['alpha', 'beta']],
    ['eprints', 'alpha, beta', eprints({ keywords: 'alpha, beta' }), 'keywords', ['alpha', 'beta']],
    ['zotero', 'a tag “Nepal, history”, one', zotero({ tags: [{ tag: 'Nepal, history' }] }), 'keywords', ['Nepal, history']],
  ]),
  ...valuesOf('the name of a language is kept where it has a tag', [
    ['zotero', 'language “Deutsch”', zotero({ language: 'Deutsch' }), 'languages', ['de']],
    ['eprints', 'language “English”', eprints({ language: 'English' }), 'languages', ['en']],
  ]),
]; // prettier-ignore
