// Unknown stays unknown: null, empty text, and lists and objects of nothing else say nothing.

/** Leaves out what is unknown. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined | null | '' }): T {
  const said: [key: string, value: unknown][] = [];
  for (const [key, value] of Object.entries(fields)) if (isKnown(value)) said.push([key, value]);
  return Object.fromEntries(said) as T; // defined, not set: a page may have setters on all objects
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
