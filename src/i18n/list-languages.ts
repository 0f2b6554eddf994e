// The languages of lists: a file each, as those of cards have. English comes with the list itself.
import type { ListWords } from './list-words.js';

export { words as english } from './list-words/en.js';

/** By their tags, which are those of `LANGUAGES`. */
export const LIST_LANGUAGES: Readonly<Record<string, () => Promise<{ readonly words: ListWords }>>> = {
  ar: () => import('./list-words/ar.js'),
  bn: () => import('./list-words/bn.js'),
  da: () => import('./list-words/da.js'),
  de: () => import('./list-words/de.js'),
  es: () => import('./list-words/es.js'),
  fa: () => import('./list-words/fa.js'),
  fr: () => import('./list-words/fr.js'),
  hi: () => import('./list-words/hi.js'),
  it: () => import('./list-words/it.js'),
  my: () => import('./list-words/my.js'),
  ne: () => import('./list-words/ne.js'),
  ps: () => import('./list-words/ps.js'),
  pt: () => import('./list-words/pt.js'),
  ru: () => import('./list-words/ru.js'),
  ur: () => import('./list-words/ur.js'),
  zh: () => import('./list-words/zh.js'),
};
