/** A new element in the page for an editor to live in: some measure themselves, so it cannot stay outside. */
export const place = (name) => document.body.appendChild(document.createElement(name));
