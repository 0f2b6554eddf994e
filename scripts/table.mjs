// A table in Markdown, for the scripts that write documents.

/** A bar inside a cell would end it, in code too. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
