// What a page does to be measured, step by step: what stands around a step is not to count in it. Runs in the browser.
import { recordOf } from './records.mjs';

let records = [];
let cards = [];
let host;

/** The layout of what is there is done, and garbage collected, so that neither counts in what comes. */
function settle() {
  document.body.getBoundingClientRect();
  globalThis.gc?.();
}

/** Milliseconds until the work is done and the cards have drawn what it changed. */
async function timed(work) {
  const begin = performance.now();
  work();
  await Promise.all(cards.map((card) => card.updateComplete));
  return performance.now() - begin;
}

export const steps = {
  /** Nothing, for what a step costs by itself. */
  nothing: () => 0,

  /** Takes the cards away and makes the next records, `count` of them from the number `first` on. */
  prepare(first, count) {
    host?.remove();
    cards = [];
    records = Array.from({ length: count }, (_, at) => recordOf(first + at));
    host = document.createElement('div');
    document.body.append(host);
    settle();
  },

  /** Puts a card of each record into the page. */
  create: (attributes) =>
    timed(() => {
      cards = records.map((record) => {
        const card = document.createElement('publication-card');
        for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
        card.record = record;
        return card;
      });
      host.append(...cards);
    }),

  /** Cards that are not drawn when they say so have no time. */
  check() {
    cards.forEach((card, at) => {
      const texts = [records[at].title, records[at].interventions[1].items[6]];
      if (!texts.every((text) => card.shadowRoot.textContent.includes(text)))
        throw new Error(`Card ${at} is not drawn when its update is complete.`);
    });
    settle();
  },

  /** Gives all cards another layout. */
  change: (layout) => timed(() => cards.forEach((card) => (card.layout = layout))),
};
