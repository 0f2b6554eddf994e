// Which nodes of JSON-LD describe a publication.
import { heldIn } from './lists.js';
import { isA, nodesIn } from './node.js';
import { isNode, type LinkedNode, type LinkedValue, valuesOf } from './json-ld.js';
import { lookOfWord } from '../answer-kinds.js';
import { saidOf } from '../compose/values.js';

/**
 * The classes of schema.org's for things that are published. Pages, sites and organizations, which most JSON-LD in pages is
 * about, are none of them.
 */
const PUBLICATION =
  /^(?:.*(?:article|blogposting|digitaldocument|application|code|guideline|report|book)|chapter|thesis|dataset|poster|creativework|learningresource|map|atlas|manuscript|legislation|movie|(?:audio|image|video)object|visualartwork|photograph|drawing|sequentialart|comic(?:story|issue)|shortstory|(?:critic|media)?review|course|publication(?:issue|volume))$/;

/** Pictures and sounds are publications where they stand by themselves; else they are those of a page or an article. */
const MEDIA = /^(?:image|audio)object$/;

const isShownIn = (nodes: readonly LinkedNode[], media: LinkedNode): boolean =>
  nodes.some((node) => [...node.properties].some(([key, values]) => key !== 'mainEntity' && values.includes(media)));

const hasTitle = (node: LinkedNode): boolean => saidOf(valuesOf(node, 'name', 'headline')).length > 0;
const isPublication = (node: LinkedNode): boolean => isA(node, PUBLICATION);

/** Whether nodes are those of a record: of a publication, or of something else that is known. */
export const areRecord = (nodes: readonly LinkedNode[], isSchema: boolean): boolean =>
  nodes.some((node) => isPublication(node) || (node.types.size > 0 && (isSchema || lookOf([node]) !== undefined)));

/**
 * The publications among nodes, in their order; those without a title count where there is no other. What another one only
 * names, such as the issue that it is part of or what it cites, is none of them.
 */
export function publicationsOf(nodes: readonly LinkedNode[]): LinkedNode[] {
  const crate = crateOf(nodes);
  if (crate) return [crate];
  const about = new Set(nodes);
  // Pages and lists say what they are about; that is looked at as well.
  for (const node of about) if (!isPublication(node)) for (const each of heldIn(node)) about.add(each);
  const all = [...about].filter((node) => isPublication(node) && !(isA(node, MEDIA) && isShownIn(nodes, node)));
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

/**
 * The root of an RO-Crate, in which all else is its files and what is said of them: what the descriptor is about, by whatever name.
 *
 * @see https://www.researchobject.org/ro-crate/specification/1.2/root-data-entity.html#finding-the-root-data-entity
 */
function crateOf(nodes: readonly LinkedNode[]): LinkedNode | undefined {
  const isDescriptor = (node: LinkedNode) =>
    saidOf(valuesOf(node, 'conformsTo').map((each) => (isNode(each) ? each.id : each))).some(({ text }) => CRATE.test(text)); // prettier-ignore
  return nodes.filter(isDescriptor).flatMap((node) => nodesIn(valuesOf(node, 'about')))[0];
}

const CRATE = /^https?:\/\/w3id\.org\/ro\/crate\/\d/;

/** What nodes are about that are no publications. Sites name their owner beside them. */
export function lookOf(nodes: readonly LinkedNode[]): string | undefined {
  const looks = nodes.flatMap(({ types }) => [...types]).map(lookOfWord);
  return ['person', 'event', 'journal', 'collection', 'website', 'organization'].find((look) => looks.includes(look));
}
