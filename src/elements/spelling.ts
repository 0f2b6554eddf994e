// React and Svelte write what they do not know as a property yet as an attribute, and HTML has that in small letters: `allowHosts`
// of a provider that is defined later is `allowhosts`. Passed over, it would allow all hosts.
import type { ReactiveElement } from 'lit';
import { warnOnce } from './console.js';

/** Takes attributes that are ours but for their hyphens for what they mean, and tells the page's author. */
export function readMisspelt(element: ReactiveElement): void {
  for (const meant of (element.constructor as typeof ReactiveElement).observedAttributes) {
    const name = meant.replaceAll('-', '');
    const value = element.getAttribute(name);
    if (name === meant || value === null) continue;
    warnOnce(`${name} is written ${meant}.`);
    if (!element.hasAttribute(meant)) element.setAttribute(meant, value);
  }
}
