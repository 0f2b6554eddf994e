// What may differ between a citation of a record as it came and ours: each of these is one change to what was read of it, and only
// where it applies, with its reason in docs/citations.md. The change is made to their item, since that is what says what we leave
// out or read otherwise.
import { dist } from './dist.mjs';
import { join } from 'node:path';

const { exportPublication } = await import(join(dist, 'server', 'index.js'));
const ownOf = (publication) => JSON.parse(exportPublication(publication, 'csl-json'))[0];

const without =
  (...keys) =>
  (item) => {
    for (const key of keys) delete item[key];
    return item;
  };

/** Takes variables from what we read, where `when` holds for theirs, ours, and the item. */
const asOurs = (keys, when) => (item, publication) => {
  const own = ownOf(publication);
  for (const key of keys) {
    if (!when(item[key], own[key], item, own)) continue;
    if (own[key] === undefined) delete item[key];
    else item[key] = own[key];
  }
  return item;
};

const words = (value) =>
  JSON.stringify(value ?? '').normalize('NFKD').replace(/\\u00ad|\u00ad|<[^>]*>|[\p{M}]/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''; // prettier-ignore
const isMissing = (theirs) => theirs === undefined || theirs === '';
const NAMES = ['author', 'editor', 'translator', 'director', 'contributor'];
const NUMBERS = ['number', 'issue', 'volume', 'collection-number', 'page', 'number-of-pages', 'edition', 'version'];
const partsOf = (names = []) => names.map(({ family = '', given = '', literal = '', name = '', ...rest }) => `${rest['non-dropping-particle'] ?? ''} ${rest['dropping-particle'] ?? ''} ${rest.suffix ?? ''} ${family} ${given} ${literal || name}`); // prettier-ignore
const lettersOf = (names) => partsOf(names).map((name) => [...new Set(words(name).split(' ').filter((each) => !/^(?:al|et|others)$/.test(each)))].sort().join(' ')).filter(Boolean).join(' | '); // prettier-ignore

/** What is said of an edition or version, whichever it is called. */
const editionsOf = ({ edition, version }) =>
  [...new Set([edition, version].flatMap((each) => words(each) || []))].sort().join(' | ');

/** Whether a language's tag is that of a name or a code: "English", "eng". */
function isSameLanguage(theirs, ours) {
  if (isMissing(theirs) || isMissing(ours)) return false;
  const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(theirs)?.[0];
  const [tag] = ours.split('-');
  const nameIn = (lang) => new Intl.DisplayNames([lang], { type: 'language' }).of(tag);
  return code
    ? Intl.getCanonicalLocales(code)[0] === tag
    : ['en', tag].some((lang) => words(theirs).startsWith(words(nameIn(lang))));
}

export const changes = {
  'roles without a name in any style': without('container-author', 'collection-editor', 'reviewed-author', 'original-author'),
  'when a work first came out': without('original-date', 'original-title', 'original-publisher', 'original-publisher-place'),
  'archives, sections and notes': without('archive', 'archive_location', 'archive-place', 'note', 'annote', 'section', 'source', 'medium', 'dimensions', 'scale', 'references', 'authority', 'jurisdiction', 'call-number', 'chapter-number', 'volume-title', 'number-of-volumes', 'accessed', 'event-date', 'submitted', 'journalAbbreviation', 'container-title-short', 'title-short', 'shortTitle'), // prettier-ignore
  'kinds that have no type here': asOurs(['type', 'genre', 'number'], (theirs, ours, item, own) => own.type === 'document' && !/^(?:document|book|chapter|thesis)$/.test(item.type)), // prettier-ignore
  'kinds that they do not know': asOurs(['type'], (theirs) => isMissing(theirs) || theirs === 'document'),
  'narrower kinds': asOurs(['type'], (theirs, ours) => /^(?:entry|post|review|article-(?:mag|news)|article$|book$|webpage$)/.test(theirs) && /^(?:article|chapter|book)/.test(ours)), // prettier-ignore
  'BibLaTeX’s keys for kinds': asOurs(['genre'], (theirs, ours, item, own) => /^(?:thesis|report|patent)$/.test(item.type) || own.type === 'document' || isMissing(theirs)), // prettier-ignore
  'what they do not read': asOurs(
    [...NUMBERS, 'container-title', 'collection-title', 'publisher', 'publisher-place', 'issued', 'DOI', 'URL', 'event', 'event-title', 'event-place', 'status', 'genre'],
    (theirs, ours, item) => isMissing(theirs) && (!item.issued || item.journal || !ours || typeof ours === 'string'),
  ),
  'a volume in a series': asOurs(['volume', 'collection-number', 'issue', 'number', 'container-title', 'collection-title'], (theirs, ours, item, own) => /^(?:report|book|thesis|software)$/.test(own.type) && own['collection-title'] !== undefined), // prettier-ignore
  'a number that is an ISBN': asOurs(['number'], (theirs) => /^97[89]|^[\d-]{12,}X?$/.test(theirs ?? '')),
  'the number of pages': asOurs(['page', 'number-of-pages'], (theirs, ours, item) => item['number-of-pages'] !== undefined || !/\d\s*[-–]\s*\w/.test(item.page ?? '')), // prettier-ignore
  'a version is no edition': asOurs(['edition', 'version'], (theirs, ours, item, own) => editionsOf(item) === editionsOf(own)),
  'a number in a journal and in a series': asOurs(['collection-number', 'number', 'issue'], (theirs, ours, item, own) => [theirs, ours].some(isMissing) || item.number === own.issue), // prettier-ignore
  'what holds a work, by its first title': asOurs(['container-title', 'collection-title'], (theirs, ours, item, own) => words(theirs).startsWith(words(own['container-title'] ?? own['collection-title'])) || isMissing(ours)), // prettier-ignore
  'the tags of meetings and of second titles in RIS': asOurs(['container-title', 'collection-title', 'event', 'event-title', 'event-place', 'publisher-place', 'title'], (theirs, ours, item, own) => own.type === 'paper-conference' || words(own.title).startsWith(`${words(item.title)} ${words(item['container-title'])}`.trim())), // prettier-ignore
  'a notice of how it was published': asOurs(['publisher'], (theirs, ours, item, own) => ours === undefined && /^(?:document|speech)$/.test(own.type)), // prettier-ignore
  'the set that a volume is of': asOurs(['title', 'volume', 'collection-title', 'container-title'], (theirs, ours, item, own) => item.type === 'book' && own.type === 'book'), // prettier-ignore
  'how a work stands': asOurs(['status'], (theirs, ours) => words(theirs) === words(ours)),
  'dates in other words': asOurs(['issued'], (theirs, ours) => !theirs?.['date-parts'] || theirs['date-parts'].flat().includes('') || Boolean(ours?.literal) || JSON.stringify(ours)?.includes('circa') || String(theirs['date-parts']) === String(ours?.['date-parts']) || String(ours?.['date-parts']).startsWith(String(theirs['date-parts']))), // prettier-ignore
  'a DOI is no address': asOurs(['URL', 'DOI'], (theirs, ours, item) => /doi/i.test(item.URL ?? '') || item.DOI !== undefined || isMissing(theirs)), // prettier-ignore
  'addresses are whole': asOurs(['URL'], (theirs, ours) => theirs === undefined || ours === undefined || words(theirs) === words(ours)),
  'the same words': asOurs(['publisher', 'publisher-place', 'title', 'container-title', 'collection-title', 'language'], (theirs, ours) => words(theirs) === words(ours) || (theirs ?? '').includes('Ã')), // prettier-ignore
  'languages as tags': asOurs(['language'], isSameLanguage),
  'the same names': asOurs(NAMES, (theirs, ours) => lettersOf(theirs) === lettersOf(ours)),
}; // prettier-ignore
