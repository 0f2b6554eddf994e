// schema.org in JSON-LD: records by themselves, and what landing pages say in it. https://schema.org/CreativeWork
import { type LinkedNode, type LinkedValue, readJsonLd, valuesOf } from './json-ld.js';
import type { Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { compose } from '../compose/compose.js';
import { foundIn, isA, nodesIn } from './node.js';
import { known } from '../../record/known.js';
import { lookOfWord, PUBLICATION } from '../answer-kinds.js';
import { PublicationError } from '../../record/error.js';
import { saidOf } from '../compose/values.js';
import type { TextContext } from '../../text/context.js';

const hasTitle = (node: LinkedNode): boolean => saidOf(valuesOf(node, 'name', 'headline')).length > 0;
const isPublication = (node: LinkedNode): boolean => isA(node, PUBLICATION);

/** JSON-LD of schema.org's. Whether it is about a publication is seen when it is split. */
export function matches({ value }: RawRecord): boolean {
  const { nodes, isSchema } = readJsonLd(value);
  return nodes.some(
    (node) => isPublication(node) || (node.types.size > 0 && (isSchema || lookOf([node]) !== undefined)),
  );
}

/** The publications that a graph describes, each with all that it refers to. */
export function split(raw: RawRecord): RawRecord[] {
  const { nodes } = readJsonLd(raw.value);
  const found = publicationsOf(nodes);
  if (!found.length) throw new PublicationError('format', known({ found: lookOf(nodes) ?? 'json', url: raw.url })); // prettier-ignore
  return found.map((value) => ({ ...raw, value }));
}

/**
 * A publication in JSON-LD of schema.org's.
 *
 * @fills title subtitle type typeLabel standing contributors summary publisher series volume issue pages edition place published
 *   languages identifiers links cover licence access keywords
 * @see https://schema.org/CreativeWork
 * @throws {PublicationError} `invalid` without a title
 */
export const parse = ({ value }: RawRecord, context: TextContext): Parsed =>
  compose(foundIn(value as LinkedNode), context);

/**
 * The publications among nodes, in their order; those without a title count where there is no other. What another one only
 * names, such as the issue that it is part of or what it cites, is none of them.
 */
export function publicationsOf(nodes: readonly LinkedNode[]): LinkedNode[] {
  const about = new Set(nodes);
  // Pages and lists say what they are about; that is looked at as well.
  for (const node of about)
    if (!isPublication(node))
      for (const each of nodesIn(valuesOf(node, 'mainEntity', 'itemListElement', 'item'))) about.add(each);
  const all = [...about].filter(isPublication);
  const titled = all.filter(hasTitle);
  const found = titled.length ? titled : all;
  const named = new Set<LinkedValue>();
  for (const node of found) {
    const wholes = nodesIn(valuesOf(node, 'isPartOf')).map((whole) => valuesOf(whole, 'isPartOf'));
    for (const each of [...node.properties.values(), ...wholes].flat()) if (each !== node) named.add(each);
  }
  const own = found.filter((node) => !named.has(node));
  return own.length ? own : found;
}

/** What nodes are about that are no publications. Sites name their owner beside them. */
function lookOf(nodes: readonly LinkedNode[]): string | undefined {
  const looks = nodes.flatMap(({ types }) => [...types]).map(lookOfWord);
  return ['person', 'event', 'journal', 'collection', 'website', 'organization'].find((look) => looks.includes(look));
}
