import { factsPart, publisherPart } from './facts.js';
import { h, type Tree } from '../tree.js';
import { sameLanguage } from '../../i18n/locale.js';
import type { View } from '../view.js';
import { actionTrees } from './actions.js';
import { badgesPart } from './badges.js';
import { coverPart } from './cover.js';
import { more } from './on-demand.js';
import { peoplePart } from './people.js';
import { summaryPart } from './summary.js';
import { titlePart } from './title.js';

/** A publication's card. */
export function cardTree(view: View): Tree {
  const { messages, pageLanguage, layout, showMissing, showRepairs, publication: { standing, inPart } } = view; // prettier-ignore
  const lang = sameLanguage(messages.locale, pageLanguage) ? undefined : messages.locale;
  return h(
    'article',
    { part: 'card', class: `card ${layout}`, 'aria-labelledby': 'title', lang, dir: messages.direction },
    h(
      'div',
      { class: 'sheet' },
      standing && (more().standingPart?.(view) ?? h('p', { part: 'standing' }, standing.status)),
      h('div', { part: 'cover' }, h('slot', { name: 'cover' }, coverPart(view))),
      h(
        'div',
        { part: 'body' },
        badgesPart(view),
        titlePart(view),
        peoplePart(view),
        factsPart(view),
        summaryPart(view),
        inPart && more().inPart?.(view),
        h('div', { part: 'actions' }, actionTrees(view), h('slot', { name: 'actions' })),
        h(
          'div',
          { part: 'footer' },
          publisherPart(view),
          (showRepairs || layout === 'full' || (showMissing && layout !== 'compact')) && more().librarianParts?.(view),
          h('slot', { name: 'footer' }),
        ),
      ),
    ),
    // The page's own content, out of sight: so that the card hears of a record that is added to it.
    h('slot', { hidden: '' }),
  );
}
