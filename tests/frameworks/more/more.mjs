// The frameworks that `npm run verify:full` tries.
import { readFileSync } from 'node:fs';
import { solid } from './solid/compile.mjs';
import { svelte } from './svelte/compile.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const here = (path) => new URL(path, import.meta.url);
const preactJsx = { jsx: 'automatic', jsxImportSource: 'preact' };

/** @type {import('../small.mjs').Framework[]} */
export const more = [
  {
    name: 'Preact',
    version: versionOf('preact'),
    page: here('preact/page.jsx'),
    server: here('preact/server.jsx'),
    example: here('preact/example.jsx'),
    modules: here('node_modules'),
    forPage: preactJsx,
    forServer: preactJsx,
    kept: ['a keyed list', 'a portal'],
  },
  {
    name: 'Svelte',
    version: versionOf('svelte'),
    page: here('svelte/page.svelte.mjs'),
    server: here('svelte/server.mjs'),
    example: here('svelte/example.mjs'),
    modules: here('node_modules'),
    forPage: { plugins: [svelte('client')], conditions: ['svelte', 'browser', 'development'] },
    forServer: { plugins: [svelte('server')], conditions: ['svelte', 'development'] },
    kept: ['a keyed list'],
  },
  {
    name: 'Solid',
    version: versionOf('solid-js'),
    page: here('solid/page.jsx'),
    server: here('solid/server.jsx'),
    example: here('solid/example.jsx'),
    modules: here('node_modules'),
    forPage: { plugins: [solid('dom')], conditions: ['browser', 'development'] },
    forServer: { plugins: [solid('ssr')] },
    kept: ['a keyed list', 'a portal'],
  },
  {
    name: 'Angular',
    isStoppedByOthers: true,
    version: versionOf('@angular/core'),
    page: here('angular/page.mjs'),
    server: here('angular/server.mjs'),
    example: here('angular/example.mjs'),
    modules: here('node_modules'),
    forPage: { conditions: ['development'], tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } },
    forServer: { conditions: ['development'] },
    kept: ['a keyed list'],
  },
];
