// Languages are files of their own, which both scripts load: the modules', and the classic script, which is one file and must
// not hold them all.
import { basename, dirname, resolve } from 'node:path';

const isLanguage = (id) => /\/(?:list-)?words\/[\w-]+\.js$/.test(id);

/** The folder and the name: cards and lists have words of the same languages. */
const keyOf = (id) => `${basename(dirname(id))}/${basename(id)}`;

/** For the classic script's beginning. */
export const here = 'const $here = document.currentScript?.src || document.baseURI;';

/**
 * Two Rollup plugins: `named` notes what the modules' build calls the languages, which has to come first; `external` has the
 * classic script load those. From another host such a script has no address of its own to start from, so the tag's is taken, as
 * it stands when the script begins. `pathOf` is for that build's `output.paths`.
 */
export function languageFiles() {
  const files = new Map();
  return {
    named: {
      name: 'language-files-named',
      generateBundle(_, bundle) {
        for (const { facadeModuleId, fileName } of Object.values(bundle))
          if (isLanguage(facadeModuleId ?? '')) files.set(keyOf(facadeModuleId), fileName);
      },
    },
    external: {
      name: 'language-files-external',
      renderDynamicImport: ({ targetModuleId }) =>
        isLanguage(targetModuleId ?? '') ? { left: 'import(new URL(', right: ', $here))' } : null,
      resolveDynamicImport: (specifier, importer) =>
        isLanguage(specifier) ? { id: resolve(dirname(importer), specifier), external: true } : null,
    },
    pathOf: (id) => `./${files.get(keyOf(id))}`,
  };
}
