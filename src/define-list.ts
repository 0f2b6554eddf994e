// Registers the list, where its cards are registered: below what they need its plain content stays as well.
import { defineElement } from './elements/define-element.js';
import { PublicationList } from './elements/publication-list.js';

if ('customElements' in globalThis && customElements.get('publication-card'))
  defineElement('publication-list', PublicationList);

export type {} from './elements/list/events.js';
export type {} from './elements/publication-list.js';
