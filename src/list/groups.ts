// The groups of a list: by year, or by kind.
import type { Publication, PublicationType } from '../record/publication.js';
import { year } from './order.js';

/** Publications under one heading: a year, a kind, or undefined for those of which it is not known, and where there are no groups. */
export interface Group {
  readonly key: number | string | undefined;
  readonly publications: readonly Publication[];
}

/** What a list is grouped by. */
export type GroupBy = 'none' | 'year' | 'type';

/** The kinds in the order of `PublicationType`. */
const TYPES = Object.keys({
  report: 0, article: 0, book: 0, chapter: 0, thesis: 0, dataset: 0, 'working-paper': 0, 'conference-paper': 0, brief: 0, preprint: 0,
  software: 0, presentation: 0, poster: 0, video: 0, image: 0,
} satisfies Record<PublicationType, 0>); // prettier-ignore

/** Where a kind stands; the record's own words behind all others. */
const placeOf = (type: string | undefined): number => {
  const place = TYPES.indexOf(type ?? '');
  return place < 0 ? TYPES.length : place;
};

/**
 * Publications in groups, in which they stay in their order. Years are those in which they came out or began to, see `year`, the
 * newest first. Kinds are in the order of `PublicationType`, then others as they come. What is not known is last. No group is empty.
 *
 * @param newestFirst whether years go back, default true
 */
export function grouped(
  publications: readonly Publication[],
  by: GroupBy,
  { newestFirst = true }: { readonly newestFirst?: boolean } = {},
): readonly Group[] {
  const groups = new Map<Group['key'], Publication[]>();
  for (const publication of publications) {
    const key = by === 'year' ? year(publication) : by === 'type' ? publication.type || undefined : undefined;
    const group = groups.get(key);
    if (group) group.push(publication);
    else groups.set(key, [publication]);
  }
  const direction = newestFirst ? -1 : 1;
  const compare = (a: Group['key'], b: Group['key']) =>
    by === 'year' ? ((a as number) - (b as number)) * direction : placeOf(a as string) - placeOf(b as string);
  return Array.from(groups, ([key, members]) => ({ key, publications: members })).sort(
    (a, b) => Number(a.key === undefined) - Number(b.key === undefined) || compare(a.key, b.key),
  );
}
