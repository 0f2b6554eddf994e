// What a work stands in: series with their numbers, and journals where no field is for them.
import { bibtex, crossref, csl, dataCite, dspace, dublinCore, invenio, marc, openAlex, page, type RightValue, ris, schemaOrg, valuesOf } from './value.js'; // prettier-ignore

const relation = (text: string) => dublinCore(`<dc:relation>${text}</dc:relation>`);
const host = (fields: object) => ({ author: 'Rai, A.', ...fields });
/** An article, as repositories give it that have its journal in a relation of no kind. */
const article = (elements: string) => dublinCore(`<dc:type>Article</dc:type>${elements}`);
const CITED = '<dc:identifier>Rai, Asha. 2018. "Springs." Angewandte Chemie, 130 (16).</dc:identifier>';
const journal = (fields: object) => crossref({ 'container-title': ['PeerJ'], publisher: 'PeerJ', ...fields });

/** A series in one field with its number, in every format that has a field for a series. */
const numbered = (written: string) => [
  ['dspace', dspace({ 'dc.relation.ispartofseries': written })],
  ['oai-dc', relation(written)],
  ['marcxml', marc(`490 0_ $a ${written}`)],
  ['crossref', crossref({ 'container-title': [written] })],
  ['csl-json', csl({ type: 'report', 'collection-title': written })],
  ['invenio', invenio({}, { 'imprint:imprint': { title: written } })],
  ['datacite', dataCite({ container: { title: written } })],
  ['bibtex', bibtex('book', { series: written })],
  ['ris', ris('BOOK', `T2  - ${written}`)],
  ['schema-org', schemaOrg('Book', host({ isPartOf: { '@type': 'BookSeries', name: written } }))],
  ['landing-page', page({ citation_series_title: written })],
  ['openalex', openAlex({ primary_location: { source: { display_name: written } } })],
] as const; // prettier-ignore

