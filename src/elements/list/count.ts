import { type CardProperty, reflected } from '../properties.js';
import { countOf } from '../../list/count.js';

/** A property that is a number of things, 1 or more; null while nobody says one. */
export const count = (attribute: string): CardProperty<number | null> => reflected(attribute, null, countOf);
