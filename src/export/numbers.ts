// Numbers, and ranges of pages.

/**
 * How the end of a range is shortened: not at all, to the digits that differ, to two of them at least, or as Chicago has it.
 * Default: as it is.
 */
export type PageRange = 'expanded' | 'minimal' | 'minimal-two' | 'chicago';

/** "12", "12a", "3–4", "2 & 3", "vii, 120". */
export const isNumeric = (text: string): boolean =>
  /^(?:[ivx]+|[A-Za-z]?\d+[A-Za-z]*)(?:\s*[-–/]\s*[A-Za-z]?\d+[A-Za-z]*)*(?:\s*[,&]|$)/.test(text);

/** "2nd", where it is a number. */
export const ordinal = (text: string): string =>
  text.replace(/^\d*?(1?\d)$/, (all, end: string) => all + (['th', 'st', 'nd', 'rd'][Number(end)] ?? 'th'));

/** Whether it says more than one. */
export const isPlural = (text: string): boolean =>
  /(?:\d|\b[ivxlcm]+)\s*[-–,;&]+\s*(?:\p{L}{0,2}\d|[ivxlcm]+\b)/iu.test(text);

/** Pages with their ranges as a style writes them. */
export const pagesOf = (text: string, form?: PageRange | false): string =>
  text.replace(/\b([ivxlcm]+)\s*-\s*(?=[ivxlcm]+\b)/gi, '$1–').replace(/(?<![\p{L}\d-])(\p{L}*)(\d+)\s*[-–]\s*(\p{L}*)(\d+)(?![\d-])/gu, (_, a: string, from: string, b: string, to: string) => {
    const full = from.slice(0, -to.length) + to;
    if (form && (!b || a === b) && +from < +full) {
      let same = 0;
      while (from.padStart(full.length)[same] === full[same]) same++;
      const short = full.slice(Math.min(same, full.length - (form === 'minimal' ? 1 : 2)));
      // Chicago gives what differs, two digits of it behind 110, and all of them behind a hundred.
      to = form === 'expanded' ? full : form !== 'chicago' ? short : +from > 100 && +from % 100 ? `${+short}` : full;
      b = form === 'expanded' ? a : '';
    }
    return `${a}${from}–${b}${to}`;
  }); // prettier-ignore
