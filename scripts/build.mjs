// Builds dist/: the compiler writes the npm modules and their types, Rollup the two files for script tags. Then the demo's
// server-rendered page, of what is there now.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './server.mjs';

const run = (...args) => execFileSync('npx', ['--no-install', ...args], { cwd: root, stdio: 'inherit' });

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('rollup', '-c', '--silent');
await import('./server-page.mjs');
