// All values that a good guess gets wrong. `npm run docs` makes docs/values.md of them.
import { dates } from './dates.js';
import { files } from './files.js';
import { inFeeds } from './feeds.js';
import { inAll } from './in-all.js';
import { inOthers, namesInOthers } from './in-others.js';
import { kinds } from './kinds.js';
import { lines } from './lines.js';
import { links } from './links.js';
import { modsAndDatacite } from './mods-and-datacite.js';
import { narrowKinds, whichRecords } from './narrow-kinds.js';
import { marcValues } from './marc.js';
import { numbers } from './numbers.js';
import { series } from './series.js';
import { people } from './people.js';
import { references } from './references.js';
import { status } from './status.js';
import { stays } from './stays.js';
import { texts } from './texts.js';
import { thesesAndMeetings } from './theses-and-meetings.js';
import { titles } from './titles.js';
import { unknown } from './unknown.js';
import { translations } from './translations.js';
import { inBibtex } from './bibtex.js';
import { tex } from './tex.js';
import { wrapped } from './wrapped.js';
import type { RightValue } from './value.js';

/** By what they are about. */
const own: Readonly<Record<string, readonly RightValue[]>> = {
  'Links and identifiers': links,
  'The file behind “Open”': files,
  'Numbers, pages, editions': numbers,
  Dates: dates,
  'What looks wrong, and is not': stays,
  'What is not out yet': status,
  'People and bodies': people,
  'Kinds of works, and who issued them': kinds,
  'Kinds that are narrower, and when they came out': narrowKinds,
  'Which record, whose people': whichRecords,
  'What nobody knows': unknown,
  'Series and journals': series,
  'Theses and meetings': thesesAndMeetings,
  'Texts, keywords, licences': [...texts, ...lines],
  'References of reference managers': references,
  'Catalogues of libraries': marcValues,
  'Titles and summaries in further languages': [...translations, ...titles],
  'TeX, and letters that keep their case': tex,
  'BibTeX’s own fields and types': inBibtex,
  'Lines that were wrapped, texts that were escaped': wrapped,
};

/** Rows for formats that the files of a subject have none for: they stand in the chapter that has the same to say of others. */
const further = [...inAll, ...inOthers, ...namesInOthers, ...inFeeds];
const has = (rows: readonly RightValue[] | undefined, what: string) =>
  rows?.some((each) => each.what === what) === true;
const chapterOf = (what: string): string => {
  const chapter = [own, modsAndDatacite].flatMap(
    (all) => Object.keys(all).find((each) => has(all[each], what)) ?? [],
  )[0];
  if (chapter === undefined) throw new Error(`No chapter says: ${what}`);
  return chapter;
};

/** The same as the table has them: with the rows of formats that have a file of their own. */
export const chapters: Readonly<Record<string, readonly RightValue[]>> = Object.fromEntries(
  [...new Set([...Object.keys(own), ...Object.keys(modsAndDatacite)])].map((chapter) => [
    chapter,
    [
      ...(own[chapter] ?? []),
      ...(modsAndDatacite[chapter] ?? []),
      ...further.filter(({ what }) => chapterOf(what) === chapter),
    ],
  ]),
);
