// https://www.loc.gov/standards/mods/userguide/; as repositories and programs write it: DiVA and SwePub, OpenEdition, Islandora,
// DSpace's crosswalk, the Library of Congress's stylesheet from MARC, Zotero, bibutils.
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication, readPublications } from '../../src/read/read.js';

/** A record with these elements, and with a title unless it has one. */
const mods = (inner: string) =>
  `<mods xmlns="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink" version="3.8">${inner.startsWith('<titleInfo') ? '' : '<titleInfo><title>T</title></titleInfo>'}${inner}</mods>`;
const title = (text: string, attributes = '') => `<titleInfo ${attributes}><title>${text}</title></titleInfo>`;
const name = (parts: string, role = '', attributes = 'type="personal"') =>
  `<name ${attributes}>${parts}${role && `<role><roleTerm type="text" authority="marcrelator">${role}</roleTerm></role>`}</name>`;
const part = (text: string, type = '') => `<namePart${type && ` type="${type}"`}>${text}</namePart>`;
const rai = name(part('Rai, Asha'), 'author');
const origin = (inner: string, attributes = '') => `<originInfo ${attributes}>${inner}</originInfo>`;
const host = (inner: string, attributes = '') =>
  `<relatedItem type="host" ${attributes}>${title('Journal of Hills')}${inner}</relatedItem>`;
const detail = (type: string, number: string) => `<detail type="${type}"><number>${number}</number></detail>`;
const pages = (inner: string, unit = 'unit="pages"') => `<part><extent ${unit}>${inner}</extent></part>`;
const english = '<language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>';
const author = { role: 'author', kind: 'person' } as const;

