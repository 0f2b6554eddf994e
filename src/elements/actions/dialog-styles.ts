/** The dialogs: a window in the middle of the page; on a narrow screen a sheet at its lower edge. */
export const dialogStyles = /* css */ `
  dialog {
    box-sizing: border-box;
    margin-block: 1.2em 0;
    margin-inline: 0;
    border: 1px solid var(--border);
    border-radius: var(--publication-card-radius, 0.75em);
    padding: 0;
    background: var(--surface);
    color: var(--text);
  }
  dialog:not(:modal) {
    position: static;
    inline-size: auto;
  }
  dialog:modal {
    inline-size: min(42em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100% - 2em);
    margin: auto;
    box-shadow: 0 1em 3em #0004;
  }
  dialog::backdrop {
    background: #10182880;
  }
  .window {
    position: relative;
    display: grid;
    gap: 1em;
    padding: 1.2em 1.4em 1.3em;
  }
  .heading {
    padding-inline-end: 2em;
    font-weight: 700;
    font-size: 1.125em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-end: 0.55em;
    inline-size: max(1.6em, 24px);
    block-size: max(1.6em, 24px);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--muted);
    font: inherit;
    font-size: 1.5em;
    line-height: 1;
    cursor: pointer;
  }
  .close:hover {
    background: color-mix(in oklab, var(--border) 50%, var(--surface));
  }
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
    padding: 0.2em 0.8em 0.2em 0.6em;
    border: 1px solid var(--border);
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
    outline: 0.15em solid;
  }
  input {
    margin: 0;
    accent-color: var(--accent);
    outline: 0;
  }
  .citation,
  textarea {
    box-sizing: border-box;
    margin: 0;
    border: 0;
    border-inline-start: 0.2em solid var(--accent);
    padding: 0.2em 0 0.2em 1em;
  }
  textarea {
    inline-size: 100%;
    block-size: 9em;
    background: none;
    color: inherit;
    font: 0.8125em/1.5 monospace;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .window .action {
    margin: 0;
  }
  .formats {
    display: grid;
    gap: 0.75em;
    padding: 0 !important;
  }
  .formats li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.75em;
  }
  .formats small {
    display: block;
    color: var(--muted);
  }
  @media (max-width: 32em) {
    dialog:modal {
      inline-size: 100%;
      max-block-size: 90%;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
