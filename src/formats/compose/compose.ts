import type { Cover, FullText, Publisher } from '../../record/publication.js';
import { firstText, knownOf, membersOf, readInRoom, textsOf } from './values.js';
import type { Found, Value } from './found.js';
import { known } from '../../record/known.js';
import { readPlain } from '../../text/rich-text.js';
import { type Identifiers, readDoi } from '../../record/identifiers.js';
import { doiUrl, handleUrl } from '../../record/resolvers.js';
import { identifiersOf } from './identifiers.js';
import { plainText } from '../../record/rich-text.js';
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
import { titlePageOf } from './title-page.js';
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
  const plainOf = (field: string, text = '') => (text ? readPlain(text, { ...context, field }) : undefined);
  const plain = (field: string, value: Value) => plainOf(field, firstText(value));
  const plains = (field: string, value: Value) => {
    const at = { ...context, field };
    return [...new Set(readInRoom(textsOf(value), at, (text) => readPlain(text.trim(), at)))].filter(Boolean);
  };
  const knownPlain = (field: string, value: Value) => plainOf(field, knownOf(value).at(0)?.text);
  const urls = (value: Value) => textsOf(value).flatMap((text) => webUrl(text, base) ?? []);

  const languages = languageTags(languagesIn(found.languages));
  const { title, readRest } = titlePageOf(found, languages, context);
  const identifiers = identifiersOf(found, { ...context, field: 'identifiers' });
  const people = peopleOf(found, context);
  const type = textsOf(found.type).map(typeOf).find(Boolean);
  const publisher = publisherOf(found, { ...context, field: 'publisher' });
  // Newspapers and their publishers are called alike.
  const isPart = /^(?:article|chapter|conference-paper)$/.test(type ?? '');
  const places = placesOf(found, [plainText(title), isPart ? undefined : publisher?.name]);
  const typeLabel = plain('typeLabel', [knownOf(found.typeLabel), narrowWord(textsOf(found.type))]);
  const badges = plains('badges', found.badges);
  const { subtitle, summary, translations } = readRest();
  return known<Parsed>({
    title,
    subtitle,
    type,
    typeLabel: typeLabel === undefined || repeats(type, typeLabel) ? undefined : typeLabel,
    badges,
    standing: standingOf(found.standing ?? []),
    ...people,
    moreContributors: found.moreContributors ?? people.moreContributors,
    summary,
    translations,
    publisher,
    series: plain('series', places.series),
    volume: plainOf('volume', places.volume),
    issue: plainOf('issue', places.issue),
    number: plainOf('number', places.number),
    articleNumber: plainOf('articleNumber', places.articleNumber),
    pages: plainOf('pages', places.pages),
    edition: plainOf('edition', places.edition),
    place: knownPlain('place', found.place),
    published: dateOf(found.published),
    status: statusOf([found.status, found.published]),
    event: found.event && known({ name: knownPlain('event', found.event.name), place: knownPlain('event', found.event.place), date: dateOf(found.event.date) }),
    institution: knownPlain('institution', found.institution),
    degree: plain('degree', degreeOf(found.degree)),
    languages,
    identifiers,
    links: known({
      landingPage: landingPageOf(urls(found.landingPage), identifiers),
      fullText: fullTextOf(found, type === undefined || /^(?:image|poster|presentation|video|dataset|software)$/.test(type), urls),
    }),
    cover: coverOf([...new Set(textsOf(found.cover).flatMap((text) => pictureUrl(text, base) ?? []))]),
    licence: licenceOf(found.licence, { ...context, field: 'licence' }),
    access: found.access && known({ status: found.access, until: dateOf(found.accessUntil) }),
    keywords: plains('keywords', keywordsOf(found.keywords, found.isOneKeywordEach)),
  }); // prettier-ignore
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
