// Which modules of ours a page's start needs: a module, and all that it imports statically.
import { dirname, resolve } from 'node:path';
import { readFileSync } from 'node:fs';

const IMPORTED = /^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gm;

/** @param file a compiled module's path */
export function startModules(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED))
    startModules(resolve(dirname(file), path), found);
  return found;
}
