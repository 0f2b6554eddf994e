// The own JSON with fields beside ours, which are passed over. Errors and people have titles too, so these are told apart.
import { fieldsOf } from '../compose/fields.js';
import { isObject } from '../format.js';
import { lookOfKeys } from '../answer-kinds.js';
import type { RawRecord } from '../../record/raw-record.js';

export { parse } from './publication.js';

/** Keys by which other formats are known: what has one of them and is not in that format is damaged, and not ours. */
const OTHERS = ['@context', 'metadata', 'hits'];

/** Whether it is about a publication, as far as its keys say, and like no other format. */
export function matches({ value }: RawRecord): boolean {
  const fields = fieldsOf(value);
  return (
    isObject(value) &&
    !OTHERS.some((key) => Object.hasOwn(fields, key)) &&
    !isObject(fields['title']) &&
    lookOfKeys(fields) === undefined
  );
}
