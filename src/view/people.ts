import { type Child, h, type Tree } from './tree.js';
import type { Contributor } from '../record/contributor.js';
import type { View } from './view.js';

/** The contributors in the record's order, roles other than the author's named. */
export function peoplePart({ publication, messages, showMissing }: View): Tree | undefined {
  const { contributors = [], moreContributors } = publication;
  const people: Child[][] = contributors.map(({ name, role, url, orcid, ror }: Contributor) => {
    const words = h('bdi', {}, name);
    const href = url ?? (orcid ? `https://orcid.org/${orcid}` : ror);
    return [href === undefined ? words : h('a', { href }, words), role !== 'author' && ` (${messages.role(role)})`];
  });
  if (moreContributors) people.push([messages.moreContributors(moreContributors)]);
  if (showMissing && !people.length) people.push([messages.unknown]);
  const items = people.map((person, at) => h('li', {}, person, at < people.length - 1 && '; '));
  return items.length
    ? h('ul', { part: 'authors', role: 'list', 'aria-label': messages.label('authors') }, items)
    : undefined;
}
