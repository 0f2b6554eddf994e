// What makes plain text or Markdown of HTML. Each with the rules that it has when nobody sets any.
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';
import { versionOf } from '../versions.mjs';

const toMarkdown = unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify);

/** @type {import('../measure.mjs').Program[]} */
export const converters = [
  {
    name: 'turndown',
    version: () => versionOf('turndown'),
    about:
      'Markdown, for editors and archives of notes. It leaves out what it does not know, and keeps the words in it; Markdown has no raised numbers',
    run: ({ article }) => ({ text: new TurndownService().turndown(article) }),
  },
  {
    name: 'node-html-markdown',
    version: () => versionOf('node-html-markdown'),
    about: 'Markdown, for what reads many pages; it takes a `<template>` for its words',
    run: ({ html }) => ({ text: NodeHtmlMarkdown.translate(html) }),
  },
  {
    name: 'rehype-remark',
    version: () => versionOf('rehype-remark'),
    about: 'Markdown, of the unified collective; a `<template>` is empty to it, as to browsers',
    run: async ({ html }) => ({ text: String(await toMarkdown.process(html)) }),
  },
  {
    name: 'html-to-text',
    version: () => versionOf('html-to-text'),
    about:
      'the plain half of a mail; it takes a `<template>` for its words, and writes neighbours in a line without a blank',
    run: ({ html }) => ({ text: convert(html) }),
  },
];
