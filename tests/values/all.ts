// All values that a good guess gets wrong. `npm run docs` makes docs/values.md of them.
import { dates } from './dates.js';
import { files } from './files.js';
import { kinds } from './kinds.js';
import { links } from './links.js';
import { modsAndDatacite } from './mods-and-datacite.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { texts } from './texts.js';
import { translations } from './translations.js';
import type { RightValue } from './value.js';

/** By what they are about. */
const own: Readonly<Record<string, readonly RightValue[]>> = {
  'Links and identifiers': links,
  'The file behind “Open”': files,
  'Numbers, pages, editions': numbers,
  Dates: dates,
  'People and bodies': people,
  'Kinds of works, and who issued them': kinds,
  'Texts, keywords, licences': texts,
  'Titles and summaries in further languages': translations,
};

/** The same as the table has them: with the rows of formats that have a file of their own. */
export const chapters: Readonly<Record<string, readonly RightValue[]>> = Object.fromEntries(
  [...new Set([...Object.keys(own), ...Object.keys(modsAndDatacite)])].map((chapter) => [
    chapter,
    [...(own[chapter] ?? []), ...(modsAndDatacite[chapter] ?? [])],
  ]),
);
