// What a node of schema.org's says of a publication, and where. https://schema.org/CreativeWork
import type { Found, FoundContributor, FoundFile, Said } from '../compose/found.js';
import { isNode, type LinkedNode, type LinkedValue, valuesOf } from './json-ld.js';
import { isSuffix } from '../../record/contributor.js';
import { saidOf, textsOf } from '../compose/values.js';
import { accessOf } from '../compose/access.js';
import { languageTags } from '../../record/language-tag.js';
import { readDoi } from '../../record/identifiers.js';
import { narrowKindOf } from '../../record/narrow-kinds.js';
import { typeOf } from '../compose/types.js';
import { webUrl } from '../../record/url.js';

type Values = readonly LinkedValue[];

/** Those of the values that are things, and not texts. */
export const nodesIn = (values: Values): LinkedNode[] => values.filter(isNode);

/** Whether a thing is of a class whose name fits. */
export const isA = ({ types }: LinkedNode, words: RegExp): boolean => [...types].some((type) => words.test(type));

/** Names, or those of things: what was made of microdata has that as `value`. */
const namesOf = (values: Values): Values =>
  values.flatMap((each) => (isNode(each) ? valuesOf(each, 'name', 'value') : each));

/** Addresses, or those of things, which may have a thing for their address. */
const addressesOf = (values: Values, depth = 0): Values =>
  values.flatMap((each) =>
    !isNode(each) ? each : depth > 2 ? [] : [...addressesOf(valuesOf(each, 'contentUrl', 'url', 'identifier'), depth + 1), ownAddress(each)],
  ); // prettier-ignore

/** An `@id`, where it leads somewhere. */
const ownAddress = ({ id = '' }: LinkedNode): LinkedValue => ({ text: /^https?:/i.test(id) ? id : '' });

/**
 * What a node says, for `compose`.
 *
 * @param page the page that it was found in, which counts where it names none
 */
