// Part of the build: copies of the two entries with the version in their names, which are never written again, and
// dist/integrity.json, the checksums of all files for script tags.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The entries for script tags, by their plain names, and the names that a version keeps for ever. */
export const entries = {
  'publication-card.js': `publication-card.${version}.js`,
  'publication-card.global.js': `publication-card.${version}.global.js`,
};

/** The value of an `integrity` attribute. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Writes the copies and the checksums into dist/, beside what Rollup has written. */
export function writeIntegrity() {
  for (const [plain, versioned] of Object.entries(entries))
    copyFileSync(new URL(plain, dist), new URL(versioned, dist));
  const names = readdirSync(dist).filter((name) => /^publication-card.*\.js$/.test(name));
  const sums = names.sort().map((name) => [name, integrityOf(readFileSync(new URL(name, dist)))]);
  writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`);
}
