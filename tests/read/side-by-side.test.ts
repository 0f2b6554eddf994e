// What tells the format of a record before the record is there has the format's file asked for side by side with it.
import { expect } from '@open-wc/testing';
import type { CardSettings } from '../../src/sources/settings.js';
import { expectedFormat } from '../../src/read/expected-format.js';
import type { Publication } from '../../src/record/publication.js';
import type { RawRecord } from '../../src/record/raw-record.js';
import { readReference, type ReferenceInputs } from '../../src/read/reference.js';

/** Resolves when this page has loaded the file of a format. */
const fileOf = (name: string) =>
  new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some((each) => new URL(each.name).pathname.endsWith(`/${name}.ts`))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'resource', buffered: true });
  });

/** Reads a reference whose record comes only when the test says so. */
function readSlowly(inputs: Partial<ReferenceInputs>, address: string) {
  const answers = new Map<string, PromiseWithResolvers<RawRecord>>();
  const answerTo = (url: string) => {
    if (!answers.has(url)) answers.set(url, Promise.withResolvers<RawRecord>());
    return answers.get(url)!;
  };
  const settings: CardSettings = { loader: { load: (url) => answerTo(url).promise }, allows: () => true };
  const reading = readReference({ address }, { format: undefined, baseUrl: location.href, ...inputs }, settings, {});
  return { reading: Promise.resolve<Publication>(reading), answerTo };
}

const lib = 'https://lib.example.org';

describe('a format’s file is asked for while the record is on its way', () => {
  it('where its name is given', async () => {
    const { reading, answerTo } = readSlowly({ format: 'ris' }, `${lib}/export/1`);
    await fileOf('ris');
    answerTo(`${lib}/export/1`).resolve({ text: 'TY  - RPRT\nTI  - Springs\nER  - ' });
    expect((await reading).source?.format).to.equal('ris');
  });
  it('where the address tells', async () => {
    const { reading, answerTo } = readSlowly({}, `${lib}/api/records/17`);
    await fileOf('invenio');
    answerTo(`${lib}/api/records/17`).resolve({ text: '{"metadata":{"title":"Springs","creators":[]}}' });
    expect((await reading).source?.format).to.equal('invenio');
  });
  it('at Crossref for a DOI, and then at DataCite', async () => {
    const { reading, answerTo } = readSlowly({}, 'doi:10.1234/x');
    const { PublicationError } = await import('../../src/record/error.js');
    await fileOf('crossref');
    const crossref = 'https://api.crossref.org/works/10.1234%2Fx';
    answerTo(crossref).reject(new PublicationError('http', { url: crossref, status: 404 }));
    await fileOf('datacite');
    const attributes = { titles: [{ title: 'Springs' }], publicationYear: 2020 };
    answerTo('https://api.datacite.org/dois/10.1234%2Fx').resolve({ text: JSON.stringify({ data: { type: 'dois', attributes } }) }); // prettier-ignore
    expect((await reading).source?.format).to.equal('datacite');
  });
  it('where a landing page names its record by a media type', async () => {
    const { reading, answerTo } = readSlowly({}, `${lib}/springs`);
    const text = '<!doctype html><link rel="alternate" type="application/x-bibtex" href="/export?of=hx">';
    answerTo(`${lib}/springs`).resolve({ text, url: `${lib}/springs` });
    await fileOf('bibtex');
    answerTo(`${lib}/export?of=hx`).resolve({ text: '@book{a, title={Springs}}' });
    expect((await reading).source?.format).to.equal('bibtex');
  });
  it('and the record’s own shape decides where the guess was wrong', async () => {
    const { reading, answerTo } = readSlowly({}, `${lib}/oai?verb=GetRecord&metadataPrefix=oai_dc`);
    await fileOf('oai-dc');
    answerTo(`${lib}/oai?verb=GetRecord&metadataPrefix=oai_dc`).resolve({ text: '{"title":"Springs"}' });
    expect((await reading).source?.format).to.equal('publication');
  });
});

describe('the address of a record', () => {
  const told: Record<string, string | undefined> = {
    'https://zenodo.org/api/records/17': 'invenio',
    'https://lib.example.org/api/records?q=springs': 'invenio',
    'https://api.crossref.org/works/10.1234%2Fx': 'crossref',
    'https://api.crossref.org/v1/works/10.1234%2Fx': 'crossref',
    'https://api.datacite.org/dois/10.1234%2Fx': 'datacite',
    'https://api.openalex.org/works/W17': 'openalex',
    'https://lib.example.org/server/api/core/items/0d8e4c9e-2009-4f6a-9d5e-1f2a3b4c5d6e': 'dspace',
    'https://lib.example.org/server/api/pid/find?id=hdl:1/2': 'dspace',
    'https://lib.example.org/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=1': 'oai-dc',
    'https://lib.example.org/oai?metadataPrefix=marc21&verb=GetRecord': 'marcxml',
    'https://lib.example.org/oai?metadataPrefix=marcxml&verb=GetRecord': 'marcxml',
    'https://lib.example.org/springs.bib': 'bibtex',
    'https://lib.example.org/springs.RIS?download=1': 'ris',
    'https://export.arxiv.org/api/query?search_query=all:springs': 'feed',
    'https://rss.arxiv.org/rss/cs.DL+cs.IR': 'feed',
    'https://arxiv.org/abs/2401.99999': undefined,
    'https://lib.example.org/server/opensearch/search?query=springs&format=atom': 'feed',
    'https://journal.example.org/index.php/js/gateway/plugin/WebFeedGatewayPlugin/rss2': 'feed',
    'https://lib.example.org/new.rss': 'feed',
    'https://lib.example.org/feed.xml?page=2': 'feed',
    'https://blog.example.org/feed/': 'feed',
    'https://blog.example.org/feed.json': 'feed',
    'https://blog.example.org/feedback': undefined,
    'https://lib.example.org/atoms/1': undefined,
    'https://lib.example.org/springs.json': undefined,
    'https://lib.example.org/?of=api.crossref.org/works': undefined,
    'https://lib.example.org/oai?metadataPrefix=oai_dcat': undefined,
    'https://lib.example.org/bibliography.biblio': undefined,
  };
  for (const [url, format] of Object.entries(told))
    it(`promises ${format ?? 'nothing'}: ${url}`, () => expect(expectedFormat(url)).to.equal(format));
});
