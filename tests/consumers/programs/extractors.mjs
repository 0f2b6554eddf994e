// What finds the article in a page: reader views of browsers, and programs that save pages for later.
import { Defuddle } from 'defuddle/node';
import { extractFromHtml } from '@extractus/article-extractor';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import { versionOf } from '../versions.mjs';

const url = 'https://www.example.org/letters';
const readable = (document) => ({ html: new Readability(document).parse()?.content ?? '' });

/** @type {import('../measure.mjs').Program[]} */
export const extractors = [
  {
    name: 'Readability in jsdom',
    version: () => versionOf('@mozilla/readability'),
    about: 'the reader view of Firefox',
    run: ({ html }) => readable(new JSDOM(html, { url }).window.document),
  },
  {
    name: 'Readability in linkedom',
    version: () => versionOf('@mozilla/readability'),
    about: 'the same where there is no browser, as in services that save articles; linkedom reads a `<template>` like any element', // prettier-ignore
    run: ({ html }) => readable(parseHTML(html).document),
  },
  {
    name: 'article-extractor',
    version: () => versionOf('@extractus/article-extractor'),
    about: '`extractFromHtml`, which cleans the page, then asks Readability in linkedom',
    run: async ({ html }) => ({ html: (await extractFromHtml(html, url))?.content ?? '' }),
  },
  {
    name: 'Defuddle',
    version: () => versionOf('defuddle'),
    about: 'the web clipper of Obsidian; its HTML, in jsdom',
    run: async ({ html }) => ({ html: (await Defuddle(new JSDOM(html, { url }).window.document, url)).content }),
  },
];
