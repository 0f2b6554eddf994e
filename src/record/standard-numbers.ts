/**
 * The ISBN in a text: digits with the hyphens that the record has, when the check digit is right. Words before and behind
 * it ("ISBN", "(pbk.)") are not part of it.
 *
 * @see https://www.isbn-international.org/content/isbn-users-manual/29
 */
export function readIsbn(raw: string): string | undefined {
  for (const [found] of raw.matchAll(/\d(?:[\s-]?\d){8}[\s-]?[\dX]\b|\d(?:[\s-]?\d){12}\b/gi)) {
    const digits = found.replace(/[\s-]/g, '').toUpperCase();
    const isRight = digits.length === 13 ? sum(digits, (at) => (at % 2 ? 3 : 1)) % 10 === 0 : sum(digits, (at) => 10 - at) % 11 === 0; // prettier-ignore
    if (isRight) return found.toUpperCase().replace(/\s/g, '-');
  }
  return undefined;
}

/**
 * The ISSN in a text, with its hyphen, when the check digit is right.
 *
 * @see https://www.issn.org/understanding-the-issn/assignment-rules/issn-manual/
 */
export function readIssn(raw: string): string | undefined {
  for (const [, left, right] of raw.matchAll(/(?<![\d-])(\d{4})[\s-]?(\d{3}[\dX])(?![\d-])/gi)) {
    const number = `${left}${right}`.toUpperCase();
    if (sum(number, (at) => 8 - at) % 11 === 0) return `${left}-${right!.toUpperCase()}`;
  }
  return undefined;
}

/** The digits, each by its weight; X is ten. */
const sum = (digits: string, weight: (at: number) => number): number =>
  [...digits].reduce((total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * weight(at), 0);
