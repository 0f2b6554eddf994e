// A publication in the terms of schema.org. https://schema.org/docs/datamodel.html
import { plainText } from '../record/rich-text.js';
import { doiUrl, handleUrl } from '../record/resolvers.js';
import { isTag } from '../record/language-tag.js';
import { isOnTheWeb } from '../record/url.js';
import { meetingOf } from './json-ld-meeting.js';
import { node, one } from './json-ld-node.js';
import type { Cover, FullText, Publication, Translation } from '../record/publication.js';
import { isoDate } from './iso-date.js';
import { known } from '../record/known.js';
import { standingWord } from './facts.js';
import { statusInWords } from '../record/csl-terms.js';
import { peopleOf } from './json-ld-people.js';
import { signBehind, writeBlocks } from './written-text.js';
import { wholesOf } from './json-ld-wholes.js';

/** The classes for kinds of publication, https://schema.org/CreativeWork; any other kind is a `CreativeWork`. */
const CLASSES = new Map([
  ['report', 'Report'],
  ['working-paper', 'Report'],
  ['brief', 'Report'],
  ['article', 'Article'],
  ['conference-paper', 'ScholarlyArticle'],
  ['preprint', 'ScholarlyArticle'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['thesis', 'Thesis'],
  ['dataset', 'Dataset'],
  ['presentation', 'PresentationDigitalDocument'],
  ['video', 'VideoObject'],
]);

/** The kinds for which their class says all. */
const SAID = /^(?:report|article|book|chapter|thesis|dataset|presentation|video)?$/;

/** COAR's names for who may read something. https://vocabularies.coar-repositories.org/access_rights/ */
const ACCESS = {
  open: 'open access',
  embargoed: 'embargoed access',
  restricted: 'restricted access',
  'metadata-only': 'metadata only access',
};

/**
 * A publication in the terms of schema.org, as a page gives it to machines in `<script type="application/ld+json">`. It says
 * what the record knows and schema.org has a term for, each on a class that may have it: no count of pages of a thesis, no
 * date that is a range or not certain, no ISBN but of a book, where `identifier` says it of others.
 *
 * @param publication a publication, as `readPublication` gives it
 * @returns a value for `JSON.stringify`. In HTML, write every `<` of the text that this makes as `\u003c`.
 * @see https://schema.org/CreativeWork
 */
export function toJsonLd(publication: Publication): Record<string, unknown> {
  const {
    type = '',
    typeLabel = '',
    subtitle,
    summary,
    publisher,
    pages = '',
    edition,
    place,
    published,
  } = publication;
  const { event } = publication;
  const { languages, identifiers: { doi, handle, isbn = [], url } = {}, links, cover, licence, access } = publication;
  // A registered article is a scholarly one; others may be of newspapers.
  const kind = type === 'article' && doi ? 'ScholarlyArticle' : (CLASSES.get(type) ?? 'CreativeWork');
  const is = (kinds: RegExp) => kinds.test(kind);
  const resolver = doi ? doiUrl(doi) : handle && handleUrl(handle);
  const numbered = (propertyID: string, value?: string, at?: string) => node('PropertyValue', value ? { propertyID, value, url: at } : {}); // prettier-ignore
  return {
    '@context': 'https://schema.org',
    '@type': kind,
    ...known<Record<string, unknown>>({
      '@id': resolver,
      additionalType: one(
        kindsOf([SAID.test(type) ? '' : CLASSES.has(type) ? type.replace('-', ' ') : type, typeLabel], kind),
      ),
      name: plainText(publication.title),
      alternateName: one(
        inLanguages(
          publication,
          ({ title, subtitle }) =>
            title && plainText(title) + (subtitle ? signBehind(title) + plainText(subtitle) : ''),
        ),
      ),
      alternativeHeadline: plainText(subtitle),
      ...peopleOf(publication.contributors),
      [is(/^(?:Dataset|VideoObject)$/) ? 'description' : 'abstract']: one([
        summary && writeBlocks(summary, {}),
        ...inLanguages(publication, (each) => each.summary && writeBlocks(each.summary, {})),
      ]),
      datePublished: published && isoDate(published),
      publisher: node('Organization', { ...publisher }),
      publication: node('PublicationEvent', { location: node('Place', { name: place }) }),
      isPartOf: wholesOf(publication),
      ...(is(/^Thesis$/) && {
        inSupportOf: publication.degree,
        sourceOrganization: node('CollegeOrUniversity', { name: publication.institution }),
      }),
      '@reverse': event && { workFeatured: meetingOf(event) },
      ...(is(/^(?:Chapter|Report|.*Article)$/) && { pagination: pages || publication.articleNumber }),
      ...(is(/^Report$/) && { reportNumber: publication.number }),
      ...(is(/^Book$/) && { isbn: one(isbn), numberOfPages: countOf(pages) }),
      [is(/^Book$/) ? 'bookEdition' : 'version']: edition,
      inLanguage: one(languages?.map(languageOf)),
      identifier: one([
        numbered('DOI', doi, doi && doiUrl(doi)),
        numbered('Handle', handle, handle && handleUrl(handle)),
        ...(is(/^Book$/) ? [] : isbn.map((each) => numbered('ISBN', each))),
        url,
      ]),
      url: links?.landingPage,
      [is(/^Dataset$/) ? 'distribution' : 'encoding']: links?.fullText && fileOf(links.fullText, is(/^Dataset$/)),
      image: cover && one(picturesOf(cover)),
      license: licence?.label ? node('CreativeWork', { name: licence.label, url: licence.url }) : licence?.url,
      isAccessibleForFree: access?.status === 'open' || undefined,
      conditionsOfAccess: access && ACCESS[access.status],
      creativeWorkStatus:
        standingWord(publication) ?? (publication.status && sentence(statusInWords(publication.status))),
      keywords: one(publication.keywords?.map(keywordOf)),
    }),
  };
}

/** A text in each of the languages that a record has it in besides its own, as JSON-LD has them. https://www.w3.org/TR/json-ld11/#string-internationalization */
const inLanguages = (
  { translations = [] }: Publication,
  textOf: (translation: Translation) => string | undefined,
): unknown[] =>
  translations.flatMap((each) => {
    const text = textOf(each);
    return text ? (each.lang === undefined ? text : known({ '@value': text, '@language': each.lang })) : [];
  });

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words for a kind that say more than its class, each once. */
function kindsOf(words: readonly string[], kind: string): string[] {
  const letters = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const said = new Map([[letters(kind), '']]);
  for (const word of words) if (!said.has(letters(word))) said.set(letters(word), word);
  return [...said.values()];
}

/** How many pages there are, where that is all that is said of them. */
const countOf = (pages: string): number | undefined => Number(/^(\d{1,6})(?:\s*p(?:p|ages)?\.?)?$/i.exec(pages.trim())?.[1]) || undefined; // prettier-ignore

/** A language by its tag; a name is not one. https://schema.org/inLanguage */
const languageOf = (tag: string): unknown => (isTag(tag) ? tag : node('Language', { name: tag })); // prettier-ignore

/** Commas part keywords in text, so one with a comma in it is a term. https://schema.org/keywords */
const keywordOf = (word: string): unknown => (/[,;]/.test(word) ? node('DefinedTerm', { name: word }) : word);

const fileOf = ({ url, mediaType, size }: FullText, isDataset: boolean) =>
  node(isDataset ? 'DataDownload' : 'MediaObject', {
    contentUrl: url,
    encodingFormat: mediaType,
    contentSize: size === undefined ? undefined : `${size} B`,
  });

/** The cover, the best first. */
const picturesOf = ({ url, alt, candidates = [] }: Cover): unknown[] =>
  [url, ...candidates.map((each) => each.url)]
    .filter(isOnTheWeb)
    .map((each) => (alt && each === url ? node('ImageObject', { contentUrl: url, description: alt }) : each));
