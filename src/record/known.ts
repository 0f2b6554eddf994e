// Unknown stays unknown: null, empty text, and lists and objects of nothing else say nothing.

/** Leaves out what is unknown. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined | null | '' }): T {
  const found = {} as T;
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key] as T[keyof T];
    if (!isKnown(value)) continue;
    if (key in found) define(found, key, value);
    else found[key] = value;
  }
  return found;
}

/**
 * Gives an object a member where all objects inherit one of the name: a page may have put a setter there, and a `get` for
 * descriptors to inherit.
 */
function define(object: object, key: PropertyKey, value: unknown): void {
  const descriptor = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(object, key, Object.assign(Object.create(null) as PropertyDescriptor, descriptor));
}

/** Whether a value says anything; a list or an object does when one of its members does. Not by recursion: it may be deep. */
export function isKnown(value: unknown): boolean {
  if (typeof value !== 'object') return saysAnything(value);
  const left = [value];
  for (const each of left)
    for (const member of Object.values(each ?? {}) as unknown[]) {
      if (typeof member === 'object') left.push(member);
      else if (saysAnything(member)) return true;
    }
  return false;
}

/** Whether what is no list and no object does. */
const saysAnything = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '');
