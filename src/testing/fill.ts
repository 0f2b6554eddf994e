// What all that is filled in has in common.

/** A document's window, with its classes. */
export type DomWindow = Window & typeof globalThis;

/** Whether the objects of a class have nothing of a name. */
export const lacks = (type: { readonly prototype: object }, name: string): boolean => !(name in type.prototype);

/** Gives an object a property as the platform would have it: it can be replaced, and is not listed. */
export function give(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
