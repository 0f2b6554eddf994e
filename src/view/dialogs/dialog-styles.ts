/** What all dialogs look like: a window in the middle of the page; on a narrow screen a sheet at its lower edge. */
export const dialogStyles = /* css */ `
  .place {
    display: contents;
  }
  dialog {
    position: static;
    box-sizing: border-box;
    inline-size: auto;
    margin: 1.2em 0 0;
    border: 1px solid var(--border);
    border-radius: var(--publication-card-radius, 0.75em);
    padding: 0;
    background: var(--surface);
    color: var(--text);
  }
  dialog:focus-visible {
    border-radius: var(--publication-card-radius, 0.75em);
  }
  /* A card that is moved takes its dialog from above the page. */
  dialog:not(:modal, .inline) {
    display: none;
  }
  dialog:modal {
    position: fixed;
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
  /* As other buttons without a frame, see view/styles/content.ts. */
  .close {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-end: 0.55em;
    inline-size: max(1.6em, 24px);
    aspect-ratio: 1;
    padding: 0;
    border-radius: 50%;
    color: var(--muted);
    font-size: 1.5em;
    line-height: 1;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .window .action {
    margin: 0;
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
