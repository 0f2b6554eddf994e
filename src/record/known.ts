// Unknown stays unknown: null, empty text, and lists and objects of nothing else say nothing.

/** Leaves out what is unknown. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined | null | '' }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))) as T;
}

/** Whether a value says anything; a list or an object does when one of its members does. */
export function isKnown(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== undefined && value !== null && (typeof value !== 'object' || Object.values(value).some(isKnown));
}
