// The script tag's entry: registers the elements, and makes cards of marked links. A framework's app imports `define` in its place,
// since there others put nothing into the page.
import './define.js';
import { watchLinks } from './links/watch.js';

// Where nothing could be registered the plain links stay; some engines have not even the registry.
if ('customElements' in globalThis && customElements.get('publication-card')) watchLinks();

export type {} from './define.js';
