// What makes mails of pages: their styles are written into attributes, since mail readers take little else.
import juice from 'juice';
import mjml2html from 'mjml';
import { versionOf } from '../versions.mjs';

const mjml = async (body) => {
  const { html } = await mjml2html(`<mjml><mj-body>${body}</mj-body></mjml>`, { validationLevel: 'strict' });
  return { html };
};

/** @type {import('../measure.mjs').Program[]} */
export const mail = [
  {
    name: 'juice',
    version: () => versionOf('juice'),
    about:
      'the styles of a page into attributes, those in a `<template>` among them. What mail readers then do is not measured',
    run: ({ html }) => ({ html: juice(html) }),
  },
  {
    name: 'mjml, mj-text',
    version: () => versionOf('mjml'),
    about: 'a newsletter with the article in its text, which is handed on as it is',
    run: ({ article }) => mjml(`<mj-section><mj-column><mj-text>${article}</mj-text></mj-column></mj-section>`),
  },
  {
    name: 'mjml, mj-raw',
    version: () => versionOf('mjml'),
    about: 'the same without any style',
    run: ({ article }) => mjml(`<mj-raw>${article}</mj-raw>`),
  },
];
