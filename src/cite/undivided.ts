// Names of people that a record does not divide. Styles set the family name first, so somebody has to know which part it is.
import { type CslName, nameOf } from '../export/csl-variables.js';
import { type Contributor, isSuffix } from '../record/contributor.js';
import { isCollective } from '../record/collective.js';
import type { Publication } from '../record/publication.js';

/** Languages whose people have their family names first, or none, or those of their fathers. */
const OTHERWISE = /^(?:am|bo|dz|hu|id|is|ja|jv|km|ko|lo|mn|ms|my|ta|th|ti|vi|zh)\b/i;

/** Small words that begin a family name. */
const PARTICLE = 'van|von|der|den|de|del|della|di|da|das|do|dos|du|des|la|le|ten|ter|zu|zur|af|av';

/** One given word or initials, with initials around it, and one family word. No names are as long as that would be linear of. */
const SIMPLE = new RegExp(
  `^((?:\\p{Lu}\\. ?)*(?:\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}\\.?(?= ))*|\\p{Lu}\\.))(?: |(?<=\\.))((?:(?:${PARTICLE}) )*)(\\p{Lu}[\\p{L}\\p{M}’'-]+)$`,
  'u',
);

/** What stands before somebody's only name. */
const TITLE = /^(?:Sir|Dame|Lord|Lady|Saint|St|Pope|King|Queen|Prince|Princess|Emperor|Sister|Brother|Father|Mother|Sheikh?|Imam|Lama|Swami|Guru|Baba|Bishop|Mr|Mrs|Ms|Dr|Prof|Professor|Daw|Ko|Ma|Maung)$/; // prettier-ignore

/** A name in the order of speech in its parts, where these can be told: letters are Latin, and not all of a word are large. */
function divided(name: string): CslName | undefined {
  if (name.length > 80 || !/^[\p{sc=Latn}\p{M}\p{P} ]+$/u.test(name)) return undefined;
  const [, start = '', end] = /^(.*?),? (\S+)$/.exec(name) ?? [];
  const [, given = '', particle = '', family = ''] = SIMPLE.exec(isSuffix(end) ? start : name) ?? [];
  const isLoud = (word: string) => word.length > 2 && word === word.toUpperCase() && !word.includes('.');
  if (!family || TITLE.test(given) || isLoud(given) || isLoud(family)) return undefined;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle.trim() }),
    ...(isSuffix(end) && { suffix: end! }),
  };
}

const isPerson = ({ kind, orcid }: Contributor): boolean => kind === 'person' || (!kind && orcid !== undefined);

/** A name for a citation: in its parts where these are known, or can be told of a person's simple name; else whole. */
export function citedName(contributor: Contributor, { languages = [] }: Publication): CslName {
  const name = nameOf(contributor);
  const isSafe = name.literal && isPerson(contributor) && !languages.some((tag) => OTHERWISE.test(tag));
  return (isSafe && divided(name.literal)) || name;
}

/** Whether somebody's name stands whole in a citation, although it may have a family name in it: styles would have that first. */
export const hasWholeNames = (publication: Publication): boolean =>
  (publication.contributors ?? []).some((each) => {
    const { literal = '' } = citedName(each, publication);
    const isLikely = isPerson(each) || (each.kind === undefined && !isCollective(literal) && divided(literal));
    return isLikely && /\p{L}.* .*\p{L}/u.test(literal);
  });
