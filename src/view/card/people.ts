import { type Child, h, type Tree } from '../tree.js';
import type { Contributor } from '../../record/contributor.js';
import { more } from './on-demand.js';
import type { View } from '../view.js';

/** The contributors; of more than six, three and a button for the others. */
export function peoplePart(view: View): Tree | undefined {
  const { contributors = [] } = view.publication;
  const names = peopleItems(view);
  const folded = contributors.length > 6 && more().foldedPeople?.(view, names);
  return folded || (names.length ? peopleList(view, names) : undefined);
}

/** The contributors in the record's order, roles other than the author's named, each as an item of a list. */
export function peopleItems({ publication, messages, showMissing }: View): Tree[] {
  const { contributors = [], moreContributors } = publication;
  const people: Child[][] = contributors.map(({ name, role, url, orcid, ror }: Contributor) => {
    const words = h('bdi', {}, name);
    const href = url ?? (orcid ? `https://orcid.org/${orcid}` : ror);
    return [href === undefined ? words : h('a', { href }, words), role !== 'author' && ` (${messages.role(role)})`];
  });
  if (moreContributors) people.push([messages.moreContributors(moreContributors)]);
  if (showMissing && !people.length) people.push([`${messages.label('authors')} `, messages.unknown]);
  return people.map((person, at) => h('li', {}, person, at < people.length - 1 && messages.semicolon));
}

/** Names in one line, which is a list to assistive technology. */
export const peopleList = ({ messages }: View, names: readonly Tree[]): Tree =>
  h('ul', { part: 'authors', role: 'list', 'aria-label': messages.label('authors') }, names);
