/**
 * What a list has beside its cards. Its own box is a card's without border and background. Blocks of items that are off the screen
 * are not laid out; their height is a guess, until they were seen. The room at their sides, and in items, is for the rings and
 * shadows of what is in them, which their containment would cut off.
 *
 * @see https://drafts.csswg.org/css-contain-2/#content-visibility
 */
export const listStyles = /* css */ `
  :host {
    max-inline-size: none;
    border-radius: 0;
    box-shadow: none;
  }
  /* In a list lines are enough between compact cards. What the page says of cards holds here too, so it is asked here, above the
     items: there these words would ask themselves. */
  .list {
    --frame: var(--publication-card-border, transparent);
    --room: var(--publication-card-padding, 0.6em 0);
    min-block-size: 0;
    border: 0;
    border-radius: 0;
    padding: 0;
    background: none;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.25em;
    padding-block-end: 0.75em;
  }
  .search {
    display: grid;
    flex: 1 1 14em;
    max-inline-size: 24em;
    gap: 0.2em;
  }
  label,
  .count {
    color: var(--muted);
    font-size: 0.875em;
  }
  .count {
    flex: 1 1 auto;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.35em 0.75em;
    border: 1px solid color-mix(in oklab, currentcolor 55%, var(--surface));
    border-radius: 0.5em;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .toolbar .action {
    margin: 0;
  }
  .jumps ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block: 1px solid var(--border);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .group-heading {
    margin: 1.5em 0 0.5em;
    border-block-end: 2px solid var(--border);
    font-family: var(--publication-card-title-font, inherit);
    font-size: 1.3em;
    line-height: 1.3;
    scroll-margin-block-start: 1em;
  }
  /* What is in them stays where it is, and the ring does not cover it. */
  .group-heading:focus-visible,
  .item:focus-visible {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
  }
  .group-heading small {
    color: var(--muted);
    font-size: 0.625em;
  }
  .block {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--items, 8) * 9.4em);
  }
  .item {
    padding-block: 0.4em;
  }
  .lines .item {
    --publication-card-border: var(--frame);
    --publication-card-padding: var(--room);
    border-block-start: 1px solid transparent;
  }
  /* Above the first of those that are shown there is none. */
  .lines .item:not([hidden]) ~ .item,
  .lines .block:not([hidden]) ~ .block > .item {
    border-block-start-color: var(--border);
  }
  .block[hidden],
  .item[hidden] {
    display: none;
  }
  .reference {
    max-inline-size: 48em;
    padding-inline-start: 2em;
    text-indent: -2em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .reference.numbered {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    padding-inline-start: 0;
    text-indent: 0;
  }
  .references .block {
    contain-intrinsic-block-size: auto calc(var(--items, 8) * 3.5em);
  }
  .pager {
    display: grid;
    justify-items: start;
  }
  .pager .status:empty {
    display: none;
  }
  .paper {
    display: none;
  }
  @media print {
    .toolbar,
    .jumps,
    .pager,
    .screen {
      display: none;
    }
    .paper {
      display: block;
    }
    .block {
      content-visibility: visible;
    }
  }
`;
