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
    about: 'the reader view of Firefox. It keeps elements that it does not know; a `<template>` is empty to it',
    run: ({ html }) => readable(new JSDOM(html, { url }).window.document),
  },
  {
    name: 'Readability in linkedom',
    version: () => versionOf('@mozilla/readability'),
    about: 'the same where there is no browser, as in services that save articles; linkedom reads a `<template>` like any element, and then the summary in it is taken for the article', // prettier-ignore
    run: ({ html }) => readable(parseHTML(html).document),
  },
  {
    name: 'article-extractor',
    version: () => versionOf('@extractus/article-extractor'),
    deletesElements: true,
    about:
      'asks Readability in linkedom, and deletes every element that is not among its `allowedTags`, with the words in it; the card’s is not among them, so a page for it has a snapshot, or it is told of the element',
    run: async ({ html }) => ({ html: (await extractFromHtml(html, url))?.content ?? '' }),
  },
  {
    name: 'Defuddle',
    version: () => versionOf('defuddle'),
    about:
      'the web clipper of Obsidian; its HTML, in jsdom. Short lists near the beginning or the end of an article are a blog’s metadata to it, unless a heading or a colon leads in',
    run: async ({ html }) => ({ html: (await Defuddle(new JSDOM(html, { url }).window.document, url)).content }),
  },
];
