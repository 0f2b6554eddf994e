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
  const bundle = await rollup({ input: 'page', plugins: [page, nodeResolve({ exportConditions: ['production'] })] });
  const { output } = await bundle.generate({ format: 'es' });
  return output;
}
