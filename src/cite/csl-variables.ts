// The variables of CSL that hold one text each, as a publication fills them: for its export, and for its citation.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import { inWords, ROLES, TOLD_BY_GENRE } from '../formats/csl-words.js';
import type { Contributor } from '../record/contributor.js';
import type { Publication } from '../record/publication.js';
import { handleUrl } from '../record/resolvers.js';
import { readDoi } from '../record/identifiers.js';

/** A name: its parts where they are known, otherwise the whole of it as `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** Variables that hold names. */
export type CslRole = (typeof ROLES)[number];

/** Variables that hold a text which is the same in all of CSL's outputs. */
export type CslVariable =
  | 'genre' | 'container-title' | 'collection-title' | 'collection-number' | 'volume' | 'issue' | 'number' | 'page'
  | 'number-of-pages' | 'edition' | 'version' | 'publisher' | 'publisher-place' | 'status' | 'DOI' | 'URL'; // prettier-ignore

/**
 * What CSL calls each kind. "Article" is its word for what is made public outside journals; kinds that it has no word for
 * are told by their genre.
 */
const TYPES: Readonly<Record<string, string>> = {
  report: 'report',
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  dataset: 'dataset',
  'working-paper': 'article',
  'conference-paper': 'paper-conference',
  brief: 'report',
  preprint: 'article',
  software: 'software',
  presentation: 'speech',
  poster: 'speech',
  video: 'motion_picture',
  image: 'graphic',
};

/** The kinds that stand in a larger whole, of which `series` is the title and `pages` are pages. */
const PART = /^(?:article-journal|chapter|paper-conference)$/;
/** The kinds that stand by themselves, of which `series` is a row that they are numbered in. */
const NUMBERED = /^(?:report|book|thesis|working-paper|brief|software)$/;
/** Words for how far a publication has come; other badges say other things. */
const STATUS = /^(?:forthcoming|in (?:press|preparation|review)|submitted|accepted|unpublished|advance online publication|retracted|withdrawn)$/i; // prettier-ignore

/** CSL's word for the kind of a publication, and its variables. */
export function variablesOf(publication: Publication): { type: string } & { [K in CslVariable]?: string | undefined } {
  const { identifiers = {}, links, volume, issue, pages, edition, series } = publication;
  const { doi, handle } = identifiers;
  const kind = publication.type ?? '';
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind]! : 'document';
  const isNumbered = NUMBERED.test(kind) && series !== undefined;
  const isCount = pages !== undefined && (PART.test(type) ? /\d\s*p(?:ages|p?\.)/i : /^[^-–—]*$/).test(pages);
  const url = links?.landingPage ?? identifiers.url ?? (handle && handleUrl(handle)) ?? links?.fullText?.url;
  return {
    type,
    genre: publication.typeLabel ?? (TOLD_BY_GENRE.test(kind) ? inWords(kind) : type === 'document' ? kind : undefined),
    [isNumbered ? 'collection-title' : 'container-title']: series,
    [isNumbered ? 'collection-number' : 'volume']: volume,
    [isNumbered ? 'number' : 'issue']: issue,
    [isCount ? 'number-of-pages' : 'page']: pages,
    [type === 'software' || type === 'dataset' ? 'version' : 'edition']: edition,
    publisher: publication.publisher?.name,
    'publisher-place': publication.place,
    status: publication.badges?.find((badge) => STATUS.test(badge)),
    DOI: doi,
    // What the DOI says goes without saying.
    URL: url && doi && readDoi(decoded(url)) === doi ? undefined : url,
  };
}

/** An address as it is written by people; one that is broken as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Who had which part; whoever had one that CSL has no variable for is a contributor. */
export function namesOf({ contributors = [], moreContributors }: Publication): Partial<Record<CslRole, CslName[]>> {
  const names: Partial<Record<CslRole, CslName[]>> = {};
  for (const each of contributors) {
    const role = ROLES.find((known) => known === each.role.replace(' ', '-')) ?? 'contributor';
    (names[role] ??= []).push(nameOf(each));
  }
  // As BibTeX says that there are more; processors that do not know it say "others", and nobody takes the list for whole.
  const longest = names.author ?? names.editor ?? Object.values(names)[0];
  if (moreContributors !== undefined) longest?.push({ literal: 'others' });
  return names;
}

function nameOf({ name, kind, family, given }: Contributor): CslName {
  // One part is not all of a name that has more.
  if (!family || kind === 'organization' || (!given && name !== family)) return { literal: name };
  const start = `${family}, ${given}, `;
  return { family, ...(given && { given }), ...(name.startsWith(start) && { suffix: name.slice(start.length) }) };
}
