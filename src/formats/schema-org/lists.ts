// Lists in JSON-LD: what is in them, and what they say of themselves.
// https://schema.org/ItemList and https://www.hydra-cg.com/spec/latest/core/#collections
import { isA, nodesIn } from './node.js';
import { isNode, type LinkedNode, type LinkedValue, valuesOf } from './json-ld.js';
import type { Answer } from '../format.js';
import { firstText } from '../compose/values.js';
import { textOf } from '../compose/fields.js';

/** What a node holds or is about: the things in a list, or in a collection of Hydra's. */
export function heldIn(node: LinkedNode): LinkedNode[] {
  const members = node.types.has('collection') ? ['hydra:member', 'member'] : [];
  return nodesIn(valuesOf(node, 'mainEntity', 'itemListElement', 'item', ...members));
}

/** What the one list says that publications stand in: how many it has in all, and for Hydra's where the next ones are. */
export function pagingOf(nodes: readonly LinkedNode[], publications: readonly LinkedNode[]): Pick<Answer, 'next' | 'total'> {
  const found = new Set<LinkedValue | undefined>(publications);
  const isHolding = (node: LinkedNode) =>
    isA(node, /^(?:itemlist|collection)$/) &&
    heldIn(node).some((each) => found.has(each) || found.has(valuesOf(each, 'item')[0]));
  const [list, ...others] = new Set([...nodes, ...nodes.flatMap(heldIn)].filter(isHolding));
  if (!list || others.length) return {};
  const [next] = nodesIn(valuesOf(list, 'hydra:view', 'view')).flatMap((view) => valuesOf(view, 'hydra:next', 'next'));
  const count = firstText(valuesOf(list, 'numberOfItems', 'hydra:totalItems', 'totalItems'));
  return { next: next && (isNode(next) ? next.id : textOf(next.text)), total: count };
} // prettier-ignore
