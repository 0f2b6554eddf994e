// Registers all elements, and does no more.
import './define-cards.js'; // before the list, whose cards it registers
import './define-list.js';

export type {} from './define-cards.js';
export type {} from './define-list.js';
