// Written by `npm run docs` from src/i18n/languages.ts and list-languages.ts.
import { words as ar } from '../i18n/words/ar.js';
import { words as bn } from '../i18n/words/bn.js';
import { words as da } from '../i18n/words/da.js';
import { words as de } from '../i18n/words/de.js';
import { words as es } from '../i18n/words/es.js';
import { words as fa } from '../i18n/words/fa.js';
import { words as fr } from '../i18n/words/fr.js';
import { words as hi } from '../i18n/words/hi.js';
import { words as it } from '../i18n/words/it.js';
import { words as my } from '../i18n/words/my.js';
import { words as ne } from '../i18n/words/ne.js';
import { words as ps } from '../i18n/words/ps.js';
import { words as pt } from '../i18n/words/pt.js';
import { words as ru } from '../i18n/words/ru.js';
import { words as ur } from '../i18n/words/ur.js';
import { words as zh } from '../i18n/words/zh.js';
import { words as arList } from '../i18n/list-words/ar.js';
import { words as bnList } from '../i18n/list-words/bn.js';
import { words as daList } from '../i18n/list-words/da.js';
import { words as deList } from '../i18n/list-words/de.js';
import { words as esList } from '../i18n/list-words/es.js';
import { words as faList } from '../i18n/list-words/fa.js';
import { words as frList } from '../i18n/list-words/fr.js';
import { words as hiList } from '../i18n/list-words/hi.js';
import { words as itList } from '../i18n/list-words/it.js';
import { words as myList } from '../i18n/list-words/my.js';
import { words as neList } from '../i18n/list-words/ne.js';
import { words as psList } from '../i18n/list-words/ps.js';
import { words as ptList } from '../i18n/list-words/pt.js';
import { words as ruList } from '../i18n/list-words/ru.js';
import { words as urList } from '../i18n/list-words/ur.js';
import { words as zhList } from '../i18n/list-words/zh.js';

/**
 * The words that a page loads when a card needs them. A server writes a card in one go, so it has all of them at hand. They are
 * no `await import()` of the one list: `require` refuses modules with a top-level `await`, and so do bundles for CommonJS.
 */
export const languages = { ar, bn, da, de, es, fa, fr, hi, it, my, ne, ps, pt, ru, ur, zh };

/** The words that a list needs besides. */
export const listLanguages = {
  ar: arList,
  bn: bnList,
  da: daList,
  de: deList,
  es: esList,
  fa: faList,
  fr: frList,
  hi: hiList,
  it: itList,
  my: myList,
  ne: neList,
  ps: psList,
  pt: ptList,
  ru: ruList,
  ur: urList,
  zh: zhList,
};
