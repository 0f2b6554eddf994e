// What of a list is shown, and in which order.
import { type Group, type GroupBy, grouped } from './groups.js';
import { ordered, type Sort } from './order.js';
import type { Publication } from '../record/publication.js';

export interface ArrangementInputs {
  readonly publications: readonly Publication[];
  readonly sort: Sort;
  readonly groupBy: GroupBy;
  /** The locale by which titles and names are in order. */
  readonly locale: string;
  /** So many at most in all. */
  readonly limit: number | null;
}

/** Publications by groups, each in its order. */
export function arranged({ publications, sort, groupBy, locale, limit }: ArrangementInputs): readonly Group[] {
  const all = ordered(publications, sort, locale);
  const some = limit === null || limit >= all.length ? all : all.slice(0, limit);
  return grouped(some, groupBy, { newestFirst: sort !== 'oldest' });
}

/**
 * Those of groups that are shown: what a reader looks for, and no more of it than one page.
 *
 * @param most how many at most; null for all
 * @returns undefined where all are shown
 */
export function visibleOf(
  groups: readonly Group[],
  matches: ((publication: Publication) => boolean) | undefined,
  most: number | null,
): ReadonlySet<Publication> | undefined {
  if (!matches && most === null) return undefined;
  const visible = new Set<Publication>();
  for (const { publications } of groups)
    for (const each of publications)
      if (visible.size < (most ?? Infinity) && (matches?.(each) ?? true)) visible.add(each);
  return visible;
}
