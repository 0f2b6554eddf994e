// A card as a server writes it, with all in it that a content system could take for its own.
import { readPublication, renderCard } from '../../dist/server/index.js';

export const publication = await readPublication({
  title: `It's [gallery] & "[caption]" \\ {{ 10x20 }} <b>`,
  url: 'https://lib.example.org/records/1?a=1&b=2',
  authors: ['Rai, A.', 'اقبال'],
  summary: `'Single' "double" [/caption] -- ... :) https://lib.example.org/2 <!-- and --> [embed]\n\n• [audio src="x"]\n• share`,
  publisher: 'Institute',
});

/** It in an article of somebody's. */
export const articleOf = (card) => `<p>Before it.</p>\n\n${card}\n\n<p>Behind it.</p>`;

export const card = (options = {}) => renderCard(publication, { lang: 'en', ...options });

/** The value of the card's record in a page; undefined where there is no such attribute. */
export const recordIn = (html) => /<publication-card[^>]*\srecord="([^"]*)"/.exec(html)?.[1];

/** The words that readers of HTML see, by its tags and references alone. */
export const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#0*(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|lt|gt|amp);/g, (_, name) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name])
    .replace(/\s+/g, ' ')
    .trim();
