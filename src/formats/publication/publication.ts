// The project's own JSON: the Publication type written down, with the short forms that people write first.
// schema/publication.schema.json says the same; a test holds the two together.
import { blocks, inline, item } from './rich-text.js';
import {
  count,
  date,
  fail,
  list,
  object,
  oneOf,
  type Reader,
  type Shape,
  text,
  textOr,
  url,
  valid,
  whole,
  word,
} from './shape.js';
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
  Access,
  Cover,
  FullText,
  InterventionList,
  Licence,
  Publication,
  Publisher,
  RecordSource,
  Standing,
} from '../../record/publication.js';
import { isKnown, known } from '../../record/known.js';
import { isObject, type Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { personUrl, pictureUrl, webUrl } from '../../record/url.js';
import { languageTags } from '../../record/language-tag.js';
import type { ListItem } from '../../record/rich-text.js';
import { readDoi } from '../../record/identifiers.js';
import { splitPublisher } from '../../text/publisher.js';
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

const picture = valid(pictureUrl, 'an http(s) URL');
const image: Reader<Cover> = textOr<Cover>(
  (value, context) => ({ url: picture(value, context)! }),
  whole(
    'url',
    object<Cover>({ url: picture, alt: text, width: count, height: count, candidates: list((...at) => image(...at)) }),
  ),
);

/** "Name: https://…" says both; so may the name of an object. */
const publisher = textOr<Publisher>(splitPublisher, (value, context) => {
  const { name, url: own } = object<{ name?: Publisher; url?: string }>({ name: textOr(splitPublisher), url })(
    value,
    context,
  )!;
  return known<Publisher>({ ...name, ...known({ url: own }) });
});

/** Lists with their labels, or the bare items of one list. */
const interventions: Reader<InterventionList[]> = (value, context) => {
  const areLists = [value].flat().some((each) => isObject(each) && 'items' in each);
  const lists = areLists
    ? list(object<InterventionList>({ label: text, items: list<ListItem>(item) }))(value, context)!
    : [{ items: list<ListItem>(item)(value, context)! }];
  return lists.filter(({ items }) => isKnown(items));
};

/** Numbers whose check digit is right. */
const isbn = list((value, context) => checkedIsbn(word(value, context)!, context));
const issn = list((value, context) => checkedIssn(word(value, context)!, context));
const identifiers = { doi: valid(readDoi, 'a DOI (10.…)'), isbn, issn, handle: text };
const licence = textOr<Licence>(
  (value, context) =>
    /^\S+$/.test(value) && webUrl(value) ? { url: webUrl(value)! } : { label: text(value, context)! },
  object<Licence>({ label: text, url }),
);
const access = oneOf<Access['status']>('open', 'embargoed', 'restricted', 'metadata-only');
const status = oneOf<Standing['status']>(
  'retracted',
  'withdrawn',
  'removed',
  'partially-retracted',
  'expression-of-concern',
  'superseded',
  'newer-version',
);
/** How it stands today; an address alone says nothing. */
const standing = textOr<Standing>(
  (value, context) => ({ status: status(value, context)! }),
  whole('status', object<Standing>({ status, url })),
);

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
  moreContributors: valid(
    (value) =>
      typeof value === 'boolean' || (Number.isInteger(value) && (value as number) >= 0)
        ? (value as boolean | number)
        : undefined,
    'true or a number',
  ),
  summary: blocks,
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
  language: list(text),
  languages: list(text),
  ...identifiers,
  identifiers: object({ ...identifiers, url }),
  url,
  links: object({
    landingPage: url,
    fullText: textOr<FullText>(
      (value, context) => ({ url: url(value, context)! }),
      whole('url', object<FullText>({ url, mediaType: text, size: count, pages: count })),
    ),
    publisher: url,
  }),
  cover: list(image),
  licence,
  license: licence,
  access: textOr<Access>(
    (value, context) => ({ status: access(value, context)! }),
    whole('status', object<Access>({ status: access, until: date })),
  ),
  keywords: list(text),
  source: object({ label: text, url, checked: date }),
  inPart: oneOf(true, false),
};
const record = object(fields);

/** A title, and no field that is not ours: other formats have a `title` too. */
export const matches = ({ value }: RawRecord): boolean =>
  isObject(value) &&
  'title' in value &&
  Object.keys(value).every((key) => key === '$schema' || Object.hasOwn(fields, key));

/**
 * The project's own JSON. Alone among the formats it is checked: a field that is wrong is named.
 *
 * @fills title subtitle type typeLabel badges standing contributors summary publisher series volume issue number articleNumber
 *   pages edition place published languages identifiers links cover licence access keywords
 * @see schema/publication.schema.json
 * @throws {PublicationError} `invalid`, with the path of the field that is wrong and what belongs there
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
  if (!rest.title) fail({ ...context, field: 'title' }, 'given');
  const people = [...authors, ...contributors];
  const named = withoutNobody(people);
  const [first, ...others] = cover;
  const { publisher: publisherUrl, ...ownLinks } = links;
  return known<Parsed>({
    ...rest,
    contributors: named.contributors,
    moreContributors: moreContributors || named.moreContributors,
    publisher: known({ url: publisherUrl, ...rest.publisher }),
    languages: languageTags([...languages, ...language]),
    identifiers: known({ doi, isbn, issn, handle, ...rest.identifiers }),
    links: known({ landingPage: page, ...ownLinks }),
    cover: first && known<Cover>({ ...first, candidates: [...(first.candidates ?? []), ...others] }),
    licence: rest.licence ?? license,
    source,
    inPart: inPart || undefined,
  });
}
