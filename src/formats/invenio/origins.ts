// Where a publication comes from, in the fields that InvenioRDM has for kinds of works: the journal or book, the meeting, the thesis.
// https://inveniordm.docs.cern.ch/operate/customize/metadata_fields/publishing/
import type { Found } from '../compose/found.js';
import { fieldsOf } from '../compose/fields.js';
import type { Fields } from '../format.js';

/** A custom field, or what the legacy form has in its place. */
const fieldOf = (custom: Fields, metadata: Fields, name: string): Fields =>
  fieldsOf(custom[`${name}:${name}`] ?? metadata[name]);

/** The journal or book in which it came out. */
export function hostOf(metadata: Fields, custom: Fields) {
  const journal = fieldOf(custom, metadata, 'journal');
  const imprint = fieldOf(custom, metadata, 'imprint');
  const whole = fieldsOf(metadata['part_of']);
  return {
    publisher: [metadata['publisher'], imprint['publisher'], metadata['imprint_publisher']],
    series: [journal['title'], imprint['title'], whole['title'], metadata['journal_title'], metadata['partof_title']],
    volume: [journal['volume'], metadata['journal_volume']],
    issue: [journal['issue'], metadata['journal_issue']],
    pages: [journal['pages'], imprint['pages'], whole['pages'], metadata['journal_pages'], metadata['partof_pages']],
    edition: [imprint['edition'], metadata['version']],
    place: [imprint['place'], metadata['imprint_place']],
    isbn: [imprint['isbn'], metadata['imprint_isbn']],
    issn: journal['issn'],
  };
}

/** The university that awarded the degree: a field of its own in records of before 2025, and within one since. */
export function thesisOf(metadata: Fields, custom: Fields): Pick<Found, 'institution' | 'degree'> {
  const thesis = fieldOf(custom, metadata, 'thesis');
  return { institution: [thesis['university'], custom['thesis:university'], metadata['thesis_university']], degree: thesis['type'] };
} // prettier-ignore

/** The meeting that it was presented at. */
export function eventOf(metadata: Fields, custom: Fields): NonNullable<Found['event']> {
  const meeting = fieldOf(custom, metadata, 'meeting');
  const named = (key: string) => [meeting[key], metadata[`conference_${key}`]];
  return { name: [...named('title'), ...named('acronym')], place: named('place'), date: named('dates') };
}
