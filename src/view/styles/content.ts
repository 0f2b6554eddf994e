/**
 * Words: title, authors, facts, summary, actions. Sizes are in em, so that they follow the page's text: 0.8125 for what
 * stands above the title, 0.875 for facts and buttons, 1, 1.125 for titles that are small or long, and the title's own.
 */
export const contentStyles = /* css */ `
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
  }
  :focus-visible {
    outline: max(2px, 0.15em) solid;
    outline-offset: -0.15em;
    border-radius: 0.2em;
  }
  .standing {
    grid-column: 1/-1;
    padding: 0.35em 0.75em;
    border-inline-start: 0.25em solid var(--accent);
    background: color-mix(in oklab, var(--accent) 10%, var(--surface));
  }
  /* Of the text's colour, so that it stands out from any surface that the text does. */
  .grave {
    --accent: color-mix(in oklab, red, var(--text));
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
    font-size: 0.8125em;
  }
  .badge {
    padding: 0 0.75em;
    border-radius: 2em;
    color: var(--accent);
    font-weight: 650;
  }
  /* Three to one and more against the surface, where the text has seven to one. */
  .badge,
  .action {
    border: 1px solid color-mix(in oklab, currentcolor 50%, var(--surface));
  }
  .kind,
  .authors,
  .message,
  dt,
  .unknown,
  .status,
  .source,
  .repairs {
    color: var(--muted);
  }
  .title {
    margin: 0.25em 0 0.15em;
    font-family: var(--publication-card-title-font, inherit);
    font-size: var(--publication-card-title-size, var(--title, clamp(1.3em, 0.95em + 2.2cqi, 1.7em)));
    line-height: 1.22;
    text-wrap: balance;
  }
  .title a,
  .authors a {
    color: inherit;
  }
  .title a:not(:hover) {
    text-decoration: none;
  }
  .compact,
  .long {
    --title: 1.125em;
  }
  /* Text finds its own direction, but stands where the card's does. Chromium knows the value by its older name alone. */
  .title,
  .subtitle,
  dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-size: 0.8125em;
  }
  .languages > * {
    max-inline-size: 20em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .authors {
    display: inline;
  }
  /* Without a line of its own before the button. */
  .authors [hidden] {
    position: absolute;
  }
  .facts,
  .source,
  .repairs {
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  .summary {
    display: flex;
    flex-direction: column;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .summary > :not(.rest),
  .rest > *,
  .status {
    margin-block-start: 0.75em;
  }
  .rest {
    order: 1;
  }
  ul {
    list-style: none;
  }
  .summary li {
    position: relative;
    margin-inline-start: 1.5em;
  }
  .summary li + li,
  li > ul {
    margin-block-start: 0.35em;
  }
  .summary ul > li::before {
    content: var(--publication-card-bullet, '◆') / '';
    position: absolute;
    inset-inline-start: -2em;
    inset-block-start: 0.5em;
    inline-size: 1em;
    color: var(--accent);
    font-size: 0.6em;
    text-align: center;
  }
  .toggle,
  .action {
    box-sizing: border-box;
    min-block-size: 24px;
    background: none;
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  .toggle {
    order: 2;
    align-self: start;
    padding: 0.15em 0;
    border: 0;
    color: var(--accent);
  }
  .languages > :not([aria-pressed='true']) {
    font-weight: 400;
  }
  .languages > [aria-pressed='true'] {
    color: var(--text);
  }
  /* What is copied of an article has no words of buttons in it. */
  button {
    -webkit-user-select: none;
    user-select: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  /* The half is each button's own, so that rows stand as near as neighbours do. */
  .actions,
  .action,
  .actions ::slotted(*),
  .message:not(:empty) {
    margin-block-start: 0.5em;
  }
  .action {
    padding: 0.35em 1em;
    border-radius: 0.5em;
    color: inherit;
    font-size: 0.875em;
    text-decoration: none;
  }
  .main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
    text-wrap: balance;
  }
  .message:not(:empty) {
    flex-basis: 100%;
  }
  .ask {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .action:hover {
    text-decoration: underline;
  }
  .action:focus-visible {
    outline-offset: -0.3em;
  }
  small {
    font-weight: 400;
  }
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1.5em;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--border);
  }
  .more > div {
    display: block;
  }
  .more > :first-child {
    grid-column: 1/-1;
  }
`;
