// Titles and summaries in further languages.
import { dublinCore, type RightValue, valuesOf } from './value.js';

const datacite = (titles: readonly object[], descriptions: readonly object[] = []) => ({
  data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', language: 'en', titles, descriptions } },
});
const abstract = (description: string, lang: string) => ({ description, descriptionType: 'Abstract', lang });
const paragraph = (content: string) => [{ type: 'paragraph', content }];

export const translations: readonly RightValue[] = [
  ...valuesOf('a summary in another language runs on behind the first', [
    ['oai-dc', 'descriptions in English and German', dublinCore('<dc:language>en</dc:language><dc:description xml:lang="en">Dry.</dc:description><dc:description xml:lang="de">Trocken.</dc:description>'), 'summary', paragraph('Dry.')],
    ['oai-dc', 'descriptions in German and English, of an English title', dublinCore('<dc:language>en</dc:language><dc:description xml:lang="de">Trocken.</dc:description><dc:description xml:lang="en">Dry.</dc:description>'), 'translations', [{ lang: 'de', summary: paragraph('Trocken.') }]],
    ['oai-dc', 'two descriptions in English', dublinCore('<dc:description xml:lang="en">Dry.</dc:description><dc:description xml:lang="en-GB">Cold.</dc:description>'), 'translations', undefined],
    ['oai-dc', 'a description in German alone', dublinCore('<dc:language>en</dc:language><dc:description xml:lang="de">Trocken.</dc:description>'), 'summary', [{ type: 'paragraph', content: 'Trocken.', lang: 'de' }]],
    ['datacite', 'abstracts in English and Nepali', datacite([{ title: 'Springs' }], [abstract('Dry.', 'en'), abstract('सुक्खा।', 'ne')]), 'translations', [{ lang: 'ne', summary: paragraph('सुक्खा।') }]],
  ]),
]; // prettier-ignore
