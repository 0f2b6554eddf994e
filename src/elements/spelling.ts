// React and Svelte write what they do not know as a property yet as an attribute, and HTML has that in small letters: `allowHosts`
// of a provider that is defined later is `allowhosts`. Solid sets a property of that name. Passed over, it would allow all hosts.
import type { ReactiveElement } from 'lit';
import { warnOnce } from './console.js';

/** Takes attributes and properties that are attributes of ours but for their hyphens for those, and tells the page's author. */
export function readMisspelt(element: ReactiveElement): void {
  for (const meant of (element.constructor as typeof ReactiveElement).observedAttributes) {
    if (!meant.includes('-')) continue;
    const name = meant.replaceAll('-', '');
    const value: unknown = element.getAttribute(name) ?? Reflect.get(element, name);
    if (value === undefined || value === null) continue;
    warnOnce(`${name} is written ${meant}.`);
    const set = (next: unknown) => element.setAttribute(meant, `${next as string}`);
    if (!element.hasAttribute(meant)) set(value);
    // Who has set the property once sets it again.
    if (Object.hasOwn(element, name)) Reflect.defineProperty(element, name, { set });
  }
}
