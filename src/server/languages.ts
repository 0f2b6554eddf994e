// Written by `npm run docs` from src/i18n/languages.ts.
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

/**
 * The words that a page loads when a card needs them. A server writes a card in one go, so it has all of them at hand. They are
 * no `await import()` of the one list: `require` refuses modules with a top-level `await`, and so do bundles for CommonJS.
 */
export const languages = { ar, bn, da, de, es, fa, fr, hi, it, my, ne, ps, pt, ru, ur, zh };
