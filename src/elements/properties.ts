// Properties as the platform's own elements have them: each says what its attribute says, and nonsense reads as the default.
import type { PropertyDeclaration } from 'lit';

/** A reactive property that has a default, which no attribute has to say. */
export interface CardProperty<T> extends PropertyDeclaration<T> {
  /** What the property is while nobody says anything else. */
  readonly normal: T;
  /** A value as the property has it, of whatever an attribute or a page says. */
  read(value: unknown): T;
}

/**
 * A property that is one of some words; the default comes first.
 *
 * @param attribute the attribute's name
 * @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#keywords-and-enumerated-attributes
 */
export const oneOf = <T extends string | number>(
  attribute: string,
  normal: T,
  ...others: readonly T[]
): CardProperty<T> =>
  reflected(attribute, normal, (value) => others.find((each) => `${each}` === String(value)) ?? normal);

/** A property that is any text; null where it has no default and nobody has set it. */
export const text = <T extends string | null>(attribute: string, normal: T): CardProperty<T> =>
  reflected(attribute, normal, (value) => (value === null || value === undefined ? normal : (String(value) as T)));

/** A property that is there or not. */
export const flag = (attribute: string): PropertyDeclaration => ({ attribute, type: Boolean, reflect: true });

const reflected = <T>(attribute: string, normal: T, read: (value: unknown) => T): CardProperty<T> => ({
  attribute,
  normal,
  read,
  reflect: true,
  // Of a default nothing is written.
  converter: { toAttribute: (value) => (value === normal ? null : `${value as string}`) },
});

/** The accessor of such a property: what is set is read first, and what was never set is the default. */
export function accessorOf(
  inherited: PropertyDescriptor | undefined,
  options: PropertyDeclaration | CardProperty<unknown>,
): PropertyDescriptor | undefined {
  if (!inherited || !('read' in options)) return inherited;
  const { get, set } = inherited;
  return {
    ...inherited,
    get(this: object): unknown {
      return get!.call(this) ?? options.normal;
    },
    set(this: object, value: unknown) {
      set!.call(this, options.read(value));
    },
  };
}
