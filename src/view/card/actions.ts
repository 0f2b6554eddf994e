import { type Child, h } from '../tree.js';
import type { Label } from '../../i18n/messages.js';
import { more } from './on-demand.js';
import type { View } from '../view.js';

/** What waits behind a button: the name is the button's value, by which `elements/act.ts` knows it. */
const BUTTONS = /^(?:cite|export|share)$/;

/**
 * What a reader can do, in the order of the `actions` attribute. Names that are not known are passed over. Below it there is
 * room for what comes of it: a live region is heard when it changes, and only if it was there before.
 */
export const actionTrees = (view: View): Child[] => [
  ...[...new Set(view.actions)].map(
    (name) =>
    name === 'open'
      ? view.publication.links?.fullText && more().openAction?.(view)
      : BUTTONS.test(name) && h('button', { part: 'action', type: 'button', value: name, 'aria-haspopup': name === 'share' ? undefined : 'dialog' }, view.messages.label(name as Label)), // prettier-ignore
  ),
  h('p', { part: 'message', role: 'status' }),
];
