import { isTag } from './language-tag.js';
import { known } from './known.js';
import type { Translation } from './publication.js';

/**
 * Translations, one for each language: what is said of one in several places is put together, and what stands in the record's own
 * language is none. A language by its name is not known. Those of which the language is not known stay apart.
 *
 * @param own the tag of the record's own language, where it has one
 */
export function oneEachLanguage(translations: readonly Translation[], own: string | undefined): Translation[] {
  const all = new Map<string, Translation>();
  for (const { lang, ...texts } of translations) {
    const tag = lang !== undefined && isTag(lang) ? lang : undefined;
    if (tag !== undefined && tag === own) continue;
    const key = tag ?? `${all.size}`;
    all.set(key, { ...known({ lang: tag }), ...texts, ...all.get(key) });
  }
  return [...all.values()];
}
