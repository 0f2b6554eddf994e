import { h, type Tree } from './tree.js';
import { more } from './on-demand.js';
import type { View } from './view.js';

/** What waits behind a button: the name is the button's value, by which `elements/act.ts` knows it. */
const BUTTONS = ['cite', 'share', 'export'] as const;

/** What a reader can do, in the order of the `actions` attribute. Names that are not known are passed over. */
export function actionTrees(view: View): (Tree | undefined)[] {
  const buttons = BUTTONS.filter((each) => view.actions.includes(each));
  const trees = [...new Set(view.actions)].map((name) => {
    if (name === 'open') return view.publication.links?.fullText && more().openAction?.(view);
    const known = buttons.find((each) => each === name);
    return (
      known &&
      h(
        'button',
        {
          part: 'action',
          class: 'action quiet',
          type: 'button',
          value: known,
          'aria-haspopup': known === 'share' ? undefined : 'dialog',
        },
        view.messages.label(known),
      )
    );
  });
  // A live region is heard when it changes, and only if it was there before.
  if (buttons.length) trees.push(h('p', { part: 'message', role: 'status' }));
  return trees;
}
