// Reports of many authors: some have hundreds.
import { h, type Tree } from './tree.js';
import { fold } from './fold.js';
import { peopleList } from './people.js';
import type { Publication } from '../record/publication.js';
import type { View } from './view.js';

/** How many names are there before the button. */
const FIRST = 3;

/** The first names, a button that says how many others there are, and those. */
export function foldedPeople(view: View, names: readonly Tree[]): Tree {
  const { publication, messages } = view;
  return h(
    'div',
    {},
    peopleList(view, names.slice(0, FIRST)),
    fold(
      peopleList(view, names.slice(FIRST), { id: 'people', class: 'authors rest' }),
      messages.moreContributors(othersThan(publication, FIRST)),
      messages.fewerContributors,
    ),
  );
}

/** How many more contributors there are than so many; true where nobody knows. */
export const othersThan = ({ contributors = [], moreContributors }: Publication, shown: number): true | number =>
  moreContributors === true || contributors.length - shown + (moreContributors ?? 0);
