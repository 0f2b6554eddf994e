import type * as Modules from './more.js';
import { onDemand } from '../../text/on-demand.js';

/** See `more.ts`. Of what could not be loaded nothing is there. */
type More = Partial<typeof Modules>;

/**
 * What only the full layout needs, long lists of people, and full texts; a server, which cannot wait in the middle of a card, hands it in.
 * Where it cannot be loaded the card is whole enough without it: fewer facts, all names, and no button to the full text.
 */
export const more = onDemand<More>(() => import('./more.js').catch(() => ({})));
