// Who stands behind a publication in MARC: persons, bodies and meetings, and who awarded the degree of a thesis.
import { toJson } from '../../record/json.js';
import type { Found, FoundContributor } from '../compose/found.js';
import type { Field } from './marc-fields.js';
import { isSuffix, splitName } from '../../record/contributor.js';
import { type Roles, rolesOf } from '../compose/relators.js';
import { thesisIn } from '../compose/thesis-note.js';
import { trimmed } from '../compose/isbd.js';

/** What a field says that somebody did, in codes and in words. */
const saidRolesOf = ({ tag, get }: Field): Roles =>
  rolesOf([...get('4').map((code) => code.trim().replace(/^.*\//, '').slice(0, 3)), ...get(tag.endsWith('11') ? 'j' : 'e').map(trimmed)]); // prettier-ignore

/** Persons, bodies and meetings with their roles. With a title of their own (`$t`) they are another work's. */
export function peopleOf(fields: readonly Field[]): FoundContributor[] {
  const people = fields.filter(({ get }) => !get('t').length).flatMap((field): FoundContributor[] => {
    const { tag, ind1, get } = field;
    const isPerson = tag.endsWith('00');
    const name = trimmed(get(tag.endsWith('11') ? 'a' : 'ab').join(' ') || (get('g')[0] ?? ''));
    const titles = isPerson ? get('c').map(trimmed) : [];
    const { words, isNone } = saidRolesOf(field);
    if (isNone) return [];
    // Invenio leaves the indicator out, and has the authors after the first here.
    const role = tag[0] === '1' || (tag === '700' && !ind1.trim()) ? 'author' : 'contributor';
    // A forename is no family name, whatever stands behind its comma: "Francis, Pope".
    const kind = !isPerson ? 'organization' : ind1 === '0' && titles.length ? undefined : 'person';
    const hasFamily = isPerson && ind1 !== '0';
    const { family, given } = hasFamily ? splitName(trimmed(get('a').join(' ')), true) : {};
    const suffix = hasFamily ? [...get('b').map(trimmed), ...titles].find(isSuffix) : undefined;
    return [{ name: [name, ...titles].join(', '), kind, family, given, suffix, role: [words, role], ids: get('01j') }];
  });
  return [...new Map(people.map((each) => [toJson([each.name, each.role]), each])).values()];
} // prettier-ignore

/** Without the brackets that hold number, date and place of a meeting together: "(3rd :", "2010 :", "Kathmandu)". */
function unbracketed(text: string): string {
  const inside = trimmed(text);
  const [opens, closes] = [inside.startsWith('('), inside.endsWith(')')];
  const start = opens && (closes || !inside.includes(')')) ? 1 : 0;
  const end = closes && (opens || !inside.includes('(')) ? -1 : undefined;
  return inside.slice(start, end);
}

/** The meeting that it comes of: the heading, or else one that had a part in it. https://www.loc.gov/marc/bibliographic/bdx11.html */
export function eventOf(fields: readonly Field[]): Found['event'] {
  const meeting = fields.find(({ get }) => get('a').length && !get('t').length);
  if (!meeting) return undefined;
  const [name, place, date] = ['a', 'c', 'd'].map((code) => meeting.get(code).map(unbracketed)[0]);
  return { name, place, date };
}

/**
 * The degree of a thesis and who awarded it, which older records have in one note. Invenio has them and the year one by one in `$a`,
 * `$b` and `$c`. https://www.loc.gov/marc/bibliographic/bd502.html
 *
 * @param bodies fields 710, which may say that one granted the degree
 */
export function thesisOf(field: Field | undefined, bodies: readonly Field[]): Pick<Found, 'institution' | 'degree'> {
  const grantors = bodies.filter((each) => saidRolesOf(each).isGrantor).map(({ get }) => trimmed(get('ab').join(' ')));
  const [a, b, c] = ['a', 'b', 'c'].map((code) => field?.get(code).map(trimmed)[0]);
  if (/^\d{4}(?:-\d\d)*$/.test(c ?? '')) return { degree: a, institution: [b, grantors] };
  const noted = thesisIn(a ?? '');
  return { degree: b ?? noted.degree, institution: [c ?? noted.institution, grantors] };
}
