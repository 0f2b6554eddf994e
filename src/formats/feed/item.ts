// What feeds have in common, and the vocabularies that RSS and Atom borrow: Dublin Core, PRISM, Creative Commons', arXiv's.
import { type Aside, summaryIn, type Text, wordsOf } from './texts.js';
import { elementsOf, textsOf } from './elements.js';
import { type Enclosure, picturesIn, textsIn } from './files.js';
import type { Found, FoundContributor, Value } from '../compose/found.js';
import { journalOf, placeOf } from './journal.js';
import { accessOf } from '../compose/access.js';
import { datesOf } from './dates.js';
import { peopleIn } from './names.js';
import { readDoi } from '../../record/identifiers.js';
import { typeOf } from '../compose/types.js';
import { webUrl } from '../../record/url.js';
import type { XmlElement } from '../../text/xml.js';

/** What an item's own elements say. */
export interface Own {
  readonly titles: readonly Text[];
  /** What may be its summary, the likeliest first. */
  readonly texts: readonly Text[];
  readonly people: readonly FoundContributor[];
  /** When it was put there, as the feed writes it. */
  readonly moments: readonly string[];
  readonly pages: readonly string[];
  /** Identifiers of any kind. */
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** Codes for its kind, and words for readers. */
  readonly types?: readonly string[];
  readonly labels?: readonly string[];
  readonly languages?: Value;
  readonly rights?: readonly string[];
  readonly files: readonly Enclosure[];
  readonly pictures?: readonly string[];
}

/** What the items of a feed are read with. */
export interface Around {
  /** The channel or the feed around them, if there is one. */
  readonly channel: XmlElement | undefined;
  /** In this feed commas stand between names. */
  readonly commasPart: boolean;
  /** The address of the document; empty where nobody knows it. */
  readonly address: string;
}

/** An item, of what its own elements and the vocabularies say. */
export function foundIn(item: XmlElement, own: Own, { channel, commasPart }: Omit<Around, 'address'>): Found {
  const dc = (...names: readonly string[]) => textsOf(item, 'dc', ...names);
  const prism = (...names: readonly string[]) => textsOf(item, 'prism', ...names);
  const doi = [...prism('doi'), ...textsOf(item, 'arxiv', 'doi', 'DOI')];
  const ids = [...dc('identifier'), ...own.ids];
  const creators = dc('creator');
  // The language of the feed as a whole is that of its program.
  const inOwn = ({ text, lang }: Text): Text => ({ text, lang: lang === channel?.lang ? undefined : lang });
  const titles = [...own.titles, ...elementsOf(item, 'dc', 'title')].map(inOwn);
  const { summary, aside } = summaryIn(
    [...elementsOf(item, 'dc', 'abstract'), ...own.texts].map(inOwn),
    wordsOf(titles.find(({ text }) => text.trim())?.text ?? ''),
    creators.length ? creators : own.people.map(({ name }) => name as string),
    [...doi, ...ids].flatMap((each) => readDoi(each) ?? []),
  );
  const { isJournal, isInIssue, issn, series, publisher } = journalOf(item, channel);
  const types = [...dc('type'), ...prism('genre'), ...(own.types ?? [])];
  const labels = types.filter((type) => !/[:/_]|^text$/i.test(type));
  const rights = [...dc('rights', 'license', 'accessRights'), ...(own.rights ?? [])];
  const covers = datesOf(prism('coverDisplayDate', 'coverDate'), true);
  const section = prism('section');
  return {
    title: titles,
    type: [own.pages.some(isPreprint) ? 'preprint' : undefined, types, prism('aggregationType').map(partOf), isJournal ? 'article' : undefined],
    typeLabel: [own.labels, labels.find(typeOf), labels],
    contributors: [...authorsOf(creators, own.people, aside, commasPart), ...peopleIn(dc('contributor'), 'contributor', commasPart)],
    summary,
    publisher,
    series: [series, aside.series, ids.some(isOfPubmed) ? dc('source') : undefined],
    ...placeOf(item, aside),
    edition: prism('edition'),
    published: [isInIssue ? covers : undefined, datesOf([...prism('publicationDate'), ...dc('issued', 'date')]), covers, aside.published, datesOf(own.moments)],
    status: aside.status,
    languages: [dc('language'), own.languages],
    doi,
    isbn: prism('isbn'),
    issn,
    ids,
    landingPage: [own.pages, prism('url')],
    fullText: textsIn(own.files),
    cover: [own.pictures, picturesIn(item, own.files)],
    licence: [...textsOf(item, 'cc', 'license'), ...rights.filter((text) => !accessOf(text)).flatMap(rightsIn)],
    access: accessOf(rights),
    keywords: [...own.words, ...subjectsOf(item), ...prism('keyword')].filter((word) => !section.includes(word)),
    isOneKeywordEach: true,
  };
} // prettier-ignore

/** arXiv, bioRxiv, medRxiv, ChemRxiv, …: servers of preprints call themselves so. */
const isPreprint = (page: string): boolean => /^https?:\/\/[\w.]{0,60}rxiv\.org\//i.test(page);

/** What a part is by what it is collected in. https://www.w3.org/submissions/prism/ */
const partOf = (collection: string): string =>
  ({ journal: 'article', magazine: 'article', newspaper: 'article', book: 'chapter' })[collection.toLowerCase()] ?? '';

/** PubMed has the journal as the source, which may be anything elsewhere. */
const isOfPubmed = (id: string): boolean => id.startsWith('pmid:');

/** Creators of Dublin Core before RSS's author, who has to have an address of mail, and Atom's; a citation's where there are none. */
function authorsOf(
  creators: readonly string[],
  people: readonly FoundContributor[],
  { names = [], list }: Aside,
  commasPart: boolean,
): readonly FoundContributor[] {
  const others = people.filter(({ role }) => role !== 'author');
  if (creators.length) return [...peopleIn(creators, 'author', commasPart), ...others];
  if (people.length) return people;
  return list === undefined ? names.map((name) => ({ name })) : peopleIn([list], 'author', true);
}

/** Rights, and the address of a licence that stands within them: "Copyright (c) 2024 Asha Rai https://creativecommons.org/…". */
function rightsIn(text: string): string[] {
  const [url = ''] = webUrl(text) ? [] : (/https?:\/\/creativecommons\.org\/[\w./-]{1,100}/.exec(text) ?? []);
  return [url, text.replace(url, ' ').trim()].filter((part) => part.length <= 120);
}

/** Subjects, without the section of a journal that OJS gives among them. */
const subjectsOf = (item: XmlElement): string[] =>
  elementsOf(item, 'dc', 'subject')
    .filter((each) => !each.children.some(({ children }) => children.some(isSection)))
    .map(({ text }) => text.trim());

const isSection = ({ attributes }: XmlElement): boolean =>
  [...attributes.values()].some((value) => value.endsWith('/category/section'));
