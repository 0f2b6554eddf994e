// schema.org in JSON-LD: a record by itself, or the node about the publication in a landing page.
// https://schema.org/CreativeWork
import type { Contributor } from '../record/contributor.js';
import { type Fields, fieldsOf, isObject, listOf, type RawRecord, textOf } from './format.js';
import type { Cover, FullText, Licence, Publication, PublicationType, Publisher } from '../record/publication.js';
import { isMoreContributors, readOrcid, splitName } from '../record/contributor.js';
import { readBlocks, readInline, readPlain } from '../text/rich-text.js';
import { isKnown, known } from '../record/known.js';
import { languageTags } from '../record/language-tag.js';
import { PublicationError } from '../record/error.js';
import { readDate } from '../record/partial-date.js';
import { readDoi } from '../record/identifiers.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';
import { withInterventions } from '../text/interventions.js';

/**
 * The classes of things that are published, and the kind that each is; '' where the class does not tell. Pages, sites and
 * organizations, which most JSON-LD in pages is about, are none of them.
 */
const TYPES: Readonly<Record<string, PublicationType | ''>> = {
  scholarlyarticle: 'article', medicalscholarlyarticle: 'article', article: 'article', newsarticle: 'article',
  techarticle: 'article', blogposting: 'article', report: 'report', book: 'book', chapter: 'chapter', thesis: 'thesis',
  dataset: 'dataset', presentationdigitaldocument: 'presentation', poster: 'poster', videoobject: 'video',
  softwaresourcecode: 'software', softwareapplication: 'software', creativework: '', digitaldocument: '',
  learningresource: '', map: '', periodical: '', publicationissue: '', publicationvolume: '',
}; // prettier-ignore
/** JSON-LD with a node about a publication. */
export const matches = ({ value }: RawRecord): boolean => publicationNodes(value).length > 0;

/** @throws {PublicationError} `several` where it describes more publications than one, `invalid` without a title */
export function parse(raw: RawRecord, context: TextContext): Publication {
  const nodes = publicationNodes(raw.value);
  const [node = nodes[0], ...more] = nodes.filter(hasTitle);
  if (more.length) throw new PublicationError('several', { count: more.length + 1 });
  return readNode(fieldsOf(node), raw.url, context);
}

export const hasTitle = (node: Fields): boolean => ['name', 'headline'].some((key) => isKnown(node[key]));

/**
 * The nodes about publications in some JSON-LD, in its order. What such a node names by an `@id` alone is put in its place,
 * where it is among the others; and what another publication is part of, such as its journal, is only said beside it.
 */
export function publicationNodes(value: unknown): Fields[] {
  const nodes = nodesOf(value);
  const named = new Map(nodes.flatMap((node) => (textOf(node['@id']) ? [[node['@id'], node]] : [])));
  const inFull = (each: unknown) =>
    (isObject(each) && Object.keys(each).length === 1 && named.get(each['@id'])) || each;
  const found = nodes
    .filter((node) => classesOf(node).length > 0)
    .map((node) =>
      Object.fromEntries(
        Object.entries(node).map(([key, each]) => [key, Array.isArray(each) ? each.map(inFull) : inFull(each)]),
      ),
    );
  const wholes = new Set(found.flatMap((node) => listOf(node['isPartOf'])).map((one) => fieldsOf(one)['@id'] ?? one));
  const parts = found.filter((node) => !wholes.has(node['@id']));
  return parts.length ? parts : found;
}

/** The nodes at the top: of a list, a graph, or the one there is. */
const nodesOf = (value: unknown): Fields[] =>
  listOf(value).flatMap((each) => {
    const graph = fieldsOf(each)['@graph'];
    return graph === undefined ? (isObject(each) ? [each] : []) : listOf(graph).filter(isObject);
  });

