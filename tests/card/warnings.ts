/** What the console warns of while something runs. */
export async function warningsIn(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (line: string) => warnings.push(line);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
