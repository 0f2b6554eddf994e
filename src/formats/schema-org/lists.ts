// Lists in JSON-LD: what is in them, and what they say of themselves.
// https://schema.org/ItemList and https://www.hydra-cg.com/spec/latest/core/#collections
import { isA, nodesIn } from './node.js';
import { isNode, type LinkedNode, type LinkedValue, valuesOf } from './json-ld.js';
import type { Answer } from '../format.js';
import { textOf } from '../compose/fields.js';
import { totalOf } from '../../record/total.js';

/** What a node holds or is about: the things in a list, or in a collection of Hydra's. */
export function heldIn(node: LinkedNode): LinkedNode[] {
  const members = node.types.has('collection') ? ['hydra:member', 'member'] : [];
  return nodesIn(valuesOf(node, 'mainEntity', 'itemListElement', 'item', ...members));
}

/** What the one list says that some publications stand in: how many it has in all, and for Hydra's where the next ones are. */
export function pagingOf(nodes: readonly LinkedNode[], publications: readonly LinkedNode[]): Pick<Answer, 'next' | 'total'> {
  const found = new Set(publications);
  const lists = [...nodes, ...nodes.flatMap(heldIn)].filter((node) => isA(node, /^(?:itemlist|collection)$/));
  const holding = [...new Set(lists)].filter((list) =>
    heldIn(list).some((each) => found.has(each) || found.has(valuesOf(each, 'item')[0] as LinkedNode)),
  );
  if (holding.length !== 1) return {};
  const list = holding[0]!;
  const next = nodesIn(valuesOf(list, 'hydra:view', 'view')).flatMap((view) => valuesOf(view, 'hydra:next', 'next'));
  return {
    next: next.map((each) => (isNode(each) ? each.id : textOf(each.text))).find(Boolean),
    total: valuesOf(list, 'numberOfItems', 'hydra:totalItems', 'totalItems').map(countOf).find((each) => each !== undefined),
  };
} // prettier-ignore

const countOf = (value: LinkedValue): number | undefined => (isNode(value) ? undefined : totalOf(value.text));
