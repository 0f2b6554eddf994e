// The frameworks that `npm test` tries.
import { readFileSync } from 'node:fs';
import { vue } from './vue/compile.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const here = (path) => new URL(path, import.meta.url);

/**
 * @typedef {object} Framework
 * @property {string} name with its version
 * @property {URL} page the entry of its app in pages
 * @property {URL} server the entry that renders it
 * @property {import('esbuild').BuildOptions} forPage
 * @property {import('esbuild').BuildOptions} forServer
 * @property {string[]} kept its ways to keep and move what a page shows
 */

/** @type {Framework[]} */
export const small = [
  {
    name: 'React',
    version: versionOf('react'),
    page: here('react/page.jsx'),
    server: here('react/server.jsx'),
    forPage: { jsx: 'automatic' },
    forServer: { jsx: 'automatic' },
    kept: ['StrictMode', 'a keyed list', 'Activity', 'a portal', 'Suspense'],
  },
  {
    name: 'Vue',
    version: versionOf('vue'),
    page: here('vue/page.mjs'),
    server: here('vue/server.mjs'),
    forPage: { plugins: [vue()] },
    forServer: { plugins: [vue({ ssr: true })] },
    kept: ['KeepAlive', 'a keyed list', 'Transition', 'Teleport', 'Suspense'],
  },
];
