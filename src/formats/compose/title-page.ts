// The texts of a title page, title, subtitle and summary, in the card's language and in others.
import { type Block, type InlineText, plainText } from '../../record/rich-text.js';
import { isKnown, known } from '../../record/known.js';
import { oneEachLanguage } from '../../record/translation.js';
import { inLanguages, tagOf, type TextsInLanguage } from './translations.js';
import { type OneSaid, readInRoom, textsOf } from './values.js';
import { readBlocks, readInline } from '../../text/rich-text.js';
import type { Found, Value } from './found.js';
import type { Translation } from '../../record/publication.js';
import { PublicationError } from '../../record/error.js';
import type { TextContext } from '../../text/context.js';

/** What stands below a title. */
interface Rest {
  readonly subtitle: InlineText | undefined;
  readonly summary: Block[];
}

interface TitlePage {
  readonly title: InlineText;
  /** Reads all but the title: people come before it, where there is not room for everything. */
  readonly readRest: () => Rest & { readonly translations: Translation[] };
}

/**
 * Reads the texts of a title page.
 *
 * @param languages those of the record, as tags
 * @throws {PublicationError} `invalid` where there is no title
 */
export function titlePageOf(found: Found, languages: readonly string[], context: TextContext): TitlePage {
  const { own, others } = inLanguages(found, languages);
  const title = lineIn('title', own.title, languages, context) ?? tagIn(found.title);
  if (title === undefined) throw new PublicationError('invalid', { path: 'title', expected: 'given' });
  const translationIn = (one: TextsInLanguage): Translation | Translation[] => {
    // What the translation says of its language goes without saying within it.
    const around = one.lang === undefined ? [] : [one.lang];
    const translated = lineIn('title', one.title, around, context);
    const texts = known<Translation>({
      title: plainText(translated) === plainText(title) ? undefined : translated,
      ...restIn(one, around, context),
    });
    return Object.hasOwn(texts, 'title') || texts.summary ? { ...known({ lang: one.lang }), ...texts } : [];
  };
  const readRest = () => ({
    ...restIn(own, languages, context),
    translations: oneEachLanguage(readInRoom(others, { ...context, field: 'translations' }, translationIn), own.lang),
  });
  return { title, readRest };
}

/** Subtitle and summary in one language. What is written in the languages around them goes without saying. */
function restIn({ subtitle, summary }: TextsInLanguage, around: readonly string[], context: TextContext): Rest {
  const inSummary = { ...context, field: 'summary' };
  return {
    subtitle: lineIn('subtitle', subtitle, around, context),
    summary: readInRoom(summary, inSummary, (one) =>
      readBlocks(one.text, inSummary).map((block) => ({ ...languageOf(one, around), ...block })),
    ),
  };
}

/** The first line that says something. */
function lineIn(
  field: string,
  said: readonly OneSaid[],
  around: readonly string[],
  context: TextContext,
): InlineText | undefined {
  for (const one of said) {
    const text = readInline(one.text, { ...context, field });
    if (isKnown(text)) return inLanguage(text, languageOf(one, around));
  }
  return undefined;
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
