// Reports of many authors: some have hundreds.
import { h, type Tree } from '../tree.js';
import { fold } from './fold.js';
import { peopleList } from './people.js';
import type { Publication } from '../../record/publication.js';
import type { View } from '../view.js';

/** How many names are there before the button. */
const FIRST = 3;

/**
 * The first names, the others, and a button that unfolds them. It stands behind them, in the same line, so whoever unfolds
 * them goes on at the first of them.
 */
export function foldedPeople(view: View, names: readonly Tree[]): Tree {
  const { publication, messages } = view;
  const [next, ...last] = names.slice(FIRST) as [Tree, ...Tree[]];
  const goOn = ({ target, currentTarget }: Event) => {
    if ((target as Element).matches('[aria-expanded=true]'))
      (currentTarget as Element).querySelector<HTMLElement>('[tabindex]')!.focus();
  };
  const others = peopleList(view, [{ ...next, attributes: { tabindex: '-1' } }, ...last]);
  const [button, rest] = fold(
    // Around the list, which would be an empty one to assistive technology.
    h('span', { class: 'rest', id: 'people' }, others),
    messages.moreContributors(othersThan(publication, FIRST)),
    messages.fewerContributors,
  );
  return h('div', { onclick: goOn }, peopleList(view, names.slice(0, FIRST)), rest, ' ', button);
}

/** How many more contributors there are than so many; true where nobody knows. */
export const othersThan = ({ contributors = [], moreContributors }: Publication, shown: number): true | number =>
  moreContributors === true || contributors.length - shown + (moreContributors ?? 0);
