import { more } from './on-demand.js';
import type { Tree } from './tree.js';
import type { View } from './view.js';

/** What a reader can do, in the order of the `actions` attribute. Names that are not known are passed over. */
export const actionTrees = (view: View): (Tree | undefined)[] =>
  view.actions.map((name) =>
    name === 'open' && view.publication.links?.fullText ? more().openAction?.(view) : undefined,
  );
