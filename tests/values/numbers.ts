// Numbers, pages, editions.
import { bibtex, crossref, csl, dspace, marc, type RightValue, ris, valuesOf } from './value.js';

export const numbers: readonly RightValue[] = [
  ...valuesOf('words before numbers are kept', [
    ['bibtex', 'pages = {pp. 5--9}', bibtex('article', { pages: 'pp. 5--9' }), 'pages', '5–9'],
    ['bibtex', 'pages = {p. 5}', bibtex('article', { pages: 'p. 5' }), 'pages', '5'],
    ['bibtex', 'volume = {Vol. 3}', bibtex('article', { volume: 'Vol. 3' }), 'volume', '3'],
    ['bibtex', 'number = {No. 2}', bibtex('article', { number: 'No. 2' }), 'issue', '2'],
    ['ris', 'SP  - 5--9', ris('JOUR', 'SP  - 5--9'), 'pages', '5–9'],
    ['ris', 'VL  - Vol. 3', ris('JOUR', 'VL  - Vol. 3'), 'volume', '3'],
    ['csl-json', 'page "pp. 5-9"', csl({ page: 'pp. 5-9' }), 'pages', '5-9'],
    ['csl-json', 'page "123.e1-123.e5"', csl({ page: '123.e1-123.e5' }), 'pages', '123.e1-123.e5'],
    ['csl-json', 'volume "Volume 3"', csl({ volume: 'Volume 3' }), 'volume', '3'],
    ['crossref', 'volume "Vol. 3"', crossref({ volume: 'Vol. 3' }), 'volume', '3'],
    ['crossref', 'page "S. 5-9"', crossref({ page: 'S. 5-9' }), 'pages', '5-9'],
    ['dspace', 'dc.citation.volume "Vol. 3"', dspace({ 'dc.bibliographiccitation.volume': 'Vol. 3' }), 'volume', '3'],
    ['marcxml', '300 $a xii, 345 p., a count', marc('300 __ $a xii, 345 p.'), 'pages', 'xii, 345 p.'],
    ['datacite', 'volume "Volume 3", firstPage "Issue 2, Pages 60–62"', { data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], container: { title: 'Journal', volume: 'Volume 3', firstPage: 'Issue 2, Pages 60–62' } } } }, 'pages', '60–62'],
  ]),
  ...valuesOf(
    'an edition that is none is shown',
    ['Published', 'public', 'Submitted', 'Online', '2024-05-01T10:00:00Z'].flatMap((version) => [
      ['invenio', `version "${version}"`, { id: '1', metadata: { title: 'Springs', resource_type: { id: 'publication-report' }, version } }, 'edition', undefined] as const,
      ['csl-json', `version "${version}"`, csl({ version }), 'edition', undefined] as const,
    ]),
  ),
]; // prettier-ignore
