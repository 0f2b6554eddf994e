// Which publications of a list are the same one.
import { folded } from './fold.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';

/**
 * What identifies a publication, the same for each record of it: its DOI without letter case, its page, its Handle, what its record
 * calls its address, or a book's ISBN without hyphens; the first of these that there is. ISSNs and the ISBNs of chapters and articles
 * are those of what they are in. Undefined where there is nothing of it.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function identityOf({ type, identifiers = {}, links }: Publication): string | undefined {
  const { doi, handle, url, isbn } = identifiers;
  if (doi) return `doi:${doi.toLowerCase()}`;
  if (links?.landingPage) return links.landingPage;
  if (handle) return `hdl:${handle}`;
  const number = type === 'book' && isbn?.[0]?.replaceAll('-', '');
  return url || (number ? `isbn:${number}` : undefined);
}

/** A text for comparing: sources differ in how they divide a title, and in its dashes and stops. */
const words = (text: string): string =>
  folded(text)
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

/**
 * The names by which a publication is known again, and those of which it is no new one: where only one of two records has the
 * subtitle, they are of one publication. A chapter may be catalogued with the DOI of its book, and volumes of one title with one page,
 * Handle or ISBN; there all that tells them apart counts.
 */
function namesOf(publication: Publication, identity: string): { own: string[]; known: string[] } {
  const { title, subtitle, type, identifiers, published, volume, issue, number, pages } = publication;
  const begin = plainText(title);
  const whole = `${identity}\n${words(`${begin} ${plainText(subtitle)}`)}`;
  if (!identifiers?.doi || type === 'chapter') {
    const parts = identifiers?.doi ? [pages] : [published?.year, volume, issue, number, pages];
    const name = [whole, ...parts.map((part) => words(`${part ?? ''}`))].join('\n');
    return { own: [name], known: [name] };
  }
  const [bare, more] = [`${identity}\n${words(begin)}`, `${identity}\n${words(begin)}\n…`];
  return subtitle ? { own: [whole, more], known: [whole, bare] } : { own: [whole], known: [whole, more] };
}

/**
 * Publications without those that are there already, in their order. The same identity with another title is another publication, and
 * one without any identity is the same as itself alone.
 *
 * @param seen what is there already; it grows by what is new, so that it holds for what a list loads later
 */
export function withoutDuplicates(publications: readonly Publication[], seen: Set<unknown>): Publication[] {
  return publications.filter((publication) => {
    const identity = identityOf(publication);
    const { own, known } =
      identity === undefined ? { own: [publication], known: [publication] } : namesOf(publication, identity);
    if (known.some((name) => seen.has(name))) return false;
    for (const name of own) seen.add(name);
    return true;
  });
}

/**
 * Keys for the publications of one list: a key is one publication's alone, and stays with it in whatever order. It is the identity,
 * with a number behind it where that is another's already; or a number.
 */
export function newKeys(): (publication: Publication) => string {
  const keys = new WeakMap<Publication, string>();
  const counts = new Map<string, number>();
  return (publication) => {
    let key = keys.get(publication);
    if (key !== undefined) return key;
    const identity = identityOf(publication) ?? '';
    let count = counts.get(identity) ?? Number(!!identity);
    for (key = identity; !key || counts.has(key);) key = `${identity} ${++count}`.trim();
    counts.set(key, 1).set(identity, count);
    keys.set(publication, key);
    return key;
  };
}
