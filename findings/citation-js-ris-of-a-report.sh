#!/usr/bin/env bash
# citation-js (core 0.8.2, plugin-ris 0.8.2) on the RIS of a report. Seen on 30 November 2026:
#
# - `AB` and `N2`, which both are an abstract: `N2` is the abstract, and `AB` becomes a note. With `AB` alone that is the abstract.
# - `SN` of a report is its number, though it may be an ISBN, as it is of a book.
# - `A2` of a report is the editor of its series, not its own.
#
# What was expected: the abstract from `AB`; an ISBN; an editor. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2
cat > read.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
const fields = (lines, ...names) => {
  const [item] = new Cite(['TY  - RPRT', 'TI  - Springs', ...lines, 'ER  - ', ''].join('\n')).data;
  console.log(JSON.stringify(names.map((name) => item[name] ?? null)));
};
fields(['AB  - from AB', 'N2  - from N2'], 'abstract', 'note');
fields(['AB  - from AB'], 'abstract', 'note');
fields(['SN  - 9789291150892'], 'ISBN', 'number');
fields(['A2  - Rai, A.'], 'editor', 'collection-editor');
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
["from N2","from AB"]
["from AB",null]
[null,"9789291150892"]
[null,[{"family":"Rai","given":"A."}]]
SEEN
