// The files for script tags, made of what the compiler wrote into dist/. The npm modules there stay as they are.
import { buildHash } from './scripts/build-hash.mjs';
import { freshImports } from './scripts/fresh-imports.mjs';
import { here, languageFiles, languagePath, languages } from './scripts/language-files.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { ownCopies } from './scripts/own-copies.mjs';
import { readFileSync } from 'node:fs';
import { replaceModule } from './scripts/replace-module.mjs';
import { shortExports } from './scripts/short-exports.mjs';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What is in a file, for those who meet it alone. The core and what is loaded on demand are met beside an entry, and have no
 * bytes to spare; but Lit's licence wants to be named where its code is.
 */
const banner = ({ isEntry, moduleIds }) => {
  const hasLit = moduleIds.some((id) => /node_modules\/(?:@lit\/|lit)/.test(id));
  const lit = hasLit ? ', with Lit (BSD-3-Clause)' : '';
  return isEntry || hasLit ? `/*! publication-card ${version} | MIT${lit} */` : '';
};

/** In the names of all files that a script loads. */
const hash = buildHash();

const plugins = [
  // Without this condition Rollup picks Lit's development build.
  nodeResolve({ exportConditions: ['production'] }),
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
    format: { comments: /^!/ },
  }),
];

/**
 * Without source maps: the npm modules have them, and their comments would be bytes that readers pay for. Without
 * `symbols`, which are set by `Object.defineProperty`: on a page with an `Object.prototype.get` that throws.
 */
const output = { dir: 'dist', banner, generatedCode: { preset: 'es2015', symbols: false }, freeze: false };

/**
 * Lit's parts announce their versions when they are imported. Of those that we do not use, such as its templates, nothing
 * is needed, not even that.
 */
const treeshake = { moduleSideEffects: (id) => !/node_modules\/(?:@lit\/|lit)/.test(id) };

/** What a reader's press on a button loads, each as one file. */
const buttons = ['cite', 'export', 'share'].map((name) => `dist/elements/actions/${name}.js`);
const writers = ['bibtex', 'ris', 'csl-json', 'own-json'].map((name) => `dist/cite/${name}.js`);
const actions = [...buttons, ...writers, 'dist/cite/engine.js'];

/** Names say where a file is from where two have the same: what writes a format, and what reads it. */
const PREFIXES = { cite: 'write-', sources: 'ask-' };
const prefixOf = (id) => {
  const [, folder, name] = /dist\/(\w+)\/([\w-]+)\.js$/.exec(id ?? '') ?? [];
  return writers.includes(`dist/${folder}/${name}.js`) || name === 'landing-page' ? (PREFIXES[folder] ?? '') : '';
};

export default [
  {
    treeshake,
    input: { 'publication-card': 'dist/define.js' },
    // Chunks must not import the entry by its name: pages load it with a query ("?ver=2"), which would make it two modules.
    preserveEntrySignatures: 'strict',
    plugins: [
      languageFiles(),
      ownCopies('dist/define.js', actions),
      freshImports('dist/define.js', actions, hash),
      ...plugins,
      shortExports(),
    ],
    output: {
      ...output,
      paths: (id) => languagePath(id, hash),
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId }) => `publication-card-${prefixOf(facadeModuleId)}[name]-${hash}.js`,
    },
  },
  {
    treeshake,
    input: { 'publication-card.global': 'dist/define.js' },
    plugins: [
      languageFiles({ isClassic: true }),
      replaceModule('dist/formats/formats.js', 'dist/formats/formats-classic.js'),
      ...plugins,
    ],
    output: {
      ...output,
      paths: (id) => languagePath(id, hash),
      format: 'iife',
      name: 'publicationCard',
      // One file has the base class of the provider at its top; where a bundle for Node takes it in, nothing is to be thrown.
      intro: `if (typeof HTMLElement === "undefined") return; ${here}`,
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
    },
  },
  { input: languages(), plugins, output: { ...output, format: 'es', entryFileNames: `[name]-${hash}.js` } },
];
