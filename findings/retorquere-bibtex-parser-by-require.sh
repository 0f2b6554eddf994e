#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 names a file for `require` in its package.json, dist/cjs/index.js, which cannot be required: the
# package says "type": "module", so Node takes that file for a module, and "module" is not defined there. `import` works. Seen on
# 1 December 2026 in Node 20.20.
#
# What was expected: that what stands under "require" in "exports" can be required. A bench that resolves the package from a CommonJS
# place, as `createRequire(…).resolve` does, gets the same file. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @retorquere/bibtex-parser@9.0.29
cat > both.mjs <<'JS'
import { createRequire } from 'node:module';
const record = '@book{a, title = {Springs}, author = {Rai, Asha}}';
try {
  createRequire(import.meta.url)('@retorquere/bibtex-parser');
  console.log('required');
} catch (error) {
  console.log(`${error.name}: ${error.message.split('\n')[0]}`);
}
const { parse } = await import('@retorquere/bibtex-parser');
console.log(`imported: ${parse(record).entries[0].fields.title}`);
JS
node both.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
ReferenceError: module is not defined in ES module scope
imported: Springs
SEEN
