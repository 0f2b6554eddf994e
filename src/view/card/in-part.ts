import { h, type Tree } from '../tree.js';
import type { View } from '../view.js';

/** Says that a record is larger than what is shown of it. */
export function inPart({ messages }: View): Tree | undefined {
  const words = messages.rare().inPart;
  return words === undefined ? undefined : h('p', { part: 'status' }, words);
}
