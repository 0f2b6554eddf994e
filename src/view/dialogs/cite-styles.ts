/** What is in the dialog of Cite. */
export const citeStyles = /* css */ `
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0 0 0.4em;
    color: var(--muted);
    font-size: 0.875em;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding: 0.2em 0.8em;
    border: 1px solid color-mix(in oklab, currentcolor 55%, var(--surface));
    border-radius: 2em;
    font-size: 0.875em;
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: var(--accent);
    background: color-mix(in oklab, var(--accent) 10%, var(--surface));
    font-weight: 650;
  }
  label:has(:focus-visible) {
    outline: max(2px, 0.15em) solid;
  }
  input {
    margin: 0;
    accent-color: var(--accent);
    outline: 0;
  }
  .citation {
    box-sizing: border-box;
    margin: 0;
    border: 0;
    border-inline-start: 0.2em solid var(--accent);
    padding-block: 0.2em;
    padding-inline: 1em 0;
  }
`;
