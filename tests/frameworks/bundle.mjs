// Bundles a framework's app for pages and for Node, with the package as a site's own bundle has it.
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/server.mjs';
import { script } from '../node/support/answers.mjs';
import { tmpdir } from 'node:os';

/** The package by its name, which is not installed anywhere but is the project itself. */
const itself = {
  name: 'itself',
  setup(build) {
    build.onResolve({ filter: /^publication-card(?:\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData?.isAsked ? undefined : build.resolve(path, { resolveDir: root, kind, pluginData: { isAsked: true } }),
    );
  },
};

const common = {
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
  // Frameworks say what is wrong only where this is the word.
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
};

/**
 * What a server answers for the app of a framework: `/app/page.js`, and what that asks for later.
 *
 * @param {URL} entry
 * @param {import('esbuild').BuildOptions} options those of the framework
 */
export async function pageFiles(entry, options) {
  const { outputFiles } = await build({
    ...common,
    ...options,
    plugins: [itself, ...(options.plugins ?? [])],
    entryPoints: { page: fileURLToPath(entry) },
    splitting: true,
    outdir: '/app',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/app/${basename(path)}`, script(text)]));
}

/**
 * The module that renders the app on a server.
 *
 * @param {URL} entry
 * @param {import('esbuild').BuildOptions} options those of the framework
 */
export async function serverModule(entry, options) {
  const { outputFiles } = await build({
    ...common,
    ...options,
    entryPoints: [fileURLToPath(entry)],
    platform: 'node',
    // What is CommonJS asks for Node's own modules in its own way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [itself, ...(options.plugins ?? [])],
  });
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  const file = join(folder, 'server.mjs');
  await writeFile(file, outputFiles[0].contents);
  return import(file).finally(() => rm(folder, { recursive: true }));
}
