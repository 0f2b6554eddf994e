#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2, from the BibLaTeX of a report to CSL-JSON. Seen on 30 November 2026:
#
# - `institution`, which is who publishes a report, is not in it, and neither are `type`, `keywords` and `language`; `number` is the
#   number in a series.
# - A season, `2007-21`, is a month 21; a range without an end has an empty second date; "c. 1850" is 1850.
# - `and others` is an author of the literal name "others".
#
# What was expected: CSL's `publisher`, `genre`, `keyword`, `language` and `number`; `season`, one date, `circa`; no author. A card or
# citation of such an item has no publisher, and more authors than the report. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2
cat > convert.mjs <<'JS'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
const show = (fields) => {
  const { entries } = new BibLatexParser(`@report{a, title = {Springs}, ${fields}}`).parse();
  const { id, title, type, ...rest } = new CSLExporter(entries).parse()[1];
  console.log(JSON.stringify(rest));
};
show('institution = {Example House}, type = {Working Paper}, number = {12}, keywords = {water, land}, language = {nepali}');
show('date = {2007-21}');
show('date = {2007-03-12/..}');
show('year = {c. 1850}');
show('author = {Rai, A. and others}');
JS
node convert.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"collection-number":"12"}
{"issued":{"date-parts":[[2007,21]]}}
{"issued":{"date-parts":[[2007,3,12],[]]}}
{"issued":{"date-parts":[[1850]]}}
{"author":[{"given":"A.","family":"Rai"},{"literal":"others"}]}
SEEN
