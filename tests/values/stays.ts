// What looks like a mistake, and is none.
import { bibtex, crossref, csl, dataCite, dspace, dublinCore, invenio, marc, openAlex, type RightValue, ris, valuesOf } from './value.js'; // prettier-ignore

const author = (name: string, rest: object = {}) => [{ name, role: 'author', ...rest }];
const person = (given: string, family: string) => author(`${family}, ${given}`, { kind: 'person', family, given });
const paragraph = (content: string) => ({ type: 'paragraph', content });

export const stays: readonly RightValue[] = [
  ...valuesOf('a date that no calendar has is taken from an object', [
    ['invenio', 'publication_date {year, month: 77}', invenio({ publication_date: { year: 2020, month: 77, day: '<b>x' } }), 'published', undefined],
    ['invenio', 'the days of a meeting: {year: 1e9}', invenio({}, { 'meeting:meeting': { title: 'Workshop', dates: { year: 1e9 } } }), 'event', { name: 'Workshop' }],
    ['eprints', 'date {year: 1e12, month: 99}', { eprintid: 1, type: 'article', title: 'Springs', date: { year: 1e12, month: 99 } }, 'published', undefined],
    ['datacite', 'publicationYear {year: 1e12}', dataCite({ publicationYear: { year: 1e12 } }), 'published', undefined],
    ['publication', 'precision {toString: 1}', { title: 'Springs', published: { year: 2020, precision: { toString: 1, valueOf: 1 } } }, 'published', undefined],
    ['csl-json', 'issued [[2020, 5]]', csl({ issued: { 'date-parts': [[2020, 5]] } }), 'published', { year: 2020, month: 5 }],
  ]),
  ...valuesOf('a newspaper is left out since its publisher is called alike', [
    ['csl-json', 'container-title = publisher', csl({ type: 'article-newspaper', 'container-title': 'The Example Times', publisher: 'The Example Times' }), 'series', 'The Example Times'],
    ['crossref', 'container-title = publisher of a chapter', crossref({ type: 'book-chapter', 'container-title': ['Example Lectures'], publisher: 'Example Lectures' }), 'series', 'Example Lectures'],
    ['bibtex', 'journal = title', bibtex('article', { journal: 'Springs', publisher: 'Springs' }), 'series', undefined],
  ]),
  ...valuesOf('somebody’s initials say that nobody knows them', [
    ['csl-json', 'S. N.', csl({ author: [{ literal: 'S. N.' }] }), 'contributors', author('S. N.')],
    ['oai-dc', 'S.N.', dublinCore('<dc:creator>S.N.</dc:creator>'), 'contributors', author('S.N.')],
    ['oai-dc', '[s.n.]', dublinCore('<dc:creator>[s.n.]</dc:creator>'), 'contributors', undefined],
    ['csl-json', 'Unknown author', csl({ author: [{ literal: 'Unknown author' }] }), 'contributors', undefined],
  ]),
  ...valuesOf('a body that has “et al.” in its name is cut', [
    ['csl-json', 'Corporación Et Al Editores', csl({ author: [{ literal: 'Corporación Et Al Editores' }] }), 'contributors', author('Corporación Et Al Editores')],
    ['csl-json', 'Rai et al. (eds.)', csl({ author: [{ literal: 'Rai et al. (eds.)' }] }), 'contributors', author('Rai')],
  ]),
  ...valuesOf('somebody whose name begins as a body’s is a body', [
    ['openalex', 'Iain Banks', openAlex({ authorships: [{ author: { display_name: 'Iain Banks' } }] }), 'contributors', author('Iain Banks', { kind: 'person' })],
    ['openalex', 'Asha Bankole', openAlex({ authorships: [{ author: { display_name: 'Asha Bankole' } }] }), 'contributors', author('Asha Bankole', { kind: 'person' })],
    ['openalex', 'Eugene Commins', openAlex({ authorships: [{ author: { display_name: 'Eugene Commins' } }] }), 'contributors', author('Eugene Commins', { kind: 'person' })],
    ['openalex', 'Adam Centeno', openAlex({ authorships: [{ author: { display_name: 'Adam Centeno' } }] }), 'contributors', author('Adam Centeno', { kind: 'person' })],
    ['openalex', 'World Bank Group, a body', openAlex({ authorships: [{ author: { display_name: 'World Bank Group' } }] }), 'contributors', author('World Bank Group')],
    ['bibtex', '{García Banks, Iain and Bankole, Asha}', bibtex('misc', { author: '{García Banks, Iain and Bankole, Asha}' }), 'contributors', [...person('Iain', 'García Banks'), ...person('Asha', 'Bankole')]],
    ['oai-dc', 'García Centeno, María, 1970-2001', dublinCore('<dc:creator>García Centeno, María, b. 1970</dc:creator>'), 'contributors', person('María', 'García Centeno')],
    ['oai-dc', 'García Centeno, M.', dublinCore('<dc:creator>García Centeno, M.</dc:creator>'), 'contributors', person('M.', 'García Centeno')],
    ['marcxml', '100 1_ García Centeno, María, 1970-', marc('100 1_ $a García Centeno, María, $d 1970-'), 'contributors', person('María', 'García Centeno')],
    ['oai-dc', 'López Bank, M.', dublinCore('<dc:creator>López Bank, M.</dc:creator>'), 'contributors', person('M.', 'López Bank')],
    ['bibtex', '{World Bank Group and Springs Fund}, a body', bibtex('misc', { author: '{World Bank Group and Springs Fund}' }), 'contributors', author('World Bank Group and Springs Fund', { kind: 'organization' })],
  ]),
  ...valuesOf('a name or title that is also a programmer’s word is lost', [
    ['csl-json', 'family “Null”', csl({ author: [{ family: 'Null', given: 'Gary' }] }), 'contributors', person('Gary', 'Null')],
    ['oai-dc', 'dc:creator Undefined', dublinCore('<dc:creator>Undefined</dc:creator>'), 'contributors', author('Undefined')],
    ['csl-json', 'title “Null”', csl({ title: 'Null' }), 'title', 'Null'],
    ['csl-json', 'title “{{Citation needed}}”', csl({ title: '{{Citation needed}}' }), 'title', '{{Citation needed}}'],
    ['csl-json', 'publisher “null”', csl({ publisher: 'null' }), 'publisher', undefined],
    ['csl-json', 'publisher “{{ record.publisher | escape }}”', csl({ publisher: '{{ record.publisher | escape }}' }), 'publisher', undefined],
  ]),
  ...valuesOf('what stands behind a semicolon is a number', [
    ['dspace', 'Physics of Life; COVID-19', dspace({ 'dc.relation.ispartofseries': 'Physics of Life; COVID-19' }), 'series', 'Physics of Life; COVID-19'],
    ['marcxml', 'Forum: Landscapes; Studies of 1900s', marc('490 0_ $a Forum: Landscapes; Studies of 1900s'), 'series', 'Forum: Landscapes; Studies of 1900s'],
    ['dspace', 'Example Working Papers; WP/21/34', dspace({ 'dc.relation.ispartofseries': 'Example Working Papers; WP/21/34' }), 'volume', 'WP/21/34'],
    ['dspace', 'Example Working Papers; No. 12', dspace({ 'dc.relation.ispartofseries': 'Example Working Papers; No. 12' }), 'volume', '12'],
  ]),
  ...valuesOf('somebody is taken for “et al.”', [
    ['csl-json', 'U, A.', csl({ author: [{ family: 'U', given: 'A.' }] }), 'contributors', person('A.', 'U')],
    ['csl-json', 'Al, Et', csl({ author: [{ family: 'Al', given: 'Et' }] }), 'contributors', person('Et', 'Al')],
    ['csl-json', 'u.a.', csl({ author: [{ literal: 'Rai' }, { literal: 'u. a.' }] }), 'contributors', author('Rai')],
    ['csl-json', 'al., et', csl({ author: [{ literal: 'Rai' }, { family: 'al.', given: 'et' }] }), 'contributors', author('Rai')],
  ]),
  ...valuesOf('the volume of a book in a series is lost', [
    ['bibtex', 'booktitle, series, volume', bibtex('inproceedings', { booktitle: 'Proceedings', series: 'LNCS', volume: '7' }), 'volume', '7'],
    ['bibtex', 'series, volume', bibtex('book', { series: 'LNCS', volume: '7' }), 'volume', '7'],
  ]),
  ...valuesOf('what a template left over is shown, or nobody is told', [
    ['publication', 'series “${journal}”', { title: 'Springs', series: '${journal}' }, 'repairs', [{ field: 'series', kind: 'invalid', found: '${journal}' }]],
    ['publication', 'publisher “{{ publisher }}”', { title: 'Springs', publisher: '{{ publisher }}' }, 'publisher', undefined],
    ['publication', 'volume and author', { title: 'Springs', volume: '<%= volume %>', authors: ['{{ author }}', 'Rai, A.'] }, 'contributors', person('A.', 'Rai')],
    ['publication', 'a series about such signs', { title: 'Springs', series: 'What {{ title }} means' }, 'series', 'What {{ title }} means'],
  ]),
  ...valuesOf('a keyword “Unknown” beside others is lost', [
    ['oai-dc', 'dc:subject Unknown, Springs', dublinCore('<dc:subject>Unknown</dc:subject><dc:subject>Springs</dc:subject>'), 'keywords', ['Unknown', 'Springs']],
    ['csl-json', 'keyword “Unknown”', csl({ keyword: 'Unknown' }), 'keywords', undefined],
  ]),
  ...valuesOf('scenes, sheets and interviews that are counted are a journal', [
    ['oai-dc', 'Landsat 8 scenes, T1 and T2, of a dataset', dublinCore('<dc:type>Dataset</dc:type><dc:source>Landsat 8 scenes, T1 and T2</dc:source>'), 'series', undefined],
    ['oai-dc', 'Landsat 8 scenes, T1 and T2, of nobody knows what', dublinCore('<dc:source>Landsat 8 scenes, T1 and T2</dc:source>'), 'series', undefined],
    ['oai-dc', 'Herbarium sheet, no. 1234', dublinCore('<dc:source>Herbarium sheet, no. 1234</dc:source>'), 'series', undefined],
    ['oai-dc', 'Journal of Interviews, no 3, of an image', dublinCore('<dc:type>Image</dc:type><dc:source>Journal of Interviews, no 3</dc:source>'), 'series', undefined],
    ['oai-dc', 'Herald, no. 1234, of an article', dublinCore('<dc:type>Article</dc:type><dc:source>Herald, no. 1234</dc:source>'), 'issue', '1234'],
    ['oai-dc', 'Herald, t. 3, n° 4', dublinCore('<dc:source>Herald, t. 3, n° 4</dc:source>'), 'volume', '3'],
    ['marcxml', '773 $g t. 3, n° 4, s. 5', marc('773 0_ $t Herald $g t. 3, n° 4, s. 5'), 'issue', '4'],
  ]),
  ...valuesOf('who the answer is from awarded the degree', [
    ['oai-dc', '<institution> beside the metadata', `<record><header/><metadata>${dublinCore('<dc:type>Thesis</dc:type>')}</metadata><about><rightsOwner><institution>Example Library</institution></rightsOwner></about></record>`, 'institution', undefined],
  ]),
  ...valuesOf('points, each in a line, are one sentence', [
    ['ris', 'lines that begin with small letters', ris('GEN', 'AB  - improve access to water in the hills', 'reduce the burden of fetching it', 'strengthen those who govern springs'), 'summary', ['improve access to water in the hills', 'reduce the burden of fetching it', 'strengthen those who govern springs'].map(paragraph)],
    ['csl-json', 'behind a colon', csl({ abstract: 'This report sets out what the hills need most:\nimprove access to water\nreduce the burden' }), 'summary', ['This report sets out what the hills need most:', 'improve access to water', 'reduce the burden'].map(paragraph)],
    ['csl-json', 'a sentence that was wrapped', csl({ abstract: 'This report sets out what the hills need most, and\nwho could give it to them.' }), 'summary', [paragraph('This report sets out what the hills need most, and who could give it to them.')]],
  ]),
]; // prettier-ignore
