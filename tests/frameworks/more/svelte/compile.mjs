// esbuild's plugin for Svelte's own files, by Svelte's own compiler.
import { compile, compileModule } from 'svelte/compiler';
import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';

/** @param {'client' | 'server'} generate */
export const svelte = (generate) => ({
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte(?:\.mjs)?$/ }, async ({ path }) => {
      const compiled = (path.endsWith('.mjs') ? compileModule : compile)(await readFile(path, 'utf8'), {
        filename: basename(path),
        generate,
        dev: true,
      });
      return { contents: compiled.js.code };
    });
  },
});
