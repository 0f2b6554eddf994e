// The file behind "Open".
import { crossref, dspace, type RightValue, valuesOf } from './value.js';

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
  ['schema-org', 'citation_pdf_url talk.mp4, then thesis.pdf', page('talk.mp4', 'thesis.pdf'), 'links.fullText.url', 'https://lib.example.org/thesis.pdf'],
]); // prettier-ignore
