// What few records in the project's own JSON have, and those that do load: trees, dates that are more or less than a day, a
// month or a year, standard numbers, language codes of libraries, that it was retracted.
import { checkedIsbn, checkedIssn } from '../compose/checked-numbers.js';
import { list, object, oneOf, type Reader, textOr, url, whole, word } from './shape.js';
import type { Standing } from '../../record/publication.js';

export { readEdtf, writeDate } from '../../record/edtf.js';
export { readBlockTree, readItemTree, readTitleTree } from './trees.js';
export { withoutBibliographicCode as languageTag } from '../../record/bibliographic-codes.js';

/** Numbers whose check digit is right. */
export const isbns: Reader<string[]> = list((value, context) => checkedIsbn(word(value, context)!, context));
export const issns: Reader<string[]> = list((value, context) => checkedIssn(word(value, context)!, context));

const status = oneOf<Standing['status']>(
  'retracted',
  'withdrawn',
  'removed',
  'partially-retracted',
  'expression-of-concern',
  'superseded',
  'newer-version',
);
/** How it stands today; an address alone says nothing. */
export const standing: Reader<Standing> = textOr<Standing>(
  (value, context) => ({ status: status(value, context)! }),
  whole('status', object<Standing>({ status, url })),
);
