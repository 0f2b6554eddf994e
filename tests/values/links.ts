// Links and identifiers.
import { bibtex, crossref, csl, dspace, dublinCore, marc, type RightValue, ris, valuesOf } from './value.js';

const SICI = '10.5555/1548-8675(2002)022<0208:abc>2.0.co;2';
const ENCODED = 'https://doi.org/10.5555/1548-8675(2002)022%3C0208:abc%3E2.0.co;2';
const identifier = (text: string) => dublinCore(`<dc:identifier>${text}</dc:identifier>`);

export const links: readonly RightValue[] = [
  ...valuesOf('a link is made of what is no address', [
    ['oai-dc', 'identifier 0968-6673', identifier('0968-6673'), 'links', undefined],
    ['oai-dc', 'identifier MS-12', identifier('MS-12'), 'links', undefined],
    ['oai-dc', 'a citation as identifier', identifier('Himalayan Journal 3 (2010), 1-12'), 'links', undefined],
    ['oai-dc', 'a bare handle beside its address', dublinCore('<dc:identifier>123/4</dc:identifier><dc:identifier>https://hdl.handle.net/123/4</dc:identifier>'), 'links.landingPage', 'https://hdl.handle.net/123/4'],
    ['dspace', 'dc.identifier.uri MS-12', dspace({ 'dc.identifier.uri': 'MS-12' }), 'links.landingPage', 'https://hdl.handle.net/123/4'],
    ['csl-json', 'URL "notes"', csl({ URL: 'notes' }), 'links', undefined],
    ['datacite', 'url "notes"', { data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], url: 'notes' } } }, 'links.landingPage', 'https://doi.org/10.5555/1'],
    ['marcxml', '856 $u notes', marc('856 40 $u notes'), 'links', undefined],
    ['bibtex', 'url = {notes}', bibtex('misc', { url: 'notes' }), 'links', undefined],
    ['ris', 'UR  - notes', ris('GEN', 'UR  - notes'), 'links', undefined],
    ['crossref', 'URL "{{ url }}"', crossref({ URL: '{{ url }}' }), 'links.landingPage', 'https://doi.org/10.5555/1'],
  ]),
  ...valuesOf('a DOI that came as an encoded address leads nowhere', [
    ['csl-json', ENCODED, csl({ DOI: ENCODED }), 'identifiers.doi', SICI],
    ['crossref', ENCODED, crossref({ DOI: ENCODED }), 'identifiers.doi', SICI],
    ['bibtex', 'https://doi.org/10.5555%2Fabc%28x%29', bibtex('misc', { doi: String.raw`https://doi.org/10.5555\%2Fabc\%28x\%29` }), 'identifiers.doi', '10.5555/abc(x)'],
    ['ris', 'https://doi.org/10.5555%2Fabc%28x%29', ris('JOUR', 'DO  - https://doi.org/10.5555%2Fabc%28x%29'), 'identifiers.doi', '10.5555/abc(x)'],
    ['oai-dc', 'https://doi.org/10.5555%2Fabc%28x%29', identifier('https://doi.org/10.5555%2Fabc%28x%29'), 'identifiers.doi', '10.5555/abc(x)'],
    ['dspace', 'https://doi.org/10.5555%2Fabc%28x%29', dspace({ 'dc.identifier.doi': 'https://doi.org/10.5555%2Fabc%28x%29' }), 'identifiers.doi', '10.5555/abc(x)'],
    ['publication', 'https://doi.org/10.5555%2Fabc%28x%29', { title: 'Springs', doi: 'https://doi.org/10.5555%2Fabc%28x%29' }, 'identifiers.doi', '10.5555/abc(x)'],
    ['csl-json', 'an address with a blank behind it', csl({ DOI: 'https://doi.org/10.5555/abc%20' }), 'identifiers.doi', '10.5555/abc'],
    ['csl-json', '10.5555/a%20b, which is no address', csl({ DOI: '10.5555/a%20b' }), 'identifiers.doi', '10.5555/a%20b'],
  ]),
  ...valuesOf(
    'a DOI in another spelling is lost',
    ['www.doi.org/10.5555/x', 'doi.org/10.5555/x', 'DOI 10.5555/x', 'info:doi/10.5555/x', 'urn:doi:10.5555/x', '10.5555/x.', '10.5555\\/x'].flatMap((written) => [
      ['csl-json', written, csl({ DOI: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['oai-dc', written, identifier(written), 'identifiers.doi', '10.5555/x'] as const,
      ['publication', written, { title: 'Springs', doi: written }, 'identifiers.doi', '10.5555/x'] as const,
    ]),
  ),
]; // prettier-ignore
