/** A map with no more than a number of entries: the one that was asked for longest ago gives way to a new one. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();

  /** @param bound how many entries there may be */
  constructor(private readonly bound: number) {}

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key); // so that it is the last again: a map is in the order of its insertions
    this.#entries.set(key, value);
    if (this.#entries.size > this.bound) this.#entries.delete(this.#entries.keys().next().value as Key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
