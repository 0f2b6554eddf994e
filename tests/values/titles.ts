// Titles and summaries in further languages, as catalogues have them.
import { coded, crossref, dspace, dublinCore, inLanguage, invenio, marc, type RightValue, valuesOf } from './value.js';

const FRENCH = [{ lang: 'fr', title: 'Sources' }];
const TWO = { 'dc.language.iso': 'en', 'dc.title': [inLanguage('Springs', 'en'), inLanguage('Sources', 'fr')] };
const titled = (title: string) => marc(coded('s2020', 'eng')).replace(/<datafield tag="245".*?<\/datafield>/, title);
const field245 = (...parts: readonly (readonly [string, string])[]) => titled(`<datafield tag="245" ind1="0" ind2="0">${parts.map(([code, text]) => `<subfield code="${code}">${text}</subfield>`).join('')}</datafield>`); // prettier-ignore
const translated = (lang?: object) => ({ additional_titles: [{ title: 'Sources', type: { id: 'translated-title' }, ...(lang && { lang }) }] }); // prettier-ignore
const prose = (content: string) => [{ type: 'paragraph', content }];

export const titles: readonly RightValue[] = [
  ...valuesOf('a title in another language is lost', [
    ['dspace', 'dc.title in en and fr', dspace(TWO), 'translations', FRENCH],
    ['dspace', 'dc.title.alternative in fr beside dc.title in en', dspace({ 'dc.title': [inLanguage('Springs', 'en')], 'dc.title.alternative': [inLanguage('Sources', 'fr')] }), 'translations', FRENCH],
    ['dspace', 'dc.title.translated', dspace({ 'dc.title.translated': 'Sources' }), 'translations', [{ title: 'Sources' }]],
    ['oai-dc', 'title with xml:lang en and fr', dublinCore('<dc:language>en</dc:language><dc:title xml:lang="fr">Sources</dc:title>'), 'translations', FRENCH],
    ['oai-dc', 'dcterms:alternative with xml:lang fr', dublinCore('<dc:language>en</dc:language><dcterms:alternative xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="fr">Sources</dcterms:alternative>'), 'translations', FRENCH],
    ['invenio', 'additional title “translated-title” in fra', invenio(translated({ id: 'fra' })), 'translations', FRENCH],
    ['invenio', 'additional title “translated-title” in no language', invenio(translated()), 'translations', [{ title: 'Sources' }]],
    ['marcxml', '245 $a Springs = $b Sources', field245(['a', 'Springs ='], ['b', 'Sources /']), 'translations', [{ title: 'Sources' }]],
    ['marcxml', '245 $a Springs : $b a report = Sources : rapport', field245(['a', 'Springs :'], ['b', 'a report = Sources : rapport /']), 'translations', [{ title: 'Sources: rapport' }]],
    ['marcxml', '245 $a Springs = Sources beside 246 31', field245(['a', 'Springs = Sources']).replace('</record>', '<datafield tag="246" ind1="3" ind2="1"><subfield code="a">Sources</subfield></datafield></record>'), 'title', 'Springs'],
    ['marcxml', '245 $a Springs = Sources beside 041 $a eng $a fre', field245(['a', 'Springs = Sources']).replace('</record>', '<datafield tag="041" ind1="0" ind2=" "><subfield code="a">eng</subfield><subfield code="a">fre</subfield></datafield></record>'), 'translations', [{ title: 'Sources' }]],
    ['marcxml', '245 $a Silence = death : $b the art of protest', field245(['a', 'Silence = death :'], ['b', 'the art of protest']), 'title', 'Silence = death'],
    ['marcxml', '246 with the second indicator 1', marc('246 11 $a Sources'), 'translations', [{ title: 'Sources' }]],
    ['marcxml', '242 $y fre', marc('242 00 $a Sources. $y fre'), 'translations', FRENCH],
    ['crossref', 'original-title', crossref({ 'original-title': ['Sources'] }), 'translations', [{ title: 'Sources' }]],
  ]),
  ...valuesOf('a parallel title is taken for the subtitle', [
    ['marcxml', '245 $a Springs = $b Sources', field245(['a', 'Springs ='], ['b', 'Sources /']), 'subtitle', undefined],
    ['marcxml', '245 $a Springs : $b a report = Sources', field245(['a', 'Springs :'], ['b', 'a report = Sources']), 'subtitle', 'a report'],
  ]),
  ...valuesOf('another form of the title is taken for a translation', [
    ['dspace', 'dc.title.alternative in the same language', dspace({ 'dc.title': [inLanguage('Springs', 'en')], 'dc.title.alternative': [inLanguage('On springs', 'en')] }), 'translations', undefined],
    ['dspace', 'dc.title.alternative in no language', dspace({ 'dc.title.alternative': 'On springs' }), 'translations', undefined],
    ['invenio', 'additional title “alternative-title” in no language', invenio({ additional_titles: [{ title: 'On springs', type: { id: 'alternative-title' } }] }), 'translations', undefined],
    ['marcxml', '246 with the second indicator 4, the cover’s title', marc('246 14 $a On springs'), 'translations', undefined],
    ['marcxml', '245 $b bounds for n = 2', field245(['a', 'Springs :'], ['b', 'bounds for n = 2']), 'subtitle', 'bounds for n = 2'],
    ['marcxml', '245 $a E = mc², a formula', field245(['a', 'E = mc²']), 'title', 'E = mc²'],
    ['marcxml', '246 with the title again', marc('246 11 $a Springs'), 'translations', undefined],
    ['crossref', 'original-title with the title again', crossref({ 'original-title': ['Springs'] }), 'translations', undefined],
    ['oai-dc', 'a second title in no language', dublinCore('<dc:title>On springs</dc:title>'), 'translations', undefined],
  ]),
  ...valuesOf('summaries in two languages run together', [
    ['dspace', 'dc.description.abstract in en and fr', dspace({ ...TWO, 'dc.description.abstract': [inLanguage('They dry.', 'en'), inLanguage('Elles tarissent.', 'fr')] }), 'translations', [{ ...FRENCH[0], summary: prose('Elles tarissent.') }]],
    ['dspace', 'dc.description.abstract in en and fr: the summary', dspace({ ...TWO, 'dc.description.abstract': [inLanguage('Elles tarissent.', 'fr'), inLanguage('They dry.', 'en')] }), 'summary', prose('They dry.')],
    ['oai-dc', 'description with xml:lang en and fr', dublinCore('<dc:language>en</dc:language><dc:description xml:lang="en">They dry.</dc:description><dc:description xml:lang="fr">Elles tarissent.</dc:description>'), 'translations', [{ lang: 'fr', summary: prose('Elles tarissent.') }]],
    ['invenio', 'an additional description “abstract” in fra', invenio({ languages: [{ id: 'eng' }], description: 'They dry.', additional_descriptions: [{ description: 'Elles tarissent.', type: { id: 'abstract' }, lang: { id: 'fra' } }] }), 'translations', [{ lang: 'fr', summary: prose('Elles tarissent.') }]],
    ['invenio', 'an additional description “abstract” in fra: the summary', invenio({ languages: [{ id: 'eng' }], description: 'They dry.', additional_descriptions: [{ description: 'Elles tarissent.', type: { id: 'abstract' }, lang: { id: 'fra' } }] }), 'summary', prose('They dry.')],
  ]),
]; // prettier-ignore
