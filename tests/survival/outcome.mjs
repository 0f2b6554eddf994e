// What readers get from a piece of HTML, in a page with the script and in one without.
import { landingPage, title } from './snippets.mjs';

/** What a page shows, with all white space alike: editors write it as they please. */
const normalised = (text) => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** In the page: the article's text as readers see it, that beside the cards, and the links and cards that are there. */
async function look() {
  const article = document.querySelector('article');
  const cards = [...article.querySelectorAll('publication-card')];
  if (customElements.get('publication-card')) {
    for (const card of cards) {
      await card.updateComplete;
      if (card.state !== 'loading') continue;
      await new Promise((done) => {
        for (const type of ['publication-load', 'publication-error']) card.addEventListener(type, done, { once: true });
      });
    }
  }
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const seen = {
    text: article.innerText,
    cards: cards.map((card) => ({
      state: card.state,
      isSeen: isSeen(card),
      text: card.shadowRoot?.textContent ?? '',
      layout: card.getAttribute('layout'),
    })),
    links: [...article.querySelectorAll('a[href]')]
      .filter(isSeen)
      .map(({ href, innerText }) => ({ href, text: innerText })),
  };
  for (const card of cards) card.hidden = true;
  for (const card of cards) card.style.setProperty('display', 'none', 'important');
  return { ...seen, beside: article.innerText };
}

/** Looks at the open page. */
export async function seenIn(page) {
  const seen = await page.evaluate(look);
  const links = seen.links.map(({ href, text }) => ({ href, text: normalised(text) }));
  return { ...seen, text: normalised(seen.text), beside: normalised(seen.beside), links };
}

const isWorking = ({ href, text }) => href.split('#', 1)[0] === landingPage && text === title;

/**
 * In a word, what became of a snippet.
 *
 * - `card`: one card, loaded, and nothing beside it
 * - `card, text`: one card, loaded, and text of the snippet that was not taken into it
 * - `link`: no card; a link with the title that leads to the publication, and all of the snippet's text
 * - `debris`: readers see text that the snippet does not show, so code became text
 * - `nothing`: neither card nor working link; `text lost`: a link, but less text than in the snippet
 *
 * @param {string} before the text of the snippet in a page without the script
 * @param without what is seen after the tool, in a page without the script
 * @param withScript the same in a page with the script
 */
export function outcomeOf(before, without, withScript) {
  const isOembed = before === '';
  const words = new Set(before.split(' '));
  const isDebris = (text) => text.split(' ').some((word) => word && !words.has(word));
  // Any word that was not there before is debris; so is a word that is there twice.
  if (isDebris(without.text) || without.text.length > before.length) return 'debris';
  const loaded = withScript.cards.filter(
    ({ state, isSeen, text }) => state === 'loaded' && isSeen && text.includes(title),
  );
  if (withScript.cards.length > loaded.length || loaded.length > 1) return 'broken card';
  if (isDebris(withScript.beside)) return 'debris';
  // An `oembed` shows nothing by itself. Everything else is to be of use where scripts are off.
  if (!isOembed && !without.links.some(isWorking)) return 'nothing';
  if (loaded.length) return withScript.beside ? 'card, text' : 'card';
  if (!withScript.links.some(isWorking)) return 'nothing';
  return without.text === before && withScript.text === before ? 'link' : 'text lost';
}
