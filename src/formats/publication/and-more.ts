// The own JSON with fields beside ours, which are passed over, and lists of it. Errors and people have titles too, and so have the
// records of other catalogues, so these are told apart.
import { fieldsOf, listOf } from '../compose/fields.js';
import { type Fields, isObject } from '../format.js';
import { isKnown } from '../../record/known.js';
import { lookOfKeys } from '../answer-kinds.js';
import type { RawRecord } from '../../record/raw-record.js';

import { listedIn } from './publication.js';

export { answer, parse } from './publication.js';

/** Keys by which other formats are known: what has one of them and is not in that format is damaged, and not ours. */
const OTHERS = ['@context', 'metadata', 'hits', 'resources'];

/**
 * Our fields for the facts of a publication, and the letters of what others call them. A record that says one of these in a field
 * of theirs, and not in ours, is somebody else's: Semantic Scholar's, Unpaywall's, Figshare's, CORE's. It would lose that fact.
 */
const FACTS: readonly (readonly [own: readonly string[], others: RegExp])[] = [
  [['published'], /^(?:year|date|issued|pub(?:date|year)|(?:date|year)published|(?:publication|published|issue)(?:date|year)|publishedat)$/],
  [['authors', 'contributors'], /^(?:z?authors?|authornames?|creators?|authorlist|byline)$/],
  [['summary'], /^(?:abstract|description)$/],
  [['series'], /^(?:journal|venue|journal(?:name|title)|containertitle|publicationtitle)$/],
]; // prettier-ignore

/** Whether it says, in words of its own, what we have a field for. */
const saysOtherwise = (fields: Fields): boolean =>
  FACTS.some(
    ([own, others]) =>
      !own.some((key) => isKnown(fields[key])) &&
      Object.entries(fields).some(([key, value]) => others.test(key.replace(/[^a-z]/gi, '').toLowerCase()) && isKnown(value)), // prettier-ignore
  );

/** People who have no name that is ours: `{full_name}` of Figshare's, `{title}` of Data Packages. */
const haveOtherNames = (fields: Fields): boolean => {
  const people = ['authors', 'contributors'].flatMap((key) => listOf(fields[key])).filter(isObject);
  return people.length > 0 && !people.some((each) => ['name', 'family', 'given'].some((key) => Object.hasOwn(each, key)));
}; // prettier-ignore

/** A record, or a list with one in it, or with none. */
export function matches({ value }: RawRecord): boolean {
  const listed = listedIn(value);
  if (!listed) return isOurs(value);
  return lookOfKeys(fieldsOf(value)) === undefined && (!listed.length || listed.some((each) => 'title' in fieldsOf(each) && isOurs(each))); // prettier-ignore
}

/** Whether it is about a publication, as far as its keys say, and like no other format. */
function isOurs(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    isObject(value) &&
    !OTHERS.some((key) => Object.hasOwn(fields, key)) &&
    !isObject(fields['title']) &&
    !saysOtherwise(fields) &&
    !haveOtherNames(fields) &&
    lookOfKeys(fields) === undefined
  );
}
