// Cards follow the language of the page while it changes.
interface Card extends Node {
  requestUpdate(): void;
}

const cards = new Set<Card>();
let observer: MutationObserver | undefined;

export const redrawCards = (): void => cards.forEach((card) => card.requestUpdate());

/** Hears of every change of a `lang` around a card, in the document and in all shadow trees that it stands in. */
export function followLanguage(card: Card): void {
  cards.add(card);
  observer ??= new MutationObserver(redrawCards);
  for (let node: Node | undefined = card; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }
}

export const leaveLanguage = (card: Card): boolean => cards.delete(card);
