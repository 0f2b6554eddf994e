// A page loads these when a card first needs them; here they are at hand, so that nobody has to wait.
import * as ar from '../i18n/words/ar.js';
import * as bn from '../i18n/words/bn.js';
import * as da from '../i18n/words/da.js';
import * as de from '../i18n/words/de.js';
import * as en from '../i18n/words/en.js';
import { englishNames } from '../i18n/worded.js';
import * as es from '../i18n/words/es.js';
import * as fa from '../i18n/words/fa.js';
import * as fr from '../i18n/words/fr.js';
import * as hi from '../i18n/words/hi.js';
import * as it from '../i18n/words/it.js';
import { languages } from '../i18n/choose.js';
import * as languagesModule from '../i18n/languages.js';
import * as my from '../i18n/words/my.js';
import * as ne from '../i18n/words/ne.js';
import * as ps from '../i18n/words/ps.js';
import * as pt from '../i18n/words/pt.js';
import * as rareModule from '../i18n/en-rare.js';
import * as ru from '../i18n/words/ru.js';
import * as ur from '../i18n/words/ur.js';
import * as zh from '../i18n/words/zh.js';

const all = { ar, bn, da, de, en, es, fa, fr, hi, it, my, ne, ps, pt, ru, ur, zh };

/** Hands in what a page would wait for. */
export function languagesAtHand(): void {
  languages(languagesModule);
  englishNames(rareModule);
  for (const [tag, words] of Object.entries(all)) languagesModule.loaded.get(tag)!(words);
}
