/** Puts what is known into the places of a sentence. What stands in braces and is none of it stays as it is. */
export const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(facts, name) ? facts[name]! : place));

/** A sentence around something that is no text, a node for instance. */
export function around<T>(sentence: string, name: string, value: T): (T | string)[] {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return [before, value, after].filter((part) => part !== '');
}

/** A member that is the table's own: a record's word may be "constructor". */
export const ownOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
