const said = new Set<string>();

/** One line to the page's author, where the author must act; never the same one twice. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`<publication-card>: ${message}`);
}
