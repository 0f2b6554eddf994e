// A record in several languages or scripts: which of its texts are the card's own, and which are for readers who ask for them.
import type { Found, FoundTranslations } from './found.js';
import { knownOf, type OneSaid, saidOf } from './values.js';
import { languageTags } from '../../record/language-tag.js';

/** The texts of a title page in one language, in the record's order. */
export interface TextsInLanguage {
  readonly lang?: string | undefined;
  readonly title: readonly OneSaid[];
  readonly subtitle: readonly OneSaid[];
  readonly summary: readonly OneSaid[];
}

/** The tag of a text's language. */
export const tagOf = ({ lang }: { readonly lang?: string }): string | undefined =>
  languageTags(lang === undefined ? [] : [lang]).at(0);

/** Whether two tags are of one language in one script. Where one of them is not known, nobody says that they differ. */
function isSameLanguage(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one, other].map((tag) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?![^-])/.exec(tag ?? '')?.[0]);
  return first === undefined || second === undefined || first === second;
}

/**
 * The texts of the card, in the language of the first title, and those in others. What has no language of its own is the card's.
 * Where a text is in other languages only, the first of them is the card's, so that nothing waits behind a choice without need.
 *
 * @param languages those of the record, as tags
 */
export function inLanguages(found: Found, languages: readonly string[]): { own: TextsInLanguage; others: TextsInLanguage[] } {
  const titles = saidOf(found.title);
  const [only, another] = languages;
  const lang = titles.map(tagOf).at(0) ?? (another === undefined ? only : undefined);
  const [title, otherTitles] = apart(titles, lang);
  const [subtitle, otherSubtitles] = apart(saidOf(found.subtitle), lang, otherTitles.map(tagOf));
  const [summary, otherSummaries] = apart(knownOf(found.summary), lang);
  const { translations: said = {} } = found;
  const all = (name: keyof FoundTranslations, found: readonly OneSaid[]) => [...found, ...knownOf(said[name])];
  return {
    own: { lang, title, subtitle, summary },
    others: byLanguage(all('title', otherTitles), all('subtitle', otherSubtitles), all('summary', otherSummaries)),
  };
} // prettier-ignore

/** Those that are in a language, and those that are in others. */
function apart(
  texts: readonly OneSaid[],
  lang: string | undefined,
  taken: readonly (string | undefined)[] = [],
): [own: OneSaid[], others: OneSaid[]] {
  const isOwn = (own: string | undefined) => (said: OneSaid) =>
    own === undefined ? said.lang === undefined : isSameLanguage(tagOf(said), own);
  const own = texts.some(isOwn(lang)) ? lang : texts.map(tagOf).find((tag) => !taken.includes(tag));
  const isOf = isOwn(own);
  return [texts.filter(isOf), texts.filter((said) => !isOf(said))];
}

/** Texts of which nobody knows the language belong together only where there is one title. */
function byLanguage(
  titles: readonly OneSaid[],
  subtitles: readonly OneSaid[],
  summaries: readonly OneSaid[],
): TextsInLanguage[] {
  const all = new Map<
    string,
    { lang: string | undefined; title: OneSaid[]; subtitle: OneSaid[]; summary: OneSaid[] }
  >();
  const of = (said: OneSaid, key = tagOf(said) ?? '') => {
    const one = all.get(key) ?? { lang: tagOf(said), title: [], subtitle: [], summary: [] };
    all.set(key, one);
    return one;
  };
  titles.forEach((said, at) => of(said, tagOf(said) ?? (at ? `${at}` : '')).title.push(said));
  for (const said of subtitles) of(said).subtitle.push(said);
  for (const said of summaries) of(said).summary.push(said);
  return [...all.values()];
}
