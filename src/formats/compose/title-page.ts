// The texts of a title page, title, subtitle and summary, in the card's language and in others.
import { type InlineText, plainText } from '../../record/rich-text.js';
import { isKnown, known } from '../../record/known.js';
import { oneEachLanguage } from '../../record/translation.js';
import { inLanguages, tagOf, type TextsInLanguage } from './translations.js';
import { type OneSaid, readInRoom, textsOf } from './values.js';
import { readBlocks, readInline } from '../../text/rich-text.js';
import type { Found, Value } from './found.js';
import type { Publication, Translation } from '../../record/publication.js';
import { PublicationError } from '../../record/error.js';
import type { TextContext } from '../../text/context.js';

/**
 * Reads the texts of a title page.
 *
 * @param languages those of the record, as tags
 * @throws {PublicationError} `invalid` where there is no title
 */
export function titlePageOf(found: Found, languages: readonly string[], context: TextContext): Pick<Publication, 'title' | 'subtitle' | 'summary' | 'translations'> {
  const { own, others } = inLanguages(found, languages);
  const { title = tagIn(found.title), ...texts } = textsIn(own, languages, context);
  if (title === undefined) throw new PublicationError('invalid', { path: 'title', expected: 'given' });
  const translations = readInRoom(others, { ...context, field: 'translations' }, (one): Translation | Translation[] => {
    // What the translation says of its language goes without saying within it.
    const texts = textsIn(one, one.lang === undefined ? [] : [one.lang], context);
    const translation = known<Translation>({
      ...texts,
      title: plainText(texts.title) === plainText(title) ? undefined : texts.title,
    });
    return translation.title === undefined && !translation.summary ? [] : { ...known({ lang: one.lang }), ...translation };
  });
  return { title, ...texts, translations: oneEachLanguage(translations, own.lang) };
} // prettier-ignore

/** Those of one language, where what is written in the languages around them goes without saying. */
function textsIn(
  { title, subtitle, summary }: TextsInLanguage,
  around: readonly string[],
  context: TextContext,
): Omit<Translation, 'lang'> {
  const line = (field: string, said: readonly OneSaid[]) => {
    for (const one of said) {
      const text = readInline(one.text, { ...context, field });
      if (isKnown(text)) return inLanguage(text, languageOf(one, around));
    }
    return undefined;
  };
  const inSummary = { ...context, field: 'summary' };
  return known<Omit<Translation, 'lang'>>({
    title: line('title', title),
    subtitle: line('subtitle', subtitle),
    summary: readInRoom(summary, inSummary, (one) =>
      readBlocks(one.text, inSummary).map((block) => ({ ...languageOf(one, around), ...block })),
    ),
  });
}

/** A title that is nothing but a tag is about that tag. */
const tagIn = (title: Value): string | undefined =>
  textsOf(title).find((text) => /<[a-z]/i.test(text))?.replace(/\p{C}+/gu, ' ').trim(); // prettier-ignore

interface Language {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What is said of a text's language and direction; the one language that the whole record is in goes without saying. */
function languageOf({ lang, dir }: Language, [only, ...others]: readonly string[]): Language {
  const tag = tagOf(known<Language>({ lang }));
  return known<Language>({ lang: tag === only && !others.length ? undefined : tag, dir });
}

const inLanguage = (content: InlineText, language: Language): InlineText =>
  isKnown(language) ? [{ type: 'span', ...language, content }] : content;
