// All programs, by what they are for.
import { archives } from './programs/chromium.mjs';
import { converters } from './programs/converters.mjs';
import { documents } from './programs/documents.mjs';
import { extractors } from './programs/extractors.mjs';
import { feeds } from './programs/feeds.mjs';
import { mail } from './programs/mail.mjs';
import { pythonConverters, pythonFeeds, pythonReaders } from './programs/python.mjs';
import { textBrowsers } from './programs/text-browsers.mjs';

/** @typedef {{ title: string, programs: import('./measure.mjs').Program[] }} Kind */

/** Those of npm that need nothing else: what `npm test` runs. */
export const sample = [...extractors, ...converters, ...mail, ...feeds];

/** Everything. @type {Kind[]} */
export const kinds = [
  { title: 'Reader views and article extractors', programs: [...extractors, ...pythonReaders] },
  { title: 'Text browsers', programs: textBrowsers },
  { title: 'Converters to text and Markdown', programs: [...converters, ...pythonConverters] },
  { title: 'Documents and books', programs: documents },
  { title: 'Print and archives of pages', programs: archives },
  { title: 'Mail', programs: mail },
  { title: 'Feeds', programs: [...feeds, ...pythonFeeds] },
];
