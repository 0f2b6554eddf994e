// The pages that are opened, one a row: how a page names its record, and what the hosts answer.
import { readFileSync } from 'node:fs';

const demo = (path) => readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');
const json = (body, status = 200) => ({ body, type: 'application/json', status });
const html = (body) => ({ body, type: 'text/html; charset=utf-8' });

/** The formats that other programs write: the demo's record in each, and the media type that it is sent with. */
const FOREIGN = {
  invenio: ['InvenioRDM', json(demo('formats/invenio.json'))],
  crossref: ['Crossref', json(demo('formats/crossref.json'))],
  datacite: ['DataCite', json(demo('formats/datacite.json'))],
  'csl-json': ['CSL-JSON', json(demo('formats/csl-json.json'))],
  'schema-org': ['schema.org', json(demo('formats/schema-org.json'))],
  dspace: ['DSpace', json(demo('formats/dspace.json'))],
  openalex: ['OpenAlex', json(demo('formats/openalex.json'))],
  eprints: ['EPrints', json(demo('formats/eprints.json'))],
  zotero: ['Zotero', json(demo('formats/zotero.json'))],
  marcxml: ['MARCXML', { body: demo('formats/marcxml.xml'), type: 'application/xml; charset=utf-8' }],
  'oai-dc': ['OAI-PMH, Dublin Core', { body: demo('formats/oai-dc.xml'), type: 'text/xml; charset=utf-8' }],
  ris: ['RIS', { body: demo('formats/ris.ris'), type: 'application/x-research-info-systems; charset=utf-8' }],
  bibtex: ['BibTeX', { body: demo('formats/bibtex.bib'), type: 'application/x-bibtex; charset=utf-8' }],
};
const [INVENIO, CROSSREF, DATACITE] = ['invenio', 'crossref', 'datacite'].map((name) => FOREIGN[name][1]);
const OWN = json(demo('formats/publication.json'));

/** A description as editors of repositories write them. */
const DESCRIPTION = `<p>Springs are where most households of the middle hills fetch their water, and <strong>one in three</strong> gives less than it did.&nbsp;The report follows 120 of them over six years.</p>
<p>It proposes:</p>
<ul><li>to map every spring and what feeds it;</li><li>to keep the slopes above it under <em>forest or grass</em>;</li><li>to let the users agree on shares, as the <a href="https://example.org/agreements">agreements of Sindhu</a> show.</li></ul>
<p>Discharge is given in l&middot;s<sup>-1</sup>.</p>`;
const markedUp = (record) => json(JSON.stringify({ ...record, metadata: { ...record.metadata, description: DESCRIPTION } })); // prettier-ignore
const INVENIO_HTML = markedUp(JSON.parse(INVENIO.body));

/** A page that says nothing about its publication but where the record is. */
const naming = (href) =>
  html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title>
<link rel="alternate" type="application/vnd.inveniordm.v1+json" href="${href}"></head><body><h1>A report</h1></body></html>`);

/** Where DOIs are asked for. One DOI is known at the first host, the other one at the second alone. */
const doiHosts = [
  { host: 'api.crossref.org', answers: { '/works/10.1234%2Ffirst': CROSSREF } },
  { host: 'api.datacite.org', answers: { '/dois/10.1234%2Fsecond': DATACITE } },
];

const link = '<a href="https://library.example.org/records/17">Human Development Report 2009</a>';
const card = (attributes = '', content = '') => `<publication-card ${attributes}>${content}${link}</publication-card>`;

/** A page with the script tag that the README gives, and nothing that hints at further files. */
const pageWith = (body, lang) => html(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page with a card</title>
<link rel="icon" href="data:,"><script type="module" src="/dist/publication-card.js"></script></head><body>${body}</body></html>`); // prettier-ignore

/** Another host than the page's, of which records are asked. */
const LIBRARY = 'http://library.localhost:{port}';

/** A row whose record is at an address that tells nothing about its format. */
const plain = (name, answer, { attributes = '', ...rest } = {}) => ({
  name,
  body: card(`src="${LIBRARY}/r/17" ${attributes}`),
  answers: { '/r/17': answer },
  ...rest,
});

const foreign = Object.entries(FOREIGN);
const languages = Object.entries({ ne: 'Nepali', fa: 'Persian' });

/**
 * The rows. `rule` names the targets that count, of `targets.mjs`; `requests` is how many requests for the record one behind
 * the other the source itself needs beyond the first.
 *
 * @type {readonly { name: string, body: string, answers: object, rule?: string, requests?: number, lang?: string }[]}
 */
export const rows = [
  { name: 'own JSON inline', body: card('', `<script type="application/json">${OWN.body}</script>`), answers: {} },
  plain('own JSON by src', OWN, { rule: 'own' }),
  ...foreign.map(([, [name, answer]]) => plain(name, answer, { rule: 'untold' })),
  plain('InvenioRDM, HTML in its description', INVENIO_HTML, { rule: 'untold' }),
  plain('InvenioRDM, layout full', INVENIO, { rule: 'untold', attributes: 'layout="full"' }),
  ...languages.flatMap(([lang, language]) => [
    plain(`Crossref on a page in ${language}`, CROSSREF, { rule: 'untold', lang }),
    plain(`InvenioRDM on a page in ${language}`, INVENIO, { rule: 'untold', lang }),
  ]),
  ...foreign.map(([format, [name, answer]]) => plain(`${name}, format told`, answer, { rule: 'told', attributes: `format="${format}"` })), // prettier-ignore
  {
    name: 'InvenioRDM, address tells',
    body: card(`src="${LIBRARY}/api/records/17"`),
    answers: { '/api/records/17': INVENIO },
    rule: 'told',
  },
  {
    name: 'InvenioRDM, address tells, HTML in its description',
    body: card(`src="${LIBRARY}/api/records/17"`),
    answers: { '/api/records/17': INVENIO_HTML },
    rule: 'told',
  },
  {
    name: 'InvenioRDM by a provider',
    body: `<publication-provider src-template="${LIBRARY}/api/records/{id}">${card('record-id="17"')}</publication-provider>`,
    answers: { '/api/records/17': INVENIO },
    rule: 'told',
  },
  {
    name: 'marked link',
    body: `<p><a class="publication-card" href="${LIBRARY}/records/17">Human Development Report 2009</a></p>`,
    answers: { '/api/records/17': INVENIO },
    rule: 'told',
  },
  { name: 'DOI, known at Crossref', body: card('doi="10.1234/first"'), answers: {}, rule: 'told' },
  { name: 'DOI, known at DataCite alone', body: card('doi="10.1234/second"'), answers: {}, rule: 'told', requests: 1 },
  {
    name: 'landing page that names its record',
    body: card(`src="${LIBRARY}/reports/17"`),
    answers: { '/reports/17': naming('/r/17'), '/r/17': INVENIO },
    rule: 'untold',
    requests: 1,
  },
  {
    name: 'landing page with metadata',
    body: card(`src="${LIBRARY}/reports/17"`),
    answers: { '/reports/17': html(demo('library/human-development-report-2009.html')) },
    rule: 'untold',
  },
];

/** What a row's page and its record's hosts answer: those on this machine by their path, the others by their name. */
export const siteOf = ({ body, answers, lang = 'en' }, port) => ({
  answers: { ...answers, '/page': pageWith(body.replaceAll('{port}', port), lang) },
  elsewhere: doiHosts,
});
