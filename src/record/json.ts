// JSON in pages whose scripts have changed what it is.

type WithToJson = { readonly toJSON?: unknown };

/** Where a page's script may have put a `toJSON` that the language does not have there. */
const EVERYWHERE: readonly WithToJson[] = [Object.prototype, Array.prototype];

/**
 * A value as JSON. Elder scripts, such as Prototype before 1.7, give all lists or all objects a `toJSON` that makes a text of
 * them, which `JSON.stringify` would write as a text. One that a value has by itself or of its kind, as dates have, counts.
 *
 * @param space as for `JSON.stringify`
 * @returns undefined for what JSON cannot say, of which the types of `JSON.stringify` are silent as well
 * @see https://tc39.es/ecma262/#sec-serializejsonproperty
 * @see http://prototypejs.org/doc/latest/language/Array/prototype/toJSON/
 */
export const toJson = (value: unknown, space?: number): string =>
  JSON.stringify(EVERYWHERE.some(({ toJSON }) => toJSON) ? withoutToJson(value) : value, undefined, space);

/** The same value in lists and objects that have no `toJSON` but their own. */
function withoutToJson(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  const own = (value as WithToJson).toJSON;
  if (own && !EVERYWHERE.some(({ toJSON }) => toJSON === own)) return value;
  if (Array.isArray(value)) return Object.defineProperty(value.map(withoutToJson), 'toJSON', { value: undefined });
  const entries = Object.entries(value).map(([key, each]) => [key, withoutToJson(each)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
