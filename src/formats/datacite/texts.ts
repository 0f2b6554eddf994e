// Titles and descriptions of DataCite's, by their types.
import { at, byLetters, lettersOf } from './values.js';
import { type Fields, isObject } from '../format.js';
import { listOf } from '../compose/fields.js';
import type { Said } from '../compose/found.js';
import { textsOf } from '../compose/values.js';

interface Titles {
  readonly main: readonly Said[];
  readonly subtitles: readonly Said[];
  readonly translated: readonly Said[];
  readonly others: readonly Said[];
}

/** The main title is the one without a type; another one has to do where there is none. */
export function titlesOf(value: unknown): Titles {
  const titles = listOf(value).map((each) => {
    const { titletype, lang } = isObject(each) ? byLetters(each) : {};
    return { type: lettersOf(titletype), said: { text: at(each, 'title'), lang } };
  });
  const all = (are: (type: string) => boolean) => titles.filter(({ type }) => are(type)).map(({ said }) => said);
  return {
    main: all((type) => !type),
    subtitles: all((type) => type === 'subtitle'),
    translated: all((type) => type === 'translatedtitle'),
    others: all((type) => !['', 'subtitle', 'translatedtitle'].includes(type)),
  };
}

/** The descriptions of a type with their languages. Those outside of the list, as OpenAIRE has them, have no type. */
export const descriptionsOf = (record: Fields, type?: string): Said[] =>
  [...listOf(record['descriptions']), ...listOf(record['description'])]
    .map((each) => (isObject(each) ? byLetters(each) : { description: each }))
    .filter((each) => textsOf(each['description']).length && (!type || lettersOf(each['descriptiontype']) === type))
    .map((each) => ({ text: each['description'], lang: each['lang'] }));

/** The abstract in all its languages. Without one, a lone description; of several nobody can say which is the summary. */
export function summaryOf(record: Fields): Said[] {
  const abstracts = descriptionsOf(record, 'abstract');
  const all = descriptionsOf(record);
  const isSeries = descriptionsOf(record, 'seriesinformation').length;
  return abstracts.length ? abstracts : all.length === 1 && !isSeries ? all : [];
}
