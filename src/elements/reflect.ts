// Properties as the platform's own elements have them: each says what its attribute says.

/** What elements are made of. Elsewhere than in a browser their classes can be imported, but not used. */
export const PlatformElement = globalThis.HTMLElement ?? class {};

/** Writes a property into its attribute; null and undefined take the attribute away. */
export function reflect(element: Element, name: string, value: string | number | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}

/**
 * An attribute's value where it is one of the words that it may hold; otherwise the default, which comes first.
 *
 * @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#keywords-and-enumerated-attributes
 */
export const oneOf = <T extends string>(value: string | null, fallback: T, ...others: readonly T[]): T =>
  others.find((each) => each === value) ?? fallback;
