// What was cleaned in a record, in a language's words.
import { around, filled, ownOf } from './filled.js';
import { fieldInWords } from './field-path.js';
import type { Numbers } from './numbers.js';
import type { RepairMessages } from './messages.js';
import type { Words } from './words.js';

/**
 * The words of the list of what was cleaned.
 *
 * @param labels what is labelled on a card, by which fields are called as well
 */
export function repairMessages(
  { repairs }: Words,
  labels: Readonly<Record<string, string>>,
  { format, plural }: Numbers,
): RepairMessages {
  const fields = { ...labels, ...repairs.fields };
  return {
    heading: repairs.heading,
    none: repairs.none,
    field: (path) => fieldInWords(path, (field) => ownOf(fields, field), format),
    // Only the sentence has places to fill; what was found may have braces of its own.
    item: (field, what) =>
      around(repairs.item, 'what', what).flatMap((part) => (typeof part === 'string' ? filled(part, { field }) : part)),
    repair: (kind, found) => around(repairs.kinds[kind], 'found', found),
    places: (count) => plural(repairs.places, count),
  };
}
