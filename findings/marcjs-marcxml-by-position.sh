#!/usr/bin/env bash
# marcjs 3.0.2, MARCXML (https://www.loc.gov/standards/marcxml/) that is the same record for an XML parser, written in other ways. Seen
# on 30 November 2026:
#
# - Attributes in another order, `ind1` before `tag`: the tag and the indicators are pieces of quotation marks and figures.
# - An empty subfield as `<subfield code="a"/>`: the next one's markup is its value.
# - `code` on a new line: the code is a quotation mark.
# - CDATA: its brackets are in the value.
# - A subfield in a comment is a subfield.
#
# What was expected: the same record each time (in the case of CDATA, with "x & y"). There is no error in any of these cases. Fails when
# any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund marcjs@3.0.2
cat > read.mjs <<'JS'
import marcjs from 'marcjs';
const read = (name, field) => {
  const record = `<record><leader>00000nam a2200000 i 4500</leader>${field}</record>`;
  console.log(name, JSON.stringify(marcjs.Marc.parse(record, 'marcxml').fields));
};
read('usual  ', '<datafield tag="245" ind1="1" ind2="0"><subfield code="b">x</subfield></datafield>');
read('order  ', '<datafield ind1="1" ind2="0" tag="245"><subfield code="b">x</subfield></datafield>');
read('empty  ', '<datafield tag="245" ind1="1" ind2="0"><subfield code="a"/><subfield code="b">x</subfield></datafield>');
read('line   ', '<datafield tag="245" ind1="1" ind2="0"><subfield\n code="b">x</subfield></datafield>');
read('CDATA  ', '<datafield tag="245" ind1="1" ind2="0"><subfield code="b"><![CDATA[x & y]]></subfield></datafield>');
read('comment', '<datafield tag="245" ind1="1" ind2="0"><!-- <subfield code="z">old</subfield> --><subfield code="b">x</subfield></datafield>');
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
usual   [["245","10","b","x"]]
order   [["\"1\"","\"5","b","x"]]
empty   [["245","10","a","><subfield code=\"b\">x"]]
line    [["245","10","\"",">x"]]
CDATA   [["245","10","b","<![CDATA[x & y]]>"]]
comment [["245","10","o","=\"z\">old","b","x"]]
SEEN
