// React and Svelte write what they do not know as a property yet as an attribute, and HTML has that in small letters: `allowHosts`
// of a provider that is defined later is `allowhosts`. Passed over, it would allow all hosts.
import type { ReactiveElement } from 'lit';
import { warnOnce } from './console.js';

/** Takes attributes that are ours but for hyphens for what they mean, and tells the page's author. */
export function readMisspelt(element: ReactiveElement): void {
  const ours = (element.constructor as typeof ReactiveElement).observedAttributes;
  for (const name of element.getAttributeNames()) {
    const meant = ours.find((each) => each.replaceAll('-', '') === name.replaceAll(/[-_]/g, ''));
    if (meant === undefined || meant === name) continue;
    warnOnce(`the attribute ${name} is written ${meant}.`);
    if (!element.hasAttribute(meant)) element.setAttribute(meant, element.getAttribute(name)!);
  }
}
