// The order of a list.
import { type Contributor, familyOf } from '../record/contributor.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';

/** How a list is sorted: as it came, by date, by title, or by its first authors. */
export type Sort = 'as-is' | 'newest' | 'oldest' | 'title' | 'author';

/**
 * The year in which a publication came out, or began to: a serial of 2004–2009 belongs to 2004, as astronomers count, so that 0 is
 * 1 BC. Undefined where the record says none, or only a decade, a century, or until when it came out.
 */
export const year = ({ published }: Publication): number | undefined =>
  published?.precision || published?.open === 'start' ? undefined : published?.year;

/**
 * A date as a number. It counts by its beginning, and what is not known of that as before all that is known: in a year the one
 * without a month is the oldest, and last of the newest. Seasons begin as they do north of the equator. NaN without a year.
 */
function dateOf({ published }: Publication): number {
  const { year = NaN, month, season = 0, day = 0 } = published ?? {};
  return year * 10_000 + (month ?? season * 3) * 100 + day;
}

/** Numbers in their order, in a direction, and NaN last in both. */
const compareNumbers = (a: number, b: number, direction = 1): number =>
  (a - b) * direction || Number(Number.isNaN(a)) - Number(Number.isNaN(b));

/**
 * Stands between the parts of a text that is sorted by one after the other: it is less than any character, so that "Rai, Z." is
 * before "Rai Joshi, A.".
 *
 * @see https://www.unicode.org/reports/tr35/tr35-collation.html#Special_Code_Points
 */
const NEXT = '\ufffe';

/** A text without quotation marks, brackets and other signs before its first word. */
const fromFirstWord = (text: string): string => text.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');

const titleKey = ({ title, subtitle }: Publication): string =>
  fromFirstWord(plainText(title)) + NEXT + plainText(subtitle);

/** A name from its family's on, as far as the record divides it, or writes it in that order; otherwise as it is. */
function nameKey(contributor: Contributor): string {
  const { name, kind, family, given, suffix } = contributor;
  // One part is not all of a name that has more.
  const isDivided = kind !== 'organization' && family && (given || name === familyOf(contributor));
  const parts = isDivided ? [familyOf(contributor), given, suffix] : name.split(/[,،]/);
  return parts.map((part) => fromFirstWord(part?.trim() ?? '')).filter(Boolean).join(NEXT); // prettier-ignore
}

/** The first author, or whoever stands first where there is none. Without anybody it is empty. */
function authorKey({ contributors = [] }: Publication): string {
  const first = contributors.find(({ role }) => role === 'author') ?? contributors[0];
  return first ? nameKey(first) : '';
}

/** How many languages' collators are kept. */
const BOUND = 20;
const collators = new Map<string, Intl.Collator>();

/** The order of a language's words, "2" before "10"; the engine's own where it does not know the language, or the tag is none. */
function collator(locale: string): Intl.Collator {
  let made = collators.get(locale);
  if (made) return made;
  const options = { numeric: true };
  try {
    made = new Intl.Collator(locale, options);
  } catch {
    return new Intl.Collator(undefined, options);
  }
  if (collators.size >= BOUND) collators.clear();
  collators.set(locale, made);
  return made;
}

/** Sorts by a key that is made once for each. */
const sortedBy = <Key>(
  publications: readonly Publication[],
  keyOf: (publication: Publication) => Key,
  compare: (a: Key, b: Key) => number,
): Publication[] =>
  publications
    .map((publication) => ({ publication, key: keyOf(publication) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ publication }) => publication);

/**
 * Publications in an order, in a list of their own; those that are alike stay in theirs. Those without a year are last, the newest
 * first or the oldest. By author means by family name, given name, year and title, and those without anybody are last.
 *
 * @param locale the BCP 47 tag of the language whose alphabet it is
 */
export function ordered(publications: readonly Publication[], sort: Sort, locale: string): Publication[] {
  if (sort === 'newest') return sortedBy(publications, dateOf, (a, b) => compareNumbers(a, b, -1));
  if (sort === 'oldest') return sortedBy(publications, dateOf, compareNumbers);
  if (sort !== 'title' && sort !== 'author') return [...publications];
  const { compare } = collator(locale);
  if (sort === 'title') return sortedBy(publications, titleKey, compare);
  return sortedBy(
    publications,
    (each) => ({ name: authorKey(each), year: each.published?.year ?? NaN, title: titleKey(each) }),
    (a, b) =>
      Number(!a.name) - Number(!b.name) ||
      compare(a.name, b.name) ||
      compareNumbers(a.year, b.year) ||
      compare(a.title, b.title),
  );
}
