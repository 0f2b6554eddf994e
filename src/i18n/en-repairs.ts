// What was cleaned in a record, in English.
import { fieldInWords } from './field-path.js';
import type { RepairMessages } from './messages.js';

export const heading = 'Cleaned for this card; the record still has it:';
export const none = 'Nothing was cleaned.';

export const field: RepairMessages['field'] = (path) => fieldInWords(path);

export const item: RepairMessages['item'] = (place, what) => [`${place}: `, ...what];

export const repair: RepairMessages['repair'] = (kind, found) =>
  ({
    'stray-tag': ['removed a stray ', found],
    entity: ['read ', found, ' as the character it stands for'],
    escaped: ['read markup that was escaped, such as ', found],
    unread: ['took the tags out, since no parser was at hand for ', found],
    mojibake: ['put right text in a wrong encoding, such as ', found],
    control: ['removed the invisible character ', found],
    checksum: ['left out ', found, ', whose check digit is wrong'],
    shortened: ['shows only the beginning (', found, ')'],
  })[kind];

export const places: RepairMessages['places'] = (count) => ` (in ${count} places)`;
