/** What is in the dialog of Export. */
export const exportStyles = /* css */ `
  textarea {
    box-sizing: border-box;
    margin: 0;
    border: 0;
    border-inline-start: 0.2em solid var(--accent);
    padding-block: 0.2em;
    padding-inline: 1em 0;
    inline-size: 100%;
    block-size: 9em;
    background: none;
    color: inherit;
    font: 0.8125em/1.5 monospace;
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
    color: var(--muted);
  }
`;
