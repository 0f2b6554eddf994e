import { contentStyles } from './styles-content.js';
import { coverStyles } from './styles-cover.js';
import { css } from '@lit/reactive-element/css-tag.js';
import { mediaStyles } from './styles-media.js';

/**
 * The frame: what surrounds a card and where its parts stand. The host gets as little as possible, because the page's own
 * rules win there; inherited text styles are reset on the card, where they cannot reach.
 */
const frameStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: min(100%, var(--publication-card-max-width, 56em));
    border-radius: var(--publication-card-radius, 0.75em);
    box-shadow: var(--publication-card-shadow, none);
  }
  :host([hidden]) {
    display: none;
  }
  /* A size container has no width of its own, so in a flex row, a float or a table cell it would be 0 px wide. These
     words give the host one: the longest of them is the least, all in a row the most that it asks for. */
  :host::before {
    content: '00000000 00000000 00000000 00000000 00000000 00000000 00000000' !important;
    display: block !important;
    position: static !important;
    float: none !important;
    block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    visibility: hidden !important;
    font: 1em/0 sans-serif !important;
    white-space: normal !important;
  }
  .card {
    --accent: var(--publication-card-accent, light-dark(#1a688d, #6cc1ea));
    --surface: var(--publication-card-surface, light-dark(#fff, #161b22));
    --text: var(--publication-card-text, light-dark(#1a2332, #e5e9ef));
    --muted: var(--publication-card-muted, light-dark(#566172, #9aa5b4));
    --border: var(--publication-card-border, light-dark(#dfe4ea, #2c343f));
    --gap: var(--publication-card-gap, 1.75em);
    container-type: inline-size;
    box-sizing: border-box;
    padding: var(--publication-card-padding, clamp(1em, 3cqi, 1.6em));
    border: 1px solid var(--border);
    border-radius: var(--publication-card-radius, 0.75em);
    background: var(--surface);
    color: var(--text);
    font-family: var(--publication-card-font-family, inherit);
    font-size: var(--publication-card-font-size, inherit);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  .sheet {
    display: grid;
    gap: 1em var(--gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .cover {
    inline-size: var(--publication-card-cover-width, 7em);
    max-inline-size: 100%;
  }
  .row .sheet,
  .compact .sheet {
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }
  .row .cover {
    inline-size: var(--publication-card-cover-width, clamp(4em, 26cqi, 10.5em));
  }
  .compact .cover {
    inline-size: var(--publication-card-cover-width, 3.75em);
  }
  .compact.card {
    padding: var(--publication-card-padding, 0.9em);
  }
  @container (min-inline-size: 26em) {
    .sheet,
    .row .sheet {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--gap);
    }
    .auto .cover,
    .row .cover,
    .full .cover {
      inline-size: var(--publication-card-cover-width, clamp(6em, 24cqi, 10.5em));
    }
  }
`;

/** The card's style sheets, adopted by every card and parsed once. */
export const styles = [frameStyles, contentStyles, coverStyles, mediaStyles];
