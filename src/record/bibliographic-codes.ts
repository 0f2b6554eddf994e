/**
 * The language codes of libraries that differ from those of everybody else, ISO 639-2/B, with what BCP 47 has for them.
 * Chromium and Firefox know them, WebKit does not.
 *
 * @see https://www.loc.gov/standards/iso639-2/php/code_list.php
 */
const CODES =
  'alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy';

const codes = new Map([...CODES.matchAll(/(\w+) (\w+)/g)].map(([, code, tag]) => [code!, tag!]));

/** A tag that may begin with such a code, without it. */
export const withoutBibliographicCode = (tag: string): string => tag.replace(/^\w+/, (code) => codes.get(code) ?? code);
