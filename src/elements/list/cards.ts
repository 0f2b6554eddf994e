// A card of a list.
import { PARTS } from '../../view/list/items.js';
import type { Publication } from '../../record/publication.js';
import type { PublicationCard } from '../publication-card.js';

/** How the cards of a list are shown. */
export interface CardLook {
  readonly layout: PublicationCard['layout'];
  readonly headingLevel: number;
  readonly actions: string;
  readonly showRepairs: boolean;
}

/** A card of a publication in an item, or the one that is there, as a list has them by now. */
export function drawCard(item: Element, publication: Publication, look: CardLook): void {
  const present = item.firstElementChild as PublicationCard | null;
  const card = present ?? document.createElement('publication-card');
  Object.assign(card, look, { record: publication });
  if (present) return;
  card.setAttribute('exportparts', PARTS);
  item.append(card);
}
