// Rollup plugin: leaves the languages as files of their own, which both scripts load. The classic script, which is one file,
// must not hold them all.
import { basename, dirname, resolve } from 'node:path';
import { readdirSync } from 'node:fs';

const isLanguage = (id) => /\/words\/[\w-]+\.js$/.test(id);

/** For the classic script's beginning. */
export const here = 'const $here = document.currentScript?.src || document.baseURI;';

/** The languages, for Rollup's `input`; English is in the script itself. */
export const languages = () =>
  Object.fromEntries(
    readdirSync('dist/i18n/words')
      .filter((name) => name.endsWith('.js') && name !== 'en.js')
      .map((name) => [`publication-card-words-${basename(name, '.js')}`, `dist/i18n/words/${name}`]),
  );

/**
 * @param isClassic for the classic script. From another host such a script has no address of its own to start from, so the
 *   tag's is taken, as it stands when the script begins.
 */
export const languageFiles = ({ isClassic = false } = {}) => ({
  name: 'language-files',
  renderDynamicImport: ({ targetModuleId }) =>
    isClassic && isLanguage(targetModuleId ?? '') ? { left: 'import(new URL(', right: ', $here))' } : null,
  resolveDynamicImport: (specifier, importer) =>
    isLanguage(specifier) ? { id: resolve(dirname(importer), specifier), external: true } : null,
});

/** For Rollup's `output.paths`: where a language is. */
export const languagePath = (id, hash) => `./publication-card-words-${basename(id, '.js')}-${hash}.js`;
