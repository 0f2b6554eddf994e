#!/usr/bin/env bash
# citation-js (core 0.8.2, plugin-bibtex 0.8.2, plugin-ris 0.8.2) gives CSL-JSON that CSL's own schema refuses
# (https://github.com/citation-style-language/schema). Seen on 30 November 2026:
#
# - RIS with two `UR`: `URL` is a list; the schema has a string. RIS lets a record have several.
# - BibTeX `publisher = {A and B}`: `publisher` is a list, as if it were names; the schema has a string.
# - BibTeX `date = {2007-03-12/..}`, a range without an end: `date-parts` has a null in it.
#
# What was expected: the first address, one publisher, and one date or a literal. Whoever reads CSL-JSON that was made so meets
# these. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2
cat > read.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
const field = (text, name) => console.log(name, JSON.stringify(new Cite(text).data[0][name]));
field('TY  - RPRT\nTI  - Springs\nUR  - https://a.example/1\nUR  - https://a.example/2\nER  - \n', 'URL');
field('@book{a, title = {Springs}, publisher = {A and B}}', 'publisher');
field('@report{a, title = {Springs}, date = {2007-03-12/..}}', 'issued');
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
URL ["https://a.example/1","https://a.example/2"]
publisher ["A","B"]
issued {"date-parts":[[2007,3,12],null]}
SEEN
