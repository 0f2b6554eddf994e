// MODS, and DataCite's metadata in XML and JSON: rows of all chapters.
import * as records from './mods-and-datacite-records.js';
import { dspace, dublinCore, marc, type RightValue, valuesOf } from './value.js';

const { creator, described, detail, host, identifier, inItem, issued, json, mods, name, origin, topic, xml } = records; // prettier-ignore

const software = (fields: object): object => ({ '@context': 'https://schema.org', '@type': 'SoftwareSourceCode', name: 'Springs', ...fields }); // prettier-ignore
const item = (status: string | null) => ({
  ...dspace({}),
  _embedded: { identifiers: { identifiers: [{ value: 'https://doi.org/10.5555/1', identifierType: 'doi', identifierStatus: status }] } },
}); // prettier-ignore

const [SICI, ENCODED] = ['10.5555/1548-8675(2002)022<0208:abc>2.0.co;2', 'https://doi.org/10.5555/1548-8675(2002)022%3C0208:abc%3E2.0.co;2']; // prettier-ignore
const UNKNOWN = ['[s.n.]', '[б. и.]', '[出版者不明]', '[publisher not identified]', '(not specified)'];
const asha = { name: 'Rai, Asha, Jr.', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', suffix: 'Jr.' };
const editor = { name: 'Rai, Asha', role: 'editor', kind: 'person', family: 'Rai', given: 'Asha' };
const CC_BY = { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const [ISBN, OTHER_ISBN] = ['978-0-306-40615-7', '0-19-853453-1'];
const related = (relatedIdentifier: string, relatedIdentifierType = 'ISBN') => ({ relatedIdentifier, relatedIdentifierType, relationType: 'IsPublishedIn' }); // prettier-ignore
const german = { lang: 'de', title: 'Quellen' };
const thesis = (elements: string) => mods(`<genre>thesis</genre>${elements}`);

/** By the chapters of the table. */
export const modsAndDatacite: Readonly<Record<string, readonly RightValue[]>> = {
  'Links and identifiers': [
    ...valuesOf('a link is made of what is no address', [
      ['mods', 'url “notes”', mods('<location><url>notes</url></location>'), 'links', undefined],
      ['mods', 'identifier MS-12', identifier('uri', 'MS-12'), 'links', undefined],
      ['datacite-xml', 'identifier MS-12', xml('<identifier identifierType="URL">MS-12</identifier>'), 'links', undefined],
    ]),
    ...valuesOf('a DOI that came as an encoded address leads nowhere', [
      ['mods', ENCODED, identifier('doi', ENCODED), 'identifiers.doi', SICI],
      ['datacite-xml', ENCODED, xml(`<identifier identifierType="DOI">${ENCODED}</identifier>`), 'identifiers.doi', SICI],
      ['datacite', ENCODED, json({ doi: ENCODED }), 'identifiers.doi', SICI],
    ]),
    ...valuesOf(
      'a DOI in another spelling is lost',
      ['doi.org/10.5555/x', 'DOI 10.5555/x', 'info:doi/10.5555/x', '10.5555/x.'].flatMap((written) => [
        ['mods', written, identifier('doi', written), 'identifiers.doi', '10.5555/x'] as const,
        ['datacite-xml', written, xml(`<identifier identifierType="DOI">${written}</identifier>`), 'identifiers.doi', '10.5555/x'] as const,
      ]),
    ),
    ...valuesOf('a number that can be nothing but an ISBN is lost', [
      ['oai-dc', '90-9014980-5', dublinCore('<dc:identifier>90-9014980-5</dc:identifier>'), 'identifiers', { isbn: ['90-9014980-5'] }],
      ['oai-dc', '0-19-853453-1', dublinCore('<dc:identifier>0-19-853453-1</dc:identifier>'), 'identifiers', { isbn: ['0-19-853453-1'] }],
      ['dspace', 'dc.identifier 90-9014980-5', dspace({ 'dc.identifier': '90-9014980-5' }), 'identifiers', { handle: '123/4', isbn: ['90-9014980-5'] }],
    ]),
    ...valuesOf('a number that may be anything is taken for an ISBN', [
      ['oai-dc', '0198534531, ten digits', dublinCore('<dc:identifier>0198534531</dc:identifier>'), 'identifiers', undefined],
      ['oai-dc', '90-9014980-6, a wrong digit', dublinCore('<dc:identifier>90-9014980-6</dc:identifier>'), 'identifiers', undefined],
      ['oai-dc', '2004-123456, a shelf mark', dublinCore('<dc:identifier>2004-123456</dc:identifier>'), 'identifiers', undefined],
    ]),
    ...valuesOf('of several numbers of a book one is lost', [
      ['datacite', 'two related identifiers “IsPublishedIn”', json({ container: { identifier: ISBN, identifierType: 'ISBN' }, relatedIdentifiers: [related(ISBN), related(OTHER_ISBN)] }), 'identifiers.isbn', [ISBN, OTHER_ISBN]],
      ['datacite', 'two related items “IsPublishedIn”', json({ relatedItems: [ISBN, OTHER_ISBN].map((id) => ({ relationType: 'IsPublishedIn', relatedItemIdentifier: { relatedItemIdentifier: id, relatedItemIdentifierType: 'ISBN' } })) }), 'identifiers.isbn', [ISBN, OTHER_ISBN]],
      ['datacite', 'one that it refers to, which is no number of it', json({ relatedIdentifiers: [{ ...related(ISBN), relationType: 'References' }] }), 'identifiers', { doi: '10.5555/1' }],
      ['datacite-xml', 'two related identifiers “IsPublishedIn”', xml(`<relatedIdentifiers>${[ISBN, OTHER_ISBN].map((id) => `<relatedIdentifier relatedIdentifierType="ISBN" relationType="IsPublishedIn">${id}</relatedIdentifier>`).join('')}</relatedIdentifiers>`), 'identifiers.isbn', [ISBN, OTHER_ISBN]],
      ['mods', 'eisbn and pisbn', mods(`<identifier type="eisbn">${ISBN}</identifier><identifier type="pisbn">${OTHER_ISBN}</identifier>`), 'identifiers.isbn', [ISBN, OTHER_ISBN]],
    ]),
    ...valuesOf('software whose code has an address is without a link', [
      ['schema-org', 'codeRepository alone', software({ codeRepository: 'https://git.example.org/springs' }), 'links.landingPage', 'https://git.example.org/springs'],
      ['schema-org', 'codeRepository beside url', software({ codeRepository: 'https://git.example.org/springs', url: 'https://example.org/springs' }), 'links.landingPage', 'https://example.org/springs'],
      ['schema-org', 'codeRepository beside a DOI', software({ codeRepository: 'https://git.example.org/springs', identifier: 'https://doi.org/10.5555/1' }), 'links.landingPage', 'https://doi.org/10.5555/1'],
    ]),
    ...valuesOf('a DOI that the repository has registered is lost', [
      ['dspace', '_embedded.identifiers', item('IS_REGISTERED'), 'identifiers.doi', '10.5555/1'],
      ['dspace', '_embedded.identifiers, TO_BE_REGISTERED, which leads nowhere', item('TO_BE_REGISTERED'), 'identifiers.doi', undefined],
    ]),
    ...valuesOf('the ORCID iD of a person is lost', [
      ['datacite', 'nameIdentifier of schema 3', json({ creators: [{ creatorName: 'Rai, Asha', nameIdentifier: { nameIdentifier: '0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' } }] }), 'contributors.0.orcid', '0000-0002-1825-0097'],
      ['datacite-xml', 'nameIdentifier of schema 3', creator('<creatorName>Rai, Asha</creatorName><nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0097</nameIdentifier>'), 'contributors.0.orcid', '0000-0002-1825-0097'],
      ['datacite-xml', 'an ISNI of the same form', creator('<creatorName>Rai, Asha</creatorName><nameIdentifier nameIdentifierScheme="ISNI">0000-0002-1825-0097</nameIdentifier>'), 'contributors.0.orcid', undefined],
      ['mods', 'nameIdentifier', name('<namePart>Rai, Asha</namePart><nameIdentifier type="orcid">https://orcid.org/0000-0002-1825-0097</nameIdentifier>'), 'contributors.0.orcid', '0000-0002-1825-0097'],
    ]),
  ],
  'Numbers, pages, editions': [
    ...valuesOf('words before numbers are kept', [
      ['mods', 'list “pp. 5-9”', host('<part><extent unit="pages"><list>pp. 5-9</list></extent></part>'), 'pages', '5-9'],
      ['mods', 'volume “Vol. 3”', host(detail('volume', 'Vol. 3')), 'volume', '3'],
      ['mods', 'extent “vii, 322 p. ; 23 cm”, a count', mods('<physicalDescription><extent>vii, 322 p. ; 23 cm</extent></physicalDescription>'), 'pages', 'vii, 322 p.'],
      ['datacite-xml', 'volume “Volume 3”', inItem('<volume>Volume 3</volume>'), 'volume', '3'],
      ['datacite-xml', 'firstPage “p. 5”', inItem('<firstPage>p. 5</firstPage>'), 'pages', '5'],
    ]),
    ...valuesOf('a count of something else is taken for that of pages', [
      ['mods', 'extent “2 discs”', mods('<physicalDescription><extent>2 discs</extent></physicalDescription>'), 'pages', undefined],
      ['marcxml', '300 $a 2 discs', marc('300 __ $a 2 discs'), 'pages', undefined],
      ['marcxml', '300 $a 54 s., as in Swedish', marc('300 __ $a 54 s.'), 'pages', '54 s.'],
    ]),
    ...valuesOf('the number of a report is lost', [
      ['mods', 'identifier “report number”', identifier('report number', 'WP-145'), 'number', 'WP-145'],
      ['mods', 'detail “number” of what is in no host', mods(`<genre>technical report</genre>${detail('number', '145')}`), 'number', '145'],
      ['datacite-xml', 'number of a related item, of the kind “Report”', inItem('<number numberType="Report">145</number>'), 'number', '145'],
    ]),
    ...valuesOf('the number of an article is taken for a page or an issue', [
      ['mods', 'detail “artNo”', host(detail('artNo', 'e42')), 'articleNumber', 'e42'],
      ['mods', 'detail “articlenumber”', host(detail('articlenumber', '42')), 'articleNumber', '42'],
      ['datacite-xml', 'number of a related item, of the kind “Article”', inItem('<number numberType="Article">42</number>'), 'articleNumber', '42'],
    ]),
    ...valuesOf('an edition is taken for none', [
      ['mods', 'edition “2nd ed.”', origin('<edition>2nd ed.</edition>'), 'edition', '2nd ed.'],
      ['datacite-xml', 'version 2.1', xml('<version>2.1</version>'), 'edition', '2.1'],
    ]),
    ...valuesOf('what is no edition is taken for one', [
      ['mods', 'edition “Submitted”', origin('<edition>Submitted</edition>'), 'edition', undefined],
      ['datacite-xml', 'version “Published”', xml('<version>Published</version>'), 'edition', undefined],
      ['datacite-xml', 'version of OpenAIRE’s', xml('<version>VoR</version>'), 'edition', undefined],
    ]),
  ],
  Dates: [
    ...valuesOf('a year of another calendar is taken for ours', [
      ['mods', 'dateIssued 2057 [2000 or 2001], and 2000 in MARC’s code', origin(issued('2057 [2000 or 2001]') + issued('2000', 'encoding="marc"')), 'published', { year: 2000 }],
      ['mods', 'dateIssued 1389, calendar “hijri”', origin(issued('1389', 'calendar="hijri"')), 'published', undefined],
    ]),
    ...valuesOf('a range loses an end', [
      ['mods', 'two points', origin(issued('2001', 'encoding="w3cdtf" point="start"') + issued('2003', 'encoding="w3cdtf" point="end"')), 'published', { year: 2001, end: { year: 2003 } }],
      ['mods', 'a start, and 9999', origin(issued('1998', 'encoding="marc" point="start"') + issued('9999', 'encoding="marc" point="end"')), 'published', { year: 1998, open: 'end' }],
      ['datacite-xml', 'Issued 2018/2020', xml('<dates><date dateType="Issued">2018/2020</date></dates>'), 'published', { year: 2018, end: { year: 2020 } }],
    ]),
    ...valuesOf('when it was made or put there is taken for when it came out', [
      ['mods', 'dateCaptured and dateIssued', origin(`<dateCaptured keyDate="yes">2020-01-01</dateCaptured>${issued('1998')}`), 'published', { year: 1998 }],
      ['mods', 'dateOther “digitized”', origin('<dateOther type="digitized">2020</dateOther>'), 'published', undefined],
      ['datacite-xml', 'Collected and Updated', xml('<dates><date dateType="Collected">2016/2021</date><date dateType="Updated">2022</date></dates>'), 'published', undefined],
    ]),
    ...valuesOf('a doubt is made a certainty', [
      ['mods', 'qualifier “questionable”', origin(issued('1995', 'qualifier="questionable"')), 'published', { year: 1995, uncertain: true }],
      ['mods', 'ca. 1890, qualifier “approximate”', origin(issued('ca. 1890', 'qualifier="approximate"')), 'published', { year: 1890, approximate: true }],
      ['mods', '199u', origin(issued('199u', 'encoding="marc"')), 'published', { year: 1990, precision: 'decade' }],
    ]),
  ],
  'People and bodies': [
    ...valuesOf('“Jr.” is taken for a given name, or lost', [
      ['mods', 'termsOfAddress “Jr.”', name('<namePart type="family">Rai</namePart><namePart type="given">Asha</namePart><namePart type="termsOfAddress">Jr.</namePart>'), 'contributors.0', asha],
      ['mods', '“Rai, Asha” and termsOfAddress “Jr.”', name('<namePart>Rai, Asha</namePart><namePart type="termsOfAddress">Jr.,</namePart><namePart type="date">1950-</namePart>'), 'contributors.0', asha],
      ['mods', 'suffix, as bibutils writes it', name('<namePart type="given">Asha</namePart><namePart type="family">Rai</namePart><namePart type="suffix">Jr.</namePart>'), 'contributors.0', asha],
      ['mods', 'Rai, Asha, Jr., 1950-', name('<namePart>Rai, Asha, Jr., 1950-</namePart>'), 'contributors.0', asha],
      ['datacite-xml', 'Rai, Asha, Jr.', creator('<creatorName nameType="Personal">Rai, Asha, Jr.</creatorName>'), 'contributors.0', asha],
    ]),
    ...valuesOf('a title is taken for a part of the name', [
      ['mods', 'termsOfAddress “Dr.”', name('<namePart type="termsOfAddress">Dr.</namePart><namePart type="given">Asha</namePart><namePart type="family">Rai</namePart>'), 'contributors.0.name', 'Rai, Asha'],
      ['mods', 'termsOfAddress “Pope”, by which he is known', name('<namePart>Francis</namePart><namePart type="termsOfAddress">Pope</namePart>'), 'contributors.0.name', 'Francis, Pope'],
    ]),
    ...valuesOf('somebody is named twice', [
      ['datacite', 'editor and contributor', json({ contributors: [{ name: 'Rai, Asha', nameType: 'Personal', contributorType: 'Editor' }, { name: 'Rai, Asha', nameType: 'Personal', contributorType: 'Other' }] }), 'contributors', [editor]],
      ['datacite', 'the contributor in another order', json({ contributors: [{ name: 'Rai, Asha', nameType: 'Personal', contributorType: 'Editor' }, { name: 'Asha Rai', givenName: 'Asha', familyName: 'Rai', contributorType: 'Other' }] }), 'contributors', [editor]],
      ['csl-json', 'editor and contributor, as DataCite writes it', { id: '1', type: 'book', title: 'Springs', editor: [{ family: 'Rai', given: 'Asha' }], contributor: [{ family: 'Rai', given: 'Asha' }] }, 'contributors', [editor]],
      ['mods', 'editor and contributor', mods(['editor', 'contributor'].map((role) => `<name type="personal"><namePart>Rai, Asha</namePart><role><roleTerm type="text">${role}</roleTerm></role></name>`).join('')), 'contributors', [editor]],
      ['mods', 'editor and translator, which are two things', mods(['editor', 'translator'].map((role) => `<name type="personal"><namePart>Rai, Asha</namePart><role><roleTerm type="text">${role}</roleTerm></role></name>`).join('')), 'contributors', [editor, { ...editor, role: 'translator' }]],
      ['mods', 'in two scripts', mods(['Li, Yahong', '李亞虹'].map((text) => `<name type="personal" altRepGroup="1"><namePart>${text}</namePart><role><roleTerm type="text">author</roleTerm></role></name>`).join('')), 'contributors', [{ name: 'Li, Yahong', role: 'author', kind: 'person', family: 'Li', given: 'Yahong' }]],
    ]),
  ],
  'Kinds of works, and who issued them': [
    ...valuesOf(
      'what is printed for an unknown publisher is taken for its name',
      UNKNOWN.flatMap((words) => [
        ['mods', words, origin(`<publisher>${words}</publisher>`), 'publisher', undefined] as const,
        ['datacite-xml', words, xml(`<publisher>${words}</publisher>`), 'publisher', undefined] as const,
      ]),
    ),
    ...valuesOf('what is printed for an unknown place is taken for its name', [
      ['mods', '[S.l.]', origin('<place><placeTerm type="text">[S.l.]</placeTerm></place>'), 'place', undefined],
      ['mods', 'the code enk', origin('<place><placeTerm type="code">enk</placeTerm></place>'), 'place', undefined],
    ]),
    ...valuesOf('who keeps a copy is taken for the publisher', [
      ['mods', 'physicalLocation', mods('<location><physicalLocation>Example Library</physicalLocation></location>'), 'publisher', undefined],
      ['datacite-xml', 'HostingInstitution', xml('<contributors><contributor contributorType="HostingInstitution"><contributorName>Example Library</contributorName></contributor></contributors>'), 'contributors', undefined],
    ]),
    ...valuesOf('a kind is taken for another', [
      ['datacite-xml', 'DataPaper', xml('<resourceType resourceTypeGeneral="DataPaper"/>'), 'type', 'article'],
      ['datacite-xml', 'ConferenceProceeding', xml('<resourceType resourceTypeGeneral="ConferenceProceeding"/>'), 'type', 'book'],
      ['mods', 'art, SVEP’s code for an article', mods('<genre authority="svep" type="publicationType">art</genre><genre authority="diva" type="publicationTypeCode">article</genre>'), 'type', 'article'],
      ['mods', 'bibliography, which is in the book', mods('<genre authority="marcgt">bibliography</genre>'), 'typeLabel', undefined],
    ]),
  ],
  'Theses and meetings': [
    ...valuesOf('who awarded the degree is lost', [
      ['mods', 'a degree grantor', thesis('<name type="corporate"><namePart>Example University</namePart><role><roleTerm authority="marcrelator" type="code">dgg</roleTerm></role></name>'), 'institution', 'Example University'],
      ['mods', 'degree/grantor of NDLTD', thesis('<extension><degree><grantor>Example University</grantor></degree></extension>'), 'institution', 'Example University'],
      ['mods', 'Thesis (Ph. D.)--Example University, 1998.', thesis('<note type="thesis">Thesis (Ph. D.)--Example University, 1998.</note>'), 'institution', 'Example University'],
    ]),
    ...valuesOf('the degree is lost', [
      ['mods', 'degree/name of NDLTD', thesis('<extension><degree><name>PhD</name></degree></extension>'), 'degree', 'PhD'],
      ['mods', 'Thesis (Ph. D.)--Example University, 1998.', thesis('<note type="thesis">Thesis (Ph. D.)--Example University, 1998.</note>'), 'degree', 'Ph. D.'],
    ]),
    ...valuesOf('the meeting is lost', [
      ['mods', 'Workshop on springs (2nd : 2004 : Pokhara)', mods('<name type="conference"><namePart>Workshop on springs (2nd : 2004 : Pokhara)</namePart></name>'), 'event', { name: 'Workshop on springs', place: 'Pokhara', date: { year: 2004 } }],
      ['datacite-xml', 'citationConferencePlace of OpenAIRE’s', xml('<citationConferencePlace>Pokhara</citationConferencePlace>'), 'event', { place: 'Pokhara' }],
    ]),
  ],
  'Titles, summaries, and how far a work has come': [
    ...valuesOf('a title in another language is lost', [
      ['mods', 'titleInfo “translated”', mods('<titleInfo lang="eng"><title>Springs</title></titleInfo><titleInfo type="translated" lang="ger"><title>Quellen</title></titleInfo>'), 'translations', [german]],
      ['mods', 'titleInfo “alternative” in another language', mods('<titleInfo lang="eng"><title>Springs</title></titleInfo><titleInfo type="alternative" lang="ger"><title>Quellen</title></titleInfo>'), 'translations', [german]],
      ['datacite', 'TranslatedTitle', json({ titles: [{ title: 'Springs', lang: 'en' }, { title: 'Quellen', titleType: 'TranslatedTitle', lang: 'de' }] }), 'translations', [german]],
      ['datacite', 'TranslatedTitle before the title', json({ titles: [{ title: 'Quellen', titleType: 'TranslatedTitle', lang: 'de' }, { title: 'Springs', lang: 'en' }] }), 'translations', [german]],
      ['datacite', 'two titles without a type', json({ titles: [{ title: 'Springs', lang: 'en' }, { title: 'Quellen', lang: 'de' }] }), 'translations', [german]],
      ['datacite-xml', 'TranslatedTitle', xml('', '<title xml:lang="en">Springs</title><title xml:lang="de" titleType="TranslatedTitle">Quellen</title>'), 'translations', [german]],
    ]),
    ...valuesOf('another form of the title is taken for a translation', [
      ['mods', 'titleInfo “abbreviated”', mods('<titleInfo lang="eng"><title>Springs</title></titleInfo><titleInfo type="abbreviated"><title>Spr.</title></titleInfo>'), 'translations', undefined],
      ['mods', 'titleInfo “uniform”', mods('<titleInfo lang="eng"><title>Springs</title></titleInfo><titleInfo type="uniform"><title>Springs. English</title></titleInfo>'), 'translations', undefined],
      ['datacite', 'AlternativeTitle', json({ titles: [{ title: 'Springs' }, { title: 'Wells', titleType: 'AlternativeTitle', lang: 'en' }] }), 'translations', undefined],
    ]),
    ...valuesOf('the romanised title is shown in the place of the publication’s own', [
      ['mods', 'two titles with one altRepGroup', mods('<titleInfo altRepGroup="1"><title>Voda</title></titleInfo><titleInfo altRepGroup="1"><title>Вода</title></titleInfo><language><languageTerm type="code">rus</languageTerm></language>'), 'title', 'Вода'],
      ['mods', 'the romanised one of them', mods('<titleInfo altRepGroup="1"><title>Voda</title></titleInfo><titleInfo altRepGroup="1"><title>Вода</title></titleInfo><language><languageTerm type="code">rus</languageTerm></language>'), 'translations', [{ lang: 'ru-Latn', title: 'Voda' }]],
    ]),
    ...valuesOf('summaries in two languages run together', [
      ['mods', 'two abstracts', mods('<titleInfo lang="eng"><title>Springs</title></titleInfo><abstract lang="eng">One.</abstract><abstract lang="ger">Eins.</abstract>'), 'translations', [{ lang: 'de', summary: [{ type: 'paragraph', content: 'Eins.' }] }]],
      ['datacite', 'two abstracts', json({ titles: [{ title: 'Springs', lang: 'en' }], descriptions: [{ description: 'One.', descriptionType: 'Abstract', lang: 'en' }, { description: 'Eins.', descriptionType: 'Abstract', lang: 'de' }] }), 'translations', [{ lang: 'de', summary: [{ type: 'paragraph', content: 'Eins.' }] }]],
      ['datacite-xml', 'two abstracts', xml('<descriptions><description descriptionType="Abstract" xml:lang="en">One.</description><description descriptionType="Abstract" xml:lang="de">Eins.</description></descriptions>', '<title xml:lang="en">Springs</title>'), 'summary', [{ type: 'paragraph', lang: 'en', content: 'One.' }]],
    ]),
    ...valuesOf('a work that is not out yet has no date, and nobody is told why', [
      ['mods', 'note “publicationStatus”: In press', mods('<note type="publicationStatus">In press</note>'), 'status', 'in-press'],
      ['mods', 'dateIssued “forthcoming”', origin(issued('forthcoming')), 'status', 'forthcoming'],
    ]),
  ],
  'Texts, keywords, licences': [
    ...valuesOf('several keywords are taken for one', [
      ['mods', '“alpha; beta”', topic('alpha; beta'), 'keywords', ['alpha', 'beta']],
      ['datacite-xml', '“alpha; beta”', xml('<subjects><subject>alpha; beta</subject></subjects>'), 'keywords', ['alpha', 'beta']],
      ['mods', '“Nepal, history”, one', topic('Nepal, history'), 'keywords', ['Nepal, history']],
      ['mods', 'a heading with its subdivision, one', mods('<subject authority="lcsh"><topic>Women</topic><geographic>Nepal</geographic></subject>'), 'keywords', ['Women – Nepal']],
    ]),
    ...valuesOf('the code of a licence is shown in the place of its name', [
      ['mods', 'cc-by-4.0', mods('<accessCondition type="use and reproduction">cc-by-4.0</accessCondition>'), 'licence', CC_BY],
      ['mods', 'an address alone, as a link', mods(`<accessCondition type="license" xlink:href="${CC_BY.url}"/>`), 'licence', { url: CC_BY.url }],
      ['mods', 'who may read it, which is no licence', mods('<accessCondition type="restriction on access">open access</accessCondition>'), 'licence', undefined],
      ['datacite-xml', 'rightsIdentifier cc-by-4.0', xml('<rightsList><rights rightsIdentifier="cc-by-4.0"/></rightsList>'), 'licence', CC_BY],
    ]),
    ...valuesOf('the name of a language is kept where it has a tag', [
      ['mods', 'English', mods('<language><languageTerm type="text">English</languageTerm></language>'), 'languages', ['en']],
      ['datacite-xml', 'GERMAN', xml('<language>GERMAN</language>'), 'languages', ['de']],
    ]),
    ...valuesOf('words that there is no summary are taken for one', [
      ['mods', 'No abstract available', mods('<abstract>No abstract available</abstract>'), 'summary', undefined],
      ['datacite-xml', '(:unav)', described('(:unav)'), 'summary', undefined],
    ]),
    ...valuesOf('what is nobody’s name is taken for one', [
      ['mods', 'the publisher press@example.org', origin('<publisher>press@example.org</publisher>'), 'publisher', undefined],
      ['mods', 'a template’s /author/x.html', name('<namePart>/author/x.html</namePart>'), 'contributors', undefined],
      ['datacite-xml', 'a template’s /author/x.html', creator('<creatorName>/author/x.html</creatorName>'), 'contributors', undefined],
    ]),
    ...valuesOf('a break within a text is lost, or one of the document’s is kept', [
      ['datacite-xml', 'One.<br/>Two.', described('One.<br/>Two.'), 'summary', [{ type: 'paragraph', content: 'One.' }, { type: 'paragraph', content: 'Two.' }]],
      ['datacite-xml', 'a line that is only indented', described('\n      One line\n      and the next.\n    '), 'summary', [{ type: 'paragraph', content: 'One line and the next.' }]],
      ['mods', 'a line that is only indented', mods('<abstract>\n      One line\n      and the next.\n    </abstract>'), 'summary', [{ type: 'paragraph', content: 'One line and the next.' }]],
    ]),
  ],
}; // prettier-ignore
