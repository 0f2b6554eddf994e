// All programs, by what they are for.
import { converters } from './programs/converters.mjs';
import { extractors } from './programs/extractors.mjs';
import { feeds } from './programs/feeds.mjs';
import { mail } from './programs/mail.mjs';

/** @typedef {{ title: string, programs: import('./measure.mjs').Program[] }} Kind */

/** Those of npm that need nothing else: what `npm test` runs. @type {Kind[]} */
export const sample = [
  { title: 'Reader views and article extractors', programs: extractors },
  { title: 'Converters to text and Markdown', programs: converters },
  { title: 'Mail', programs: mail },
  { title: 'Feeds', programs: feeds },
];

/** Everything. @type {Kind[]} */
export const kinds = sample;
