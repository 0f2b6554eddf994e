// The file behind "Open".
import {
  crossref,
  csl,
  dataCite,
  dspace,
  dublinCore,
  marc,
  openAlex,
  type RightValue,
  ris,
  valuesOf,
} from './value.js';

const schemaOrg = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: 'Springs',
  ...fields,
});
const file = (name: string, encodingFormat?: string) => ({ '@type': 'DataDownload', contentUrl: `https://lib.example.org/${name}`, encodingFormat }); // prettier-ignore
const invenio = (...names: readonly string[]) => ({
  id: '1',
  links: { self_html: 'https://lib.example.org/records/1' },
  metadata: { title: 'Springs', resource_type: { id: 'publication-report' } },
  files: { entries: Object.fromEntries(names.map((key) => [key, { key, links: { content: `https://lib.example.org/${key}` } }])) },
}); // prettier-ignore
const original = (...names: readonly string[]) => ({
  ...dspace({}),
  _embedded: {
    bundles: {
      _embedded: {
        bundles: [
          {
            name: 'ORIGINAL',
            _embedded: {
              bitstreams: {
                _embedded: {
                  bitstreams: names.map((name) => ({ name, _links: { content: { href: `https://lib.example.org/${name}` } } })), // prettier-ignore
                },
              },
            },
          },
        ],
      },
    },
  },
});
const page = (...files: readonly string[]) =>
  `<html><head><meta name="citation_title" content="Springs"><meta name="citation_author" content="Rai, A.">${files.map((name) => `<meta name="citation_pdf_url" content="https://lib.example.org/${name}">`).join('')}</head></html>`; // prettier-ignore

export const files: readonly RightValue[] = valuesOf('another file opens than the publication’s', [
  ['schema-org', 'distribution readme.txt, a.zip, b.zip', schemaOrg({ distribution: [file('readme.txt'), file('a.zip'), file('b.zip')] }), 'links.fullText', undefined],
  ['schema-org', 'distribution a.zip, report.pdf', schemaOrg({ distribution: [file('a.zip'), file('report.pdf', 'application/pdf')] }), 'links.fullText.url', 'https://lib.example.org/report.pdf'],
  ['invenio', 'supplement.pdf before report.pdf', invenio('supplement.pdf', 'report.pdf'), 'links.fullText.url', 'https://lib.example.org/report.pdf'],
  ['dspace', 'a.pdf and a.pdf.txt in the bundle ORIGINAL', original('a.pdf', 'a.pdf.txt'), 'links.fullText.url', 'https://lib.example.org/a.pdf'],
  ['crossref', 'a link that is the DOI', crossref({ link: [{ URL: 'https://doi.org/10.5555/1', 'content-type': 'text/html', 'intended-application': 'text-mining' }] }), 'links.fullText', undefined],
  ['landing-page', 'citation_pdf_url talk.mp4, then thesis.pdf', page('talk.mp4', 'thesis.pdf'), 'links.fullText.url', 'https://lib.example.org/thesis.pdf'],
  ['csl-json', 'URL that is the DOI', csl({ URL: 'https://doi.org/10.5555/1', DOI: '10.5555/1' }), 'links.fullText', undefined],
  ['invenio', 'a.zip and b.zip', invenio('a.zip', 'b.zip'), 'links.fullText', undefined],
  ['dspace', 'a.zip and b.zip in the bundle ORIGINAL', original('a.zip', 'b.zip'), 'links.fullText', undefined],
  ['marcxml', '856 of the contents before that of the text', marc('856 41 $3 Table of contents $u https://lib.example.org/toc.pdf', '856 40 $u https://lib.example.org/report.pdf'), 'links.fullText.url', 'https://lib.example.org/report.pdf'],
  ['oai-dc', 'formats of several files', dublinCore('<dc:format>application/pdf https://lib.example.org/1.pdf</dc:format><dc:format>application/pdf https://lib.example.org/2.pdf</dc:format>'), 'links.fullText', undefined],
  ['openalex', 'oa_url that is a page', openAlex({ open_access: { oa_url: 'https://lib.example.org/1' } }), 'links.fullText', undefined],
  ['datacite', 'several contentUrl, of which none is the text', dataCite({ contentUrl: ['https://lib.example.org/readme.txt', 'https://lib.example.org/a.zip'] }), 'links.fullText', undefined],
  ['ris', 'L1 of a picture', ris('JOUR', 'L1  - https://lib.example.org/a.jpg'), 'links.fullText', undefined],
]); // prettier-ignore
