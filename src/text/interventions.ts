import { type Block, type List, type ListItem, plainText } from '../record/rich-text.js';
import type { InterventionList, Publication } from '../record/publication.js';

/** A publication whose interventions are those that the record gives, or else the lists of its summary. */
export function withInterventions(publication: Publication): Publication {
  if (publication.interventions?.length) return publication;
  const found = listsOf(publication.summary).map(({ label, items }) => ({ ...(label && { label }), items }));
  return found.length ? { ...publication, interventions: found } : publication;
}

/** The interventions that the summary does not show already. */
export function interventionsBeside({ summary, interventions = [] }: Publication): readonly InterventionList[] {
  const shown = new Set(listsOf(summary).map(wordsOf));
  return shown.size ? interventions.filter((list) => !shown.has(wordsOf(list))) : interventions;
}

const listsOf = (blocks: readonly Block[] = []): List[] => blocks.filter((block) => block.type === 'list');

/** Two lists are equal when their words are: case and the punctuation that ends an item do not count. */
function wordsOf({ items }: { items: readonly ListItem[] }): string {
  const words = (item: ListItem) => plainText(item).normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim(); // prettier-ignore
  return items.map(words).join('\n');
}
