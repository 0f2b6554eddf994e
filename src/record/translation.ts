import { known } from './known.js';
import type { Translation } from './publication.js';

/** A tag; a name is none. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/**
 * Translations, one for each language: what is said of one in several places is put together, and what stands in the record's own
 * language is none. A language by its name is not known. Those of which the language is not known stay apart.
 *
 * @param own the tag of the record's own language, where it has one
 */
export function oneEachLanguage(translations: readonly Translation[], own: string | undefined): Translation[] {
  const all = new Map<string, Translation>();
  for (const { lang, ...texts } of translations) {
    const tag = lang !== undefined && TAG.test(lang) ? lang : undefined;
    if (tag !== undefined && tag === own) continue;
    const key = tag ?? `${all.size}`;
    all.set(key, { ...known({ lang: tag }), ...texts, ...all.get(key) });
  }
  return [...all.values()];
}
