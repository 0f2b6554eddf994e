// The script tag's entry: registers the card, and makes cards of marked links. The provider follows when the first card
// stands inside one.
import { defineElement, isSupported } from './elements/define-element.js';
import { PublicationCard } from './elements/publication-card.js';
import { watchLinks } from './links/watch.js';

if (isSupported()) {
  defineElement('publication-card', PublicationCard);
  watchLinks();
}
