/**
 * BCP 47 tags in their canonical form ("eng" → "en"), each once. What is no tag, such as "English", is kept as it is, since
 * it is what the record says; "und" says nothing.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export const languageTags = (codes: readonly string[]): string[] =>
  [...new Set(codes.map(languageTag))].filter((tag) => !/^und\b/.test(tag));

function languageTag(code: string): string {
  const tag = code.replaceAll('_', '-');
  try {
    return /^[a-z]{2,3}\b/i.test(tag) ? Intl.getCanonicalLocales(tag)[0]! : code;
  } catch {
    return code;
  }
}
