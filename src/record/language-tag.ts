import { withoutBibliographicCode } from './bibliographic-codes.js';

/**
 * BCP 47 tags in their canonical form ("eng" → "en"), each once. What is no tag, such as "English", is kept as it is, since
 * it is what the record says. The codes for a language that is not known, has no code, or is none say nothing.
 *
 * @param codes the record's codes or names
 * @see https://www.rfc-editor.org/info/bcp47
 */
export const languageTags = (codes: readonly string[]): string[] =>
  [...new Set(codes.map((code) => languageTag(code)))].filter((tag) => !/^(?:und|mis|zxx)\b/.test(tag));

/** Those that were asked for, since records and their texts have the same ones, and `Intl` takes its time. */
const asked = new Map<string, string>();
const MOST = 200;

function languageTag(code: string): string {
  const tag = asked.get(code) ?? canonicalTag(code);
  if (asked.size < MOST) asked.set(code, tag);
  return tag;
}

function canonicalTag(code: string): string {
  let tag = code.replaceAll('_', '-');
  try {
    if (!/^[a-z]{2,3}\b/i.test(tag)) return code;
    tag = Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return code;
  }
  return /^[a-z]{3}\b/.test(tag) ? withoutBibliographicCode(tag) : tag;
}

/** Whether a text has the form of a tag; the name of a language has not. https://www.rfc-editor.org/info/bcp47 */
export const isTag = (text: string): boolean => /^[a-z]{2,3}(?:-(?:[a-z\d]-)?[a-z\d]{2,8})*$/i.test(text);
