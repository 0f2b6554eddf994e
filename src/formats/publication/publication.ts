// The project's own JSON: the Publication type written down, with the short forms that people write first.
// schema/publication.schema.json says the same; a test holds the two together.
import { access, fullText, image, interventions, licence, meeting, publisher, standing, translation } from './parts.js';
import { blocks, inline } from './rich-text.js';
import { date, fail, list, object, oneOf, type Reader, type Shape, text, textOr, url, valid, word } from './shape.js';
import { checkedIsbn, checkedIssn } from '../compose/checked-numbers.js';
import {
  type Contributor,
  nameOfParts,
  readOrcid,
  splitGiven,
  splitName,
  withoutNobody,
} from '../../record/contributor.js';
import type {
  Cover,
  FullText,
  Licence,
  Publication,
  PublicationStatus,
  RecordSource,
} from '../../record/publication.js';
import { isKnown, known } from '../../record/known.js';
import { isLeftOver } from '../../text/left-over.js';
import { type Answer, type Fields, isObject, type Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { personUrl } from '../../record/url.js';
import { fieldsOf, listOf } from '../compose/fields.js';
import { languageTags } from '../../record/language-tag.js';
import { oneEachLanguage } from '../../record/translation.js';
import { readDoi } from '../../record/identifiers.js';
import type { TextContext } from '../../text/context.js';

const person = textOr<Partial<Contributor>>(
  (name, context) => ({ name: text(name, context)! }),
  object<Partial<Contributor>>({
    name: text,
    given: text,
    family: text,
    particle: text,
    suffix: text,
    role: text,
    kind: oneOf('person', 'organization'),
    orcid: valid(readOrcid, 'an ORCID iD'),
    ror: url,
    url: valid(personUrl, 'an http(s) or mailto URL'),
  }),
);

const contributor: Reader<Contributor> = (value, context) => {
  const found = person(value, context)!;
  const name = found.name ?? nameOfParts(found);
  return {
    name: name || fail({ ...context, field: `${context.field}.name` }, 'text'),
    role: 'author',
    ...(found.kind !== 'organization' && splitName(name)),
    ...found,
    ...(found.given && splitGiven(found.given)),
  };
};

/** Numbers whose check digit is right. */
const isbn = list((value, context) => checkedIsbn(word(value, context)!, context));
const issn = list((value, context) => checkedIssn(word(value, context)!, context));
const identifiers = { doi: valid(readDoi), isbn, issn, handle: text };

/** The fields as they may be written: those of a publication, and the short forms. */
interface Written extends Omit<
  Publication,
  'contributors' | 'moreContributors' | 'cover' | 'links' | 'source' | 'inPart' | 'repairs'
> {
  authors?: Contributor[];
  contributors?: Contributor[];
  moreContributors?: boolean | number;
  inPart?: boolean;
  language?: string[];
  doi?: string;
  isbn?: string[];
  issn?: string[];
  handle?: string;
  url?: string;
  links?: { landingPage?: string; fullText?: FullText; publisher?: string };
  cover?: Cover[];
  license?: Licence;
  source?: Omit<RecordSource, 'format'>;
}

const fields: Shape<Written> = {
  title: inline,
  subtitle: inline,
  type: text,
  typeLabel: text,
  badges: list(text),
  standing,
  authors: list(contributor),
  contributors: list(contributor),
  moreContributors: valid((value) =>
    typeof value === 'boolean' || (Number.isInteger(value) && (value as number) >= 0)
      ? (value as boolean | number)
      : undefined,
  ),
  summary: blocks,
  translations: list(translation),
  interventions,
  publisher,
  series: text,
  volume: word,
  issue: word,
  number: word,
  articleNumber: word,
  pages: word,
  edition: word,
  place: text,
  published: date,
  status: oneOf<PublicationStatus>(
    'in-preparation',
    'submitted',
    'accepted',
    'forthcoming',
    'in-press',
    'prepublished',
  ),
  event: meeting,
  institution: text,
  degree: text,
  language: list(text),
  languages: list(text),
  ...identifiers,
  identifiers: object({ ...identifiers, url }),
  url,
  links: object({
    landingPage: url,
    fullText,
    publisher: url,
  }),
  cover: list(image),
  licence,
  license: licence,
  access,
  keywords: list(text),
  source: object({ label: text, url, checked: date }),
  inPart: oneOf(true, false),
};
const { title: readTitle, ...optional } = fields;
const record = object<Omit<Written, 'title'>>(optional);

/** A title, and no field that is not ours: other formats have a `title` too. */
export const matches = ({ value }: RawRecord): boolean =>
  isObject(value) &&
  'title' in value &&
  Object.keys(value).every((key) => key === '$schema' || Object.hasOwn(fields, key));

/** What stands in `publications`, unless that is a field beside those of a record. */
export function listedIn(value: unknown): readonly unknown[] | undefined {
  const { title, publications } = fieldsOf(value);
  return title === undefined && publications !== undefined ? listOf(publications) : undefined;
}

/** The records of a list, which may say where the next ones are and how many there are; anything else is a record. */
export function answer(raw: RawRecord): Answer {
  const { next, total } = fieldsOf(raw.value);
  const listed = listedIn(raw.value);
  if (!listed) return { records: [raw] };
  return { records: listed.map((value) => ({ url: raw.url, value })), next, total };
}

/**
 * The project's own JSON. Alone among the formats it is checked: a field that is wrong is left out and named in `repairs`.
 *
 * @fills title subtitle type typeLabel badges standing contributors summary translations publisher series volume issue
 *   number articleNumber pages edition place published status event institution degree languages identifiers links
 *   cover licence access keywords
 * @see schema/publication.schema.json
 * @throws {PublicationError} `invalid` without a title, or with one that is neither text nor a tree of it
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const {
    authors = [],
    contributors = [],
    moreContributors,
    inPart,
    language = [],
    languages = [],
    doi,
    isbn,
    issn,
    handle,
    url: page,
    links = {},
    cover = [],
    license,
    source,
    ...rest
  } = record(raw.value, context)!;
  const at = { ...context, field: 'title' };
  const { title: writtenTitle } = raw.value as Fields;
  const title =
    (isKnown(writtenTitle) &&
      !(typeof writtenTitle === 'string' && isLeftOver(writtenTitle)) &&
      readTitle(writtenTitle, at)) ||
    fail(at, 'given');
  const tags = languageTags([...languages, ...language]);
  const people = [...authors, ...contributors];
  const named = withoutNobody(people);
  const [first, ...others] = cover;
  const { publisher: publisherUrl, ...ownLinks } = links;
  return known<Parsed>({
    title,
    ...rest,
    contributors: named.contributors,
    moreContributors: moreContributors || named.moreContributors,
    publisher: known({ url: publisherUrl, ...rest.publisher }),
    languages: tags,
    translations: oneEachLanguage(rest.translations ?? [], tags[1] === undefined ? tags[0] : undefined),
    identifiers: known({ doi, isbn, issn, handle, ...rest.identifiers }),
    links: known({ landingPage: page, ...ownLinks }),
    cover: first && known<Cover>({ ...first, candidates: [...(first.candidates ?? []), ...others] }),
    licence: rest.licence ?? license,
    source,
    inPart: inPart || undefined,
  });
}
