// What InvenioRDM's records take from vocabularies: languages, and titles in several of them.
import { fieldsOf, listOf } from '../compose/fields.js';
import { type Fields, isObject } from '../format.js';
import type { Said } from '../compose/found.js';

/** A text beside its language, which is an identifier of a vocabulary: `{title: "S", lang: {id: "eng"}}`. */
export const inLanguage = (text: unknown, { lang }: Fields): Said => ({
  text,
  lang: isObject(lang) ? lang['id'] : lang,
});

/** The interface's language comes later; a vocabulary's own titles are keyed by language, English first by convention. */
export function inEnglish(titles: unknown): unknown {
  return isObject(titles) ? (titles['en'] ?? Object.values(titles)[0]) : titles;
}

/** The texts of a list whose members have a type, in their languages. */
export const ofType = (list: unknown, key: string, ...types: readonly string[]): Said[] =>
  listOf(list)
    .map(fieldsOf)
    .filter((each) => types.includes(fieldsOf(each['type'])['id'] as string))
    .map((each) => inLanguage(each[key], each));
