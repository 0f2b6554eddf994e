// Where the list of formats has the source of each, for what is made of the comments there.
import { readFile } from 'node:fs/promises';

const folder = new URL('../src/formats/', import.meta.url);

/** The path of each format's file from the project's root, by the format's name and in the list's order. */
export async function formatSources() {
  const list = await readFile(new URL('formats.ts', folder), 'utf8');
  const imported = new Map([...list.matchAll(/^import \* as (\w+) from '(\.\/[\w/-]+)\.js'/gm)].map(([, name, path]) => [name, path]));
  const lines = [...list.matchAll(/^ +\{ name: '([\w-]+)'.*(?:\bimport\('([^']+)\.js'\)|\bfile: (\w+))/gm)];
  const paths = new Map();
  for (const [, name, path, file] of lines)
    if (!paths.has(name)) paths.set(name, `src/formats/${(path ?? imported.get(file)).slice(2)}.ts`);
  return paths;
} // prettier-ignore
