// Declarative shadow roots: what an element draws, and the style for it, before any script is there.
import { attributesHtml, withoutBrackets } from './html.js';
import { cardTemplate } from '../view/card/card.js';
import { listStyles } from '../view/list/list-styles.js';
import { styles } from '../view/styles/styles.js';
import { templateHtml } from './template-html.js';
import type { View } from '../view/view.js';

// Where there is script, what a card folds is folded before it is there, so that nothing moves then. Without, no button would work,
// and nothing may be hidden from readers. https://developer.mozilla.org/docs/Web/CSS/@media/scripting
const byScripting = `
  @media (scripting: enabled) {
    .rest { content-visibility: hidden }
    .authors .rest { position: absolute }
  }
  @media (scripting: none) {
    .toggle, .action[value] { display: none }
  }
  :host(:not(:defined)) .action[value] { visibility: hidden }`;

const listByScripting = `
  @media (scripting: none) {
    .search, .jumps, .actions { display: none }
  }
  :host(:not(:defined)) :is(.search, .jumps, .actions) { visibility: hidden }`;

/**
 * A style sheet, in a layer: programs that know no shadow roots know no layers either, and would set the whole page in it.
 * Comments and line breaks are for those who read the code; no string in the style sheet has any of them.
 */
const sheetOf = (rules: string): string => `@layer{${rules}}`.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');

const cardSheet = sheetOf(styles + byScripting);
const listSheet = sheetOf(styles + listStyles + listByScripting);

/**
 * The shadow root of a card.
 *
 * @param nonce the page's for styles, with which no style stands in an attribute
 */
export const cardShadow = (view: View, nonce: string | undefined): string =>
  shadow(cardSheet, cardTemplate(view), nonce);

/** The shadow root of a list. */
export const listShadow = (list: unknown, nonce: string | undefined): string => shadow(listSheet, list, nonce);

function shadow(sheet: string, content: unknown, nonce: string | undefined): string {
  let style = sheet;
  // Under a nonce a drawn cover has its hue from the style sheet. A block of a list does without its number of items: it is as high
  // as a whole one until it is seen.
  const toSheet = (property: string) => {
    if (property.startsWith('--hue:')) style += `@layer{.drawn { ${property} }}`;
  };
  const onStyle = nonce === undefined ? undefined : toSheet;
  const html = withoutBrackets(templateHtml(content, onStyle));
  return `<template shadowrootmode="open"><style${attributesHtml({ nonce })}>${style}</style>${html}</template>`;
}
