// What a page does to be measured: it makes cards, changes them, and says how long each took. Runs in the browser.
import { recordOf } from './records.mjs';

const updated = (cards) => Promise.all(cards.map((card) => card.updateComplete));

/** Garbage of the time before is not to be collected in the next one; and what is to be drawn is drawn. */
async function settle() {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  globalThis.gc?.();
}

/** Puts cards of records into the page. The time ends when all of them are drawn, which is then looked at. */
async function create(records, attributes) {
  const host = document.createElement('div');
  document.body.append(host);
  await settle();
  const begin = performance.now();
  const cards = records.map((record) => {
    const card = document.createElement('publication-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.record = record;
    return card;
  });
  host.append(...cards);
  await updated(cards);
  const time = performance.now() - begin;
  cards.forEach((card, at) => {
    const isDrawn = [records[at].title, records[at].interventions[1].items[6]].every((text) => card.shadowRoot.textContent.includes(text)); // prettier-ignore
    if (!isDrawn) throw new Error(`Card ${at} is not drawn when its update is complete.`);
  });
  return { cards, host, time };
}

const recordsFrom = (first, count) => Array.from({ length: count }, (_, at) => recordOf(first + at));

/**
 * Makes cards that show all that they have.
 *
 * @param {number} first the first record's number
 * @returns {Promise<{ full: number }>} milliseconds for all cards together
 */
export async function createFull(first, count) {
  const { host, time } = await create(recordsFrom(first, count), { layout: 'full', 'summary-display': 'full' });
  host.remove();
  return { full: time };
}

/**
 * Makes cards in the layout that is the default, and then changes that.
 *
 * @param {number} first the first record's number
 * @returns {Promise<{ auto: number, change: number }>} milliseconds for all cards together
 */
export async function createAndChange(first, count) {
  const { cards, host, time } = await create(recordsFrom(first, count), { 'summary-display': 'full' });
  await settle();
  const begin = performance.now();
  for (const card of cards) card.layout = 'row';
  await updated(cards);
  const change = performance.now() - begin;
  host.remove();
  return { auto: time, change };
}
