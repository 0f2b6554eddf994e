import type { Cover, FullText, Publisher, Translation } from '../../record/publication.js';
import { firstText, knownOf, membersOf, readInRoom, textsOf } from './values.js';
import { inLanguages, type OneSaid, tagOf } from './translations.js';
import type { Found, Value } from './found.js';
import { isKnown, known } from '../../record/known.js';
import { readBlocks, readInline, readPlain } from '../../text/rich-text.js';
import { type Identifiers, readDoi } from '../../record/identifiers.js';
import { doiUrl, handleUrl } from '../../record/resolvers.js';
import { identifiersOf } from './identifiers.js';
import { type Block, type InlineText, plainText } from '../../record/rich-text.js';
import { isObject, type Parsed } from '../format.js';
import { keywordsOf } from './keywords.js';
import { languagesIn } from './language-words.js';
import { languageTags } from '../../record/language-tag.js';
import { type PartialDate, readDate } from '../../record/partial-date.js';
import { readWrittenDate } from '../../record/written-date.js';
import { writeDate } from '../../record/edtf.js';
import { licenceOf } from './licence.js';
import { placesOf } from './places.js';
import { standingOf } from './standing.js';
import { statusOf } from './status.js';
import { peopleOf } from './people.js';
import { oneEachLanguage } from '../../record/translation.js';
import { PublicationError } from '../../record/error.js';
import { splitPublisher } from '../../text/publisher.js';
import type { TextContext } from '../../text/context.js';
import { narrowWord, repeats, typeOf } from './types.js';
import { pictureUrl, webUrl } from '../../record/url.js';

/**
 * The publication in what a format found: the one way in which texts, people, dates, languages, identifiers and links are
 * read, whatever the format.
 *
 * @throws {PublicationError} `invalid` where there is no title
 */
export function compose(found: Found, context: TextContext): Parsed {
  const { base } = found;
  const at = (field: string): TextContext => ({ ...context, field });
  const plain = (field: string, value: Value) => readPlain(firstText(value) ?? '', at(field));
  const plains = (field: string, value: Value) =>
    [...new Set(readInRoom(textsOf(value), at(field), (text) => readPlain(text.trim(), at(field))))].filter(Boolean);
  const urls = (value: Value) => textsOf(value).flatMap((text) => webUrl(text, base) ?? []);

  const languages = languageTags(languagesIn(found.languages));
  const line = (field: string, said: readonly OneSaid[], around = languages) => {
    for (const one of said) {
      const text = readInline(one.text, at(field));
      if (isKnown(text)) return inLanguage(text, one, around);
    }
    return undefined;
  };
  const blocks = (said: readonly OneSaid[], around = languages): Block[] =>
    readInRoom(said, at('summary'), (one) =>
      readBlocks(one.text, at('summary')).map((block) => ({ ...languageOf(one, around), ...block })),
    );
  const { own, others } = inLanguages(found, languages);
  const title = line('title', own.title) ?? tagIn(found.title);
  if (title === undefined) throw new PublicationError('invalid', { path: 'title', expected: 'given' });
  const identifiers = identifiersOf(found, at('identifiers'));
  const people = peopleOf(found, context);
  const type = textsOf(found.type).map(typeOf).find(Boolean);
  const publisher = publisherOf(found, at('publisher'));
  // Newspapers and their publishers are called alike.
  const isPart = /^(?:article|chapter|conference-paper)$/.test(type ?? '');
  const places = placesOf(found, [plainText(title), isPart ? undefined : publisher?.name]);
  const typeLabel = plain('typeLabel', [knownOf(found.typeLabel), narrowWord(textsOf(found.type))]);
  return known<Parsed>({
    title,
    subtitle: line('subtitle', own.subtitle),
    type,
    typeLabel: repeats(type, typeLabel) ? undefined : typeLabel,
    badges: plains('badges', found.badges),
    standing: standingOf(found.standing ?? []),
    ...people,
    moreContributors: found.moreContributors ?? people.moreContributors,
    summary: blocks(own.summary),
    translations: oneEachLanguage(readInRoom(others, at('translations'), ({ lang, ...texts }) => {
      // What the translation says of its language goes without saying within it.
      const around = lang === undefined ? [] : [lang];
      const translated = line('title', texts.title, around);
      const translation = known<Translation>({
        title: plainText(translated) === plainText(title) ? undefined : translated,
        subtitle: line('subtitle', texts.subtitle, around),
        summary: blocks(texts.summary, around),
      });
      return translation.title === undefined && !translation.summary ? [] : { ...known({ lang }), ...translation };
    }), own.lang),
    publisher,
    series: plain('series', places.series),
    volume: plain('volume', places.volume),
    issue: plain('issue', places.issue),
    number: plain('number', places.number),
    articleNumber: plain('articleNumber', places.articleNumber),
    pages: plain('pages', places.pages),
    edition: plain('edition', places.edition),
    place: plain('place', knownOf(found.place)),
    published: dateOf(found.published),
    status: statusOf([found.status, found.published]),
    event: found.event && known({ name: plain('event', knownOf(found.event.name)), place: plain('event', knownOf(found.event.place)), date: dateOf(found.event.date) }),
    institution: plain('institution', knownOf(found.institution)),
    degree: plain('degree', degreeOf(found.degree)),
    languages,
    identifiers,
    links: known({
      landingPage: landingPageOf(urls(found.landingPage), identifiers),
      fullText: fullTextOf(found, type === undefined || /^(?:image|poster|presentation|video|dataset|software)$/.test(type), urls),
    }),
    cover: coverOf([...new Set(textsOf(found.cover).flatMap((text) => pictureUrl(text, base) ?? []))]),
    licence: licenceOf(found.licence, at('licence')),
    access: found.access && known({ status: found.access, until: dateOf(found.accessUntil) }),
    keywords: plains('keywords', keywordsOf(found.keywords, found.isOneKeywordEach)),
  }); // prettier-ignore
}

