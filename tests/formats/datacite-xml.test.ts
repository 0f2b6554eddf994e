// https://datacite-metadata-schema.readthedocs.io/en/4.6/introduction/; in OAI-PMH: https://support.datacite.org/docs/datacite-oai-pmh;
// OpenAIRE: https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/en/v4.0.0/
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication, readPublications } from '../../src/read/read.js';

/** The metadata in a schema, with a title unless they have one. */
const resource = (inner: string, kernel = 'http://datacite.org/schema/kernel-4') =>
  `<resource${kernel && ` xmlns="${kernel}"`}>${/^<titles|<\/creators><titles/.test(inner) ? '' : '<titles><title>T</title></titles>'}${inner}</resource>`;
const payload = (inner: string) =>
  `<record><header><identifier>oai:x:1</identifier></header><metadata><oai_datacite xmlns="http://schema.datacite.org/oai/oai-1.1/"><schemaVersion>4</schemaVersion><payload>${resource(inner)}</payload></oai_datacite></metadata></record>`;
const answer = (inner: string) =>
  `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><request verb="ListRecords" metadataPrefix="oai_datacite">https://r.org/oai</request>${inner}</OAI-PMH>`;

/** The oddity, the elements that have it, and the fields that come of them; undefined for those that stay away. */
const ODDITIES: readonly (readonly [string, string, object])[] = [
  ['titles of every type', '<titles><title titleType="AlternativeTitle" xml:lang="en">A</title><title xml:lang="pl">T</title><title titleType="Subtitle" xml:lang="pl">S</title><title titleType="TranslatedTitle" xml:lang="en">U</title></titles><language>pl</language>', { title: 'T', subtitle: 'S', translations: [{ lang: 'en', title: 'U' }] }],
  ['one title and no more of anything', '<titles><title>T</title></titles><creators><creator><creatorName>Rai</creatorName></creator></creators>', { title: 'T', contributors: [{ name: 'Rai', role: 'author' }] }],
  ['a title with marks', '<titles><title>H<sub>2</sub>O</title></titles>', { title: 'H2O' }],
  ['a language for all titles', '<titles xml:lang="de"><title>T</title></titles>', { title: [{ type: 'span', lang: 'de', content: 'T' }] }],
  ['names of schema 4', '<creators><creator><creatorName nameType="Personal">Rai, Asha</creatorName><givenName>Asha</givenName><familyName>Rai</familyName><nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">https://orcid.org/0000-0002-1825-0097</nameIdentifier><affiliation>U</affiliation></creator><creator><creatorName nameType="Organizational">ICIMOD</creatorName><nameIdentifier nameIdentifierScheme="ROR">https://ror.org/02aj13c28</nameIdentifier></creator></creators>', { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai', orcid: '0000-0002-1825-0097' }, { name: 'ICIMOD', role: 'author', kind: 'organization', ror: 'https://ror.org/02aj13c28' }] }],
  ['two identifiers of a name', '<creators><creator><creatorName>Rai</creatorName><nameIdentifier nameIdentifierScheme="ISNI">0000-0002-1825-0097</nameIdentifier><nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1694-233X</nameIdentifier></creator></creators>', { contributors: [{ name: 'Rai', role: 'author', orcid: '0000-0002-1694-233X' }] }],
  ['authors too many to list', '<creators><creator><creatorName>Rai</creatorName></creator><creator><creatorName>:etal</creatorName></creator></creators>', { contributors: [{ name: 'Rai', role: 'author' }], moreContributors: true }],
  ['who hosts and who edits', '<contributors><contributor contributorType="HostingInstitution"><contributorName>U</contributorName></contributor><contributor contributorType="ProjectLeader"><contributorName nameType="Personal">Lal, Hari</contributorName></contributor></contributors>', { contributors: [{ name: 'Lal, Hari', role: 'project leader', kind: 'person', given: 'Hari', family: 'Lal' }] }],
  ['a publisher with an identifier', '<publisher xml:lang="en" publisherIdentifier="https://ror.org/04z8jg394">P</publisher>', { publisher: { name: 'P' } }],
  ['two publishers', '<publisher>P</publisher><publisher>Q</publisher>', { publisher: { name: 'P' } }],
  ['a type and its words', '<resourceType resourceTypeGeneral="Text">Dissertation</resourceType>', { type: 'thesis', typeLabel: 'Dissertation' }],
  ['a type without its general one', '<resourceType>Dissertation</resourceType>', { type: 'thesis' }],
  ['values that say what they are of XML’s', '<sizes><size xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">73 pages</size></sizes>', { pages: '73' }],
  ['dates', '<publicationYear>2020</publicationYear><dates><date dateType="Collected">2016/2021</date><date dateType="Issued">2020-12-01</date></dates>', { published: { year: 2020, month: 12, day: 1 } }],
  ['one date', '<dates><date dateType="Issued">2020-12</date></dates>', { published: { year: 2020, month: 12 } }],
  ['a description of several lines', '<descriptions><description descriptionType="Abstract">One.<br/>Two.</description></descriptions>', { summary: [{ type: 'paragraph', content: 'One.' }, { type: 'paragraph', content: 'Two.' }] }],
  ['a description that is indented', '<descriptions><description descriptionType="Abstract">\n      One line\n      and the next.\n    </description></descriptions>', { summary: [{ type: 'paragraph', content: 'One line and the next.' }] }],
  ['a description that was escaped', '<descriptions><description descriptionType="Abstract">&lt;p&gt;One &lt;em&gt;spring&lt;/em&gt;.&lt;/p&gt;</description></descriptions>', { summary: [{ type: 'paragraph', content: ['One ', { type: 'emphasis', content: 'spring' }, '.'] }] }],
  ['abstracts in two languages', '<titles><title xml:lang="en">T</title></titles><descriptions><description descriptionType="Abstract" xml:lang="en">A</description><description descriptionType="Abstract" xml:lang="ne">B</description></descriptions><language>en</language>', { summary: [{ type: 'paragraph', content: 'A' }], translations: [{ lang: 'ne', summary: [{ type: 'paragraph', content: 'B' }] }] }],
  ['a series in one text', '<descriptions><description descriptionType="SeriesInformation">Blog of hills, 2(9), 3-4</description></descriptions>', { series: 'Blog of hills', volume: '2', issue: '9', pages: '3-4' }],
  ['a series with a number at its end', '<descriptions><description descriptionType="SeriesInformation">Papers, 5</description></descriptions>', { series: 'Papers, 5', volume: undefined }],
  ['a journal that it is published in', '<relatedItems><relatedItem relationType="IsPublishedIn" relatedItemType="Journal"><relatedItemIdentifier relatedItemIdentifierType="ISSN">0317-8471</relatedItemIdentifier><titles><title>J</title><title titleType="Subtitle">S</title></titles><volume>7</volume><issue>2</issue><number numberType="Article">e12</number><firstPage>5</firstPage><lastPage>9</lastPage></relatedItem></relatedItems>', { series: 'J', volume: '7', issue: '2', articleNumber: 'e12', pages: '5–9', identifiers: { issn: ['0317-8471'] } }],
  ['the number of a report', '<relatedItems><relatedItem relationType="IsPublishedIn"><titles><title>Reports</title></titles><number numberType="Report">145</number></relatedItem></relatedItems>', { number: '145', articleNumber: undefined }],
  ['something that it refers to', '<relatedItems><relatedItem relationType="References"><relatedItemIdentifier relatedItemIdentifierType="ISSN">0317-8471</relatedItemIdentifier><titles><title>J</title></titles></relatedItem></relatedItems>', { series: undefined, identifiers: undefined }],
  ['a newer version', '<relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="IsPreviousVersionOf">10.5555/2</relatedIdentifier></relatedIdentifiers>', { standing: { status: 'newer-version', url: 'https://doi.org/10.5555/2' } }],
  ['identifiers of several kinds', '<identifier identifierType="DOI">10.5555/1</identifier><alternateIdentifiers><alternateIdentifier alternateIdentifierType="ISBN">978-0-306-40615-7</alternateIdentifier><alternateIdentifier alternateIdentifierType="URL">https://r.org/data</alternateIdentifier></alternateIdentifiers>', { identifiers: { doi: '10.5555/1', isbn: ['978-0-306-40615-7'] }, links: { landingPage: 'https://doi.org/10.5555/1' } }],
  ['an address for an identifier', '<identifier identifierType="URL">https://r.org/1</identifier>', { links: { landingPage: 'https://r.org/1' } }],
  ['a handle for an identifier', '<identifier identifierType="Handle">https://hdl.handle.net/123/4</identifier>', { identifiers: { handle: '123/4' } }],
  ['rights of schema 4', '<rightsList><rights xml:lang="en" schemeURI="https://spdx.org/licenses/" rightsIdentifier="CC-BY-4.0" rightsURI="https://creativecommons.org/licenses/by/4.0/"/><rights rightsURI="info:eu-repo/semantics/openAccess">Open Access</rights></rightsList>', { licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, access: { status: 'open' } }],
  ['rights of schema 2', '<rights>CC BY 4.0</rights>', { licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['subjects with and without their scheme', '<subjects><subject subjectScheme="DDC">Water</subject><subject xml:lang="en">hills</subject><subject>springs</subject></subjects>', { keywords: ['Water', 'hills', 'springs'] }],
]; // prettier-ignore

const OPEN_AIRE = `<oaire:resource xmlns:oaire="http://namespace.openaire.eu/schema/oaire/" xmlns:datacite="http://datacite.org/schema/kernel-4" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <datacite:titles><datacite:title xml:lang="en">Springs</datacite:title></datacite:titles>
  <datacite:creators><datacite:creator><datacite:creatorName nameType="Personal">Rai, Asha</datacite:creatorName></datacite:creator></datacite:creators>
  <datacite:dates><datacite:date dateType="Issued">2021-03</datacite:date></datacite:dates>
  <dc:language>eng</dc:language><dc:publisher>Institute</dc:publisher>
  <oaire:resourceType resourceTypeGeneral="literature" uri="http://purl.org/coar/resource_type/c_6501">journal article</oaire:resourceType>
  <dc:description xml:lang="eng">One.</dc:description>
  <datacite:identifier identifierType="Handle">https://hdl.handle.net/123/4</datacite:identifier>
  <datacite:rights rightsURI="http://purl.org/coar/access_right/c_abf2">open access</datacite:rights>
  <datacite:subjects><datacite:subject>water</datacite:subject></datacite:subjects>
  <oaire:licenseCondition uri="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</oaire:licenseCondition>
  <oaire:version uri="http://purl.org/coar/version/c_970fb48d4fbd8a85">VoR</oaire:version>
  <oaire:file mimeType="application/pdf" objectType="fulltext">https://r.org/1.pdf</oaire:file>
  <oaire:citationTitle>Journal</oaire:citationTitle><oaire:citationVolume>3</oaire:citationVolume><oaire:citationIssue>2</oaire:citationIssue>
  <oaire:citationStartPage>5</oaire:citationStartPage><oaire:citationEndPage>9</oaire:citationEndPage>
</oaire:resource>`;

const kindOf = async (text: string) =>
  readPublication(text).then(
    ({ title, source }) => [title, source?.format],
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.count ?? facts.path],
  );

describe('DataCite records in XML', () => {
  for (const [oddity, inner, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = { ...(await readPublication(resource(inner))) } as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) expect(read[key], key).to.deep.equal(value);
    });

  it('come in every schema and wrapping', async () => {
    const kernels = ['http://datacite.org/schema/kernel-4', 'http://datacite.org/schema/kernel-3', 'http://datacite.org/schema/kernel-2.2', 'http://datacite.org/schema/nonexistant', '']; // prettier-ignore
    const wrappings = [
      ...kernels.map((kernel) => resource('', kernel)),
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->${resource('')}`,
      '<d:resource xmlns:d="http://datacite.org/schema/kernel-4"><d:titles><d:title>T</d:title></d:titles></d:resource>',
      payload(''),
      answer(`<GetRecord>${payload('')}</GetRecord>`),
      answer(`<GetRecord><record><header/><metadata>${resource('')}</metadata></record></GetRecord>`),
    ];
    for (const each of wrappings) expect(await kindOf(each), each).to.deep.equal(['T', 'datacite-xml']);
  });
  it('may be several', async () => {
    const titles = (title: string) => `<titles><title>${title}</title></titles>`;
    const list = answer(`<ListRecords>${payload(titles('A'))}<record><header status="deleted"/></record>${payload(titles('B'))}</ListRecords>`); // prettier-ignore
    expect(await kindOf(list)).to.deep.equal(['several', 2]);
    expect((await readPublications(list)).map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });
  it('are read as OpenAIRE’s guidelines have them', async () => {
    expect(await readPublication(OPEN_AIRE)).to.deep.equal({
      title: 'Springs',
      type: 'article',
      contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' }],
      summary: [{ type: 'paragraph', content: 'One.' }],
      publisher: { name: 'Institute' }, series: 'Journal', volume: '3', issue: '2', pages: '5–9',
      published: { year: 2021, month: 3 },
      languages: ['en'],
      identifiers: { handle: '123/4' },
      links: { landingPage: 'https://hdl.handle.net/123/4', fullText: { url: 'https://r.org/1.pdf', mediaType: 'application/pdf' } },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      access: { status: 'open' },
      keywords: ['water'],
      source: { format: 'datacite-xml' },
    }); // prettier-ignore
  });
  it('say the same as their JSON', async () => {
    const xml = resource('<identifier identifierType="DOI">10.5555/1</identifier><creators><creator><creatorName nameType="Personal">Rai, A.</creatorName></creator></creators><titles><title xml:lang="en">T</title></titles><publisher>P</publisher><publicationYear>2020</publicationYear><resourceType resourceTypeGeneral="Report">Survey</resourceType><version>2nd</version>'); // prettier-ignore
    const json = { identifier: { identifier: '10.5555/1', identifierType: 'DOI' }, creators: [{ name: 'Rai, A.', nameType: 'Personal' }], titles: [{ title: 'T', lang: 'en' }], publisher: 'P', publicationYear: 2020, types: { resourceTypeGeneral: 'Report', resourceType: 'Survey' }, version: '2nd' }; // prettier-ignore
    const [one, other] = await Promise.all([readPublication(xml), readPublication(json)]);
    expect({ ...one, source: undefined }).to.deep.equal({ ...other, source: undefined });
  });
  it('say what it is where there are none', async () => {
    const failing: readonly (readonly [string, unknown])[] = [
      [answer('<error code="idDoesNotExist">No such record</error>'), ['format', 'error']],
      [answer(`<GetRecord><record><header status="deleted"/></record></GetRecord>`), ['format', 'deleted']],
      [resource('').slice(0, -5), ['format', 'xml']],
      ['<resource><name>R</name></resource>', ['format', 'xml']],
      [resource('<titles><title>:unav</title></titles>'), ['invalid', 'title']],
      [resource('<titles/>'), ['invalid', 'title']],
    ];
    for (const [text, expected] of failing) expect(await kindOf(text), text).to.deep.equal(expected);
  });
  it('stand what does not belong there', async () => {
    const odd = ['creators', 'creator', 'creatorName', 'dates', 'date', 'relatedItems', 'relatedItem', 'container', 'publisher', 'language', 'sizes', 'rightsList', 'identifier', 'subjects', 'text', 'lang', '__proto__', 'constructor']; // prettier-ignore
    for (const outer of odd)
      for (const inner of odd) {
        const read = await readPublication(resource(`<${outer} lang="x" text="y" titleType="z"><${inner}>1</${inner}>&amp;lt;b<q/></${outer}>`)); // prettier-ignore
        expect(read.title).to.equal('T');
      }
  });
  it('cost no more than their length', async () => {
    const people = (count: number) => `<creators>${'<creator><creatorName>Rai, A.</creatorName></creator>'.repeat(count)}</creators>`; // prettier-ignore
    expect((await readPublication(resource(people(3000)))).contributors).to.have.length(3000);
    for (const text of [' ', '(', ',', '1', '\n', '\n     ', 'a(1), '])
      await readPublication(resource(`<descriptions><description descriptionType="SeriesInformation">x${text.repeat(20_000)}x</description></descriptions><version>${text.repeat(20_000)}</version>`)); // prettier-ignore
  });
});
