// Which language a tag asks for, among those that there are.

/** Dari as the Persian of Afghanistan, which all engines know, without the script's name: "prs", "prs-AF", "prs-Arab-AF". */
export const withoutDari = (tag: string): string =>
  tag.replace(/^prs(?:-arab)?(-[a-z]{2})?(?=-|$)/i, (_, region = '-AF') => `fa${region}`);

/**
 * The nearest of some tags: "ne-NP" is read by those who read "ne". Not by those who read another script: nobody who asked for
 * traditional Chinese gets simplified. Found by leaving out the last parts, as RFC 4647 does.
 *
 * @returns the tag as it stands among them; undefined where none is near, or what is asked for is no tag
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function nearest(language: string, tags: readonly string[]): string | undefined {
  const wanted = localeOf(withoutDari(language));
  if (!wanted) return undefined;
  for (let tag = wanted.baseName.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = tags.find((each) => withoutDari(`${each}`).toLowerCase() === tag);
    if (found !== undefined && localeOf(withoutDari(found))?.maximize().script === wanted.maximize().script)
      return found;
  }
  return undefined;
}

/** A tag's parts; undefined where it is none. */
export function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
