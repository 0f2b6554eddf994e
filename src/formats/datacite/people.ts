// Creators and contributors of DataCite's.
import { at, byLetters, lettersOf } from './values.js';
import { firstText, textsOf } from '../compose/values.js';
import type { Found, FoundContributor } from '../compose/found.js';
import { type Fields, isObject } from '../format.js';
import { listOf, textOf } from '../compose/fields.js';

/** Those who made it, and whoever else had a part in it. */
export function peopleOf(record: Fields): Pick<Found, 'contributors' | 'moreContributors'> {
  const creators = listOf(record['creators']).flatMap((each) =>
    // A semicolon is no part of a name.
    typeof each === 'string' && !Array.isArray(record['creators']) ? each.split(';') : each,
  );
  return {
    contributors: withoutRepeats([
      ...creators.map((each) => contributorOf(each, 'author')),
      ...listOf(record['contributors'])
        .filter(hadPart)
        .map((each) => contributorOf(each, 'contributor')),
    ]),
    moreContributors: creators.some(isMore) || undefined,
  };
}

const personOf = (each: unknown): Fields => (isObject(each) ? byLetters(each) : { name: each });

const NAMES = ['name', 'creatorname', 'contributorname'];

/** A comma at the end is left of the parts that a name was put together of. */
const namesOf = (person: Fields): string[] =>
  NAMES.flatMap((key) => textsOf(at(person[key], key))).map((name) => {
    let end = name.length;
    while (/[\s,]/.test(name[end - 1] ?? '')) end--;
    return name.slice(0, end);
  });

/** https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-3/ ":etal": too numerous to list */
const isMore = (each: unknown): boolean =>
  NAMES.some((key) => /^\(?:etal\b/i.test(textOf(at(personOf(each)[key], key))?.trim() ?? ''));

const KINDS = new Map<string, FoundContributor['kind']>([
  ['personal', 'person'],
  ['person', 'person'],
  ['organizational', 'organization'],
  ['organization', 'organization'],
]);

function contributorOf(each: unknown, role: string): FoundContributor {
  const person = personOf(each);
  const [given, family] = [person['givenname'], person['familyname']];
  // In XML the kind is said of the name.
  const kinds = [person['nametype'], person['type'], ...NAMES.map((key) => byLetters(person[key])['nametype'])];
  const said = kinds.map((kind) => KINDS.get(lettersOf(kind))).find(Boolean);
  const kind = said ?? (firstText(given) && firstText(family) ? 'person' : undefined);
  const type = lettersOf(person['contributortype']) === 'other' ? undefined : firstText(person['contributortype']);
  return {
    ...(kind === 'organization' ? { name: [...namesOf(person), family] } : { name: namesOf(person), given, family }),
    kind,
    role: [type?.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), role],
    // Up to schema 3 there was one of them, outside of any list.
    ids: [...listOf(person['nameidentifiers']), ...listOf(person['nameidentifier'])].map(nameIdentifier).concat(person['id']),
  };
} // prettier-ignore

function nameIdentifier(value: unknown): unknown {
  const { nameidentifierscheme: scheme } = byLetters(value);
  const id = at(value, 'nameidentifier');
  // ISNI and ORCID share their numbers, but not who they are given to.
  if (lettersOf(scheme) === 'isni') return undefined;
  return lettersOf(scheme) === 'ror' ? `https://ror.org/${firstText(id)?.trim().replace(/^.*\//, '')}` : id;
}

/**
 * Those who keep it, pay for it, hand it out, register it, own it or answer for it have had no part in what it says, and
 * neither has the group that an author is from; readers would take them for authors.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/contributorType/
 */
const hadPart = (each: unknown): boolean =>
  !/^(?:hostinginstitution|datamanager|funder|sponsor|distributor|registration(?:agency|authority)|rightsholder|contactperson|researchgroup)$/.test(
    lettersOf(byLetters(each)['contributortype']),
  );

/** Affiliations come as organizations, over again for each author who is from there. */
function withoutRepeats(people: readonly FoundContributor[]): FoundContributor[] {
  const seen = new Set<string>();
  return people.filter(({ name, role, kind }) => {
    const key = [...textsOf(name), '', ...textsOf(role)].join('\n');
    const isRepeat = kind === 'organization' && seen.has(key);
    seen.add(key);
    return !isRepeat;
  });
}
