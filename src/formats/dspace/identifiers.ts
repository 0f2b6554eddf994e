import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { Fields } from '../format.js';

/** A DOI that is only planned leads nowhere yet, and one that is deleted does no longer. */
const NOT_THERE = /TO_BE|BEFORE|PENDING|MINTED|RESERVED|DELET/i;

/**
 * The DOIs that DSpace has registered for an item, where they were asked for with it.
 *
 * @see https://github.com/DSpace/RestContract/blob/main/identifiers.md
 */
export function registeredDois(item: Fields): unknown[] {
  const embedded = fieldsOf(item['_embedded'])['identifiers'];
  const all = [...listOf(embedded), ...listOf(fieldsOf(embedded)['identifiers'])].map(fieldsOf);
  return all
    .filter(
      (each) =>
        /^doi$/i.test(textOf(each['identifierType']) ?? '') && !NOT_THERE.test(textOf(each['identifierStatus']) ?? ''),
    ) // prettier-ignore
    .map((each) => each['value']);
}
