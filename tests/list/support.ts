import type { Contributor } from '../../src/record/contributor.js';
import type { Publication } from '../../src/record/publication.js';

/** A publication of which a test says what it is about. */
export const publication = (fields: Partial<Publication> = {}): Publication => ({ title: 'T', ...fields });

/** Publications that were published at some time. */
export const published = (...dates: Publication['published'][]): Publication[] =>
  dates.map((date) => publication(date && { published: date }));

/** Somebody with a role. */
export const person = (name: string, more: Partial<Contributor> = {}): Contributor => ({
  name,
  role: 'author',
  ...more,
});

/** What titles a list has, in order. */
export const titles = (publications: readonly Publication[]): unknown[] => publications.map(({ title }) => title);
