// What catalogues write in one note on a thesis.
import type { Found } from './found.js';

/** No such note is longer. */
const LONGEST = 500;

/** "Thesis (Ph. D.)--Example University, 1998". */
const IN_BRACKETS = /^[^()]{0,60}\(([^()]{1,60})\)\s{0,3}(?:--|[—–-])\s{0,3}([^;]{2,300})$/;
/** "Dissertation, Example University". */
const IN_TWO = /^([^,;:]{0,40}(?:thes[ei]s|diss|tesi|tese|arbeit)[^,;:]{0,40}),\s{0,3}([^,;:]{2,200})$/i;

/**
 * The degree of a thesis, and who awarded it.
 *
 * @see https://www.loc.gov/marc/bibliographic/bd502.html
 */
export function thesisIn(note: string): Pick<Found, 'institution' | 'degree'> {
  if (note.length > LONGEST) return {};
  const text = note.trim().replace(/[,\s]{0,3}\[?\d{4}\]?\.?$/, '');
  const [, degree, institution] = IN_BRACKETS.exec(text) ?? IN_TWO.exec(text) ?? [];
  return { degree, institution };
}
