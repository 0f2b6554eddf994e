// Registers the card and the provider, and does no more. The provider comes first, so that its rules are there before a card asks.
// Where the page's policies keep Lit from drawing, nothing is registered, and the plain links stay.
import { isLitAllowed } from './elements/lit-policy.js'; // before Lit, which the others import
import { defineElement, isSupported } from './elements/define-element.js';
import { PublicationCard } from './elements/publication-card.js';
import { PublicationProvider } from './elements/publication-provider.js';

if (isLitAllowed() && isSupported()) {
  defineElement('publication-provider', PublicationProvider);
  defineElement('publication-card', PublicationCard);
}

// What `document.createElement('publication-card')` gives, and what its events have, for those who import this for its effect.
export type {} from './elements/events.js';
export type {} from './elements/publication-card.js';
export type {} from './elements/publication-provider.js';
