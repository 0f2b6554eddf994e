// Who had a part in it. https://schema.org/Person and https://schema.org/Organization
import { node, one } from './json-ld-node.js';
import { type Contributor, familyOf } from '../record/contributor.js';

/** The properties that schema.org has for roles. All others are said by a Role: https://blog.schema.org/2014/06/16/introducing-role/ */
const ROLES = /^(?:author|editor|translator|contributor)$/;

/** Everybody who is named, by the properties for their roles; each has its people in the record's order. */
export function peopleOf(contributors: readonly Contributor[] = []): Record<string, unknown> {
  const said = new Map<string, unknown[]>();
  for (const each of contributors) {
    const who = personOf(each);
    // An editor of schema.org's is a person.
    const isOwn = ROLES.test(each.role) && (each.role !== 'editor' || kindOf(each) === 'person');
    const property = isOwn ? each.role : 'contributor';
    const value = isOwn ? who : node('Role', { roleName: each.role, contributor: who });
    const others = said.get(property);
    if (others) others.push(value);
    else said.set(property, [value]);
  }
  return Object.fromEntries([...said].map(([property, values]) => [property, one(values)]));
}

/** People have given names and ORCID iDs, organizations have identifiers of ROR. */
const kindOf = ({ kind, given, family, orcid, ror }: Contributor) =>
  kind ?? (given || family || orcid ? 'person' : ror ? 'organization' : undefined);

/**
 * A person or an organization. Of whom nobody knows which, the name alone is said, which schema.org takes in the place of
 * either: https://schema.org/docs/datamodel.html
 */
function personOf(contributor: Contributor): unknown {
  const { name, given, suffix, orcid, ror, url = '' } = contributor;
  const [, email] = /^mailto:(.*)$/i.exec(url) ?? [];
  const own = email ? { email } : { url };
  const kind = kindOf(contributor);
  if (!kind) return name;
  return kind === 'person'
    ? node('Person', { name, givenName: given, familyName: familyOf(contributor), honorificSuffix: suffix, sameAs: orcid && `https://orcid.org/${orcid}`, ...own }) // prettier-ignore
    : node('Organization', { name, sameAs: ror, ...own });
}
