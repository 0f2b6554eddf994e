// The files for script tags and those for places without a document, made of what the compiler wrote into dist/. Of the npm
// modules there, the server's alone are made anew. What travels together is said here, and nowhere else.
import { here, languageFiles } from './scripts/language-files.mjs';
import { basename } from 'node:path';
import { chunksBy } from './scripts/chunks.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is in a file, for those who meet it alone. Lit's licence wants to be named where its code is. */
const banner = ({ isEntry, moduleIds }) => {
  const hasLit = moduleIds.some((id) => /node_modules\/(?:@lit\/|lit)/.test(id));
  const lit = hasLit ? ', with Lit (BSD-3-Clause)' : '';
  return isEntry || hasLit ? `/*! publication-card ${version} | MIT${lit} */` : '';
};

const plugins = [
  // Without this condition Rollup picks Lit's development build.
  nodeResolve({ exportConditions: ['production'] }),
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: true,
    // With functions written out where they are called, what servers send would be more: repetitions compress.
    compress: { passes: 5, inline: 1, unsafe_arrows: true },
    format: { comments: /^!/ },
  }),
];

/**
 * Without source maps: the npm modules have them, and their comments would be bytes that readers pay for. Without
 * `symbols`, which are set by `Object.defineProperty`: on a page with an `Object.prototype.get` that throws.
 */
const output = { dir: 'dist', banner, generatedCode: { preset: 'es2015', symbols: false }, freeze: false };

/**
 * Lit's parts announce their versions when they are imported. Of those that we take nothing from, not even that is needed; those
 * that we use are there with all that they do.
 */
const treeshake = { moduleSideEffects: (id) => !/node_modules\/(?:@lit\/|lit)/.test(id) };

/** The name of the file that begins with a module: that of its subject. */
const nameOf = (path) => {
  if (path.startsWith('elements/actions/')) return 'actions';
  if (path.startsWith('links/')) return 'links';
  if (path === 'define-list') return 'list';
  const [, words = ''] = /^i18n\/((?:list-)?words)\//.exec(path) ?? [];
  return (words && `${words}-`) + basename(path);
};

const languages = languageFiles();

/**
 * What is made anew for places without a document, with Lit's build for Node in files of its own: bundlers for workers look for
 * `browser`, and Lit's build for that needs a document as soon as it is imported. All other modules are the same for all places,
 * so that each is there once, with the errors that it throws and the words that it was given.
 */
const reachesLit =
  /\/dist\/(?:(?:elements|links|server|view)\/|(?:index|define(?:-cards|-list)?|script)\.js$)|\/node_modules\//;
const parsers = ['parse5', '@xmldom/xmldom'];
/** Of Lit's packages all but `lit`, which has no code of its own. */
const packageOf = (id) => /.*\/node_modules\/(?!lit\/)((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
/** The server's modules stay where they are, the others have a second one beside that of browsers. */
const placeOf = ({ name }) => (name.startsWith('server/') ? `${name}.js` : `node/${name}.js`);

/** Rollup plugin: the source maps that the compiler wrote, so that those of modules made anew lead to the same sources. */
const compilersMaps = {
  name: 'compilers-maps',
  load: (id) =>
    /\/dist\//.test(id) ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) } : null,
};

export default [
  {
    treeshake,
    input: { 'publication-card': 'dist/script.js' },
    // Chunks must not import the entry by its name: pages load it with a query ("?ver=2"), which would make it two modules.
    preserveEntrySignatures: 'strict',
    plugins: [languages.named, ...plugins],
    output: {
      ...output,
      format: 'es',
      manualChunks: chunksBy('core', nameOf),
      entryFileNames: '[name].js',
      chunkFileNames: 'publication-card-[name]-[hash].js',
      hashCharacters: 'base36',
    },
  },
  {
    treeshake,
    input: { 'publication-card.global': 'dist/script.js' },
    plugins: [languages.external, ...plugins],
    output: {
      ...output,
      paths: languages.pathOf,
      format: 'iife',
      name: 'publicationCard',
      // One file has the base class of the provider at its top; where a bundle for Node takes it in, nothing is to be thrown.
      intro: `if (typeof HTMLElement === "undefined") return; ${here}`,
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
    },
  },
  {
    treeshake,
    input: {
      index: 'dist/index.js',
      define: 'dist/define.js',
      'define-cards': 'dist/define-cards.js',
      'define-list': 'dist/define-list.js',
      script: 'dist/script.js',
      'server/index': 'dist/server/index.js',
    },
    external: (id, _, isResolved) => parsers.includes(id) || (isResolved && !reachesLit.test(id)),
    plugins: [compilersMaps, nodeResolve({ exportConditions: ['node', 'production'] })],
    output: {
      dir: 'dist',
      // A file for each module and for each of Lit's packages, so that others' bundles still leave out what they do not use.
      manualChunks: (id) => /.*\/dist\/(.+)\.js$/.exec(id)?.[1] ?? packageOf(id),
      minifyInternalExports: false,
      hoistTransitiveImports: false,
      entryFileNames: placeOf,
      chunkFileNames: placeOf,
      sourcemap: true,
      // Wherever the libraries lie beside the folder that is built.
      sourcemapPathTransform: (path) => path.replace(/^.*\/node_modules\//, 'node_modules/'),
    },
  },
];