/** A node's classes, of those that are known: `schema:Book` and `https://schema.org/Book` are `book`. */
const classesOf = (node: Fields): string[] =>
  listOf(node['@type'])
    .map((type) => (textOf(type) ?? '').replace(/^.*[/:#]/, '').toLowerCase())
    .filter((name) => Object.hasOwn(TYPES, name));

/**
 * A publication of a node.
 *
 * @param page where the node came from
 * @throws {PublicationError} `invalid` without a title
 */
export function readNode(node: Fields, page: string | undefined, context: TextContext): Publication {
  const { baseUrl } = context;
  const at = (field: string): TextContext => ({ ...context, field });
  const plain = (value: unknown, field: string) => {
    const text = wordsOf(value)[0];
    return text === undefined ? undefined : readPlain(text, at(field));
  };
  const title = wordsOf(node['name'])[0] ?? wordsOf(node['headline'])[0];
  if (title === undefined) throw new PublicationError('invalid', { path: 'name', expected: 'given' });
  const summary = [node['abstract'], node['description']].map(wordsOf).find((found) => found.length) ?? [];
  const authors = namedBy(node['author'] ?? node['creator'], 'author', context);
  const editors = namedBy(node['editor'], 'editor', context);
  const people = [...authors, ...editors];
  const levels = [node, ...hostsOf(node)];
  const first = (key: string) => levels.map((level) => level[key]).find(isKnown);
  const span = [node['pageStart'], node['pageEnd']].flatMap((page) => wordsOf(page).slice(0, 1));
  const named = people.filter(({ name }) => !isMoreContributors(name));
  return withInterventions(
    known<Publication>({
      title: readInline(title, at('title')) || title,
      type: classesOf(node)
        .map((name) => TYPES[name])
        .find(Boolean),
      contributors: named,
      moreContributors: named.length < people.length ? true : undefined,
      summary: summary.flatMap((text) => readBlocks(text, at('summary'))),
      publisher: publisherOf(node['publisher'], context),
      series: plain(levels.slice(1).map(({ name }) => name).find(isKnown), 'series'), // prettier-ignore
      volume: plain(first('volumeNumber'), 'volume'),
      issue: plain(first('issueNumber'), 'issue'),
      pages: plain(node['pagination'] ?? ([...new Set(span)].join('–') || node['numberOfPages']), 'pages'),
      edition: plain(node['bookEdition'] ?? node['version'], 'edition'),
      published: readDate(wordsOf(node['datePublished'])[0] ?? ''),
      languages: languageTags(
        listOf(node['inLanguage']).flatMap((each) =>
          wordsOf(isObject(each) ? (each['alternateName'] ?? each['name']) : each),
        ),
      ),
      identifiers: identifiersOf(node),
      links: known({
        landingPage: [node['url'], node['@id']].map((each) => urlOf(each, baseUrl)).find(isNoResolver) ?? page,
        fullText: fullTextOf(node, baseUrl),
      }),
      cover: coverOf(node, baseUrl),
      licence: licenceOf(node['license'], context),
      access: node['isAccessibleForFree'] === true ? { status: 'open' } : undefined,
      keywords: wordsOf(node['keywords'])
        .flatMap((words) => words.split(/[,;]/))
        .map((word) => readPlain(word, at('keywords')))
        .filter(Boolean),
      source: known({ url: page, format: 'schema-org' }),
      repairs: context.repairs,
    }),
  );
}

/** What it appeared in, from the inside out: an issue, its volume, their journal. Pages and sites of the web are none. */
function hostsOf(node: Fields): Fields[] {
  const hosts: Fields[] = [];
  for (let host: unknown = node; hosts.length < 4 && isObject(host); host = listOf(host['isPartOf'])[0])
    hosts.push(host);
  return hosts.slice(1).filter((host) => !isA(host, /(?:Page|Site)$/));
}

const isA = (node: Fields, type: RegExp): boolean => listOf(node['@type']).some((one) => type.test(textOf(one) ?? ''));

/** The words of a value: text, a number, a text with its language, a thing by its name; of a list, those of each. */
function wordsOf(value: unknown): string[] {
  return listOf(value).flatMap((each) => {
    const word = isObject(each) ? (each['@value'] ?? each['name']) : each;
    return textOf(typeof word === 'number' ? `${word}` : word) ?? [];
  });
}

/** The address in a value: text, or a thing by its address. */
function urlOf(value: unknown, baseUrl: string): string | undefined {
  const first = listOf(value)[0];
  const { url, contentUrl, '@id': id } = fieldsOf(first);
  return webUrl(isObject(first) ? (contentUrl ?? url ?? id) : first, baseUrl);
}

/** A DOI's address leads to the landing page, but is not it. */
const isNoResolver = (url: string | undefined) => url !== undefined && !readDoi(url);

function namedBy(value: unknown, role: string, context: TextContext): Contributor[] {
  return listOf(fieldsOf(value)['@list'] ?? value).flatMap((each) => {
    const fields = fieldsOf(each);
    const { givenName, familyName, identifier, sameAs, url, '@id': id } = fields;
    const [given, family] = [textOf(givenName), textOf(familyName)];
    const written = wordsOf(each)[0] ?? [given, family].filter(Boolean).join(' ');
    const name = written && readPlain(written, { ...context, field: 'contributors' });
    if (!name) return [];
    const kind = isA(fields, /Person$/)
      ? ('person' as const)
      : isA(fields, /(?:Organization|University|Agency)$/)
        ? ('organization' as const)
        : undefined;
    const ids = [id, ...listOf(sameAs), ...listOf(identifier), url].map((one) => fieldsOf(one)['value'] ?? one);
    return [
      known<Contributor>({
        name,
        role,
        ...(kind === 'organization' ? {} : splitName(name)),
        ...known({ kind, given, family }),
        orcid: ids.map(readOrcid).find(Boolean),
        ror: ids.map((one) => webUrl(one)).find((one) => one?.startsWith('https://ror.org/')),
        url: webUrl(url, context.baseUrl),
      }),
    ];
  });
}

function publisherOf(value: unknown, context: TextContext): Publisher | undefined {
  const first = listOf(value)[0];
  const name = wordsOf(first)[0];
  if (name === undefined) return undefined;
  const url = webUrl(fieldsOf(first)['url'], context.baseUrl);
  return known<Publisher>({ name: readPlain(name, { ...context, field: 'publisher' }), url });
}

function identifiersOf(node: Fields) {
  const given = ['identifier', 'doi', '@id', 'sameAs', 'url'].flatMap((key) => listOf(node[key]));
  const values = given.map((each) => (isObject(each) ? (each['value'] ?? each['@id']) : each));
  const words = (key: string) => wordsOf(node[key]);
  return known({ doi: values.map(readDoi).find(Boolean), isbn: words('isbn'), issn: words('issn') });
}

function fullTextOf(node: Fields, baseUrl: string): FullText | undefined {
  const files = ['encoding', 'associatedMedia', 'distribution'].flatMap((key) => listOf(node[key])).map(fieldsOf);
  const file = files.find((each) => webUrl(each['contentUrl'], baseUrl) !== undefined);
  const mediaType = textOf(file?.['encodingFormat']);
  return file && known<FullText>({ url: webUrl(file['contentUrl'], baseUrl), mediaType, size: undefined, pages: undefined }); // prettier-ignore
}

function coverOf(node: Fields, baseUrl: string): Cover | undefined {
  const [url, ...others] = [...listOf(node['image']), ...listOf(node['thumbnailUrl'])].flatMap(
    (each) => urlOf(each, baseUrl) ?? [],
  );
  return url === undefined ? undefined : known<Cover>({ url, candidates: others.map((each) => ({ url: each })) });
}

function licenceOf(value: unknown, context: TextContext): Licence | undefined {
  const first = listOf(value)[0];
  const url = urlOf(first, '');
  const label = wordsOf(first)[0];
  return known<Licence>({
    label: label === undefined || webUrl(label) ? undefined : readPlain(label, { ...context, field: 'licence' }),
    url,
  });
}
