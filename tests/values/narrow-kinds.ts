// Kinds of works that are narrower than the interface's, or that it has no word for; and which of several is the record's own.
import { bibtex, csl, dspace, dublinCore, type RightValue, ris, schemaOrg, valuesOf } from './value.js';

const invenio = (id: string) => ({ id: '1', metadata: { title: 'Springs', creators: [], resource_type: { id } } });
/** A thing of schema.org's, which is a report unless it says otherwise. */
const report = (fields: object) => schemaOrg('Report', fields);
const zotero = (fields: object) => ({ itemType: 'journalArticle', title: 'Springs', creators: [], ...fields });
const eprints = (fields: object) => ({ eprintid: 1, title: 'Springs', type: 'article', ...fields });
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const meta = (tags: Readonly<Record<string, string>>) => page(Object.entries(tags).map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')); // prettier-ignore

export const narrowKinds: readonly RightValue[] = [
  ...valuesOf('a kind without a word of its own is lost', [
    ['invenio', 'publication-blogpost', invenio('publication-blogpost'), 'typeLabel', 'blog post'],
    ['invenio', 'publication-patent', invenio('publication-patent'), 'typeLabel', 'patent'],
    ['invenio', 'publication-standard', invenio('publication-standard'), 'typeLabel', 'standard'],
    ['invenio', 'publication-peerreview', invenio('publication-peerreview'), 'typeLabel', 'peer review'],
    ['ris', 'TY - MAP', ris('MAP'), 'typeLabel', 'map'],
    ['ris', 'TY - MUSIC', ris('MUSIC'), 'typeLabel', 'music'],
    ['ris', 'TY - PAT', ris('PAT'), 'typeLabel', 'patent'],
    ['ris', 'TY - STAND', ris('STAND'), 'typeLabel', 'standard'],
    ['ris', 'TY - CASE', ris('CASE'), 'typeLabel', 'legal case'],
    ['csl-json', 'review-book', csl({ type: 'review-book' }), 'typeLabel', 'book review'],
    ['schema-org', 'Photograph', report({ '@type': 'Photograph' }), 'type', 'image'],
    ['schema-org', 'ImageObject', report({ '@type': 'ImageObject' }), 'type', 'image'],
    ['schema-org', 'Drawing', report({ '@type': 'Drawing' }), 'typeLabel', 'drawing'],
    ['schema-org', 'AudioObject', report({ '@type': 'AudioObject' }), 'typeLabel', 'audio'],
    ['schema-org', 'VideoObject', report({ '@type': 'VideoObject' }), 'type', 'video'],
    ['schema-org', 'SequentialArt', report({ '@type': 'SequentialArt' }), 'typeLabel', 'comic'],
    ['schema-org', 'ShortStory', report({ '@type': 'ShortStory' }), 'typeLabel', 'short story'],
    ['schema-org', 'Review', report({ '@type': 'Review' }), 'type', 'article'],
    ['schema-org', 'Course', report({ '@type': 'Course' }), 'typeLabel', 'course'],
    ['zotero', 'itemType map', zotero({ itemType: 'map' }), 'typeLabel', 'map'],
    ['eprints', 'type patent', eprints({ type: 'patent' }), 'typeLabel', 'patent'],
  ]),
  ...valuesOf('the kind is said twice, as in “[Book]”', [
    ['dspace', 'dc.type Book', dspace({ 'dc.type': 'Book' }), 'typeLabel', undefined],
    ['dspace', 'dc.type Research report, which says more', dspace({ 'dc.type': 'Research report' }), 'typeLabel', 'Research report'],
    ['invenio', 'Journal article', { id: '1', metadata: { title: 'Springs', creators: [], resource_type: { id: 'publication-article', title: { en: 'Journal article' } } } }, 'typeLabel', undefined],
    ['csl-json', 'genre Book chapter', csl({ type: 'chapter', genre: 'Book chapter' }), 'typeLabel', undefined],
    ['ris', 'M3 - Book', ris('BOOK', 'M3  - Book'), 'typeLabel', undefined],
    ['oai-dc', 'dc:type Dataset', dublinCore('<dc:type>Dataset</dc:type>'), 'typeLabel', undefined],
    ['publication', 'typeLabel Book, which somebody wants', { title: 'Springs', type: 'book', typeLabel: 'Book' }, 'typeLabel', 'Book'],
  ]),
  ...valuesOf('what is dated by the day is an article like any other', [
    ['csl-json', 'article-newspaper', csl({ type: 'article-newspaper' }), 'typeLabel', 'newspaper article'],
    ['csl-json', 'article-magazine', csl({ type: 'article-magazine' }), 'typeLabel', 'magazine article'],
    ['csl-json', 'post-weblog', csl({ type: 'post-weblog' }), 'typeLabel', 'blog post'],
    ['csl-json', 'webpage', csl({ type: 'webpage', URL: 'https://a.example.org/' }), 'typeLabel', 'web page'],
    ['ris', 'TY - NEWS', ris('NEWS'), 'typeLabel', 'newspaper article'],
    ['ris', 'TY - BLOG', ris('BLOG'), 'typeLabel', 'blog post'],
    ['schema-org', 'NewsArticle', report({ '@type': 'NewsArticle' }), 'typeLabel', 'news article'],
    ['schema-org', 'BlogPosting', report({ '@type': 'BlogPosting' }), 'typeLabel', 'blog post'],
    ['zotero', 'newspaperArticle', zotero({ itemType: 'newspaperArticle' }), 'typeLabel', 'newspaper article'],
    ['csl-json', 'article-journal, which needs no word', csl({}), 'typeLabel', undefined],
    ['bibtex', '@article, which needs no word', bibtex('article', {}), 'typeLabel', undefined],
  ]),
  ...valuesOf('the number of a report is lost', [
    ['zotero', 'reportNumber', zotero({ itemType: 'report', reportNumber: '145' }), 'number', '145'],
    ['eprints', 'number of a monograph', eprints({ type: 'monograph', number: 145 }), 'number', '145'],
  ]),
  ...valuesOf('who awarded the degree is lost', [
    ['zotero', 'university', zotero({ itemType: 'thesis', university: 'Example University' }), 'institution', 'Example University'],
    ['eprints', 'institution', eprints({ type: 'thesis', institution: 'Example University' }), 'institution', 'Example University'],
    ['schema-org', 'sourceOrganization', report({ '@type': 'Thesis', sourceOrganization: { '@type': 'Organization', name: 'Example University' } }), 'institution', 'Example University'],
    ['schema-org', 'sourceOrganization of a report', report({ sourceOrganization: 'Institute' }), 'institution', undefined],
  ]),
  ...valuesOf('the day of deposit is taken for the date', [
    ['landing-page', 'EPrints: citation_online_date, DC.date', meta({ 'citation_title': 'Springs', 'citation_online_date': '2010/05/06', 'DC.date': '1998-06', 'eprints.eprintid': '1' }), 'published', { year: 1998, month: 6 }],
    ['landing-page', 'EPrints: citation_date, DC.date', meta({ 'generator': 'EPrints 3.3.12', 'citation_title': 'Springs', 'citation_date': '2010/05/06', 'DC.date': '1998-06' }), 'published', { year: 1998, month: 6 }],
    ['landing-page', 'citation_date, DC.date', meta({ 'citation_title': 'Springs', 'citation_date': '1998/06/07', 'DC.date': '2010' }), 'published', { year: 1998, month: 6, day: 7 }],
    ['landing-page', 'citation_online_date, citation_year', meta({ 'citation_title': 'Springs', 'citation_online_date': '2019/10/12', 'citation_year': '2020' }), 'published', { year: 2020 }],
    ['eprints', 'datestamp, date', eprints({ datestamp: '2010-05-06 10:11:12', date: '1998-06' }), 'published', { year: 1998, month: 6 }],
  ]),
]; // prettier-ignore

const role = (value: object) => report({ author: [{ '@type': 'Person', '@id': 'https://a.example.org/#rai', name: 'Asha Rai' }, value] }); // prettier-ignore
const rai = { name: 'Asha Rai', role: 'author', kind: 'person' };
const crate = (version: string, root: string) => ({
  '@context': `https://w3id.org/ro/crate/${version}/context`,
  '@graph': [
    { '@id': 'a.csv', '@type': ['File', 'Dataset'], name: 'Discharge' },
    { '@id': 'https://a.example.org/paper', '@type': 'ScholarlyArticle', name: 'The paper' },
    { '@id': root, '@type': 'Dataset', name: 'Springs', hasPart: { '@id': 'a.csv' } },
    { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', conformsTo: { '@id': `https://w3id.org/ro/crate/${version}` }, about: { '@id': root } },
  ],
}); // prettier-ignore
const withTags = (title: string) =>
  page(
    `<meta name="citation_title" content="${title}"><meta name="citation_author" content="Lal, B."><meta name="citation_doi" content="10.5555/1"><meta name="citation_journal_title" content="Papers"><meta name="citation_language" content="en"><meta name="DC.rights" content="CC BY 4.0">` +
      `<script type="application/ld+json">${JSON.stringify(report({ '@type': 'ScholarlyArticle', author: { '@type': 'Person', name: 'Asha Rai' } }))}</script>`,
  );

export const whichRecords: readonly RightValue[] = [
  ...valuesOf('somebody is lost, or there twice', [
    ['schema-org', 'two authors with one @id', role({ '@type': 'Person', '@id': 'https://a.example.org/#rai', name: 'Bina Lal' }), 'contributors', [rai, { ...rai, name: 'Bina Lal' }]],
    ['schema-org', 'a Role beside the person', role({ '@type': 'Role', author: { '@id': 'https://a.example.org/#rai' }, roleName: 'Developer' }), 'contributors', [rai]],
    ['openalex', 'a hundred authors, the most of a list', { id: 'https://openalex.org/W1', title: 'Springs', authorships: Array.from({ length: 100 }, (_, at) => ({ author: { display_name: `A${at}` } })) }, 'moreContributors', true],
    ['openalex', 'a hundred authors, and the word that there are no more', { id: 'https://openalex.org/W1', title: 'Springs', is_authors_truncated: false, authorships: Array.from({ length: 100 }, (_, at) => ({ author: { display_name: `A${at}` } })) }, 'moreContributors', undefined],
    ['openalex', 'ninety-nine authors', { id: 'https://openalex.org/W1', title: 'Springs', authorships: Array.from({ length: 99 }, (_, at) => ({ author: { display_name: `A${at}` } })) }, 'moreContributors', undefined],
    ['ris', 'GOVDOC, A2 - Ministry of Health, Nepal', ris('GOVDOC', 'A2  - Ministry of Health, Nepal'), 'contributors', [{ name: 'Ministry of Health, Nepal', role: 'department', kind: 'organization' }]],
    ['ris', 'CASE, A2 - Reports, A4 - Rai, A.', ris('CASE', 'A2  - Reports', 'A4  - Rai, A.'), 'contributors', [{ name: 'Rai, A.', role: 'counsel', kind: 'person', family: 'Rai', given: 'A.' }]],
    ['ris', 'CASE, A2 - Reports', ris('CASE', 'A2  - Reports'), 'series', 'Reports'],
    ['ris', 'BILL, A2 - Rai, A.', ris('BILL', 'A2  - Rai, A.'), 'contributors', [{ name: 'Rai, A.', role: 'sponsor', kind: 'person', family: 'Rai', given: 'A.' }]],
    ['ris', 'BILL, ET - 112th Congress, which is no edition', ris('BILL', 'ET  - 112th Congress'), 'edition', undefined],
    ['ris', 'PAT, VL - 2, which is its version', ris('PAT', 'VL  - 2'), 'volume', undefined],
    ['ris', 'CONF, A4 - Institute,', ris('CONF', 'A4  - Institute,'), 'contributors', [{ name: 'Institute', role: 'sponsor', kind: 'organization' }]],
    ['ris', 'DATA, A4 - Institute, Nepal', ris('DATA', 'A4  - Institute, Nepal'), 'contributors', [{ name: 'Institute, Nepal', role: 'agency', kind: 'organization' }]],
    ['ris', 'VIDEO, SP - 54 min', ris('VIDEO', 'SP  - 54 min'), 'pages', undefined],
    ['ris', 'BOOK, A2 - Rai, A.', ris('BOOK', 'A2  - Rai, A.'), 'contributors', [{ name: 'Rai, A.', role: 'series editor', kind: 'person', family: 'Rai', given: 'A.' }]],
  ]),
  ...valuesOf('another work of a crate is taken for it', [
    ['schema-org', 'RO-Crate 1.1, root "./"', crate('1.1', './'), 'title', 'Springs'],
    ['schema-org', 'RO-Crate 1.2, root an address', crate('1.2', 'https://a.example.org/crate/'), 'title', 'Springs'],
    ['schema-org', 'RO-Crate 1.3, root an address', crate('1.3', 'https://a.example.org/crate/'), 'title', 'Springs'],
  ]),
  ...valuesOf('what the tags of a page say is lost beside its JSON-LD', [
    ['landing-page', 'citation_doi', withTags('Springs'), 'identifiers.doi', '10.5555/1'],
    ['landing-page', 'citation_language', withTags('Springs'), 'languages', ['en']],
    ['landing-page', 'citation_journal_title', withTags('Springs'), 'series', 'Papers'],
    ['landing-page', 'DC.rights', withTags('Springs'), 'licence.label', 'CC BY 4.0'],
    ['landing-page', 'citation_author beside an author', withTags('Springs'), 'contributors', [rai]],
    ['landing-page', 'tags of another title', withTags('Rivers'), 'series', undefined],
  ]),
  ...valuesOf('what a template left over is taken for a value', [
    ['schema-org', 'author "{{ author }}"', report({ author: '{{ author }}' }), 'contributors', undefined],
    ['csl-json', 'publisher "${publisher}"', csl({ publisher: '${publisher}' }), 'publisher', undefined],
    ['ris', 'JO - <%= journal %>', ris('JOUR', 'JO  - <%= journal %>'), 'series', undefined],
    ['publication', 'a title about such signs', { title: 'What {{ title }} means' }, 'title', 'What {{ title }} means'],
  ]),
  ...valuesOf('a text in another language takes the place of the own', [
    ['schema-org', 'name {en, ne}', report({ name: { en: 'Springs', ne: 'मूल' }, inLanguage: 'en' }), 'translations', [{ lang: 'ne', title: 'मूल' }]],
    ['schema-org', 'name with @language', report({ name: [{ '@value': 'Springs', '@language': 'en' }, { '@value': 'Quellen', '@language': 'de' }], inLanguage: 'en' }), 'title', 'Springs'],
    ['eprints', 'title [{lang: en}, {lang: uk}]', eprints({ title: [{ lang: 'en', text: 'Springs' }, { lang: 'uk', text: 'Джерела' }], language: 'en' }), 'translations', [{ lang: 'uk', title: 'Джерела' }]],
  ]),
  ...valuesOf('a figure that lost its zero is taken for a wrong one', [
    ['eprints', 'isbn 306406152', eprints({ isbn: 306406152 }), 'identifiers.isbn', ['0306406152']],
    ['eprints', 'issn 3178471', eprints({ issn: 3178471 }), 'identifiers.issn', ['0317-8471']],
  ]),
]; // prettier-ignore
