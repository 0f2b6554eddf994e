#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0, from RIS, whose dates are YYYY/MM/DD/other (http://www.refman.com/support/risformat_tags_03.asp), to
# CSL-JSON and BibLaTeX. Seen on 1 December 2026:
#
# - A date as RIS writes it, "2025/11/12/", "2025///" or "2025///Spring" (in `PY`, `Y1` or `DA`), is taken as it stands: CSL-JSON has no
#   `issued`, and BibLaTeX a `date` that is none. A year alone, and "2025-11-12", which is not of RIS, are read.
# - With `PY` and `DA` the day in `DA` is not used.
# - `SN` of a journal's article is an ISBN, and of a report an ISSN.
#
# What was expected: the year at least, and the day where it is given; an ISSN, and an ISBN. No warning or error tells of it, and a list
# of such items has no years. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.6.0
cat > convert.mjs <<'JS'
import { BibLatexExporter, CSLExporter, parseRIS } from 'biblatex-csl-converter';
const convert = (type, lines, ...names) => {
  const where = type === 'JOUR' ? 'JO  - Journal' : 'PB  - Example House';
  const read = parseRIS([`TY  - ${type}`, where, 'AU  - Rai, Asha', 'TI  - Springs', ...lines, 'ER  - ', ''].join('\n'));
  const [item] = Object.values(new CSLExporter(read.entries).parse());
  const date = /date = .*\}/.exec(new BibLatexExporter(read.entries).parse())?.[0];
  const told = (read.errors ?? []).length + (read.warnings ?? []).length;
  console.log(lines.join(', '), '->', JSON.stringify(names.map((name) => item[name] ?? null)), date, told);
};
const dates = ['PY  - 2025', 'PY  - 2025/11/12/', 'Y1  - 2025/11/12/', 'DA  - 2025/11/12/', 'DA  - 2025-11-12', 'PY  - 2025///'];
for (const line of [...dates, 'PY  - 2025///Spring']) convert('JOUR', [line], 'issued');
convert('JOUR', ['PY  - 2025', 'DA  - 2025/11/12/'], 'issued');
convert('JOUR', ['PY  - 2025', 'SN  - 1234-5679'], 'ISSN', 'ISBN');
convert('RPRT', ['PY  - 2025', 'SN  - 9789291150892'], 'ISSN', 'ISBN');
JS
node convert.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
PY  - 2025 -> [{"date-parts":[[2025]]}] date = {2025} 0
PY  - 2025/11/12/ -> [null] date = {2025/11/12/} 0
Y1  - 2025/11/12/ -> [null] date = {2025/11/12/} 0
DA  - 2025/11/12/ -> [null] date = {2025/11/12/} 0
DA  - 2025-11-12 -> [{"date-parts":[[2025,11,12]]}] date = {2025-11-12} 0
PY  - 2025/// -> [null] date = {2025///} 0
PY  - 2025///Spring -> [null] date = {2025///Spring} 0
PY  - 2025, DA  - 2025/11/12/ -> [{"date-parts":[[2025]]}] date = {2025} 0
PY  - 2025, SN  - 1234-5679 -> [null,"1234-5679"] date = {2025} 0
PY  - 2025, SN  - 9789291150892 -> ["9789291150892",null] date = {2025} 0
SEEN