/** A title that is nothing but a tag is about that tag. */
const tagIn = (title: Value): string | undefined =>
  textsOf(title).find((text) => /<[a-z]/i.test(text))?.replace(/\p{C}+/gu, ' ').trim(); // prettier-ignore

/** What is said of a text's language and direction; the one language that the whole record is in goes without saying. */
function languageOf({ lang, dir }: Language, [only, ...others]: readonly string[]): Language {
  const tag = tagOf(known<Language>({ lang }));
  return known<Language>({ lang: tag === only && !others.length ? undefined : tag, dir });
}

interface Language {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

function inLanguage(content: InlineText, said: Language, languages: readonly string[]): InlineText {
  const language = languageOf(said, languages);
  return isKnown(language) ? [{ type: 'span', ...language, content }] : content;
}

/** "PhD thesis" says the degree, and what was written for it once more. */
const degreeOf = (degree: Value): string[] =>
  knownOf(degree)
    .map(({ text }) => text.trim().replace(/(?:^|(?<=\S)\s+)(?:thesis|dissertation)$/i, ''))
    .filter(Boolean);

function publisherOf({ publisher, publisherUrl, base }: Found, context: TextContext): Publisher | undefined {
  // An address of mail is nobody's name.
  const name = textsOf(knownOf(publisher)).find(
    (text) => !/^\s*(?:mailto:)?[^\s@]+@[\w-]+(?:\.[\w-]+)+\s*$/i.test(text),
  );
  const url = textsOf(publisherUrl).map((each) => webUrl(each, base)).find(Boolean); // prettier-ignore
  return known<Publisher>({ ...(name !== undefined && splitPublisher(name, context)), ...known({ url }) });
}

/** The first date that can be read: a text, or an object of its parts, as formats put together. */
export function dateOf(value: Value): PartialDate | undefined {
  for (const each of membersOf(value)) {
    // Written down and read again, it is checked: records have such objects too.
    const [text] = isObject(each) && 'year' in each ? [writeDate(each)] : textsOf(each);
    const date = text === undefined ? undefined : (readDate(text) ?? readWrittenDate(text));
    if (date) return date;
  }
  return undefined;
}

/** A resolver's address leads to the record's page, but is not it. */
function landingPageOf(urls: readonly string[], { doi, handle }: Identifiers): string | undefined {
  const isPage = (url: string) => !readDoi(url) && !/^https?:\/\/hdl\.handle\.net\//.test(url);
  return (
    urls.find(isPage) ?? (doi === undefined ? undefined : doiUrl(doi)) ?? urls.at(0) ?? (handle && handleUrl(handle))
  );
}

/** A picture is no text. What is not read, or nobody knows what it is, may be one. */
const PICTURE = /^image\/|\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#]|$)/i;

function fullTextOf(
  { fullText = [] }: Found,
  mayBePicture: boolean,
  urls: (value: Value) => string[],
): FullText | undefined {
  const count = (value: unknown) => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined);
  for (const { url: given, mediaType, size, pages } of fullText) {
    const [url] = urls(given);
    if (url !== undefined && (mayBePicture || ![url, firstText(mediaType) ?? ''].some((each) => PICTURE.test(each))))
      return known<FullText>({ url, mediaType: firstText(mediaType), size: count(size), pages: count(pages) });
  }
  return undefined;
}

const coverOf = ([url, ...others]: readonly string[]): Cover | undefined =>
  url === undefined ? undefined : known<Cover>({ url, candidates: others.map((each) => ({ url: each })) });
