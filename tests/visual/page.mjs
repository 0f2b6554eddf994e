// The page that a picture is taken of: one card, in the middle of nothing.
import { family } from './fonts.mjs';
import { records } from './records.mjs';

/** Pixels between the card and the edges of the window. */
export const margin = 8;

const recordOf = ({ record, lang }) => (records[record] ? record : `${record}-${lang}`);

/** The HTML of the page for one of states.mjs. */
export function pageOf(state) {
  const { layout, lang, dir = /^(?:ar|fa|ps|ur)$/.test(lang) ? 'rtl' : 'ltr', textSize, style } = state;
  const { src = `/records/${recordOf(state)}.json`, attributes } = state;
  const written = Object.entries({ src, layout, style, ...attributes }).map(([name, value]) => `${name}="${value}"`);
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${state.name}</title>
    <link rel="stylesheet" href="/fonts.css">
    <style>
      html { background: Canvas; font: ${textSize} ${family} }
      body { margin: ${margin}px; caret-color: transparent }
    </style>
    <script type="module" src="/dist/publication-card.js"></script>
  </head>
  <body>
    <publication-card ${written.join(' ')}><a href="https://library.example.org/records/17">Mountain Springs in a Warming Climate</a></publication-card>
  </body>
</html>`;
}
