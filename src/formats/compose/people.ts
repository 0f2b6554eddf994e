import { type Contributor, nameOfParts, readOrcid, splitName, withoutNobody } from '../../record/contributor.js';
import { firstText, readInRoom, textsOf } from './values.js';
import type { Found, FoundContributor } from './found.js';
import { known } from '../../record/known.js';
import { personUrl } from '../../record/url.js';
import type { Publication } from '../../record/publication.js';
import { readPlain } from '../../text/rich-text.js';
import { saysUnknown } from './unknown-words.js';
import type { TextContext } from '../../text/context.js';

/** Of a person a name with one comma has its parts on either side. */
export const PERSON = /^([^,]+),\s*([^,]+)$/;

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
  return known<People>(withoutNobody(people));
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
  const [written, given, suffix] = [found.name, found.given, found.suffix].map(plain);
  const family = [plain(found.particle), plain(found.family)].filter(Boolean).join(' ');
  const name = written || nameOfParts(family, given, suffix);
  // A template's leftover, not somebody.
  if (!name || NO_NAME.test(name) || (!given && saysUnknown(name))) return undefined;
  const { kind } = found;
  const ids = textsOf(found.ids);
  return known<Contributor>({
    name,
    role: firstText(found.role)?.toLowerCase() ?? 'author',
    ...(kind !== 'organization' && splitName(name, kind && PERSON)),
    ...known({ kind, given, family }),
    orcid: ids.map(readOrcid).find(Boolean),
    ror: ids.flatMap((id) => /^(?:https?:\/\/)?ror\.org\/(0\w{8})\/?$/i.exec(id.trim()) ?? []).slice(1, 2).map((id) => `https://ror.org/${id}`)[0],
    url: textsOf(found.url).map((url) => personUrl(url, base)).find(Boolean),
  }); // prettier-ignore
}
