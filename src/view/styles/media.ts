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
    /* What may go on overleaf is a block: WebKit cuts lines in two at the foot of a page where a flex box or a grid is around them. */
    .sheet,
    .summary,
    .facts,
    .actions,
    .title a::after {
      display: block;
    }
    .rest {
      display: contents;
    }
    .facts :is(div, dt, dd) {
      display: inline;
      margin-inline-end: 0.5em;
    }
    .standing,
    .head,
    .facts,
    li {
      break-inside: avoid;
    }
    .standing,
    .head {
      break-after: avoid;
    }
    /* Chromium alone knows the last rule. In WebKit room that stays whole keeps the first lines of the summary with what is before
       them; Firefox would lose cards that are lower than that room in a page's grid. */
    @supports (-webkit-nbsp-mode: space) {
      :not(.compact) > .sheet::before {
        display: block;
        block-size: 16em;
        margin-block-end: -16em;
        break-inside: avoid;
        content: '';
      }
    }
    .cover,
    .languages,
    .toggle,
    .ask,
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
