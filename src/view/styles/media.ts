/**
 * Print makes an entry of a bibliography: no box, no cover, no buttons, all of the summary; the addresses of the record and
 * of the full text, once each; others where only a word is linked to them. Forced colours need nothing: borders and bullets
 * are real ones, which the browser paints in its reader's colours.
 */
export const mediaStyles = /* css */ `
  @media print {
    .card {
      color-scheme: light;
      border: 0;
      padding: 0;
    }
    .sheet,
    .title a::after {
      display: block;
    }
    .rest {
      display: contents;
    }
    .cover,
    .toggle,
    .action:not(.main) {
      display: none;
    }
    .main {
      all: unset;
    }
    :is(.title, .summary, .standing, .actions) a::after {
      content: ' <' attr(href) '>';
      font-size: 0.7em;
      font-weight: 400;
    }
  }
  @media (prefers-contrast: more) {
    .card {
      --muted: var(--text);
      --border: var(--text);
    }
  }
`;
