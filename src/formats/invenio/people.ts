// Creators and contributors of InvenioRDM's and Zenodo's records.
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { FoundContributor } from '../compose/found.js';
import { inEnglish } from './vocabularies.js';
import { isObject } from '../format.js';

const KINDS: Readonly<Record<string, FoundContributor['kind']>> = {
  personal: 'person',
  organizational: 'organization',
};

/** A table's own entry: "constructor" is none. */
const entryOf = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** Somebody: in a record of InvenioRDM's within `person_or_org`, in one of Zenodo's before it without. */
export function contributorOf(each: unknown, role: string): FoundContributor {
  const entry = fieldsOf(each);
  const person = isObject(entry['person_or_org']) ? entry['person_or_org'] : entry;
  const ids = listOf(person['identifiers']).map((id) => fieldsOf(id));
  return {
    name: person['name'],
    given: person['given_name'],
    family: person['family_name'],
    kind: entryOf(KINDS, person['type']),
    role: roleOf(entry['role'] ?? entry['type'], role),
    // A ROR identifier may stand there without its address.
    ids: [
      ...ids.map(({ scheme, identifier }) =>
        scheme === 'ror' ? `https://ror.org/${textOf(identifier)?.replace(/^.*\//, '')}` : identifier,
      ),
      person['orcid'],
    ],
  };
}

/** The roles of creators that are more than an author's. Any other says what else a creator did: it is cited all the same. */
const OWN = /^(?:editor|translator|compiler|illustrator|photographer|director|composer|interviewer)$/i;

/**
 * The role of somebody, by its code where that is a word, or by its title: "contactperson" is "Contact person".
 *
 * @see https://inveniordm.docs.cern.ch/reference/metadata/#creators-1-n
 */
function roleOf(given: unknown, role: string): unknown[] {
  const code = textOf(isObject(given) ? given['id'] : given);
  if (role === 'author') return [code !== undefined && OWN.test(code) ? code : role];
  const title = isObject(given) ? inEnglish(given['title']) : undefined;
  return [code?.toLowerCase() === 'other' ? undefined : (title ?? inWords(code)), role];
}

/** "contactperson", or "ContactPerson" as Zenodo has it, in words. */
const inWords = (code?: string): string | undefined =>
  code
    ?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(
      /^(contact|data|hosting|project|registration|related|research|rights|work ?package)(?=[a-z]{4})(?!er$)/,
      '$1 ',
    )
    .replace('workpackage', 'work package');
