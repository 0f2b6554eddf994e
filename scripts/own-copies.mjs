// Rollup plugin: gives each of some modules that are loaded on demand its own copy of what it needs beyond the start path. A
// file that several of them share would be one more to ask for, and where it cannot be fetched once, Firefox takes it for
// lost whoever asks again: only the file that is asked for can have a fresh address (fresh-imports.mjs).
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { startModules } from './start-modules.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const MARK = '?copy-for=';

/**
 * @param entry the script tag's, a path from the project's root
 * @param modules that are loaded on demand, likewise
 */
export function ownCopies(entry, modules) {
  const owners = new Map(modules.map((path, at) => [resolve(root, path), at]));
  let start;
  return {
    name: 'own-copies',
    buildStart() {
      start = startModules(resolve(root, entry));
    },
    // Modules that are loaded on demand in their turn are no part of a copy. An address that is put together is none of ours.
    resolveDynamicImport: (specifier, importer) =>
      typeof specifier === 'string' ? resolve(dirname(importer.split(MARK)[0]), specifier) : null,
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const [file, mark] = importer.split(MARK);
      const owner = owners.get(file) ?? mark;
      const id = resolve(dirname(file), source);
      return owner === undefined || start.has(id) || owners.has(id) ? id : `${id}${MARK}${owner}`;
    },
    load: (id) => (id.includes(MARK) ? readFileSync(id.split(MARK)[0], 'utf8') : null),
  };
}
