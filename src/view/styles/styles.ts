import { contentStyles } from './content.js';
import { coverStyles } from './cover.js';
import { mediaStyles } from './media.js';
import { scriptStyles } from './scripts.js';

/**
 * The frame: what surrounds a card and where its parts stand. The host gets as little as possible, because the page's own
 * rules win there; inherited text styles are reset on the card, where they cannot reach.
 */
const frameStyles = /* css */ `
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: min(100%, 8em);
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
    all: initial !important;
    content: '00000000 00000000 00000000 00000000 00000000 00000000 00000000' !important;
    font-size: inherit !important;
    display: block !important;
    block-size: 0 !important;
    visibility: hidden !important;
  }
  .card {
    --accent: var(--publication-card-accent, light-dark(#1a688d, #6cc1ea));
    --surface: var(--publication-card-surface, light-dark(#fff, #161b22));
    --text: var(--publication-card-text, light-dark(#1a2332, #e5e9ef));
    --muted: var(--publication-card-muted, light-dark(#566172, #9aa5b4));
    --border: var(--publication-card-border, light-dark(#dfe4ea, #2c343f));
    all: initial;
    container-type: inline-size;
    display: block;
    box-sizing: border-box;
    min-block-size: 100%;
    padding: var(--publication-card-padding, clamp(1em, 4%, 1.6em));
    border: 1px solid var(--border);
    border-radius: var(--publication-card-radius, 0.75em);
    background: var(--surface);
    color: var(--text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--publication-card-font-family, inherit);
    font-size: var(--publication-card-font-size, inherit);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .sheet {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em var(--publication-card-gap, clamp(1em, 4cqi, 1.75em));
  }
  .cover {
    inline-size: var(--publication-card-cover-width, var(--cover, clamp(4em, 24cqi, 10.5em)));
    max-inline-size: 100%;
  }
  .compact {
    --cover: 3.75em;
  }
  @container (inline-size < 26em) {
    :not(.row, .compact) > .sheet {
      --cover: 7em;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* Large text in a narrow place. */
  @container (inline-size < 11em) {
    .sheet {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/**
 * The card's style sheet as text; the element makes one sheet of it that all cards adopt. In print and in other scripts other
 * things hold than before, so these come last; the first three could stand in any order.
 */
export const styles = contentStyles + frameStyles + coverStyles + mediaStyles + scriptStyles;
