// Texts, keywords, licences, people.
import { bibtex, csl, dspace, dublinCore, type RightValue, ris, valuesOf } from './value.js';

const invenio = (metadata: object) => ({
  id: '1',
  metadata: { title: 'Springs', resource_type: { id: 'publication-report' }, ...metadata },
});

export const texts: readonly RightValue[] = [
  ...valuesOf('several keywords are taken for one', [
    ['dspace', 'alpha; beta', dspace({ 'dc.subject': 'alpha; beta' }), 'keywords', ['alpha', 'beta']],
    ['invenio', 'alpha, beta, gamma', invenio({ subjects: [{ subject: 'alpha, beta, gamma' }] }), 'keywords', ['alpha', 'beta', 'gamma']],
    ['invenio', 'alpha / beta', invenio({ keywords: ['alpha / beta'] }), 'keywords', ['alpha', 'beta']],
    ['ris', 'KW  - alpha, beta, gamma', ris('JOUR', 'KW  - alpha, beta, gamma'), 'keywords', ['alpha', 'beta', 'gamma']],
    ['bibtex', 'keywords = {{alpha; beta}}', bibtex('misc', { keywords: '{alpha; beta}' }), 'keywords', ['alpha', 'beta']],
    ['invenio', '“Nepal, history”, one word with a comma', invenio({ keywords: ['Nepal, history'] }), 'keywords', ['Nepal, history']],
    ['invenio', 'R&D; water', invenio({ keywords: ['R&D; water'] }), 'keywords', ['R&D', 'water']],
    ['oai-dc', '“Shakespeare, William, 1564-1616”, one', dublinCore('<dc:subject>Shakespeare, William, 1564-1616</dc:subject>'), 'keywords', ['Shakespeare, William, 1564-1616']],
    ['oai-dc', '“HIV / AIDS”, one', dublinCore('<dc:subject>HIV / AIDS</dc:subject>'), 'keywords', ['HIV / AIDS']],
    ['csl-json', 'an address among keywords', csl({ keyword: 'water; https://example.org/water' }), 'keywords', ['water']],
  ]),
  ...valuesOf('the code of a licence is shown in the place of its name', [
    ['invenio', 'cc-by-4.0', invenio({ rights: [{ id: 'cc-by-4.0' }] }), 'licence', { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
    ['dspace', 'cc-by-nc-sa-4.0', dspace({ 'dc.rights.license': 'cc-by-nc-sa-4.0' }), 'licence', { label: 'CC BY-NC-SA 4.0', url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' }],
    ['oai-dc', 'cc0', dublinCore('<dc:rights>cc0</dc:rights>'), 'licence', { label: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    ['oai-dc', 'public-domain', dublinCore('<dc:rights>public-domain</dc:rights>'), 'licence', { label: 'Public domain' }],
    ['invenio', 'other-open', invenio({ license: { id: 'other-open' } }), 'licence', undefined],
    ['oai-dc', 'cc-by-sa-nc-4.0, which there is not', dublinCore('<dc:rights>cc-by-sa-nc-4.0</dc:rights>'), 'licence', { label: 'cc-by-sa-nc-4.0' }],
    ['oai-dc', 'Copyright 2020 The Authors. Published under CC BY 4.0', dublinCore('<dc:rights>Copyright 2020 The Authors. Published under CC BY 4.0</dc:rights>'), 'licence', { label: 'Copyright 2020 The Authors. Published under CC BY 4.0' }],
    ['oai-dc', 'Copyright (c) 2026 The Author beside an address', dublinCore('<dc:rights>Copyright (c) 2026 The Author</dc:rights><dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>'), 'licence', { url: 'https://creativecommons.org/licenses/by/4.0/' }],
  ]),
  ...valuesOf('the name of a language is kept where it has a tag', [
    ['oai-dc', 'English', dublinCore('<dc:language>English</dc:language>'), 'languages', ['en']],
    ['dspace', 'GERMAN', dspace({ 'dc.language': 'GERMAN' }), 'languages', ['de']],
    ['csl-json', 'Deutsch', csl({ language: 'Deutsch' }), 'languages', ['de']],
    ['bibtex', 'langid = {nepali}', bibtex('book', { langid: 'nepali' }), 'languages', ['ne']],
    ['bibtex', 'language = {langlatin and langgerman}', bibtex('book', { language: 'langlatin and langgerman' }), 'languages', ['la', 'de']],
    ['ris', 'LA  - English and French', ris('BOOK', 'LA  - English and French'), 'languages', ['en', 'fr']],
    ['oai-dc', 'Limbu, which the list has not', dublinCore('<dc:language>Limbu</dc:language>'), 'languages', ['Limbu']],
  ]),
  ...valuesOf('a programme’s guess is taken for a keyword', [
    ['openalex', 'a score of 0.2', { id: 'https://openalex.org/W1', title: 'Springs', keywords: [{ display_name: 'Water', score: 0.6 }, { display_name: 'Metal', score: 0.2 }] }, 'keywords', ['Water']],
    ['openalex', '“Spring (device)”', { id: 'https://openalex.org/W1', title: 'Springs', keywords: [{ display_name: 'Spring (device)', score: 0.6 }] }, 'keywords', undefined],
  ]),
  ...valuesOf('words behind a gap run on', [
    ['openalex', 'an inverted index without the third word', { id: 'https://openalex.org/W1', title: 'Springs', abstract_inverted_index: { Springs: [0], dry: [1], here: [3] } }, 'summary', [{ type: 'paragraph', content: 'Springs dry' }]],
  ]),
  ...valuesOf('what is nobody’s name is taken for one', [
    ['oai-dc', 'creator "/author/x.html"', dublinCore('<dc:creator>/author/x.html</dc:creator>'), 'contributors', undefined],
    ['csl-json', 'author "https://example.org/author/x"', csl({ author: [{ literal: 'https://example.org/author/x' }] }), 'contributors', undefined],
    ['oai-dc', 'contributor "ORIGINAL"', dublinCore('<dc:contributor>ORIGINAL</dc:contributor>'), 'contributors', undefined],
    ['oai-dc', 'publisher "press@example.org"', dublinCore('<dc:publisher>press@example.org</dc:publisher>'), 'publisher', undefined],
  ]),
]; // prettier-ignore
