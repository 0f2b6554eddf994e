import { noteRepair, type TextContext } from '../../text/context.js';
import { readIsbn, readIssn } from '../../record/standard-numbers.js';

/** Of what a record calls an ISBN or ISSN, a wrong one is left out, and worth telling a librarian. */
const checked =
  (read: (text: string) => string | undefined) =>
  (text: string, context: TextContext): string | undefined => {
    const number = read(text);
    if (number === undefined) noteRepair(context, 'checksum', text.slice(0, 100));
    return number;
  };

export const checkedIsbn = checked(readIsbn);
export const checkedIssn = checked(readIssn);
