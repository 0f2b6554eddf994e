// What BibTeX's entries take from others: crossref and xdata.
import type { BibEntry } from './parser.js';

/**
 * What a part takes of the whole that it stands in, where it does not say so itself. Its whole's title is the name of what
 * it stands in. Texts, links and identifiers of the whole are not the part's, but for the numbers of the book.
 *
 * @see https://ctan.org/pkg/biblatex appendix B
 */
const INHERITED =
  'booktitle booksubtitle maintitle journal journaltitle editor editortype publisher address location institution organization series volume number edition isbn issn language langid'.split(' '); // prettier-ignore

const DATES = ['date', 'year', 'month', 'day'];

/** Of a book's part, the book's author is the part's. */
const PARTS_OF_BOOKS = /^(?:inbook|bookinbook|suppbook)$/;

/** An entry whose ancestors are more than these is not followed further. */
const MOST_ANCESTORS = 20;

/** Whether an entry of a type is one, and not there for others. */
export const isPublication = (type: string): boolean => !/^(?:xdata|set)$/.test(type);

/** The entries that are publications, each with what it takes from others. */
export function withInherited(entries: readonly BibEntry[]): BibEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]).reverse() as [string, BibEntry][]);
  return entries.filter(({ type }) => isPublication(type)).map((entry) => inherit(entry, byKey));
}

function inherit(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry {
  const fields = new Map(entry.fields);
  const seen = new Set([entry]);
  const waiting = ancestorsOf(entry, byKey);
  for (let next; (next = waiting.shift()) && seen.size <= MOST_ANCESTORS;) {
    const [parent, isWhole] = next;
    if (seen.has(parent)) continue;
    seen.add(parent);
    const take = (name: string, from = name) => {
      const value = parent.fields.get(from);
      if (value !== undefined && !fields.has(name)) fields.set(name, value);
    };
    if (!isWhole) for (const name of parent.fields.keys()) take(name);
    else {
      if (entry.type !== 'article') take('booktitle', 'title');
      else if (!fields.has('journal')) take('journaltitle', 'title');
      if (PARTS_OF_BOOKS.test(entry.type)) take('author');
      for (const name of INHERITED) take(name);
      if (!DATES.some((name) => fields.has(name))) for (const name of DATES) take(name);
    }
    // What a whole takes from others is the whole's as well.
    waiting.push(
      ...ancestorsOf(parent, byKey).map(([each, isOther]): [BibEntry, boolean] => [each, isWhole || isOther]),
    );
  }
  return { ...entry, fields };
}

/** The entries that one refers to: those whose fields are its own, and the whole that it is a part of. */
const ancestorsOf = (
  { fields }: BibEntry,
  byKey: ReadonlyMap<string, BibEntry>,
): [parent: BibEntry, isWhole: boolean][] =>
  ['xdata', 'crossref'].flatMap((name) =>
    (fields.get(name) ?? '').split(',', MOST_ANCESTORS).flatMap((key): [BibEntry, boolean][] => {
      const found = byKey.get(key.trim().toLowerCase());
      return found?.key ? [[found, name === 'crossref']] : [];
    }),
  );
