import { css } from '@lit/reactive-element/css-tag.js';

/** Words: title, authors, facts, summary, actions. Sizes are in em, so that they follow the page's text. */
export const contentStyles = css`
  .body {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-inline-size: 0;
  }
  .body > * {
    max-inline-size: 100%;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  hgroup,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :is(a, button):focus-visible,
  ::slotted(a:focus-visible) {
    outline: 0.15em solid var(--accent);
    outline-offset: -0.1em;
    border-radius: 0.2em;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .badge {
    padding: 0.15em 0.75em;
    border: 1px solid color-mix(in oklab, var(--accent) 50%, var(--surface));
    border-radius: 2em;
    color: var(--accent);
    font-weight: 650;
  }
  .kind,
  .authors,
  .subtitle {
    color: var(--muted);
  }
  .title {
    margin-block-start: 0.2em;
    font-family: var(--publication-card-title-font, inherit);
    font-size: var(--publication-card-title-size, clamp(1.3em, 0.95em + 2.2cqi, 1.7em));
    font-weight: 700;
    line-height: 1.22;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }
  .compact .title {
    font-size: var(--publication-card-title-size, 1.0625em);
    line-height: 1.3;
  }
  .subtitle {
    font-size: 1.1em;
    line-height: 1.35;
  }
  .authors {
    margin-block-start: 0.25em;
    list-style: none;
  }
  .authors li {
    display: inline;
  }
  .authors a {
    color: inherit;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  dt,
  .unknown {
    color: var(--muted);
  }
  .unknown {
    font-style: italic;
  }
  .summary {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-block-start: 1em;
    max-inline-size: min(100%, 44em);
    text-wrap: pretty;
  }
  .summary > * + *,
  .rest > * + *,
  .rest > :first-child {
    margin-block-start: 0.8em;
  }
  .summary > .rest {
    order: 1;
    margin: 0;
  }
  .summary > .toggle {
    order: 2;
  }
  .summary > *,
  .rest > *,
  .rest {
    inline-size: 100%;
  }
  li li,
  li > ul {
    margin-block-start: 0.3em;
  }
  .summary ul {
    list-style: none;
  }
  .summary :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .summary li + li {
    margin-block-start: 0.4em;
  }
  .summary ul > li {
    position: relative;
  }
  .summary ul > li::before {
    content: var(--publication-card-bullet, '◆');
    content: var(--publication-card-bullet, '◆') / '';
    position: absolute;
    inset-inline-start: -1.95em;
    inset-block-start: 0.55em;
    inline-size: 1em;
    color: var(--accent);
    font-size: 0.6em;
    line-height: 1.5;
    text-align: center;
  }
  .toggle {
    inline-size: auto !important;
    min-block-size: 1.9em;
    padding: 0.1em 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  .toggle:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  /* The margin is the buttons' own, so that a row without any takes no room. */
  .action,
  .actions ::slotted(*) {
    margin-block-start: 1em;
  }
  .action {
    padding: 0.5em 0.95em;
    border: 1px solid transparent;
    border-radius: 0.45em;
    background: var(--accent);
    color: var(--surface);
    font-weight: 650;
    font-size: 0.9375em;
    line-height: 1.35;
    text-decoration: none;
  }
  .action:hover {
    background: color-mix(in oklab, var(--accent) 86%, var(--text));
    text-decoration: underline;
  }
  .action:focus-visible {
    outline-color: var(--surface);
    outline-offset: -0.3em;
    border-radius: 0.45em;
  }
  .action small {
    font-size: 0.875em;
    font-weight: 400;
  }
  .footer {
    align-self: stretch;
  }
  .more {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.1em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--border);
  }
  .more > div {
    display: block;
  }
  .more span {
    display: block;
  }
  .plain {
    container-type: normal;
  }
  .status {
    color: var(--muted);
    font-size: 0.9375em;
    animation: 1s step-end appear;
  }
  .problem {
    margin-block-start: 0.4em;
    animation: none;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
