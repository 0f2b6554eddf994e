import { type CardProperty, reflected } from '../properties.js';

/** A property that is a number of things, 1 or more; null while nobody says one. */
export const count = (attribute: string): CardProperty<number | null> =>
  reflected(attribute, null as number | null, (value) => {
    const number = Math.floor(Number(value ?? NaN));
    return number >= 1 && number < Infinity ? number : null;
  });
