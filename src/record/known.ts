// Unknown stays unknown: null, empty text, and lists and objects of nothing else say nothing.

/** Leaves out what is unknown. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined | null | '' }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))) as T;
}

/** Whether a value says anything; a list or an object does when one of its members does. Not by recursion: it may be deep. */
export function isKnown(value: unknown): boolean {
  const left = [value];
  for (const each of left) {
    if (typeof each !== 'object') {
      if (each !== undefined && (typeof each !== 'string' || each.trim())) return true;
    } else if (each) for (const member of Object.values(each)) left.push(member);
  }
  return false;
}
