/** Words: title, authors, facts, summary, actions. Sizes are in em, so that they follow the page's text. */
export const contentStyles = /* css */ `
  .body {
    min-inline-size: 0;
  }
  :is(p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 0.15em solid;
    outline-offset: -0.15em;
    border-radius: 0.2em;
  }
  .standing {
    grid-column: 1/-1;
    padding: 0.35em 0.8em;
    border-inline-start: 0.25em solid var(--accent);
    background: color-mix(in oklab, var(--accent) 10%, var(--surface));
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    font-size: 0.8125em;
  }
  .badge {
    padding: 0.05em 0.75em;
    border: 1px solid color-mix(in oklab, var(--accent) 50%, var(--surface));
    border-radius: 2em;
    color: var(--accent);
    font-weight: 650;
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
    font-size: var(--publication-card-title-size, clamp(1.3em, 0.95em + 2.2cqi, 1.7em));
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
  .compact .title {
    font-size: var(--publication-card-title-size, 1.0625em);
  }
  /* Text finds its own direction, but stands where the card's does. Chromium knows the value by its older name alone. */
  .title,
  .subtitle,
  dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .authors,
  .authors li {
    display: inline;
  }
  /* Without a line of its own before the button. */
  .authors + [hidden] {
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
    gap: 0.1em 1.5em;
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
  .body > .status {
    margin-block-start: 0.8em;
  }
  .rest {
    order: 1;
  }
  .toggle {
    order: 2;
    align-self: start;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  :is(ul, ol):not(.authors) {
    padding-inline-start: 1.4em;
  }
  ul {
    list-style: none;
  }
  .summary li {
    position: relative;
  }
  .summary li + li,
  li > ul {
    margin-block-start: 0.35em;
  }
  .summary ul > li::before {
    content: var(--publication-card-bullet, '◆');
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
    min-block-size: 24px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  /* The margin is the buttons' own, so that a row without any takes no room. */
  .action,
  .actions ::slotted(*) {
    margin-block-start: 1em;
  }
  .action {
    padding: 0.45em 0.95em;
    border: 1px solid var(--border);
    border-radius: 0.45em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 650;
    text-decoration: none;
    cursor: pointer;
  }
  .main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
  }
  .message:not(:empty) {
    flex-basis: 100%;
    margin-block-start: 0.5em;
  }
  .compact .action {
    padding: 0.25em 0.7em;
    font-size: 0.875em;
  }
  .action:hover {
    text-decoration: underline;
  }
  .action:focus-visible {
    outline-offset: -0.3em;
  }
  small {
    display: inline-block;
    font-weight: 400;
  }
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.6em 1.5em;
    margin-block-start: 1.2em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--border);
  }
  .more > div {
    display: block;
  }
  .more > :first-child {
    grid-column: 1/-1;
  }
  .more span {
    display: block;
  }
`;
