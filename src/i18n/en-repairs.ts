// What was cleaned in a record, in English.
import type { RepairMessages } from './messages.js';

export const heading = 'Cleaned for this card; the record still has it:';
export const none = 'Nothing was cleaned.';

/** "authors[2].name" is "Authors 3, name", and "identifiers.isbn" is "Identifiers, ISBN". */
export const field: RepairMessages['field'] = (path) => {
  const words = path
    .replace(/\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`)
    .replaceAll('.', ', ')
    .replace(/\b(?:doi|is[bs]n|orcid|ror|url)\b/g, (name) => name.toUpperCase())
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

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
