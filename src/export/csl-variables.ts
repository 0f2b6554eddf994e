// The variables of CSL that a publication fills with one text each: for its export, and for its citation.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import { inWords, statusInWords, TOLD_BY_GENRE } from '../record/csl-terms.js';
import { dailyTypeOf } from '../record/narrow-kinds.js';
import { known } from '../record/known.js';
import { type Contributor, familyOf } from '../record/contributor.js';
import type { Publication } from '../record/publication.js';
import { inCatalogueOrder, thesisWords } from './facts.js';
import { handleUrl } from '../record/resolvers.js';
import { readDoi } from '../record/identifiers.js';

/** A name: its parts where they are known, otherwise the whole of it as `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/**
 * Variables by a letter each, as the templates of citations call them: container-title, collection-title and
 * collection-number, volume, issue, number, page, number-of-pages, edition, version, publisher (its house) and
 * publisher-place (its location), genre, status (whether it is out), event-title (what it was announced for) and event-place
 * (its base), URL and DOI.
 */
export type CslLetter =
  'A' | 'B' | 'C' | 'S' | 'N' | 'V' | 'I' | 'M' | 'P' | 'K' | 'E' | 'D' | 'H' | 'L' | 'G' | 'O' | 'U' | 'Z';

/** The kinds that stand in a larger whole, of which `series` is the title and `pages` are pages. */
const PART = /^(?:article|chapter|conference-paper)$/;
/** The kinds that stand by themselves, of which `series` is a row that they are numbered in. */
const NUMBERED = /^(?:report|book|thesis|working-paper|brief|software)$/;
/** The others that CSL has a type for. */
const OTHER = /^(?:dataset|presentation|video|image)$/;
/** Words for how far a publication has come; other badges say other things. */
const STATUS = /^(?:forthcoming|in (?:press|preparation|review)|submitted|accepted|unpublished|advance online publication)$/i; // prettier-ignore

/** Whether CSL has a type for a kind, or its genre tells it. */
export const hasType = (type: string): boolean =>
  [PART, NUMBERED, OTHER, TOLD_BY_GENRE].some((kinds) => kinds.test(type));

/** The variables of a publication. A kind that CSL has no type for is told by its genre. */
export function variablesOf(publication: Publication): { [K in CslLetter]?: string | undefined } {
  const { type = '', identifiers: { doi, handle, url: own } = {}, links, pages = '', edition } = publication;
  const { number, articleNumber = '' } = publication;
  const isPart = PART.test(type);
  const [whole, volume, issue] = NUMBERED.test(type) && publication.series ? (number ? 'SNI' : 'SNM') : 'CVI';
  const isCount = (isPart ? /\d\s*p(?:ages|p?\.)/i : /^[^-–—]*$/).test(pages);
  const url = links?.landingPage ?? own ?? (handle && handleUrl(handle)) ?? links?.fullText?.url;
  const { status, event, institution } = publication;
  return {
    G: genreOf(publication) ?? (TOLD_BY_GENRE.test(type) ? inWords(type) : hasType(type) ? '' : type),
    [whole!]: publication.series,
    [volume!]: publication.volume,
    [issue!]: publication.issue,
    // The number of an article stands for its pages in styles that have no place for it.
    ...known({
      M: type === 'article' ? articleNumber : /^(?:report|brief)$/.test(type) || !hasType(type) ? number : '',
    }),
    [isCount ? 'K' : 'P']: pages || (isPart ? articleNumber : ''),
    [/^(?:software|dataset)$/.test(type) ? 'D' : 'E']: edition,
    // CSL has one house for a thesis, which is the one that it was written at.
    H: (type === 'thesis' && institution) || publication.publisher?.name,
    L: publication.place,
    A: event?.name,
    B: event?.place,
    O: status ? statusInWords(status) : publication.badges?.find((badge) => STATUS.test(badge)),
    Z: doi,
    // What the DOI says goes without saying.
    U: url && doi && readDoi(url) === doi ? '' : url,
  };
}

/** The record's own word for its kind, where that says more; of a thesis, the degree that it was written for where that does. */
function genreOf(publication: Publication): string | undefined {
  const { type, typeLabel } = publication;
  if (dailyTypeOf(publication)) return undefined;
  return type === 'thesis' ? thesisWords(publication) : typeLabel;
}

/**
 * A contributor's name. One part is not all of a name that has more; where no parts are known, a person's name in the order
 * of catalogues has them before and behind its comma.
 */
export function nameOf(contributor: Contributor): CslName {
  const { name, kind, given = '' } = contributor;
  const isWhole = kind === 'organization' || !contributor.family || (!given && name !== familyOf(contributor));
  const { family, particle = '', suffix = '', given: own = '' } = isWhole ? inCatalogueOrder(contributor) : contributor;
  return family ? known<CslName>({ family, given: own, 'non-dropping-particle': particle, suffix }) : { literal: name };
}
