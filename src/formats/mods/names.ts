// Persons, bodies and meetings. https://www.loc.gov/standards/mods/userguide/name.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import { type Roles, rolesOf } from '../compose/relators.js';
import { trimmed, unseparated } from '../compose/isbd.js';
import type { FoundContributor } from '../compose/found.js';
import { isSuffix } from '../../record/contributor.js';
import type { XmlElement } from '../../text/xml.js';

interface Name {
  readonly type: string;
  readonly roles: Roles;
  readonly isPrimary: boolean;
  readonly element: XmlElement;
}

/** The roles: one code, and the same as a word, or one of these alone. */
const rolesIn = (name: XmlElement): Roles =>
  rolesOf(
    elementsAt(name, 'role').flatMap((role) => {
      const terms = elementsAt(role, 'roleTerm');
      const written = [...terms.filter((each) => wordOf(each, 'type') !== 'text'), ...terms];
      return [written.map(textOf), written.map((each) => each.attributes.get('valueURI') ?? '')].flat().filter(Boolean).slice(0, terms.length > 1 ? 2 : 1);
    }),
  ); // prettier-ignore

/** Whom the names of a record are of. */
export interface People {
  readonly contributors: readonly FoundContributor[];
  readonly moreContributors: true | number | undefined;
  /** Who gave the degree for a thesis. */
  readonly institution: readonly string[];
  /** What it was held at. */
  readonly meetings: readonly string[];
}

/** Those of the work, then the editors of what it stands in. */
export function peopleOf(mods: XmlElement, hosts: readonly XmlElement[]): People {
  const own = namesIn(mods);
  const isSaid = own.some(({ roles, isPrimary }) => isPrimary || roles.words.includes('author'));
  const people = own.filter(({ roles, type }) => !roles.isNone && type !== 'conference');
  const editors = hosts.flatMap(namesIn).filter(({ roles }) => roles.words.includes('editor'));
  const isMore = elementsAt(mods, 'name').some((name) => elementsAt(name, 'etal').length);
  const all = [
    ...people.map((each) => contributorOf(each, isSaid && !each.isPrimary ? 'contributor' : 'author')),
    ...editors.map((each) => contributorOf(each, 'editor')),
  ];
  const contributors = [...new Map(all.map((each) => [keyOf(each), each] as const)).values()];
  return {
    contributors,
    moreContributors: countLeft(mods, contributors) ?? (isMore || undefined),
    institution: own.filter(({ roles }) => roles.isGrantor).map(({ element }) => wholeName(element)),
    meetings: own.filter(({ type }) => type === 'conference').map(({ element }) => wholeName(element)),
  };
}

/** Whose name it is and what they did: who stands at a uniform title as well is named twice. */
const keyOf = ({ name, family, given, role }: FoundContributor): string =>
  [name, family, given, role].flat(2).join('\n');

/** The names of an element, each once where it is there in two scripts: in that of the headings, which come first. */
function namesIn(element: XmlElement): Name[] {
  const seen = new Set<string>();
  return elementsAt(element, 'name').flatMap((name) => {
    const group = name.attributes.get('altRepGroup');
    if (group !== undefined && seen.has(group)) return [];
    if (group !== undefined) seen.add(group);
    const isPrimary = wordOf(name, 'usage') === 'primary';
    return { type: wordOf(name, 'type'), roles: rolesIn(name), isPrimary, element: name };
  });
}

/** How many more authors there are than are named, where a note counts them, as DiVA's does. */
function countLeft(mods: XmlElement, people: readonly FoundContributor[]): number | undefined {
  const [note] = elementsAt(mods, 'note').filter((each) => wordOf(each, 'type') === 'creatorcount');
  const left = Number(note && textOf(note)) - people.length;
  return left > 0 ? left : undefined;
}

/** The parts of a name of one type; '' are those without. */
const partsOf = (name: XmlElement, ...types: readonly string[]): string[] =>
  elementsAt(name, 'namePart').filter((part) => types.includes(wordOf(part, 'type'))).map(textOf).filter(Boolean); // prettier-ignore

/** A name in one text. The parts of a body's are those of its place in another: "United States. Court of Appeals". */
function wholeName(name: XmlElement): string {
  const parts = partsOf(name, '').map(trimmed);
  const text = parts.join(wordOf(name, 'type') === 'personal' ? ' ' : '. ') || textsAt(name, 'displayForm')[0] || '';
  return unseparated(text);
}

function contributorOf({ element, type, roles }: Name, role: string): FoundContributor {
  const family = partsOf(element, 'family').join(' ');
  // Bibutils takes initials apart, and their full stops away.
  const given = partsOf(element, 'given').map((part) => part.replace(/^\p{Lu}$/u, '$&.')).join(' ');
  const terms = partsOf(element, 'termsofaddress').map(trimmed);
  const name = wholeName(element);
  const hasFamily = Boolean(family) || name.includes(',');
  const suffix = hasFamily ? [...partsOf(element, 'suffix'), ...terms.filter(isSuffix)][0] : undefined;
  // Who has no family name is known by what stands behind: "Francis, Pope", "Joseph I". "Dr." is no part of a name.
  const titles = hasFamily ? [] : terms.map((term) => (/^[IVX]+(?!\p{L})/u.test(term) ? ` ${term}` : `, ${term}`));
  const isBody = ['corporate', 'conference', 'family'].includes(type);
  return {
    ...(family ? { family, given, suffix } : { name: [(name || given) + titles.join(''), suffix].filter(Boolean).join(', ') }),
    kind: isBody ? 'organization' : type === 'personal' || (family && given) ? (titles.length && !family ? undefined : 'person') : undefined,
    role: [roles.words, role],
    ids: [
      ...elementsAt(element, 'nameIdentifier').filter((each) => wordOf(each, 'invalid') !== 'yes' && wordOf(each, 'type') !== 'isni').map(textOf),
      element.attributes.get('valueURI'),
      ...textsAt(element, 'description'),
    ],
  };
} // prettier-ignore
