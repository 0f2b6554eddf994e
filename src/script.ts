// The script tag's entry: registers the elements, the list once the page has one, and makes cards and lists of marked links. A
// framework's app imports `define` in its place, since there others put nothing into the page.
import './define-cards.js';
import { watchPage } from './links/watch.js';

// Where nothing could be registered the plain links stay; some engines have not even the registry.
if ('customElements' in globalThis && customElements.get('publication-card'))
  watchPage(() => import('./define-list.js'));

export type {} from './define.js';
