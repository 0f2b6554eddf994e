// What catalogues write in one note on a thesis.
import type { Found } from './found.js';

/** No such note is longer. */
const LONGEST = 500;

/** "Thesis (Ph. D.)--Example University, 1998". */
const IN_BRACKETS = /^[^()]{0,60}\(([^()]{1,60})\)\s{0,3}(?:--|[—–-])\s{0,3}([^;]{2,300})$/;
/** "Dissertation, Example University". */
const IN_TWO = /^([^,;:]{0,40}(?:thes[ei]s|diss|tesi|tese|arbeit)[^,;:]{0,40}),\s{0,3}([^,;:]{2,200})$/i;

/** The year that it ends with, and whatever is noted behind: "Example University, 1998. Includes bibliography". */
const FROM_YEAR = /[,\s]{0,3}[[(]?(?<!\d)\d{4}(?!\d).{0,500}$/s;

/** What is noted behind it without one. */
const REST = /[.,]\s[^.]{0,200}\b(?:bibliogra|abstract|r[eé]sum|summar|appendi)[^.]{0,100}\.?$/i;

/** What a name of those that award degrees has, in the languages of catalogues. */
const BODY = /univ|hochsch|school|coll[eè]g|acad[eé]m|akadem|accadem|\binst|escuela|escola|école|scuola|facul|fakult|facolt|polit[eé]c|polyt[eé]ch|seminar|conservato|yliopisto|korkeakoulu|h[øö]g?skol|egyetem|főiskola|sveučilišt|универс|унів|институт|академи|大学|大學|대학/i; // prettier-ignore

/** Words for a thesis as such, which say no degree: "Diss.", "Inaug.-Diss.", "Tesis doctoral", "Diplomarbeit". */
const NO_DEGREE = /^(?:(?:inaug(?:ural)?[.\s-]*)?(?:diss(?:\.|ertation)?|thes[ei]s|thèse|tesis|tesi|tese)(?: (?:doctorale?|de doctorat|de doutorado|di dottorato|de maestría|di laurea))?\.?|\p{L}*arbeit)$/iu; // prettier-ignore

/**
 * The degree of a thesis, and who awarded it. What has neither the form that cataloguing rules give it nor the name of a body is
 * anything else: "Thesis, abstract in English".
 *
 * @see https://www.loc.gov/marc/bibliographic/bd502.html
 */
export function thesisIn(note: string): Pick<Found, 'institution' | 'degree'> {
  if (note.length > LONGEST) return {};
  const text = note.trim().replace(FROM_YEAR, '');
  const formal = IN_BRACKETS.exec(text);
  const [, degree = '', behind = ''] = formal ?? IN_TWO.exec(text) ?? [];
  const name = behind.replace(REST, '').trim();
  const institution = /^[\p{Lu}\p{Lo}]/u.test(name) && (formal ?? BODY.test(name)) ? name : undefined;
  const isDegree = (formal ?? institution) && !NO_DEGREE.test(degree.trim());
  return { institution, degree: isDegree ? degree : undefined };
}
