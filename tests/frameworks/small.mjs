// The frameworks that `npm test` tries.
import { readFileSync } from 'node:fs';
import { vue } from './vue/compile.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const here = (path) => new URL(path, import.meta.url);

/**
 * @typedef {object} Framework
 * @property {string} name
 * @property {string} version
 * @property {URL} page the entry of its app in pages
 * @property {URL} server the entry that renders it
 * @property {URL} example the entry that shows its example of docs/frameworks.md
 * @property {URL} modules where its packages are
 * @property {import('esbuild').BuildOptions} forPage
 * @property {import('esbuild').BuildOptions} forServer
 * @property {boolean} [isStoppedByOthers] whether it shows no more changes where it hydrated nodes that its server had not written
 * @property {string[]} kept its ways to keep and move what a page shows
 */

/** @type {Framework[]} */
export const small = [
  {
    name: 'React',
    version: versionOf('react'),
    page: here('react/page.jsx'),
    server: here('react/server.jsx'),
    example: here('react/example.jsx'),
    modules: here('node_modules'),
    forPage: { jsx: 'automatic' },
    forServer: { jsx: 'automatic' },
    kept: ['StrictMode', 'a keyed list', 'Activity', 'a portal', 'Suspense'],
  },
  {
    name: 'Vue',
    version: versionOf('vue'),
    page: here('vue/page.mjs'),
    server: here('vue/server.mjs'),
    example: here('vue/example.mjs'),
    modules: here('node_modules'),
    forPage: { plugins: [vue()] },
    forServer: { plugins: [vue({ ssr: true })] },
    kept: ['KeepAlive', 'a keyed list', 'Transition', 'Teleport', 'Suspense'],
  },
];
