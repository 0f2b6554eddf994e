/** Words with those that a page has in their place. What is no text where a text belongs is passed over. */
export function mergeWords<T>(words: T, some: unknown): T {
  if (words === undefined) return some as T;
  if (typeof words !== 'object' || words === null) return typeof some === typeof words ? (some as T) : words;
  if (typeof some !== 'object' || some === null) return words;
  const own = (of: object, key: string): unknown =>
    Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined;
  // A language may have more forms for numbers than the words that it begins with.
  const keys = new Set([...Object.keys(words), ...Object.keys(some)]);
  const all = Array.from(keys, (key) => [key, mergeWords(own(words, key), own(some, key))] as const);
  return (Array.isArray(words) ? all.map(([, value]) => value) : Object.fromEntries(all)) as T;
}
