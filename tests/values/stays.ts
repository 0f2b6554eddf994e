// What looks like a mistake, and is none.
import { bibtex, crossref, csl, dataCite, dublinCore, invenio, marc, page, type RightValue, ris, valuesOf } from './value.js'; // prettier-ignore

const author = (name: string, rest: object = {}) => [{ name, role: 'author', ...rest }];
const person = (given: string, family: string) => author(`${family}, ${given}`, { kind: 'person', family, given });

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
]; // prettier-ignore
