// Several publications in the terms of schema.org.
import type { Publication } from '../record/publication.js';
import { toJsonLd } from './json-ld.js';

/**
 * An `ItemList` of schema.org, in the order in which the publications are given.
 *
 * @param publications publications, as `readPublications` gives them
 * @see https://schema.org/ItemList
 */
export const toJsonLdList = (publications: readonly Publication[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  numberOfItems: publications.length,
  // Each of them says its terms by itself, which is as right as once for all.
  itemListElement: publications.map((publication, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    item: toJsonLd(publication),
  })),
});
