// What stands in the names of all files that a script loads: one hash of everything that they are made of. Were it one for each
// file, the core would carry dozens of different ones, which no compression makes smaller (docs/decisions/017-entry-and-core.md).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Eight characters, the same for the same sources, settings and tools. */
export function buildHash() {
  const sources = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    // What the compiler has written; not what was bundled of it before.
    .filter((path) => path.endsWith('.js') && !path.startsWith('dist/publication-card'))
    .sort();
  const hash = createHash('sha256');
  const settings = readdirSync('scripts').filter((name) => name.endsWith('.mjs')).map((name) => `scripts/${name}`); // prettier-ignore
  for (const path of [...sources, ...settings.sort(), 'rollup.config.mjs', 'package.json', 'package-lock.json'])
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 8);
}
