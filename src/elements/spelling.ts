// React and Svelte write what they do not know as a property yet as an attribute, and HTML has that in small letters: `allowHosts`
// of a provider that is defined later is `allowhosts`. Solid sets a property of that name. Passed over, it would allow all hosts.
import type { ReactiveElement } from 'lit';
import { warnOnce } from './console.js';

/** What each class's attributes are called without their hyphens, where they have any: a list has thousands of cards. */
const misspelt = new WeakMap<object, readonly (readonly [name: string, meant: string])[]>();

function misspeltOf(elementClass: typeof ReactiveElement): readonly (readonly [name: string, meant: string])[] {
  const known = misspelt.get(elementClass);
  if (known) return known;
  const hyphened = elementClass.observedAttributes.filter((meant) => meant.includes('-'));
  const all = hyphened.map((meant) => [meant.replaceAll('-', ''), meant] as const);
  misspelt.set(elementClass, all);
  return all;
}

/** Takes attributes and properties that are attributes of ours but for their hyphens for those, and tells the page's author. */
export function readMisspelt(element: ReactiveElement): void {
  for (const [name, meant] of misspeltOf(element.constructor as typeof ReactiveElement)) {
    const value: unknown = element.getAttribute(name) ?? Reflect.get(element, name);
    if (value === undefined || value === null) continue;
    warnOnce(`${name} is written ${meant}.`);
    const set = (next: unknown) => element.setAttribute(meant, `${next as string}`);
    if (!element.hasAttribute(meant)) set(value);
    // Who has set the property once sets it again.
    if (Object.hasOwn(element, name)) Reflect.defineProperty(element, name, { set });
  }
}