export const series: readonly RightValue[] = [
  ...valuesOf(
    'the number in a series is a part of its name',
    [
      ['Policy Working Paper; 11021', 'Policy Working Paper', '11021'],
      ['Archivo General;Volumen 4', 'Archivo General', '4'],
      ['Water Papers ; no. 5', 'Water Papers', '5'],
    ].flatMap(([written, name, number]) =>
      numbered(written!).flatMap(([format, record]) => [
        [format, `${written}: its name`, record, 'series', name] as const,
        [format, `${written}: its number`, record, 'volume', number] as const,
      ]),
    ),
  ),
  ...valuesOf('a part of a series’ name is taken for its number', [
    ['dspace', 'Land; water; people', dspace({ 'dc.relation.ispartofseries': 'Land; water; people' }), 'series', 'Land; water; people'],
    ['csl-json', 'Springs; the first 20 years', csl({ type: 'report', 'collection-title': 'Springs; the first 20 years' }), 'series', 'Springs; the first 20 years'],
    ['bibtex', 'Papers; 7 beside volume 3', bibtex('book', { series: 'Papers; 7', volume: '3' }), 'volume', '3'],
  ]),
  ...valuesOf('a series says the title or the publisher again', [
    ['dspace', 'series = publisher', dspace({ 'dc.relation.ispartofseries': 'World Bank', 'dc.publisher': 'World Bank' }), 'series', undefined],
    ['dspace', 'series = title', dspace({ 'dc.relation.ispartof': 'Springs' }), 'series', undefined],
    ['oai-dc', 'World Bank; 7 = publisher', dublinCore('<dc:relation>World Bank; 7</dc:relation><dc:publisher>World Bank</dc:publisher>'), 'series', undefined],
    ['marcxml', 'series = publisher', marc('264 _1 $b World Bank', '490 0_ $a World Bank.'), 'series', undefined],
    ['csl-json', 'series = title', csl({ type: 'book', 'collection-title': 'Springs' }), 'series', undefined],
    ['invenio', 'series = publisher', invenio({ publisher: 'World Bank' }, { 'imprint:imprint': { title: 'World Bank' } }), 'series', undefined],
    ['datacite', 'container = title', dataCite({ container: { title: 'Springs' } }), 'series', undefined],
    ['openalex', 'source = publisher', openAlex({ primary_location: { source: { display_name: 'World Bank', host_organization_name: 'World Bank' } } }), 'series', undefined],
    ['bibtex', 'series = publisher', bibtex('book', { series: 'World Bank', publisher: '{World Bank}' }), 'series', undefined],
    ['ris', 'T2 = PB', ris('BOOK', 'T2  - World Bank', 'PB  - World Bank'), 'series', undefined],
    ['schema-org', 'isPartOf = publisher', schemaOrg('Report', host({ isPartOf: { name: 'World Bank' }, publisher: { name: 'World Bank' } })), 'series', undefined],
    ['landing-page', 'series = publisher', page({ citation_series_title: 'World Bank', citation_publisher: 'World Bank' }), 'series', undefined],
  ]),
  ...valuesOf('a journal is left out since its publisher is called alike', [
    ['crossref', 'PeerJ, 10', journal({ volume: '10' }), 'series', 'PeerJ'],
    ['crossref', 'PeerJ, e42', journal({ 'article-number': 'e42' }), 'series', 'PeerJ'],
  ]),
  ...valuesOf('the journal is lost where no field is for it', [
    ['oai-dc', 'a relation that the citation has', article(`<dc:relation>Angewandte Chemie</dc:relation>${CITED}`), 'series', 'Angewandte Chemie'],
    ['oai-dc', 'its volume in the citation', article(`<dc:relation>Angewandte Chemie</dc:relation>${CITED}`), 'volume', '130'],
    ['oai-dc', 'its issue in the citation', article(`<dc:relation>Angewandte Chemie</dc:relation>${CITED}`), 'issue', '16'],
    ['oai-dc', 'a relation called a journal beside an ISSN', article('<dc:relation>Journal of Springs</dc:relation><dc:identifier>0378-5955</dc:identifier>'), 'series', 'Journal of Springs'],
    ['oai-dc', 'a relation with volume and number', article('<dc:relation>Himalayan Journal, Vol. 3, No. 2</dc:relation>'), 'series', 'Himalayan Journal'],
    ['oai-dc', 'dcterms:isPartOf', dublinCore('<dc:type>Article</dc:type><dcterms:isPartOf xmlns:dcterms="http://purl.org/dc/terms/">Himalayan Journal</dcterms:isPartOf>'), 'series', 'Himalayan Journal'],
    ['dspace', 'volume and issue in dc.identifier.citation', dspace({ 'dc.relation.ispartof': 'Himalayan Journal', 'dc.identifier.citation': 'Rai, A. (2018). Springs. Himalayan Journal, 3(2), 12–20.' }), 'pages', '12–20'],
    ['landing-page', 'DC.Source beside DC.Source.Volume', page({ 'DC.Source': 'Himalayan Journal', 'DC.Source.Volume': '3' }), 'series', 'Himalayan Journal'],
    ['landing-page', 'DC.Source.Volume', page({ 'DC.Source': 'Himalayan Journal', 'DC.Source.Volume': '3' }), 'volume', '3'],
    ['landing-page', 'DC.Source.Issue', page({ 'DC.Source.Issue': '2' }), 'issue', '2'],
    ['landing-page', 'DC.Source.ISSN', page({ 'DC.Source.ISSN': '0378-5955' }), 'identifiers.issn', ['0378-5955']],
    ['landing-page', 'DC.Identifier.pageNumber', page({ 'DC.Identifier.pageNumber': '12-20' }), 'pages', '12-20'],
  ]),
  ...valuesOf('something else is taken for the journal', [
    ['oai-dc', 'a relation that nothing else names', article('<dc:relation>Other work</dc:relation>'), 'series', undefined],
    ['oai-dc', 'a date as relation', article('<dc:relation>January 2004</dc:relation><dc:identifier>0378-5955</dc:identifier>'), 'series', undefined],
    ['oai-dc', 'a journal beside a picture', dublinCore('<dc:type>Image</dc:type><dc:relation>Journal of Springs</dc:relation>'), 'series', undefined],
    ['landing-page', 'DC.Source alone', page({ 'DC.Source': 'A scan' }), 'series', undefined],
    ['dspace', 'a year behind the name in a citation', dspace({ 'dc.relation.ispartof': 'Himalayan Journal', 'dc.identifier.citation': 'Himalayan Journal, 2018, 12-20' }), 'volume', undefined],
  ]),
]; // prettier-ignore
