#!/usr/bin/env bash
# citation-js (core 0.8.2, plugin-bibtex 0.8.2, plugin-ris 0.8.2): the same two names, by the format that they come in. Seen on 30 November
# 2026:
#
# - An organization, `{{World Bank}}` in BibTeX, `AU  - World Bank` in RIS: the one has it as the family name of a person, the
#   other as a literal.
# - BibTeX's `and others`, which stands for more names: a person whose family name is "others".
#
# What was expected: a literal in both, since double braces are BibTeX's way to say that a name is no person's; and no person for
# "others". A citation of such a record lists "others" among the authors. Fails when any of this changes.
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
const authors = (text) => console.log(JSON.stringify(new Cite(text).data[0].author));
authors('@techreport{a, title = {Springs}, author = {{World Bank}}}');
authors('TY  - RPRT\nTI  - Springs\nAU  - World Bank\nER  - \n');
authors('@techreport{a, title = {Springs}, author = {Rai, A. and others}}');
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[{"family":"World Bank"}]
[{"literal":"World Bank"}]
[{"given":"A.","family":"Rai"},{"family":"others"}]
SEEN
