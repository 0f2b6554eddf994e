// Whether a record says enough of a publication that somebody finds it by its citation.
import { isKnown } from '../record/known.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';

/**
 * A fact that a citation needs: a title with a letter or a digit; somebody whose work it is; a date; a publisher or what it
 * appeared in; an identifier or an address.
 */
export type MissingFact = 'title' | 'authors' | 'published' | 'publisher' | 'link';

/**
 * What a record lacks for a citation: nothing, where it has a title, names somebody who stands behind it (a contributor, a
 * publisher, a series) and something by which it is found (a publisher, a series, an identifier, an address); otherwise
 * every fact that is unknown.
 *
 * @param publication a publication, as `readPublication` gives it
 */
export function missingFacts(publication: Publication): readonly MissingFact[] {
  const { title, contributors, published, publisher, series, identifiers, links } = publication;
  const hasHouse = isKnown([publisher?.name, series]);
  const facts: Readonly<Record<MissingFact, boolean>> = {
    title: /[\p{L}\p{N}]/u.test(plainText(title)),
    authors: isKnown(contributors),
    published: isKnown(published),
    publisher: hasHouse,
    link: isKnown([identifiers, links?.landingPage, links?.fullText?.url]),
  };
  if (facts.title && (hasHouse || (facts.authors && facts.link))) return [];
  return (Object.keys(facts) as MissingFact[]).filter((fact) => !facts[fact]);
}