export function foundIn(node: LinkedNode, page?: string): Found {
  const all = (...keys: string[]) => valuesOf(node, ...keys);
  const levels = levelsOf(node);
  const hosts = levels.slice(1);
  const onLevels = (key: string) => levels.flatMap((each) => valuesOf(each, key));
  const languages = all('inLanguage').flatMap(languageOf);
  // A title in another script of the language is one for other readers.
  const tag = (code?: string) => /^[a-z]+(?:-[A-Z][a-z]{3})?(?![^-])/.exec(languageTags(code === undefined ? [] : [code])[0] ?? '')?.[0]; // prettier-ignore
  const isOther = (lang?: string) => ![undefined, tag(languages[0])].includes(tag(lang));
  /** Of texts in several languages, those in the record's own come first. */
  const said = (key: string) => {
    const texts = saidOf(namesOf(all(key)));
    return languages.length ? texts.toSorted((a, b) => Number(isOther(a.lang)) - Number(isOther(b.lang))) : texts;
  };
  const summary = said('abstract');
  const kinds = textsOf(all('additionalType'));
  const publisher = onLevels('publisher').slice(0, 1);
  const licence = all('license').slice(0, 1);
  const keywords = textsOf(namesOf(all('keywords')));
  const identifiers = identifiersOf(levels);
  const pages = [addressesOf(all('url', 'mainEntityOfPage')), page, ownAddress(node)];
  const hasPage = textsOf([pages, identifiers.doi]).length > 0 || textsOf(identifiers.ids).some((id) => readDoi(id));
  const isWithin = (host: LinkedNode) => Number([...host.types].every((type) => type.startsWith('publication')));
  return {
    title: [said('name'), said('headline')],
    subtitle: said('alternativeHeadline'),
    // Other names in the same language may be anything, such as an abbreviation.
    translations: { title: saidOf(namesOf(all('alternateName'))).filter(({ lang }) => isOther(lang)) },
    // Articles and reports are of many kinds for which there is no class.
    type: [isA(node, /(?:article|report)$/) && kinds, [...node.types].map(wordOf), kinds],
    typeLabel: kinds.filter((kind) => !webUrl(kind) && !typeOf(kind)),
    standing: [{ said: namesOf(all('creativeWorkStatus')) }],
    status: namesOf(all('creativeWorkStatus')),
    contributors: [
      ...peopleOf(all('author').length ? all('author') : all('creator'), 'author'),
      ...['editor', 'translator', 'contributor'].flatMap((role) => peopleOf(all(role), role)),
    ],
    summary: summary.length ? summary : said('description'),
    // People publish too, and may have a name in parts.
    publisher: [namesOf(publisher), textsOf(nodesIn(publisher).flatMap((each) => valuesOf(each, 'givenName', 'familyName'))).join(' ')], // prettier-ignore
    publisherUrl: nodesIn(publisher).flatMap((each) => addressesOf(valuesOf(each, 'url'))),
    // An issue's own name says less than that of its journal.
    series: [namesOf(hosts.toSorted((a, b) => isWithin(a) - isWithin(b))), textsOf(all('isPartOf')).filter((text) => !webUrl(text) && !/^[#_]/.test(text))], // prettier-ignore
    volume: onLevels('volumeNumber'),
    issue: onLevels('issueNumber'),
    number: all('reportNumber'),
    pages: [all('pagination'), [...new Set(textsOf(all('pageStart', 'pageEnd')))].join('–'), all('numberOfPages')],
    edition: all('bookEdition', 'version'),
    place: nodesIn(all('publication')).flatMap((each) => namesOf(valuesOf(each, 'location'))),
    // A work in an issue is cited by the year of that.
    published: [
      ...hosts.filter((host) => isA(host, /^publicationissue$/)).flatMap((host) => valuesOf(host, 'datePublished')),
      all('datePublished'),
    ],
    event: eventOf(nodesIn(all('recordedAt', 'releasedEvent', '^workFeatured', '^workPerformed', '^workPresented'))),
    ...(isA(node, /^thesis$/) && {
      institution: namesOf(all('sourceOrganization')),
      degree: namesOf(all('inSupportOf')),
    }),
    languages,
    ...identifiers,
    // Of software nothing but the place of its code may be known. https://schema.org/codeRepository
    landingPage: hasPage ? pages : addressesOf(all('codeRepository')),
    fullText: filesOf(all('encoding', 'associatedMedia', 'distribution')),
    cover: addressesOf(all('image', 'thumbnailUrl')),
    licence: [
      namesOf(licence),
      addressesOf(licence),
      addressesOf(nodesIn(licence).flatMap((each) => valuesOf(each, 'license'))),
    ],
    access: accessOf(all('conditionsOfAccess')) ?? (all('isAccessibleForFree').some((each) => /\btrue$/i.test(String((each as Said).text))) ? 'open' : undefined), // prettier-ignore
    // One text holds all of them; several are one each, and so are things.
    keywords: keywords.length ? keywords.flatMap((text) => (keywords[1] ?? nodesIn(all('keywords'))[0] ? text : text.split(/[,;]/))) : namesOf(all('about')), // prettier-ignore
  };
}

/** The meeting at which it was presented. https://schema.org/Event */
function eventOf([event]: readonly LinkedNode[]): Found['event'] {
  if (!event) return undefined;
  const range = ['startDate', 'endDate'].flatMap((key) => textsOf(valuesOf(event, key))[0]?.slice(0, 10) ?? []);
  return { name: namesOf([event]), place: namesOf(valuesOf(event, 'location')), date: [[...new Set(range)].join('/'), range[0]] };
} // prettier-ignore

/** Schema.org's classes by the words that are known for their kinds. */
const wordOf = (type: string): string =>
  narrowKindOf(type)
    ? type
    : type.replace(/^.*(article|blogposting|book|review)$/, '$1').replace(/^.*application$|^code$/, 'software');

/** It and what it appeared in, from the inside out: an issue, its volume, their journal. Pages and sites of the web are none. */
function levelsOf(node: LinkedNode): LinkedNode[] {
  const found = new Set([node]);
  // What is added on the way is looked at as well.
  for (const each of found)
    for (const host of nodesIn(valuesOf(each, 'isPartOf')))
      if (found.size < 8 && !isA(host, /(?:page|site)$/)) found.add(host);
  return [...found];
}

/** A language's code where it has one, otherwise its name. https://schema.org/Language */
function languageOf(value: LinkedValue): string[] {
  const codes = textsOf(isNode(value) ? valuesOf(value, 'alternateName', 'identifier', 'name') : value);
  return [codes.find((code) => /^[a-z]{2,3}(?:[-_]|$)/i.test(code.trim())) ?? codes.at(-1) ?? []].flat();
}

/** Everybody in a property, each once: a `Role` may stand there for somebody who is there, too. https://codemeta.github.io/terms/ */
function peopleOf(values: Values, role: string): FoundContributor[] {
  const people = new Map<LinkedValue, FoundContributor[]>();
  for (const [each, own] of values.flatMap((value) => bearersOf(value, role)))
    if (!people.has(each) || own !== role) people.set(each, isNode(each) ? [personOf(each, own)] : namesIn(each, own));
  return [...people.values()].flat();
}

/** Some write one text for all names. The semicolon of a character reference parts nothing. */
const namesIn = (value: Said, role: string): FoundContributor[] =>
  textsOf(value).flatMap((text) => text.split(/(?<!&#?\w{1,10});/).map((name) => ({ name, role })));

/** https://schema.org/Role stands between a publication and a person; it names the property once more. */
function bearersOf(value: LinkedValue, role: string, depth = 0): [LinkedValue, role: string][] {
  if (!isNode(value) || !isA(value, /role$/)) return [[value, role]];
  const all = (...keys: string[]) => valuesOf(value, ...keys);
  const own = role === 'contributor' ? textsOf(namesOf(all('roleName')))[0] : undefined;
  const inside = all(role).length ? all(role) : all('creator');
  return depth > 2 ? [] : inside.flatMap((each) => bearersOf(each, role, depth + 1)).map(([each, within]) => [each, own ?? within]); // prettier-ignore
}

function personOf(node: LinkedNode, role: string): FoundContributor {
  const all = (...keys: string[]) => valuesOf(node, ...keys);
  return {
    name: namesOf([node]),
    given: all('givenName'),
    family: all('familyName'),
    suffix: textsOf(all('honorificSuffix')).find(isSuffix),
    kind: isA(node, /^person$/) ? 'person' : isA(node, /(?:organization|university|agency)$/) ? 'organization' : undefined,
    role,
    ids: [node.id, namesOf(all('identifier')), addressesOf(all('identifier', 'sameAs', 'url'))],
    url: addressesOf(all('url')),
  };
} // prettier-ignore

/** https://schema.org/PropertyValue says in `propertyID`, or in its name, what its value is. */
function identifiersOf(levels: readonly LinkedNode[]): Partial<Found> {
  const given = (on: readonly LinkedNode[], kind: string) =>
    on.flatMap((node) => [
      ...valuesOf(node, kind),
      ...nodesIn(valuesOf(node, 'identifier'))
        .filter((each) =>
          textsOf(namesOf(valuesOf(each, 'propertyID', 'name'))).some((text) =>
            new RegExp(`(?:^|[/:])${kind}(?![a-z])`, 'i').test(text),
          ),
        ) // prettier-ignore
        .flatMap((each) => [...valuesOf(each, 'value'), ...addressesOf([each])]),
    ]);
  const [node] = levels as [LinkedNode];
  const own = [node];
  return {
    doi: given(own, 'doi'),
    isbn: given(levels, 'isbn'),
    issn: given(levels, 'issn'),
    handle: given(own, 'handle'),
    ids: [addressesOf(valuesOf(node, 'identifier')), ownAddress(node), addressesOf(valuesOf(node, 'sameAs', 'url'))],
  };
}

/** Files that can be read, PDFs first; of others the only one. Pictures are none: nobody knows which of several archives it is. */
function filesOf(values: Values): FoundFile[] {
  const files = values.flatMap((each): FoundFile | [] => {
    if (!isNode(each)) return { url: each };
    if (isA(each, /^image/)) return [];
    const types = textsOf(valuesOf(each, 'encodingFormat', 'fileFormat'));
    const mediaType = types.find((type) => /^[^:/]+\/[^:/]+$/.test(type));
    return { url: addressesOf([each]), mediaType, size: sizeOf(textsOf(valuesOf(each, 'contentSize'))) };
  });
  const is = (kind: RegExp) => (file: FoundFile) =>
    kind.test(`${textsOf(file.mediaType).join()} ${textsOf(file.url).join()}`);
  const texts = [
    ...files.filter(is(/\/pdf|\.pdf\b/i)),
    ...files.filter(is(/epub|html|msword|officedocument\.word|opendocument\.text/i)),
  ];
  // Of those that no page can open none is another one.
  const others = files.filter(({ url }) => !textsOf(url).every((text) => /^(?!https?:)[a-z][\w+.-]*:/i.test(text)));
  return texts.length || others.length > 1 ? texts : others;
}

/** Bytes, of "2.3 MB", "512 KiB" or a number alone, none of which is long. https://schema.org/contentSize */
function sizeOf([text = '']: readonly string[]): number | undefined {
  if (text.length > 40) return undefined;
  const [, number = '', unit = '', binary] = /^([\d., ]+?)\s*(?:([kmgt]?)(i?)b|bytes?)?$/i.exec(text.trim()) ?? [];
  const plain = Number(number.replace(/[ ,](?=\d{3}\b)/g, '').replace(',', '.') || NaN);
  return Math.round(plain * (binary ? 1024 : 1000) ** ' kmgt'.indexOf(unit.toLowerCase() || ' '));
}
