import { h, type Tree } from '../tree.js';
import type { View } from '../view.js';

/** Says that a record is larger than what is shown of it. */
export const inPart = ({ messages }: View): Tree => h('p', { part: 'status' }, messages.inPart);
