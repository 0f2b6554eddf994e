// The versions of the programs of npm that were measured, as they are installed.
import { readFileSync } from 'node:fs';

/** Read as a file, because not every package exports its `package.json`. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
