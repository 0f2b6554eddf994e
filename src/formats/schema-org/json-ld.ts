// JSON-LD as far as pages and repositories use it: nodes with their properties by short names, references followed.
// https://www.w3.org/TR/json-ld11/
import { isTag } from '../../record/language-tag.js';
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { type Fields, isObject } from '../format.js';
import type { Said } from '../compose/found.js';

/** A thing that JSON-LD describes. What is said of it in several places is one node, so nodes may form circles. */
export interface LinkedNode {
  /** Its address, or a name inside its graph. */
  readonly id?: string | undefined;
  /** The last parts of its classes, in lower case: `schema:Book` and `https://schema.org/Book` are `book`. */
  readonly types: Set<string>;
  readonly properties: Map<string, readonly LinkedValue[]>;
}

/** A text or number with its language, or a thing. */
export type LinkedValue = Said | LinkedNode;

export const isNode = (value: LinkedValue): value is LinkedNode => 'properties' in value;

/** The values of some properties, in their order. */
export const valuesOf = (node: LinkedNode, ...keys: readonly string[]): readonly LinkedValue[] =>
  keys.length === 1 ? (node.properties.get(keys[0]!) ?? []) : keys.flatMap((key) => node.properties.get(key) ?? []);

/** Nothing in a record of a publication is nested deeper. */
const DEEPEST = 16;

/** Schema.org's names are known without a context, as pages write them; a context may give it other prefixes. */
const SCHEMA = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:|sc:)/;

/** What has things for its values. */
const REFERENCES = /^(?:author|creator|publisher|isPartOf|image)$/;

/** A language map: `{"en": "Springs", "ne": "मूल"}`. `id` and `url` are languages too, but addresses are no texts. */
const isLanguageMap = (value: Fields): boolean =>
  Object.entries(value).every(
    ([key, each]) =>
      (key === '@none' || isTag(key)) &&
      listOf(each).every((text) => typeof text === 'string' && !/^(?:[a-z]+:\/\/|_:|#)/i.test(text)),
  );

/** Whether a node that has somebody's address has a name of its own: templates give the site's address to all of its authors. */
function isSomebodyElse({ types, properties }: LinkedNode, fields: Fields): boolean {
  const [said] = properties.get('name') ?? [];
  const name = textOf(fields['name']);
  return types.has('person') && said !== undefined && !isNode(said) && name !== undefined && said.text !== name;
}

/** What the contexts at the top say: the language of texts that name none, and other prefixes of schema.org. */
function contextsOf(value: unknown) {
  const contexts = listOf(value).flatMap((each) => listOf(fieldsOf(each)['@context']));
  const terms = contexts.flatMap((each) => Object.entries(fieldsOf(each)));
  const own = Object.fromEntries(terms);
  return {
    isSchema: [...contexts, ...Object.values(own)].some((address) =>
      /schema\.org|codemeta/.test(textOf(address) ?? ''),
    ),
    prefixes: new Set(Object.keys(own).filter((key) => SCHEMA.test(textOf(own[key]) ?? ''))),
    plain: { lang: own['@language'], dir: own['@direction'] },
  };
}

/**
 * The nodes at the top of some JSON-LD: of a list, a graph, or the one there is.
 *
 * @param value JSON-LD, or a list of it that belongs together, as a page's scripts do
 */
export function readJsonLd(value: unknown): { nodes: LinkedNode[]; isSchema: boolean } {
  const { isSchema, prefixes, plain } = contextsOf(value);
  const named = new Map<string, LinkedNode>();

  const nameOf = (key: string): string => {
    const short = key.replace(SCHEMA, '');
    const at = short.indexOf(':');
    return at > 0 && prefixes.has(short.slice(0, at)) ? short.slice(at + 1) : short;
  };
  const read = (each: unknown, depth: number): LinkedValue[] => {
    if (depth > DEEPEST || each === null || each === undefined) return [];
    if (Array.isArray(each)) return each.flatMap((one) => read(one, depth + 1));
    if (!isObject(each)) return [typeof each === 'string' ? { text: each, ...plain } : { text: each }];
    if (Object.hasOwn(each, '@value')) return [{ text: each['@value'], lang: each['@language'] ?? plain.lang, dir: each['@direction'] ?? plain.dir }]; // prettier-ignore
    const inside = each['@list'] ?? each['@set'];
    if (inside !== undefined) return read(inside, depth + 1);
    if (depth && isLanguageMap(each))
      return Object.entries(each).flatMap(([lang, texts]) => listOf(texts).map((text) => ({ text, lang })));
    return [nodeOf(each, depth)];
  };
  /** Codemeta and others call `@type` and `@id` by their plain names, and so does what was made of microdata. */
  const nodeOf = (fields: Fields, depth: number): LinkedNode => {
    const keyword = (name: string) => fields[`@${name}`] ?? (isSchema ? fields[name] : undefined);
    // A number among the numbers of a site is no address.
    const [id] = /^.*[:#/].*$/.exec(textOf(keyword('id')) ?? '') ?? [];
    const before = named.get(id ?? '');
    const node = before && !isSomebodyElse(before, fields) ? before : { id, types: new Set<string>(), properties: new Map<string, LinkedValue[]>() }; // prettier-ignore
    if (id && !before) named.set(id, node);
    for (const type of listOf(keyword('type'))) {
      const name = textOf(type)
        ?.replace(/^.*[/:#]/, '')
        .toLowerCase();
      if (name) node.types.add(name);
    }
    // Things that say something of it: "^workPerformed" of an event.
    for (const [key, each] of Object.entries(fieldsOf(fields['@reverse'])))
      node.properties.set(`^${nameOf(key)}`, read(each, depth + 1));
    for (const [key, each] of Object.entries(fields)) {
      const name = nameOf(key);
      if (key.startsWith('@') || node.properties.get(name)?.length) continue;
      // Some write a reference as the bare text of it.
      const isReference = typeof each === 'string' && /^(?:#|_:)/.test(each) && REFERENCES.test(name);
      node.properties.set(name, isReference ? [nodeOf({ '@id': each }, depth)] : read(each, depth + 1));
    }
    return node;
  };
  const top = (each: unknown, depth: number): LinkedNode[] => {
    if (depth > DEEPEST) return [];
    if (Array.isArray(each)) return each.flatMap((one) => top(one, depth + 1));
    if (!isObject(each)) return [];
    const graph = each['@graph'];
    return [...(graph && !each['@type'] ? [] : [nodeOf(each, 0)]), ...top(graph, depth + 1)];
  };
  return { nodes: [...new Set(top(value, 0))], isSchema };
}
