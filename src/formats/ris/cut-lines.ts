// Lines that a program cut at a number of characters, within words and addresses.

/** Citation.js cuts at so many. https://github.com/citation-js/citation-js/blob/main/packages/plugin-ris/src/ris.js */
const USUAL = 70;

/** Whether a line goes on with the next one, which neither is blank nor was moved in. */
const goesOn = (next: string | undefined): next is string => next !== undefined && /^ ?\S/.test(next);

/** Whether a line's end is where somebody broke it who keeps words whole: the next word had no room left. */
const isBrokenAtWord = (line: string, next: string, width: number): boolean =>
  line.length < width && line.length + 1 + next.search(/\s|$/) > width;

/**
 * What joins the lines of a value again where they were cut, by how all values of a record are: where all that goes on is
 * of one length, more often than it ends where a word had no room, it was cut there. One such line is enough for the usual
 * length; another one could be by chance.
 */
export function joinCut(values: readonly (readonly string[])[]): (lines: readonly string[]) => readonly string[] {
  const broken = values.filter(({ length }) => length > 1);
  const widest = broken.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const pairs = broken.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const next = lines[at + 1];
      return goesOn(next) ? [[line, next] as const] : [];
    }),
  );
  const isCutAt = (width: number, atLeast: number) => {
    const cut = pairs.filter(([line]) => line.length === width).length;
    return cut >= atLeast && cut > pairs.filter(([line, next]) => isBrokenAtWord(line, next, width)).length;
  };
  const width = isCutAt(USUAL, 1) ? USUAL : isCutAt(widest, 3) ? widest : undefined;
  return (lines) => (width === undefined || lines.some(({ length }) => length > width) ? lines : joined(lines, width));
}

function joined(lines: readonly string[], width: number): string[] {
  const whole: string[] = [];
  lines.forEach((line, at) => {
    if (lines[at - 1]?.length === width && goesOn(line)) whole.push(whole.pop()! + line);
    else whole.push(line);
  });
  return whole;
}
