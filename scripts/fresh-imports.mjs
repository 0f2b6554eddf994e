// Rollup plugin: what could not be loaded is asked for again under a fresh address. Firefox remembers for the life of a page
// that a module could not be fetched, as the standard has it, so that a reader who is online again would press in vain.
// It can go when engines ask again by themselves: https://github.com/whatwg/html/issues/6768
import { fileURLToPath } from 'node:url';
import { startModules } from './start-modules.mjs';

const root = new URL('../', import.meta.url);
const pathOf = (path) => fileURLToPath(new URL(path, root));

/**
 * An import map may hold checksums, which are of addresses as they stand: nothing may pass them by. So a page that has one
 * gets the same address again. Stands at the end of each file that needs it; the minifier gives it a name of its own. A
 * declaration, since pages begin at once. It makes addresses of names, which the core has many of.
 */
const helper = (hash) =>
  `function $fresh(name) { const url = \`./publication-card-\${name}-${hash}.js\`; return import(url).catch(() => import(document.querySelector("[type=importmap]") ? url : \`\${url}?\${Date.now()}\`)); }`;

/**
 * Only what a page's start, and a press on a button, loads: the files of rare texts have no bytes left for it.
 *
 * @param entry the script tag's, a path from the project's root
 * @param modules that a button loads, likewise
 * @param hash in the names of files
 */
export function freshImports(entry, modules, hash) {
  const calls = new RegExp(`\\$fresh\\(["']\\./publication-card-([\\w-]+)-${hash}\\.js["']\\)`, 'g');
  let importers;
  return {
    name: 'fresh-imports',
    buildStart() {
      importers = new Set([...startModules(pathOf(entry)), ...modules.map(pathOf)]);
    },
    renderDynamicImport: ({ moduleId }) => (importers.has(moduleId) ? { left: '$fresh(', right: ')' } : null),
    renderChunk(code) {
      if (!code.includes('$fresh(')) return null;
      const named = code.replace(calls, '$$fresh("$1")');
      if (named.includes('$fresh("./') || named.includes("$fresh('./"))
        this.error('A file is not named as others are.');
      return { code: `${named}${helper(hash)}\n`, map: null };
    },
  };
}
