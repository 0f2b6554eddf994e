// Numbers, and ranges of pages.

/** How the end of a range is shortened: not at all, to the digits that differ, to two of them at least, or as Chicago has it. */
export type PageRange = 'expanded' | 'minimal' | 'minimal-two' | 'chicago' | undefined;

/** "12", "12a", "3–4", "2 & 3". */
export const isNumeric = (text: string | undefined): text is string =>
  /^[a-z]?\d+[a-z]*(?:\s*[-–,&]\s*[a-z]?\d+[a-z]*)*$/i.test(text ?? '');

/** "2nd". */
export const ordinal = (text: string): string =>
  text.replace(/^(\d*?)(1?\d)$/, (all, _, end) => all + (['th', 'st', 'nd', 'rd'][Number(end)] ?? 'th'));

/** Whether it says more than one. */
export const isPlural = (text: string): boolean =>
  /(?:\d|\b[ivxlcm]+)\s*[-–,;&]\s*(?:\p{L}{0,2}\d|[ivxlcm]+\b)/iu.test(text);

/** Pages with their ranges as a style writes them. */
export function pagesOf(text: string | undefined, form: PageRange): string | undefined {
  return text?.replace(/(?<![\p{L}\d-])(\p{L}*)(\d+)\s*[-–]\s*(\p{L}*)(\d+)(?![\d-])/gu, (_, a: string, from: string, b: string, to: string) => {
    if (a && !b) b = a;
    if (a !== b) return `${a}${from}–${b}${to}`;
    if (to.length < from.length) to = from.slice(0, from.length - to.length) + to;
    if (Number(from) >= Number(to)) return `${a}${from}–${b}${to}`;
    return `${a}${from}–${form && form !== 'expanded' ? shortened(from, to, form) : b + to}`;
  }); // prettier-ignore
}

function shortened(from: string, to: string, form: PageRange): string {
  if (from.length !== to.length) return to;
  if (form === 'chicago') {
    const [first, last] = [Number(from), Number(to)];
    if (first <= 100 || !(first % 100)) return to;
    for (let power = 100; power < last * 10; power *= 10)
      if (Math.floor(first / power) === Math.floor(last / power)) return `${last % power}`;
    return to;
  }
  let same = 0;
  while (from[same] === to[same]) same++;
  return to.slice(Math.min(same, to.length - (form === 'minimal-two' ? 2 : 1)));
}
