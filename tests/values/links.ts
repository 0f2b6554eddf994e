// Links and identifiers.
import { bibtex, crossref, csl, dspace, dublinCore, invenio, marc, openAlex, page, type RightValue, ris, schemaOrg, valuesOf } from './value.js'; // prettier-ignore

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
    ['invenio', 'self_html "notes"', { ...invenio({}), links: { self_html: 'notes' } }, 'links', undefined],
    ['invenio', 'a file below a page that is none', { ...invenio({}), links: { self_html: 'notes' }, files: { entries: { 'a.pdf': { key: 'a.pdf' } } } }, 'links', undefined],
    ['openalex', 'landing_page_url "notes"', openAlex({ primary_location: { landing_page_url: 'notes' } }), 'links.landingPage', 'https://openalex.org/W1'],
    ['openalex', 'pdf_url "{{ url }}"', openAlex({ primary_location: { pdf_url: '{{ url }}' } }), 'links.fullText', undefined],
    ['schema-org', 'url "{{ url }}"', schemaOrg('Article', { url: '{{ url }}' }), 'links', undefined],
    ['landing-page', 'citation_abstract_html_url {{ url }}', page({ citation_abstract_html_url: '{{ url }}' }), 'links', undefined],
    ['publication', 'url "{{ url }}"', { title: 'Springs', url: '{{ url }}' }, 'links', undefined],
    ['csl-json', 'URL "0968-6673"', csl({ URL: '0968-6673' }), 'links', undefined],
    ['ris', 'UR  - 978-0-306-40615-7', ris('BOOK', 'UR  - 978-0-306-40615-7'), 'links', undefined],
    ['dspace', 'dc.identifier.uri of a whole citation', dspace({ 'dc.identifier.uri': 'Himalayan Journal 3 (2010), 1-12' }), 'links.landingPage', 'https://hdl.handle.net/123/4'],
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
    ['marcxml', '024 $2 doi https://doi.org/10.5555%2Fabc%28x%29', marc('024 7_ $a https://doi.org/10.5555%2Fabc%28x%29 $2 doi'), 'identifiers.doi', '10.5555/abc(x)'],
    ['invenio', 'pids.doi https://doi.org/10.5555%2Fabc%28x%29', { ...invenio({}), pids: { doi: { identifier: 'https://doi.org/10.5555%2Fabc%28x%29' } } }, 'identifiers.doi', '10.5555/abc(x)'],
    ['openalex', ENCODED, openAlex({ doi: ENCODED }), 'identifiers.doi', SICI],
    ['schema-org', 'sameAs https://doi.org/10.5555%2Fabc%28x%29', schemaOrg('Article', { sameAs: 'https://doi.org/10.5555%2Fabc%28x%29' }), 'identifiers.doi', '10.5555/abc(x)'],
    ['landing-page', 'citation_doi https://doi.org/10.5555%2Fabc%28x%29', page({ citation_doi: 'https://doi.org/10.5555%2Fabc%28x%29' }), 'identifiers.doi', '10.5555/abc(x)'],
    ['datacite', 'doi https://doi.org/10.5555%2Fabc%28x%29', { id: 'https://doi.org/10.5555%2Fabc%28x%29', titles: [{ title: 'Springs' }], creators: [] }, 'identifiers.doi', '10.5555/abc(x)'],
    ['csl-json', 'an address with a blank behind it', csl({ DOI: 'https://doi.org/10.5555/abc%20' }), 'identifiers.doi', '10.5555/abc'],
    ['csl-json', '10.5555/a%20b, which is no address', csl({ DOI: '10.5555/a%20b' }), 'identifiers.doi', '10.5555/a%20b'],
  ]),
  ...valuesOf(
    'a DOI in another spelling is lost',
    ['www.doi.org/10.5555/x', 'doi.org/10.5555/x', 'DOI 10.5555/x', 'info:doi/10.5555/x', 'urn:doi:10.5555/x', '10.5555/x.', '10.5555\\/x'].flatMap((written) => [
      ['csl-json', written, csl({ DOI: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['oai-dc', written, identifier(written), 'identifiers.doi', '10.5555/x'] as const,
      ['publication', written, { title: 'Springs', doi: written }, 'identifiers.doi', '10.5555/x'] as const,
      ['crossref', written, crossref({ DOI: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['dspace', written, dspace({ 'dc.identifier.doi': written }), 'identifiers.doi', '10.5555/x'] as const,
      ['invenio', written, invenio({ doi: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['openalex', written, openAlex({ doi: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['datacite', written, { doi: written, titles: [{ title: 'Springs' }], creators: [] }, 'identifiers.doi', '10.5555/x'] as const,
      ['marcxml', written, marc(`024 7_ $a ${written} $2 doi`), 'identifiers.doi', '10.5555/x'] as const,
      ['bibtex', written, bibtex('misc', { doi: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['ris', written, ris('JOUR', `DO  - ${written}`), 'identifiers.doi', '10.5555/x'] as const,
      ['schema-org', written, schemaOrg('Article', { doi: written }), 'identifiers.doi', '10.5555/x'] as const,
      ['landing-page', written, page({ citation_doi: written }), 'identifiers.doi', '10.5555/x'] as const,
    ]),
  ),
]; // prettier-ignore
