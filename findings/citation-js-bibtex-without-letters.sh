#!/usr/bin/env bash
# citation-js (core 0.8.2, plugin-bibtex 0.8.2), writing BibTeX: what becomes of titles in other scripts. Seen on 1 December 2026:
#
# - Letters of Latin with marks are TeX's commands. Those of Cyrillic, Devanagari, Chinese, Arabic and Burmese are left out, so that of
#   a whole title nothing stays: `title = {}`. Nothing is said of it.
# - Greek letters are commands of maths.
#
# What was expected: letters that TeX has no command for, as they are, in UTF-8, as biber reads them. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > write.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
for (const title of ['Źródła', 'γη', 'Источники', 'मूल', '水源', 'چشمے', 'မြစ်']) {
  const [, written] = /title = (.*),/.exec(new Cite({ type: 'book', title }).format('bibtex')) ?? [];
  console.log(title, JSON.stringify(written));
}
JS
node write.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Źródła "{{\\' {Z}}r{\\' o}d\\l{}a}"
γη "{$\\gamma$$\\eta$}"
Источники "{}"
मूल "{}"
水源 "{}"
چشمے "{}"
မြစ် "{}"
SEEN
