// Builds dist/: the compiler writes the npm modules and their types, Rollup the files for script tags and the modules for places
// without a document. The files for script tags get checksums and names with the version. Then what editors and type checkers
// know of the markup, and the demo's pages that are made: of presets, of a server, and of lists.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './server.mjs';
import { writeIntegrity } from './integrity.mjs';

const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
run('npx', '--no-install', 'tsc', '-p', 'tsconfig.build.json');
run('npx', '--no-install', 'rollup', '-c', '--silent');
writeIntegrity();
run('node', 'scripts/markup-types.mjs');
await import('./preset-pages.mjs');
await import('./server-page.mjs');
await import('./list-pages.mjs');
