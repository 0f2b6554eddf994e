#!/usr/bin/env bash
# @citation-js/core 0.8.2 with @citation-js/plugin-bibtex 0.8.2, dates between BibLaTeX and CSL-JSON. Seen on 30 November 2026:
#
# - `date = {2004-21/2004-23}`, spring to autumn as EDTF has it, becomes `[[2004],[2004]]`: both seasons are lost.
# - `date = {2004/..}` becomes `[[2004],null]`, and the schema of CSL-JSON has no null in `date-parts`.
# - The seasons of CSL-JSON, which are months from 13 on, are written as they stand: `date = {2004-13/2004-15}` in BibLaTeX, whose
#   dates are EDTF, and `month = {13}` in BibTeX.
# - `[[2004],[]]` is written `2004/`, which says that the end is not known, and not that it is open.
# - Of two ranges of pages, `1--4, 7--9`, the first gets a hyphen and the second a dash: `1-4, 7–9`.
#
# What was expected: that 21 to 24 and 13 to 16 are each other's, that an open end has a form which both sides know, and that pages are
# alike. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > dates.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
const read = (fields) => {
  const [{ issued, page }] = new Cite(`@article{a, title={T}, journal={J}, ${fields}}`).data;
  console.log(fields, '->', JSON.stringify(issued?.['date-parts'] ?? page));
};
read('date={2004-21/2004-23}');
read('date={2004/..}');
read('pages={1--4, 7--9}');
const write = (parts, format) => {
  const text = new Cite({ id: '1', type: 'article-journal', title: 'T', issued: { 'date-parts': parts } }).format(format);
  console.log(JSON.stringify(parts), format, '->', text.match(/(?:date|month) = \{[^}]*\}/)?.[0]);
};
write([[2004, 13], [2004, 15]], 'biblatex');
write([[2004, 13]], 'bibtex');
write([[2004], []], 'biblatex');
JS
node dates.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
date={2004-21/2004-23} -> [[2004],[2004]]
date={2004/..} -> [[2004],null]
pages={1--4, 7--9} -> "1-4, 7–9"
[[2004,13],[2004,15]] biblatex -> date = {2004-13/2004-15}
[[2004,13]] bibtex -> month = {13}
[[2004],[]] biblatex -> date = {2004/}
SEEN
