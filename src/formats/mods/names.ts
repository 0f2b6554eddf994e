// Persons, bodies and meetings. https://www.loc.gov/standards/mods/userguide/name.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import { type Roles, rolesOf } from './roles.js';
import { trimmed, unseparated } from '../compose/isbd.js';
import type { FoundContributor } from '../compose/found.js';
import type { XmlElement } from '../../text/xml.js';

/** What stands behind a name, and is not a title. */
const SUFFIX = /^(?:(?:jr|sr|jun|sen|junior|senior|fils|filho|neto|júnior)\.?|[ivx]{1,4}\.?|\d(?:st|nd|rd|th))$/i;

/** Years of life at the end of a name that is one text. */
const YEARS = /,? ?\(?\b\d{4}\?? ?[-–] ?(?:\d{4}\??)?\)?\.?$/;

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
  const contributors = [
    ...people.map((each) => contributorOf(each, isSaid && !each.isPrimary ? 'contributor' : 'author')),
    ...editors.map((each) => contributorOf(each, 'editor')),
  ];
  return {
    contributors,
    moreContributors: countLeft(mods, contributors) ?? (isMore || undefined),
    institution: own.filter(({ roles }) => roles.isGrantor).map(({ element }) => wholeName(element)),
    meetings: own.filter(({ type }) => type === 'conference').map(({ element }) => wholeName(element)),
  };
}

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
  return unseparated(text.replace(YEARS, ''));
}

function contributorOf({ element, type, roles }: Name, role: string): FoundContributor {
  const [family, given] = [partsOf(element, 'family').join(' '), partsOf(element, 'given').join(' ')];
  const terms = partsOf(element, 'termsofaddress', 'suffix').map(trimmed);
  const suffix = terms.find((term) => SUFFIX.test(term));
  const name = wholeName(element);
  // Who has no family name is known by what stands behind: "Francis, Pope". "Dr." is no part of a name.
  const titles = name.includes(',') ? [] : terms.filter((term) => term !== suffix);
  const isBody = ['corporate', 'conference', 'family'].includes(type);
  return {
    ...(family ? { family, given, suffix } : { name: [name || given, ...titles].filter(Boolean).join(', '), suffix }),
    kind: isBody ? 'organization' : type === 'personal' || (family && given) ? (titles.length && !family ? undefined : 'person') : undefined,
    role: [roles.words, role],
    ids: [
      ...elementsAt(element, 'nameIdentifier').filter((each) => wordOf(each, 'invalid') !== 'yes' && wordOf(each, 'type') !== 'isni').map(textOf),
      element.attributes.get('valueURI'),
    ],
  };
} // prettier-ignore
