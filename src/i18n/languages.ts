// The languages of the interface. English is in the script that every page loads; any other is loaded by the first card in it.
import type { OwnIntl } from './own-intl.js';
import type { Words } from './words.js';

/** Loads the file of a language. */
export type LoadLanguage = () => Promise<{ readonly words: Words }>;

export { words as english } from './words/en.js';

/** Loads what all of them but English need besides. */
export const loadOwnIntl = (): Promise<OwnIntl> => import('./own-intl.js');

/** A file each, by their tags. `npm run docs` writes the list for servers, src/server/languages.ts, of this one. */
export const LANGUAGES: Readonly<Record<string, LoadLanguage>> = {
  ar: () => import('./words/ar.js'),
  bn: () => import('./words/bn.js'),
  da: () => import('./words/da.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fa: () => import('./words/fa.js'),
  fr: () => import('./words/fr.js'),
  hi: () => import('./words/hi.js'),
  it: () => import('./words/it.js'),
  my: () => import('./words/my.js'),
  ne: () => import('./words/ne.js'),
  ps: () => import('./words/ps.js'),
  pt: () => import('./words/pt.js'),
  ru: () => import('./words/ru.js'),
  ur: () => import('./words/ur.js'),
  zh: () => import('./words/zh.js'),
};
