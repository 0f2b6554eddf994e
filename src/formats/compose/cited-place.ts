// Where in its journal a work stands, from the citation of it that a repository has written itself.
import type { Found } from './found.js';

/** No citation is longer. */
const LONGEST = 2000;

/**
 * "Journal, 104 (7), 12-20" behind the journal's name, as most repositories and styles write it. Anything else may be anything.
 *
 * @param journal its name, as it stands elsewhere in the record
 */
export function citedPlace(journal: string | undefined, citations: readonly string[]): Pick<Found, 'volume' | 'issue' | 'pages'> {
  const name = journal?.trim();
  for (const citation of name ? citations : []) {
    const at = citation.length > LONGEST ? -1 : citation.lastIndexOf(name!);
    const rest = at < 0 ? '' : citation.slice(at + name!.length);
    const [isPlace, volume, issue, pages] =
      /^[,.]?\s{0,2}((?!(?:19|20)\d\d(?!\d))\d{1,4})(?:\s?\(([^()\s]{1,12})\))?(?=[.,:;\s]|$)(?:[,:]\s?(?:pp?\.\s?)?(\d{1,6}\s?[-–]+\s?\d{1,6}))?/.exec(rest) ?? [];
    if (isPlace !== undefined && (issue ?? pages)) return { volume, issue, pages };
  }
  return {};
} // prettier-ignore
