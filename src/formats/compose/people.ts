import {
  type Contributor,
  nameOfParts,
  readOrcid,
  splitGiven,
  splitName,
  withoutNobody,
} from '../../record/contributor.js';
import { firstText, readInRoom, textsOf } from './values.js';
import type { Found, FoundContributor } from './found.js';
import { isCollective } from '../../record/collective.js';
import { known } from '../../record/known.js';
import { personUrl } from '../../record/url.js';
import type { Publication } from '../../record/publication.js';
import { readPlain } from '../../text/rich-text.js';
import { saysNobody } from './unknown-words.js';
import type { TextContext } from '../../text/context.js';

/** Years behind a name that has its parts on either side of a comma: when somebody lived. */
const LIFE = /^([^,\d]+,[^,\d]+(?:,[^,\d]+)?),\s*(?:\d{4}\??\s*[-–]\s*(?:\d{4}\??)?|[bd]\.\s*\d{4})\.?$/;

/** The name of a folder of DSpace's. */
const NO_NAME = /^(?:ORIGINAL|THUMBNAIL)$/;

type People = Pick<Publication, 'contributors' | 'moreContributors'>;

/** What BibTeX's readers make of a body's name that they take for somebody's: "for Mountain Development, International Centre". */
const BODY = /^((?:and|for|für|of|on|para|pour) [^,]+),\s*([^,]+)$/;

/**
 * The people and organizations of a record, in its order. Who stands for more of them, such as "et al.", is none of them. Of
 * whom the record says more than that they contributed, that says it all.
 */
export function peopleOf(
  { contributors = [], base }: Pick<Found, 'contributors' | 'base'>,
  context: TextContext,
): People {
  const at = { ...context, field: 'contributors' };
  const people = readInRoom(contributors, at, (each) => withMore(each).flatMap((one) => contributorOf(one, at, base) ?? [])); // prettier-ignore
  return known<People>(withoutNobody(withoutMere(people)));
}

/** Somebody who is named with what they did, and again as one who had a part in it, is named once: the latter says nothing more. */
function withoutMere(people: readonly Contributor[]): Contributor[] {
  const isMere = ({ role }: Contributor) => role === 'contributor';
  // "Lal, Hari" is "Hari Lal".
  const namesOf = (each: Contributor) => [each.name, nameOfParts(each)];
  const told = new Set(people.filter((each) => !isMere(each)).flatMap(namesOf));
  return people.filter((each) => !isMere(each) || !namesOf(each).some((name) => name && told.has(name)));
}

/** A name, and the "et al." behind it as one of its own: "Born, L. et al.", "Born, L. et al. (eds.)". Bodies have it within theirs. */
export function splitEtAl(written: string): string[] {
  const at = written.search(
    /\b(?:et\.?\s+al(?!\p{L})\P{L}{0,30}(?:\([^()]{0,20}\))?\P{L}{0,9}$|and\s+others\P{L}*$)/iu,
  );
  if (at < 0) return [written];
  let end = at;
  while (/[\s,;]/.test(written[end - 1] ?? '')) end--;
  return [written.slice(0, end), 'et al.'].filter(Boolean);
}

/** Somebody, and those of whom no more is said than that there are more. */
function withMore(found: FoundContributor): readonly FoundContributor[] {
  const [name, given] = [found.name, found.given].map((value) => splitEtAl(firstText(value) ?? ''));
  if (name![1] === undefined && given![1] === undefined) return [found];
  return [{ ...found, name: name!.at(0), given: given!.at(0) }, { name: 'et al.' }];
}

/**
 * The parts of a name in the order of speech, which the record has in parts elsewhere: of "Gabriel García Márquez" the family is
 * "García Márquez" where that is written as "García Márquez, G.".
 */
function partsElsewhere(name: string, others: readonly string[]): Pick<Contributor, 'kind' | 'given' | 'family'> {
  const words = name.split(' ');
  const folded = (text = '') =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{P}]/gu, '')
      .toLowerCase();
  for (const other of name.includes(',') ? [] : others) {
    const { family: end, given: start } = isCollective(other) ? {} : splitName(other, true);
    const count = end?.split(' ').length ?? 0;
    // Some have it first.
    for (const at of count && count < words.length ? [words.length - count, 0] : []) {
      const family = words.slice(at, at + count).join(' ');
      const given = [...words.slice(0, at), ...words.slice(at + count)].join(' ');
      if (folded(family) === folded(end) && folded(given)[0] === folded(start)[0])
        return { kind: 'person', given, family };
    }
  }
  return {};
}

/** Between names in a list, or left of one that is not there: ", Asha Rai;". */
const BETWEEN = /[\s,;،؛、，；]/;

/** A name without the signs at its ends that stand between names. */
function withoutSigns(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && BETWEEN.test(name[start]!)) start++;
  while (end > start && BETWEEN.test(name[end - 1]!)) end--;
  return name.slice(start, end);
}

function contributorOf(found: FoundContributor, context: TextContext, base?: string): Contributor | undefined {
  const plain = (value: unknown) => withoutSigns(readPlain(firstText(value) ?? '', context));
  const [written, given, family, particle, suffix] = [found.name, found.given, found.family, found.particle, found.suffix].map(plain); // prettier-ignore
  const parts = known({ given, family, particle, suffix });
  const whole = written || nameOfParts(parts);
  const [, behind, before] = BODY.exec(whole) ?? [];
  const living = found.kind !== 'organization' && !isCollective(whole) && LIFE.exec(whole)?.[1];
  const name = behind ? `${before!} ${behind}` : living || whole;
  // A template's leftover, not somebody.
  if (!name || NO_NAME.test(name) || (!given && saysNobody(name))) return undefined;
  // Who lists addresses among people has not looked whether they are: "Institute, 24 rue Alain, 25000 Besançon, France".
  const isListed = found.kind === 'person' && !given && !family && name.split(',', 4).length > 3;
  const kind = behind ? 'organization' : living ? 'person' : isListed ? undefined : found.kind;
  const ids = textsOf(found.ids);
  const others = family || kind === 'organization' ? [] : textsOf(found.elsewhere).map(plain);
  return known<Contributor>({
    name,
    role: firstText(found.role)?.toLowerCase() ?? 'author',
    ...(kind !== 'organization' && splitName(name, kind === 'person')),
    ...partsElsewhere(name, others),
    ...known({ kind, ...(!behind && parts), ...(given && !behind && splitGiven(given)) }),
    orcid: ids.map(readOrcid).find(Boolean),
    ror: ids.flatMap((id) => /^(?:https?:\/\/)?ror\.org\/(0\w{8})\/?$/i.exec(id.trim()) ?? []).slice(1, 2).map((id) => `https://ror.org/${id}`).at(0),
    url: textsOf(found.url).map((url) => personUrl(url, base)).find(Boolean),
  }); // prettier-ignore
}
