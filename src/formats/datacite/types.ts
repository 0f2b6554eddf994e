// What kind of thing a DataCite record is about.
import { firstText, textsOf } from '../compose/values.js';
import { byLetters, lettersOf } from './values.js';
import { type Fields, isObject } from '../format.js';
import { typeOf } from '../compose/types.js';

/** Before `types` there was `resourceType`, of the same two parts. */
export function typesOf(record: Fields): { general: unknown; label: unknown } {
  const types = byLetters([record['types'], record['resourcetype'], record].find(isObject));
  const general = firstText(types['resourcetypegeneral']);
  // A "Collection" is one of anything, and no book.
  return { general: lettersOf(general) === 'collection' ? undefined : general, label: types['resourcetype'] };
}

/** The free text, unless it says the type's own word again; the general type, where readers are told no better. */
export function typeLabelOf(general: unknown, label: unknown): string[] {
  const type = textsOf([general, label]).map(typeOf).find(Boolean);
  const isSame = [lettersOf(general), lettersOf(type)].includes(lettersOf(label));
  const isTold = type !== undefined || ['text', 'other', 'literature'].includes(lettersOf(general));
  return textsOf([isSame ? undefined : label, isTold ? undefined : general]).map(words);
}

/** "ResearchReport" as "Research report". */
const words = (code: string): string =>
  /^(?:[A-Z][a-z]+){2,}$/.test(code) ? code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : code;
