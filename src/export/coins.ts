// A publication as a ContextObject in key and encoded value, for COinS. ANSI/NISO Z39.88-2004
import { type Contributor, familyOf, nameOfParts } from '../record/contributor.js';
import type { Publication } from '../record/publication.js';
import { isoDate } from './iso-date.js';
import { plainText } from '../record/rich-text.js';
import { signBehind } from './written-text.js';
import { readDoi } from '../record/identifiers.js';

/**
 * The formats and genres for kinds of publication; of Dublin Core, which has no genres, the type that Zotero goes by. What
 * else there is is a document, which is the standard's own word where no other one is known to fit.
 *
 * @see https://www.fzt.haw-hamburg.de/pers/Scholz/arbeiten/KEV-Format-Book.html the keys of the format for books
 */
const KINDS: ReadonlyMap<string, readonly [format: 'journal' | 'book' | 'dissertation' | 'dc', genre: string]> =
  new Map([
    ['article', ['journal', 'article']],
    ['book', ['book', 'book']],
    ['chapter', ['book', 'bookitem']],
    ['conference-paper', ['book', 'proceeding']],
    ['report', ['book', 'report']],
    ['working-paper', ['book', 'report']],
    ['brief', ['book', 'report']],
    ['thesis', ['dissertation', '']],
    ['preprint', ['dc', 'preprint']],
    ['dataset', ['dc', 'dataset']],
    ['software', ['dc', 'computerProgram']],
    ['presentation', ['dc', 'presentation']],
    ['poster', ['dc', 'presentation']],
    ['video', ['dc', 'videoRecording']],
    ['image', ['dc', 'artwork']],
  ]);

/**
 * A publication as the ContextObject that COinS have in their `title`: `<span class="Z3988" title="…">`. Each kind has the
 * keys of its own format, as Zotero reads them from pages. Unknown facts, dates that are not certain and people other than
 * authors, for whom the formats have no key, are left out.
 *
 * @param publication a publication, as `readPublication` gives it
 * @returns text for an attribute. In HTML, write every `&` of it as `&amp;`.
 * @see https://www.zotero.org/support/dev/exposing_metadata
 */
export function toCoins(publication: Publication): string {
  const { type = '', series, publisher, place, edition, published, languages, identifiers = {} } = publication;
  const [format, genre] = KINDS.get(type) ?? ['book', 'document'];
  const { title: main, subtitle } = publication;
  const title = plainText(main) + (subtitle === undefined ? '' : signBehind(main) + plainText(subtitle));
  const isPart = format === 'journal' || genre === 'bookitem' || genre === 'proceeding';
  const { doi, handle, isbn, issn } = identifiers;
  const page = publication.links?.landingPage;
  const common: Pairs = [
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', handle && `info:hdl/${handle}`],
    ['rft_id', readDoi(page) ? '' : page],
    ['rft.date', published && isoDate(published)],
    // A key of Dublin Core's, which Zotero reads and writes in all formats, as it does `aucorp`.
    ['rft.language', languages?.[0]],
  ];
  const own: Readonly<Record<typeof format, () => Pairs>> = {
    journal: () => [
      ['rft.atitle', title],
      ['rft.jtitle', series],
      ['rft.volume', publication.volume],
      ['rft.issue', publication.issue],
      ['rft.issn', issn?.[0]],
    ],
    book: () => [
      // Zotero has the title of a document here, and that of a book by its own name.
      [isPart ? 'rft.atitle' : genre === 'document' ? 'rft.title' : 'rft.btitle', title],
      [isPart ? 'rft.btitle' : 'rft.series', series],
      ['rft.edition', edition],
      ['rft.place', place],
      ['rft.pub', publisher?.name],
      ['rft.isbn', isbn?.[0]],
      ['rft.issn', issn?.[0]],
    ],
    dissertation: () => [
      ['rft.title', title],
      ['rft.inst', publication.institution ?? publisher?.name],
      ['rft.degree', publication.degree],
      ['rft.isbn', isbn?.[0]],
    ],
    dc: () => [
      ['rft.title', title],
      ['rft.source', series],
      ['rft.publisher', publisher?.name],
      ['rft.rights', publication.licence?.label ?? publication.licence?.url],
      ...(publication.keywords ?? []).map((word) => ['rft.subject', word] as const),
    ],
  };
  const pairs: Pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    [format === 'dc' ? 'rft.type' : 'rft.genre', genre],
    ...own[format](),
    ...(format === 'dc' ? [] : pagesOf(publication.pages, isPart)),
    ...authorsOf(publication.contributors, format === 'dc'),
    ...common,
  ];
  return pairs.flatMap(([key, value]) => (value ? `${key}=${encoded(value)}` : [])).join('&');
}

type Pairs = readonly (readonly [key: string, value: string | undefined])[];

/** A range is where it stands; one number is where a part begins, and how many a whole has. */
function pagesOf(pages = '', isPart: boolean): Pairs {
  const [, first, last] = /^\s*([^\s–-]+)\s*[–-]+\s*([^\s–-]+)\s*$/.exec(pages) ?? [];
  if (isPart || last) return [['rft.spage', first], ['rft.epage', last], ['rft.pages', pages]]; // prettier-ignore
  return [['rft.tpages', pages]];
}

/** Authors by what is known of them: the first person by the parts of the name, an organization as such, all others in full. */
function authorsOf(contributors: readonly Contributor[] = [], isDublinCore: boolean): Pairs {
  const authors = contributors.filter(({ role }) => role === 'author');
  return authors.flatMap((author, at): Pairs => {
    const { name, kind, given, suffix } = author;
    const family = familyOf(author);
    if (kind === 'organization') return [['rft.aucorp', name]];
    if (!at && family && !isDublinCore) return [['rft.aulast', family], ['rft.aufirst', given], ['rft.ausuffix', suffix]]; // prettier-ignore
    return [[isDublinCore ? 'rft.creator' : 'rft.au', family && given ? nameOfParts(author) : name]];
  });
}

/** Half of a character that has two of them cannot be encoded. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
