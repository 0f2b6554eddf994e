// What reads feeds in which articles stand whole. What feed readers show goes through a sanitiser as well, for which see
// docs/cms.md.
import FeedParser from 'feedparser';
import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { Readable } from 'node:stream';
import { versionOf } from '../versions.mjs';

const site = 'https://www.example.org';
const text = (words) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** RSS with the article in `content:encoded`, as WordPress writes it. */
export const rss = ({ heading, lang, article }) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${text(heading)}</title><link>${site}</link><description>${text(heading)}</description><language>${lang}</language>
<item><title>${text(heading)}</title><link>${site}/letters</link><guid>${site}/letters</guid>
<content:encoded><![CDATA[${article}]]></content:encoded></item>
</channel></rss>`;

/** Atom with the article as escaped HTML. */
export const atom = ({ heading, lang, article }) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><title>${text(heading)}</title><id>${site}/</id>
<updated>2026-01-01T00:00:00Z</updated><entry><title>${text(heading)}</title><id>${site}/letters</id>
<updated>2026-01-01T00:00:00Z</updated><content type="html">${text(article)}</content></entry></feed>`;

/** @type {import('../measure.mjs').Program[]} */
export const feeds = [
  {
    name: 'rss-parser',
    version: () => versionOf('rss-parser'),
    about: 'RSS, `content:encoded`. It hands the HTML on, and in a page a `<template>` then shows nothing',
    run: async (page) => ({ html: (await new Parser().parseString(rss(page))).items[0]['content:encoded'] }),
  },
  {
    name: 'feedparser',
    version: () => versionOf('feedparser'),
    about: 'the same, as a stream',
    run: async (page) => {
      const reader = Readable.from([rss(page)]).pipe(new FeedParser({ feedurl: site }));
      for await (const { description } of reader) return { html: description };
      throw new Error('The feed has no item');
    },
  },
  {
    name: 'feedsmith',
    version: () => versionOf('feedsmith'),
    about: 'the same of Atom, escaped HTML',
    run: (page) => ({ html: parseAtomFeed(atom(page)).entries[0].content.value }),
  },
];
