// Rollup plugin: leaves the languages as files of their own, which both scripts load. The classic script, which is one file,
// must not hold them all.
import { basename, dirname, resolve } from 'node:path';
import { readdirSync } from 'node:fs';

/** The languages, for Rollup's `input`. */
export const languages = () =>
  Object.fromEntries(
    readdirSync('dist/i18n/words')
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`publication-card-words-${basename(name, '.js')}`, `dist/i18n/words/${name}`]),
  );

export const languageFiles = () => ({
  name: 'language-files',
  resolveDynamicImport: (specifier, importer) =>
    /\/words\/[\w-]+\.js$/.test(specifier) ? { id: resolve(dirname(importer), specifier), external: true } : null,
});

/** For Rollup's `output.paths`: where a language is. */
export const languagePath = (id, hash) => `./publication-card-words-${basename(id, '.js')}-${hash}.js`;
