// All values that a good guess gets wrong. `npm run docs` makes docs/values.md of them.
import { dates } from './dates.js';
import { files } from './files.js';
import { kinds } from './kinds.js';
import { lines } from './lines.js';
import { links } from './links.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { references } from './references.js';
import { texts } from './texts.js';
import { translations } from './translations.js';
import type { RightValue } from './value.js';

/** By what they are about, as the table has them. */
export const chapters: Readonly<Record<string, readonly RightValue[]>> = {
  'Links and identifiers': links,
  'The file behind “Open”': files,
  'Numbers, pages, editions': numbers,
  Dates: dates,
  'People and bodies': people,
  'Kinds of works, and who issued them': kinds,
  'Texts, keywords, licences': [...texts, ...lines],
  'Titles and summaries in further languages': translations,
  'References of reference managers': references,
};
