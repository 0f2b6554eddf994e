// Properties as the platform's own elements have them: each says what its attribute says, and nonsense reads as the default.
import type { PropertyDeclaration } from 'lit';
import { warnOnce } from './console.js';

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

/** A property that is there or not. Vue, Svelte, Preact and Angular write `false` as the attribute's value. */
export const flag = (attribute: string): CardProperty<boolean> => ({
  attribute,
  normal: false,
  read: (value) => value !== 'false' && Boolean(value),
  reflect: true,
  converter: {
    fromAttribute: (value) => value !== null && value !== 'false',
    toAttribute: (value) => (value ? '' : null),
  },
});

/** A record in hand. An object that a framework has written as an attribute is none any longer, and the page's author must act. */
export const record = (attribute: string): CardProperty<object | string | null> => ({
  attribute,
  normal: null,
  read(value) {
    if (!/^\s*\[object Object\]/.test(typeof value === 'string' ? value : '')) return value as object | string;
    warnOnce(
      `[object Object] is no record. Set the property ${attribute}, or write JSON.stringify(…) into the attribute.`,
    );
    return null;
  },
});

/**
 * A property that its attribute says.
 *
 * @param normal the default, of which nothing is written
 * @param read a value as the property has it, of whatever is given
 */
export const reflected = <T>(attribute: string, normal: T, read: (value: unknown) => T): CardProperty<T> => ({
  attribute,
  normal,
  read,
  reflect: true,
  converter: { toAttribute: (value) => (value === normal ? null : `${value as string}`) },
});

/**
 * The accessor of a property: of one with a default, what is set is read first, and what was never set is the default. It
 * inherits nothing, since a descriptor counts with all that pages have put on every object (`Object.prototype.value`).
 */
export function accessorOf(
  inherited: PropertyDescriptor | undefined,
  options: PropertyDeclaration | CardProperty<unknown>,
): PropertyDescriptor | undefined {
  if (!inherited) return undefined;
  const accessor = Object.assign(Object.create(null) as PropertyDescriptor, inherited);
  if (!('read' in options)) return accessor;
  const { get, set } = inherited;
  return Object.assign(accessor, {
    get(this: object): unknown {
      return get!.call(this) ?? options.normal;
    },
    set(this: object, value: unknown) {
      set!.call(this, options.read(value));
    },
  });
}
