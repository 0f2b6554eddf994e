/**
 * A BCP 47 tag in its canonical form ("eng" → "en"); a code that is none is kept as it is, since it is what the record says.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export function languageTag(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code;
  } catch {
    return code;
  }
}
