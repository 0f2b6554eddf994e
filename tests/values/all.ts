// All values that a good guess gets wrong. `npm run docs` makes docs/values.md of them.
import { dates } from './dates.js';
import { files } from './files.js';
import { kinds } from './kinds.js';
import { links } from './links.js';
import { narrowKinds, whichRecords } from './narrow-kinds.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
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
  'Kinds that are narrower, and when they came out': narrowKinds,
  'Which record, whose people': whichRecords,
  'Texts, keywords, licences': texts,
  'Titles and summaries in further languages': translations,
};
