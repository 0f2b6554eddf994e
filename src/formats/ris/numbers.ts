// The numbers that stand under one tag: pages, and what SN holds.
import { readIssn } from '../../record/standard-numbers.js';

/** The first and the last page; the first may be a range, or a count, itself. */
export const pagesOf = (first = '', last = ''): string =>
  !last.trim() || first.trim() === last.trim() || /\d\s*[-–]\s*\w/.test(first) ? first : [first.trim(), last.trim()].filter(Boolean).join('–'); // prettier-ignore

const partsOf = (values: readonly string[]): string[] =>
  values.flatMap((value) =>
    value.split(/[,;\n]|(?<=\))\s|\s(?=\d{4}-\d{3}[\dX]\b)|(?<=[\d-]{9}[\dX])\s+(?=\d[\d-]{8})/i),
  );

/** What is neither ISBN nor ISSN among them. */
export function otherNumbersIn(values: readonly string[]): string[] {
  const { isbn, issn } = numbersIn(values);
  return partsOf(values).filter((text) => text.trim() && !isbn.includes(text) && !issn.includes(text));
}

/** ISBN and ISSN have one tag. What has neither form is some other number: a report's, a patent's. */
export function numbersIn(values: readonly string[]): { isbn: string[]; issn: string[] } {
  const texts = partsOf(values);
  const digits = (text: string) => text.replace(/[^\dX]/gi, '').length;
  const issn = texts.filter((text) => /(?<![\d-])\d{4}-\d{3}[\dX](?![\d-])/i.test(text) || readIssn(text));
  return { issn, isbn: texts.filter((text) => !issn.includes(text) && /^[^\d]*(?:97[89]|\d)[\d\s-]+[\dX]\b/i.test(text) && digits(text) >= 10) }; // prettier-ignore
}
