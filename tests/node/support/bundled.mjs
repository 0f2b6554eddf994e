// A page's own bundle of one module, which imports the package by its name.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { root } from './dist.mjs';

/** @param source the module, as a page's author writes it */
export async function bundled(source) {
  const page = {
    name: 'page',
    resolveId: (id, importer) => (id === 'page' ? `${root}page.js` : importer ? null : undefined),
    load: (id) => (id === `${root}page.js` ? source : null),
  };
  const plugins = [page, nodeResolve({ exportConditions: ['production'] })];
  // It is CommonJS, which Rollup alone does not read; that it is imported is all that is asked of it.
  const external = ['@xmldom/xmldom'];
  const bundle = await rollup({ input: 'page', external, plugins });
  const { output } = await bundle.generate({ format: 'es' });
  return output;
}
