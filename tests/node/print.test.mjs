// What readers get on paper, in the three engines: all of a card, no line of it cut in two, and what belongs together on one page.
import { inPrintOf, MARGIN, printed, wordsOf } from './support/printed.mjs';
import { moduleScript, pageWith } from './support/pages.mjs';
import assert from 'node:assert/strict';
import { engines } from './support/missing.mjs';
import { test } from 'node:test';

/** So many points a line may reach into the margin: what a word's font has above and below its letters. */
const AROUND_LETTERS = 3;

const style = `<style>
  body { margin: 0; font: 12pt/1.4 'Noto Sans', sans-serif }
  section { break-before: page }
  .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; align-items: start }
</style>`;
const page = (body) => pageWith(style + body, moduleScript);
const card = (record, attributes = '') =>
  `<publication-card ${attributes} record='${JSON.stringify(record)}'></publication-card>`;

/** A paragraph whose sentences have each a word of its own. */
const sentences = (name, count) => Array.from({ length: count }, (_, at) => `${name}${at}x is about springs that dry, and about people who look for water further down the valley.`); // prettier-ignore
const longRecord = (at) => ({
  title: `Title${at}x of springs in the mountains, and of what becomes of them when the snow comes late`,
  type: 'report',
  url: `https://lib.example.org/record/${at}`,
  authors: Array.from({ length: 9 }, (_, author) => `Author${at}x${author}x`),
  published: '2007-03',
  links: { fullText: { url: `https://lib.example.org/${at}.pdf`, mediaType: 'application/pdf' } },
  publisher: `Publisher${at}x: https://institute${at}x.example.org/`,
  summary: [
    ...Array.from({ length: 3 }, (_, paragraph) => sentences(`Begin${at}x${paragraph}x`, 5).join(' ')),
    ['They found:', ...sentences(`Item${at}x`, 6)].join('\n• '),
    ...Array.from({ length: 5 }, (_, paragraph) => sentences(`Rest${at}x${paragraph}x`, 5).join(' ')),
  ].join('\n\n'),
});
const longCards = [1, 2, 3, 4].map(longRecord);
const marks = (text) => text.match(/\b(?:Title|Author|Publisher|Begin|Item|Rest)[\dx]+x\b/g);

/** A card at each of some heights of a page, in a section of its own. */
const atHeights = (from, to, step, draw) => {
  const heights = Array.from({ length: (to - from) / step + 1 }, (_, at) => from + at * step);
  return heights.map((height, at) => `<section><div style="block-size: ${height}px"></div>${draw(at)}</section>`).join('');
}; // prettier-ignore
const pageOf = (words, text) => words.find((word) => word.text.includes(text))?.page;

for (const engine of engines) {
  test(`in ${engine}, all of a card is printed once, what is folded as well, and no line is cut at the edge of a page`, inPrintOf(engine), async (t) => {
    const words = await wordsOf(await printed(t, engine, page(longCards.map((record) => card(record)).join(''))));
    const seen = words.flatMap(({ text }) => marks(text) ?? []);
    assert.deepEqual(seen.toSorted(), marks(JSON.stringify(longCards).replaceAll('\\n', ' ')).toSorted());
    assert.ok(words.at(-1).page > 4, 'the cards are of several pages');
    const cut = words.filter(({ top, bottom }) => top < MARGIN - AROUND_LETTERS || bottom > 842 - MARGIN + AROUND_LETTERS);
    assert.deepEqual(cut, []);
    assert.equal(pageOf(words, 'Title1x'), pageOf(words, 'Begin1x0x0x'), 'there is room for both');
  }); // prettier-ignore

  test(`in ${engine}, cards in a page’s grid are all printed, wherever a page ends`, inPrintOf(engine), async (t) => {
    const each = (at) => {
      const cards = [1, 2, 3].map((column) => card({ title: `Title${at}x${column}x`, type: 'report', authors: ['Rai, A.'], summary: `Rest${at}x${column}x.` }));
      return `<div class="grid">${cards.join('')}</div>`;
    };
    const body = atHeights(650, 900, 25, each);
    const words = await wordsOf(await printed(t, engine, page(body)));
    // WebKit cuts lines of a grid in two, and has the words on both pages.
    assert.deepEqual(new Set(words.flatMap(({ text }) => marks(text) ?? []).toSorted()), new Set(marks(body).toSorted()));
  }); // prettier-ignore

  // Firefox has no `break-after: avoid`, and nothing that stands for it: the summary may begin on the next page.
  const together = ['Badge', 'Title', 'Author', ...(engine === 'firefox' ? [] : ['Begin'])];
  test(`in ${engine}, what is printed on one page with a title: ${together.join(', ')}`, inPrintOf(engine), async (t) => {
    const each = (at) => card({ ...longRecord(at), authors: [`Author${at}x`], badges: [`Badge${at}x`] });
    const words = await wordsOf(await printed(t, engine, page(atHeights(640, 1000, 40, each))));
    const apart = Array.from({ length: 10 }, (_, at) => together.map((part) => pageOf(words, `${part}${at}x`)))
      .filter((pages) => new Set(pages).size > 1);
    assert.deepEqual(apart, []);
  }); // prettier-ignore
}
