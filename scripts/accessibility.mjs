// `npm run a11y`: the tests of abilities. With `--write` they write what they find into tests/accessibility and
// docs/accessibility.md in the place of comparing it; look at the difference before you commit it. It needs a build.
import { readdirSync } from 'node:fs';
import { root } from './server.mjs';
import { spawnSync } from 'node:child_process';

const files = readdirSync(new URL('../tests/node', import.meta.url)).filter((name) => name.startsWith('accessibility-')).map((name) => `tests/node/${name}`); // prettier-ignore
const { status } = spawnSync(process.execPath, ['--test-concurrency=1', '--test', '--test-reporter=spec', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WRITE_EXPECTATIONS: process.argv.includes('--write') ? '1' : '' },
});
process.exitCode = status ?? 1;
