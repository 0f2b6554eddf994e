// What a language is called in the language of the interface, with its variety where that can be said.
import { englishName } from './language-names.js';
import { formatter } from './formatters.js';
import { localeOf, withoutDari } from './language-tags.js';
import type { Messages } from './messages.js';
import { ownOf } from './filled.js';
import type { Words } from './words.js';

/**
 * The names of languages: the words' own first, so that all engines say the same, then the engine's, then English.
 *
 * @param words the interface's
 * @param isKnown whether the engine has names in that language; else it would answer in the one that its own menus are in
 */
export function languageNamesIn({ languageNames }: Words, isKnown: boolean): Messages['languageName'] {
  const { names, regions, small } = languageNames;
  return (tag, locale) => {
    const known = localeOf(withoutDari(tag));
    if (!known) return tag;
    const { baseName, language, region = '' } = known;
    const variety = baseName.slice(language.length);
    const engineName = (of: string): string | undefined =>
      formatter('DisplayNames', isKnown ? locale : 'en', { type: 'language', fallback: 'none' }).of(of);

    /** "Newari (Nepal)", in the engine's words and brackets for Nepali that is a variety in the same way. */
    function withVariety(name: string): string {
      if (regions) return ownOf(regions, region) ? `${name} (${regions[region]})` : name;
      const nepali = isKnown && variety && engineName('ne');
      return (nepali && engineName(`ne${variety}`)?.replace(nepali, () => name)) || name;
    }

    // By its script where it has a country: "zh-TW" is traditional Chinese.
    const whole = ownOf(names, baseName) ?? (variety && ownOf(names, `${language}-${known.maximize().script}`));
    if (whole) return whole;
    const own = ownOf(names, language);
    try {
      const alone = own ?? engineName(language) ?? englishName(language);
      if (alone === undefined) return tag;
      const name = (own === undefined && engineName(baseName)) || withVariety(alone);
      return small ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
    } catch {
      return tag; // the locale is none
    }
  };
}