/** The oddity, the elements that have it, and the fields that come of them; undefined for those that stay away. */
const ODDITIES: readonly (readonly [string, string, object])[] = [
  // Titles
  ['an article apart', '<titleInfo><nonSort>The</nonSort><title>springs of hills</title></titleInfo>', { title: 'The springs of hills' }],
  ['an article with its blank', '<titleInfo><nonSort xml:space="preserve">The </nonSort><title>springs</title></titleInfo>', { title: 'The springs' }],
  ['an elided article', '<titleInfo><nonSort>L’</nonSort><title>eau</title></titleInfo>', { title: 'L’eau' }],
  ['number and name of a part', '<titleInfo><title>Springs.</title><partNumber>Part 2</partNumber><partName>Asia</partName></titleInfo>', { title: 'Springs. Part 2, Asia' }],
  ['punctuation of ISBD', '<titleInfo><title>Springs :</title><subTitle>a survey /</subTitle></titleInfo>', { title: 'Springs', subtitle: 'a survey' }],
  ['a title that is a sentence', title('Water flows.'), { title: 'Water flows.' }],
  ['a title over several lines', title('Springs\n      of hills'), { title: 'Springs of hills' }],
  ['an abbreviated title first', title('Spr.', 'type="abbreviated"') + title('Springs'), { title: 'Springs' }],
  ['a primary title', title('Springs') + title('Wells', 'usage="primary"'), { title: 'Wells' }],
  ['a uniform title alone', title('Springs', 'type="uniform"'), { title: 'Springs' }],
  ['a title in the record’s own language', title('Quellen', 'lang="ger"') + title('Springs', 'lang="eng"') + english, { title: 'Springs', translations: [{ lang: 'de', title: 'Quellen' }] }],
  ['a translated title', title('Springs', 'lang="eng"') + '<titleInfo type="translated" lang="ger"><title>Quellen</title><subTitle>Bericht</subTitle></titleInfo>' + english, { title: 'Springs', translations: [{ lang: 'de', title: 'Quellen', subtitle: 'Bericht' }] }],
  ['several translated titles in one element', `${title('Springs')}<titleInfo type="translated"><title xml:lang="de">Quellen</title><title xml:lang="es">Fuentes</title></titleInfo>${english}`, { translations: [{ lang: 'de', title: 'Quellen' }, { lang: 'es', title: 'Fuentes' }] }],
  ['an alternative title in another language', title('Springs', 'lang="eng"') + title('Källor', 'type="alternative" lang="swe"') + english, { translations: [{ lang: 'sv', title: 'Källor' }] }],
  ['an alternative title', title('Springs') + title('Wells', 'type="alternative"') + english, { title: 'Springs', translations: undefined }],
  ['a title in two scripts', title('Voda', 'altRepGroup="1"') + title('Вода', 'altRepGroup="1"') + '<language><languageTerm type="code">rus</languageTerm></language>', { title: 'Вода', translations: [{ lang: 'ru-Latn', title: 'Voda' }] }],
  ['a romanised title called a translation', title('Вода', 'usage="primary" lang="rus" script="Cyrl" altRepGroup="1"') + title('Voda', 'type="translated" lang="rus" script="Latn" transliteration="ALA-LC" altRepGroup="1"'), { title: [{ type: 'span', lang: 'ru-Cyrl', content: 'Вода' }], translations: [{ lang: 'ru-Latn', title: 'Voda' }] }],

  // People
  ['a person in parts', name(part('Rai', 'family') + part('Asha', 'given') + part('1950-', 'date'), 'author'), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['initials one by one', name(part('A', 'given') + part('B', 'given') + part('Rai', 'family'), 'author'), { contributors: [{ ...author, name: 'Rai, A. B.', family: 'Rai', given: 'A. B.' }] }],
  ['a name of one letter that is no initial', name(part('Rai', 'family') + part('O', 'given'), 'author'), { contributors: [{ ...author, name: 'Rai, O.', family: 'Rai', given: 'O.' }] }],
  ['a person in one text, with years', name(part('Rai, Asha, 1950-2001'), 'author'), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['a person in another order', name(part('Asha Rai'), 'author'), { contributors: [{ ...author, name: 'Asha Rai' }] }],
  ['a doctor', name(part('Dr.', 'termsOfAddress') + part('Asha', 'given') + part('Rai', 'family'), 'author'), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['a pope and an emperor', name(part('Francis') + part('Pope', 'termsOfAddress'), 'author') + name(part('Joseph') + part('I, Holy Roman Emperor', 'termsOfAddress'), 'author'), { contributors: [{ name: 'Francis, Pope', role: 'author' }, { name: 'Joseph I, Holy Roman Emperor', role: 'author' }] }],
  ['a body and its part', name(part('United States.') + part('Court of Appeals'), 'author', 'type="corporate"'), { contributors: [{ name: 'United States. Court of Appeals', role: 'author', kind: 'organization' }] }],
  ['a name that is only displayed', name('<displayForm>Rai, Asha</displayForm>', 'author'), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['names without roles', name(part('Rai, Asha')) + name(part('Lal, Hari')), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }, { ...author, name: 'Lal, Hari', family: 'Lal', given: 'Hari' }] }],
  ['a name without a role beside an author', rai + name(part('Lal, Hari')), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }, { ...author, role: 'contributor', name: 'Lal, Hari', family: 'Lal', given: 'Hari' }] }],
  ['a creator, as MARC calls an author', name(part('Rai'), 'creator'), { contributors: [{ ...author, name: 'Rai' }] }],
  ['a role as a code', '<name type="personal"><namePart>Rai</namePart><role><roleTerm type="code" authority="marcrelator">trl</roleTerm></role></name>', { contributors: [{ ...author, name: 'Rai', role: 'translator' }] }],
  ['a role as an address', '<name type="personal"><namePart>Rai</namePart><role><roleTerm authority="marcrelator" valueURI="http://id.loc.gov/vocabulary/relators/edt"/></role></name>', { contributors: [{ ...author, name: 'Rai', role: 'editor' }] }],
  ['a code that nobody knows', '<name type="personal"><namePart>Rai</namePart><role><roleTerm type="code">zzz</roleTerm></role></name>', { contributors: [{ ...author, name: 'Rai' }] }],
  ['those who had no part in it', rai + name(part('Lal, Hari'), 'former owner') + name(part('P'), 'publisher', 'type="corporate"') + name(part('H'), 'host institution', 'type="corporate"'), { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['somebody twice, also for a uniform title', rai + rai, { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }] }],
  ['somebody in two scripts', name(part('Li, Yahong'), 'author', 'type="personal" altRepGroup="2"') + name(part('李亞虹'), 'author', 'type="personal" altRepGroup="2"'), { contributors: [{ ...author, name: 'Li, Yahong', family: 'Li', given: 'Yahong' }] }],
  ['an ORCID iD, and one that is wrong', name(part('Rai') + '<nameIdentifier type="orcid" invalid="yes">0000-0002-1694-233X</nameIdentifier><nameIdentifier type="orcid">0000-0002-1825-0097</nameIdentifier>', 'author'), { contributors: [{ ...author, name: 'Rai', orcid: '0000-0002-1825-0097' }] }],
  ['an ORCID iD in a description, as DiVA has it', name(part('Rai') + '<description>orcid.org=0000-0002-1825-0097</description>', 'author'), { contributors: [{ ...author, name: 'Rai', orcid: '0000-0002-1825-0097' }] }],
  ['more authors than are named', `${rai}<name><etal/></name>`, { moreContributors: true }],
  ['a count of authors', `${rai}<note type="creatorCount">3</note>`, { moreContributors: 2 }],
  ['a count of all authors', `${rai}<note type="creatorCount">1</note>`, { moreContributors: undefined }],
  ['editors of the book that it is in', `${rai}${host(name(part('Lal, Hari'), 'editor') + name(part('K.C., Bina'), 'author'))}`, { contributors: [{ ...author, name: 'Rai, Asha', family: 'Rai', given: 'Asha' }, { ...author, role: 'editor', name: 'Lal, Hari', family: 'Lal', given: 'Hari' }] }],

  // Dates, publishers, places, editions
  ['a publisher and a place', origin('<place><placeTerm type="code" authority="marccountry">np</placeTerm></place><place><placeTerm type="text">Kathmandu :</placeTerm></place><publisher>ICIMOD,</publisher><edition>2nd ed.</edition>'), { publisher: { name: 'ICIMOD' }, place: 'Kathmandu', edition: '2nd ed.' }],
  ['the full stop of an abbreviation', origin('<place><placeTerm type="text">Ithaca, N.Y.</placeTerm></place><publisher>Springs, Inc.</publisher>'), { publisher: { name: 'Springs, Inc.' }, place: 'Ithaca, N.Y.' }],
  ['a printer before the publisher', origin('<publisher>Printer</publisher><dateIssued>1999</dateIssued>', 'eventType="manufacture"') + origin('<publisher>P</publisher><dateIssued>2000</dateIssued>', 'eventType="publication"'), { publisher: { name: 'P' }, published: { year: 2000 } }],
  ['a publisher as an agent', origin('<agent type="corporate"><namePart>P</namePart><role><roleTerm type="code">pbl</roleTerm></role></agent>'), { publisher: { name: 'P' } }],
  ['a date of issue after others', origin('<dateCreated>1999</dateCreated><copyrightDate>2001</copyrightDate><dateIssued>2000</dateIssued>'), { published: { year: 2000 } }],
  ['a date for the key', origin('<dateIssued>1999</dateIssued><dateIssued keyDate="yes">2000</dateIssued>'), { published: { year: 2000 } }],
  ['a key date that is no date of issue', origin('<dateIssued>2000</dateIssued><dateCreated keyDate="yes">1999</dateCreated>'), { published: { year: 2000 } }],
  ['a key date and no date of issue', origin('<copyrightDate>2000</copyrightDate><dateCreated keyDate="yes">1999</dateCreated>'), { published: { year: 1999 } }],
  ['a coded date beside the printed one', origin('<dateIssued>2057 [2000 or 2001]</dateIssued><dateIssued encoding="marc">2000</dateIssued>'), { published: { year: 2000 } }],
  ['a printed date that says more', origin('<dateIssued>March 2000</dateIssued><dateIssued encoding="marc">2000</dateIssued>'), { published: { year: 2000, month: 3 } }],
  ['two points of a range', origin('<dateIssued encoding="w3cdtf" point="start" keyDate="yes">2001</dateIssued><dateIssued encoding="w3cdtf" point="end">2003</dateIssued>'), { published: { year: 2001, end: { year: 2003 } } }],
  ['an open range of MARC', origin('<dateIssued encoding="marc" point="start">1998</dateIssued><dateIssued encoding="marc" point="end">9999</dateIssued>'), { published: { year: 1998, open: 'end' } }],
  ['a decade of MARC', origin('<dateIssued encoding="marc">199u</dateIssued>'), { published: { year: 1990, precision: 'decade' } }],
  ['about a year, and perhaps one', origin('<dateIssued qualifier="approximate">1995</dateIssued>'), { published: { year: 1995, approximate: true } }],
  ['perhaps a year', origin('<dateIssued qualifier="questionable">1995</dateIssued>'), { published: { year: 1995, uncertain: true } }],
  ['a supplied year', origin('<dateIssued qualifier="inferred">1995</dateIssued>'), { published: { year: 1995 } }],
  ['a day without hyphens', origin('<dateIssued encoding="iso8601">20040312</dateIssued>'), { published: { year: 2004, month: 3, day: 12 } }],
  ['a date of another calendar', origin('<dateIssued calendar="hijri">1389</dateIssued><copyrightDate>1969</copyrightDate>'), { published: { year: 1969 } }],
  ['when it was captured or changed', origin('<dateCaptured keyDate="yes">2015</dateCaptured><dateModified>2016</dateModified>'), { published: undefined }],
  ['the date of the issue that it is in', host('<part><date>1979-08</date></part>'), { published: { year: 1979, month: 8 } }],
  ['the date of the book that it is in', host(origin('<place><placeTerm type="text">Oxford</placeTerm></place><publisher>P</publisher><copyrightDate>1994</copyrightDate><edition>3rd</edition>')), { published: { year: 1994 }, publisher: { name: 'P' }, place: 'Oxford', edition: undefined }],

  // What it stands in
  ['a journal', host(`<part>${detail('volume', '16')}${detail('issue', '2')}<extent unit="pages"><start>215</start><end>222</end><list>215-222</list></extent></part>`), { series: 'Journal of Hills', volume: '16', issue: '2', pages: '215–222' }],
  ['a place that is not within its host', `${host('')}<part>${detail('volume', '16')}<extent unit="page"><start>5</start><end>9</end></extent></part>`, { series: 'Journal of Hills', volume: '16', pages: '5–9' }],
  ['pages without a unit', host(pages('<start>201</start><end>221</end>', '')), { pages: '201–221' }],
  ['pages as a list', host(pages('<list>pages 4-9</list>')), { pages: '4-9' }],
  ['one page', host(`<part>${detail('page', '13')}</part>`), { pages: '13' }],
  ['a caption for a number', host('<part><detail type="volume"><caption>Vol. 3</caption></detail></part>'), { volume: '3' }],
  ['an extent in minutes', '<part><extent unit="minutes"><total>45</total></extent></part>', { pages: undefined }],
  ['a host with a subtitle', '<relatedItem type="host"><titleInfo><title>Post-Fordism</title><subTitle>A Reader</subTitle></titleInfo></relatedItem>', { series: 'Post-Fordism: A Reader' }],
  ['a project, data and a folder for hosts', '<relatedItem type="host"><titleInfo><title>P</title></titleInfo><genre>project</genre></relatedItem><relatedItem type="host" displayLabel="Collection"><titleInfo><title>C</title></titleInfo></relatedItem><relatedItem type="host"><typeOfResource collection="yes">text</typeOfResource><titleInfo><title>D</title></titleInfo></relatedItem>', { series: undefined }],
  ['a journal behind another host', `<relatedItem type="host">${title('Archive')}</relatedItem>${host(`<part>${detail('volume', '3')}</part>`)}`, { series: 'Journal of Hills', volume: '3' }],
  ['a series', `<relatedItem type="series"><titleInfo><title>Papers</title><partNumber>7</partNumber></titleInfo></relatedItem>`, { series: 'Papers', volume: '7' }],
  ['a series with a number among its identifiers', `<relatedItem type="series">${title('Papers')}<identifier type="issn">0378-5955</identifier><identifier type="issue number">7</identifier></relatedItem>`, { series: 'Papers', volume: '7' }],
  ['what went before it', '<relatedItem type="preceding"><titleInfo><title>Older</title></titleInfo></relatedItem>', { series: undefined, standing: undefined }],

  // Identifiers, links, rights
  ['numbers of the print and of the file', '<identifier type="eisbn">978-0-306-40615-7</identifier><identifier type="pisbn">0-19-853453-1</identifier>', { identifiers: { isbn: ['978-0-306-40615-7', '0-19-853453-1'] } }],
  ['a type that is an address', '<identifier typeURI="http://id.loc.gov/vocabulary/identifiers/isbn">9780306406157</identifier>', { identifiers: { isbn: ['9780306406157'] } }],
  ['an identifier that is invalid', '<identifier type="isbn" invalid="yes">9780306406157</identifier>', { identifiers: undefined }],
  ['numbers of its journal, and not its DOI', host('<identifier type="issn">0378-5955</identifier><identifier type="doi">10.5555/journal</identifier>'), { identifiers: { issn: ['0378-5955'] }, links: undefined }],
  ['a handle as an address', '<identifier type="uri">https://hdl.handle.net/123/4</identifier>', { identifiers: { handle: '123/4' }, links: { landingPage: 'https://hdl.handle.net/123/4' } }],
  ['a local number', '<identifier type="local">MS-12</identifier>', { identifiers: undefined, links: undefined }],
  ['a page after a file', '<location><url access="raw object">https://r.org/1/full</url><url>https://r.org/other</url><url usage="primary display">https://r.org/1</url></location><physicalDescription><internetMediaType>application/pdf</internetMediaType></physicalDescription>', { links: { landingPage: 'https://r.org/1', fullText: { url: 'https://r.org/1/full', mediaType: 'application/pdf' } } }],
  ['a file of DiVA', '<location><url displayLabel="FULLTEXT" note="free" access="raw object">https://r.org/FULLTEXT01.pdf</url></location>', { links: { fullText: { url: 'https://r.org/FULLTEXT01.pdf', mediaType: 'application/pdf' } } }],
  ['a picture', '<location><url access="preview">https://r.org/1.jpg</url></location>', { cover: { url: 'https://r.org/1.jpg' }, links: undefined }],
  ['a table of contents', '<location><url displayLabel="Table of contents">https://r.org/toc.pdf</url></location>', { links: undefined }],
  ['an address that is not safe', '<location><url>javascript:alert(1)</url></location>', { links: undefined }],
  ['a licence and access, as OpenEdition has them', '<accessCondition type="license" valueURI="https://creativecommons.org/licenses/by-sa/4.0/">CC-BY-SA-4.0</accessCondition><accessCondition type="restriction on access" valueURI="http://purl.org/coar/access_right/c_abf2">open access</accessCondition>', { licence: { label: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }, access: { status: 'open' } }],
  ['an embargo', `<accessCondition type="restriction on access">embargoed access</accessCondition>${origin('<dateOther type="available">2027-01-01</dateOther>')}`, { access: { status: 'embargoed', until: { year: 2027, month: 1, day: 1 } }, published: undefined }],
  ['a sentence with a licence in it', `<accessCondition type="useAndReproduction">${'Use of this work is governed by the terms and conditions of the licence that its library has chosen for it, which is to be found at its address. '.repeat(2)}(https://creativecommons.org/licenses/by-nc-nd/4.0/)</accessCondition>`, { licence: { url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' } }],
  ['a condition of another kind', '<accessCondition type="GPO scope determination">fdlp</accessCondition>', { licence: undefined, access: undefined }],
  ['a text that is free to read, as DiVA says it', '<accessCondition>gratis</accessCondition>', { licence: undefined, access: { status: 'open' } }],
  ['a restriction in words', '<accessCondition type="restriction on access">Ask at the desk.</accessCondition>', { licence: undefined, access: undefined }],

  // The rest
  ['languages as codes and words', '<language><languageTerm type="text">English</languageTerm><languageTerm type="code">eng</languageTerm></language><language><languageTerm type="text">German</languageTerm></language>', { languages: ['en', 'de'] }],
  ['the language of its summary', '<language objectPart="summary"><languageTerm type="code">ger</languageTerm></language>', { languages: undefined }],
  ['the language of the catalogue', '<recordInfo><languageOfCataloging><languageTerm type="code">ger</languageTerm></languageOfCataloging></recordInfo>', { languages: undefined }],
  ['abstracts in two languages', `${title('T', 'lang="eng"')}${english}<abstract lang="eng">A</abstract><abstract lang="ger" type="summary">B</abstract>`, { summary: [{ type: 'paragraph', content: 'A' }], translations: [{ lang: 'de', summary: [{ type: 'paragraph', content: 'B' }] }] }],
  ['an excerpt beside the abstract', '<abstract type="excerpt">E</abstract><abstract>A</abstract>', { summary: [{ type: 'paragraph', content: 'A' }] }],
  ['a warning for an abstract', '<abstract type="content advice">Beware</abstract>', { summary: undefined }],
  ['notes and contents', '<note>N</note><tableOfContents>C</tableOfContents><note type="ownership">O</note>', { summary: undefined }],
  ['keywords in one element', '<subject><topic>water</topic><topic>hills</topic></subject><subject><geographic>Nepal</geographic></subject>', { keywords: ['water', 'hills', 'Nepal'] }],
  ['headings with what they say of it', '<subject authority="lcsh"><topic>Women</topic><geographic>Nepal</geographic></subject><subject authority="fast"><topic>Women</topic></subject>', { keywords: ['Women – Nepal'] }],
  ['codes and coordinates', '<subject><geographicCode>a-np</geographicCode></subject><subject><cartographics><coordinates>E 8</coordinates></cartographics></subject><classification authority="ddc">551</classification>', { keywords: undefined }],
  ['a name, a work and a place for subjects', '<subject><name><namePart>Rai, Asha</namePart><namePart type="date">1950-</namePart></name></subject><subject><titleInfo><title>Springs</title></titleInfo></subject><subject><hierarchicalGeographic><country>Nepal</country><city>Pokhara</city></hierarchicalGeographic></subject>', { keywords: ['Rai, Asha', 'Springs', 'Pokhara'] }],
  ['pages of a book', '<physicalDescription><extent>vii, 322 p. : ill. ; 23 cm.</extent></physicalDescription>', { pages: 'vii, 322 p.' }],
  ['pages behind what holds them', '<physicalDescription><extent>1 online resource (12 pages)</extent></physicalDescription>', { pages: '12 pages' }],
  ['a number of pages', '<physicalDescription><extent unit="pages">345</extent></physicalDescription>', { pages: '345' }],
  ['discs', '<physicalDescription><extent>2 discs</extent></physicalDescription>', { pages: undefined }],

  // Kinds of works
  ['genres of DiVA', '<genre authority="diva" type="contentTypeCode">refereed</genre><genre authority="svep" type="publicationType">art</genre><genre authority="diva" type="publicationTypeCode">article</genre><genre authority="kb.se" type="outputType">publication/journal-article</genre><genre authority="diva" type="publicationType" lang="eng">Article in journal</genre>', { type: 'article', typeLabel: 'Article in journal' }],
  ['a genre with more behind it', '<genre>Doctoral thesis, comprehensive summary</genre>', { type: 'thesis', typeLabel: 'Doctoral thesis, comprehensive summary' }],
  ['genres of the Library of Congress', '<typeOfResource>text</typeOfResource><genre authority="lcgft">Academic theses</genre>', { type: 'thesis', typeLabel: 'Academic theses' }],
  ['a book that is only issued as one', `<typeOfResource>text</typeOfResource><genre authority="marcgt">bibliography</genre>${origin('<issuance>monographic</issuance>')}`, { type: 'book', typeLabel: undefined }],
  ['a document of Zotero’s', `<typeOfResource>text</typeOfResource><genre authority="local">document</genre>${origin('<issuance>monographic</issuance>')}`, { type: undefined }],
  ['an article that is told by its journal', host('<identifier type="issn">0378-5955</identifier>'), { type: 'article' }],
  ['a chapter that is told by its book', host('<identifier type="isbn">9780306406157</identifier>'), { type: 'chapter' }],
  ['a paper that is told by its proceedings', host('<genre authority="marcgt">conference publication</genre>'), { type: 'conference-paper' }],
  ['a host that tells nothing', host(''), { type: undefined }],
  ['pictures and films', '<typeOfResource>still image</typeOfResource>', { type: 'image' }],
  ['a film', '<typeOfResource>moving image</typeOfResource>', { type: 'video' }],
]; // prettier-ignore

const kindOf = async (text: string) =>
  readPublication(text).then(
    ({ title: read, source }) => [read, source?.format],
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.count ?? facts.path],
  );
const oai = (inner: string) => `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><request verb="ListRecords" metadataPrefix="mods">https://r.org/oai</request>${inner}</OAI-PMH>`; // prettier-ignore
const record = (inner: string) => `<record><header><identifier>oai:x:1</identifier></header><metadata>${inner}</metadata></record>`; // prettier-ignore

describe('MODS records', () => {
  for (const [oddity, inner, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = { ...(await readPublication(mods(inner))) } as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) expect(read[key], key).to.deep.equal(value);
    });

  it('come in many wrappings', async () => {
    const wrappings = [
      mods(''),
      `<?xml version="1.0" encoding="UTF-8"?>\n${mods('')}`,
      '<mods><titleInfo><title>T</title></titleInfo></mods>',
      '<m:mods xmlns:m="http://www.loc.gov/mods/v3"><m:titleInfo><m:title>T</m:title></m:titleInfo></m:mods>',
      `<modsCollection xmlns="http://www.loc.gov/mods/v3">${mods('')}</modsCollection>`,
      oai(`<GetRecord>${record(mods(''))}</GetRecord>`),
      `<zs:searchRetrieveResponse xmlns:zs="http://www.loc.gov/zing/srw/"><zs:records><zs:record><zs:recordData>${mods('')}</zs:recordData></zs:record></zs:records></zs:searchRetrieveResponse>`,
    ];
    for (const each of wrappings) expect(await kindOf(each), each).to.deep.equal(['T', 'mods']);
  });
  it('may be several', async () => {
    const two = [mods(title('A')), mods(title('B'))];
    for (const list of [`<modsCollection>${two.join('')}</modsCollection>`, oai(`<ListRecords>${two.map(record).join('')}<record><header status="deleted"/></record></ListRecords>`)]) {
      expect(await kindOf(list)).to.deep.equal(['several', 2]);
      expect((await readPublications(list)).map((each) => each.title)).to.deep.equal(['A', 'B']);
    }
  }); // prettier-ignore
  it('are the work’s in METS, and not those of its chapters', async () => {
    const section = (id: string, inner: string) => `<dmdSec ID="${id}"><mdWrap MDTYPE="MODS"><xmlData>${inner}</xmlData></mdWrap></dmdSec>`; // prettier-ignore
    const mets = `<mets xmlns="http://www.loc.gov/METS/">${section('a', mods(title('Book')))}${section('b', mods(title('Chapter')))}</mets>`; // prettier-ignore
    expect(await kindOf(oai(`<GetRecord>${record(mets)}</GetRecord>`))).to.deep.equal(['Book', 'mods']);
  });
  it('say what it is where there are none', async () => {
    const failing: readonly (readonly [string, unknown])[] = [
      [oai('<error code="cannotDisseminateFormat"/>'), ['format', 'error']],
      [oai('<GetRecord><record><header status="deleted"/></record></GetRecord>'), ['format', 'deleted']],
      ['<modsCollection xmlns="http://www.loc.gov/mods/v3"/>', ['format', 'xml']],
      [mods('').slice(0, -3), ['format', 'xml']],
      ['<mods xmlns="http://www.loc.gov/mods/v3"><name><namePart>Rai</namePart></name></mods>', ['invalid', 'title']],
      [mods('<titleInfo><title/></titleInfo>'), ['invalid', 'title']],
    ];
    for (const [text, expected] of failing) expect(await kindOf(text), text).to.deep.equal(expected);
  });
  it('of a thesis have degree and university, wherever they say them', async () => {
    const degree = '<extension><d:degree xmlns:d="http://www.ndltd.org/standards/metadata/etdms/1.0/"><d:name>PhD</d:name><d:level>Doctoral</d:level><d:grantor>Example University</d:grantor></d:degree></extension>'; // prettier-ignore
    const ways = [
      degree,
      `${name(part('Example University'), 'degree grantor', 'type="corporate"')}<extension><degree><name>PhD</name></degree></extension>`,
      '<note type="thesis">Thesis (PhD)--Example University, 2004.</note>',
    ];
    for (const way of ways) {
      const read = await readPublication(mods(`<genre>thesis</genre>${rai}${way}`));
      expect([read.institution, read.degree, read.contributors?.length], way).to.deep.equal(['Example University', 'PhD', 1]);
    }
    const { institution, degree: none } = await readPublication(mods('<note>Thesis (PhD)--Example University.</note>'));
    expect([institution, none]).to.deep.equal([undefined, undefined]);
  }); // prettier-ignore
  it('tell the meeting that they come of', async () => {
    const meeting = (text: string) => name(part(text), '', 'type="conference"');
    const read = async (text: string) => (await readPublication(mods(rai + meeting(text)))).event;
    expect(await read('Workshop on springs (2nd : 2004 : Kathmandu, Nepal)')).to.deep.equal({ name: 'Workshop on springs', place: 'Kathmandu, Nepal', date: { year: 2004 } }); // prettier-ignore
    expect(await read('Workshop on springs (2004)')).to.deep.equal({ name: 'Workshop on springs', date: { year: 2004 } }); // prettier-ignore
    expect(await read('Workshop on springs (Hydrology)')).to.deep.equal({ name: 'Workshop on springs (Hydrology)' });
  });
  it('say how far they have come', async () => {
    const status = async (text: string) => (await readPublication(mods(`<note type="publicationStatus">${text}</note>`))).status; // prettier-ignore
    expect(await Promise.all(['In press', 'Submitted', 'Epub ahead of print', 'Published'].map(status))).to.deep.equal(['in-press', 'submitted', 'prepublished', undefined]); // prettier-ignore
  });
  it('stand what does not belong there', async () => {
    const names = ['titleInfo', 'title', 'name', 'namePart', 'role', 'roleTerm', 'originInfo', 'dateIssued', 'relatedItem', 'part', 'detail', 'extent', 'subject', 'language', 'location', 'url', 'note', 'mods', 'constructor', '__proto__']; // prettier-ignore
    for (const outer of names)
      for (const inner of names) {
        const read = await readPublications(mods(`<titleInfo><title>T</title></titleInfo><${outer} type="host" lang="x" point="start" authority=""><${inner} type="">&lt;b&gt;</${inner}>&amp;lt;<q/></${outer}>`)); // prettier-ignore
        expect(read[0]?.title, `${outer} ${inner}`).to.be.a('string');
      }
  });
  it('cost no more than their length', async () => {
    const many = `${rai}${name(part('Lal, Hari'))}`.repeat(500) + '<subject><topic>a</topic></subject>'.repeat(2000) + origin('<dateIssued point="start">2000</dateIssued><dateIssued point="end">2001</dateIssued>'.repeat(300)); // prettier-ignore
    await readPublication(mods(many));
    for (const text of [' ', '(', ',', ';', ':', '1', '\n', '\n     ', 'A. ', ' : ', '(1 : ']) {
      const long = `x${text.repeat(20_000)}x`;
      await readPublication(mods(`${name(part(long), long, 'type="conference"')}${name(part(long, 'family') + part(long, 'termsOfAddress'), long)}${origin(`<dateIssued>${long}</dateIssued><publisher>${long}</publisher>`)}<note type="thesis">${long}</note><physicalDescription><extent>${long}</extent></physicalDescription><accessCondition>${long}</accessCondition><subject><topic>${long}</topic></subject><genre>${long}</genre><relatedItem type="series">${title(long)}</relatedItem><location><url note="${long}">${long}</url></location>`)); // prettier-ignore
    }
  });
});
