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
import { saysUnknown } from './unknown-words.js';
import type { TextContext } from '../../text/context.js';

/** Years behind a name that has its parts on either side of a comma: when somebody lived. */
const LIFE = /^([^,\d]+,[^,\d]+(?:,[^,\d]+)?),\s*(?:\d{4}\??\s*[-–]\s*(?:\d{4}\??)?|[bd]\.\s*\d{4})\.?$/;

/** An address or a path, or the name of a folder of DSpace's. */
const NO_NAME = /^(?:(?:https?:\/)?\/\S+|ORIGINAL|THUMBNAIL)$/;

type People = Pick<Publication, 'contributors' | 'moreContributors'>;

/** The people and organizations of a record, in its order. Who stands for more of them, such as "et al.", is none of them. */
export function peopleOf(
  { contributors = [], base }: Pick<Found, 'contributors' | 'base'>,
  context: TextContext,
): People {
  const at = { ...context, field: 'contributors' };
  const people = readInRoom(contributors, at, (each) => contributorOf(each, at, base) ?? []);
  return known<People>(withoutNobody(withoutMere(people)));
}

/** Somebody who is named with what they did, and again as one who had a part in it, is named once: the latter says nothing more. */
function withoutMere(people: readonly Contributor[]): Contributor[] {
  const isMere = ({ role }: Contributor) => role === 'contributor';
  const told = new Set(people.filter((each) => !isMere(each)).map(({ name }) => name));
  return people.filter((each) => !isMere(each) || !told.has(each.name));
}

/** A name, and the "et al." behind it as one of its own: "Born, L. et al." */
export function splitEtAl(written: string): string[] {
  const at = written.search(/\bet\.?\s+al\b/i);
  if (at < 0) return [written];
  let end = at;
  while (/[\s,;]/.test(written[end - 1] ?? '')) end--;
  return [written.slice(0, end), 'et al.'];
}

function contributorOf(found: FoundContributor, context: TextContext, base?: string): Contributor | undefined {
  const plain = (value: unknown) => readPlain(firstText(value) ?? '', context);
  const [written, given, family, particle, suffix] = [found.name, found.given, found.family, found.particle, found.suffix].map(plain); // prettier-ignore
  const parts = known({ given, family, particle, suffix });
  const whole = written || nameOfParts(parts);
  const living = found.kind !== 'organization' && !isCollective(whole) && LIFE.exec(whole)?.[1];
  const name = living || whole;
  // A template's leftover, not somebody.
  if (!name || NO_NAME.test(name) || (!given && saysUnknown(name))) return undefined;
  const kind = living ? 'person' : found.kind;
  const ids = textsOf(found.ids);
  return known<Contributor>({
    name,
    role: firstText(found.role)?.toLowerCase() ?? 'author',
    ...(kind !== 'organization' && splitName(name, kind === 'person')),
    ...known({ kind, ...parts, ...(given && splitGiven(given)) }),
    orcid: ids.map(readOrcid).find(Boolean),
    ror: ids.flatMap((id) => /^(?:https?:\/\/)?ror\.org\/(0\w{8})\/?$/i.exec(id.trim()) ?? []).slice(1, 2).map((id) => `https://ror.org/${id}`)[0],
    url: textsOf(found.url).map((url) => personUrl(url, base)).find(Boolean),
  }); // prettier-ignore
}
