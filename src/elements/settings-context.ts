import { createContext } from '@lit/context';
import type { CardSettings } from '../sources/settings.js';

/** The context through which cards find their provider. The name is registered, so that two copies of the script agree. */
export const cardContext = createContext<CardSettings>(Symbol.for('publication-card'));
