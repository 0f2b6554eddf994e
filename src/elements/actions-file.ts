// The door to what stands behind the buttons of cards and lists.
import { OwnFile } from '../sources/own-file.js';

/** Everything behind the buttons, what a card or a list tells the machines that read the page, and what makes references. */
export const actions = new OwnFile(() => import('./actions/all-actions.js'));
