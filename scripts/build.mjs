// Builds dist/: the compiler writes the npm modules and their types, Rollup the files for script tags and the modules for places
// without a document. The files for script tags get checksums and names with the version. Then the demo's pages that are made:
// of presets, and of a server.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './server.mjs';
import { writeIntegrity } from './integrity.mjs';

const run = (...args) => execFileSync('npx', ['--no-install', ...args], { cwd: root, stdio: 'inherit' });

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('rollup', '-c', '--silent');
writeIntegrity();
await import('./preset-pages.mjs');
await import('./server-page.mjs');
