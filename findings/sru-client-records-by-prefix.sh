#!/usr/bin/env bash
# @natlibfi/sru-client 6.0.18 on answers of SRU
# (https://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/os/part3-sru2.0/searchRetrieve-v1.0-os-part3-sru2.0.html), read as strings, a
# page at a time. Seen on 1 December 2026:
#
# - The namespace of SRU may have the prefix "zs" or none. With "srw" or another there are no records, the total is NaN, and no error.
# - `end` tells where the next page starts by `recordPosition`, which is optional. Without that it says NaN, whatever
#   `nextRecordPosition` says.
# - A record as escaped XML (`recordXMLEscaping` "string") is an error, "Invalid character in name".
# - A prefix that is declared outside the record is not declared in its string: that is no XML with namespaces.
# - Elements are put together by their names, and an element in the midst of a sentence comes after it: "Letters to <persname>Rai,
#   Asha</persname> and others" is "Letters to and others Rai, Asha".
#
# What was expected: the same two records for any prefix, 3 as the next position, the record as it was before it was escaped, a
# string that an XML parser takes, and its words in their order. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @natlibfi/sru-client@6.0.18
cat > search.mjs <<'JS'
import { createServer } from 'node:http';
import client from '@natlibfi/sru-client';
const marc = (prefix, namespace = '') =>
  `<${prefix}record${namespace}><${prefix}leader>00000nam a2200000 i 4500</${prefix}leader></${prefix}record>`;
const plain = marc('', ' xmlns="http://www.loc.gov/MARC21/slim"');
const title = '<unittitle>Letters to <persname>Rai, Asha</persname> and others</unittitle>';
const archive = `<did xmlns="urn:isbn:1-931666-22-9">${title}<physdesc>One box</physdesc><unittitle>Post</unittitle></did>`;
const answer = (prefix, records, { escaping = 'xml', positions = true } = {}) => {
  const name = prefix === '' ? '' : `${prefix}:`;
  const tag = (local, text) => `<${name}${local}>${text}</${name}${local}>`;
  const each = (data, index) => tag('record', tag('recordSchema', 'x') + tag('recordXMLEscaping', escaping) + tag('recordData', data)
    + (positions ? tag('recordPosition', index + 1) : ''));
  const declared = `xmlns${prefix === '' ? '' : `:${prefix}`}="http://docs.oasis-open.org/ns/search-ws/sruResponse"`;
  const all = tag('numberOfRecords', 4) + tag('records', records.map(each).join('')) + tag('nextRecordPosition', records.length + 1);
  return `<?xml version="1.0"?><${name}searchRetrieveResponse ${declared} xmlns:marc="http://www.loc.gov/MARC21/slim">
    ${tag('version', '2.0')}${all}</${name}searchRetrieveResponse>`;
};
const answers = {
  'zs': answer('zs', [plain, plain]),
  'none': answer('', [plain, plain]),
  'srw': answer('srw', [plain, plain]),
  'sru': answer('sru', [plain, plain]),
  'no-positions': answer('zs', [plain, plain], { positions: false }),
  'escaped': answer('zs', [plain.replaceAll('<', '&lt;')], { escaping: 'string' }),
  'declared-outside': answer('zs', [marc('marc:')]),
  'mixed': answer('zs', [archive]),
};
const server = createServer((request, response) => response.end(answers[new URL(request.url, 'http://localhost').pathname.slice(1)]));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const search = (name) => new Promise((resolve) => {
  const records = [];
  let total;
  const url = `http://127.0.0.1:${server.address().port}/${name}`;
  client.default({ url, recordSchema: 'x', retrieveAll: false }).searchRetrieve('springs')
    .on('total', (count) => { total = count; })
    .on('record', (record) => records.push(record))
    .on('end', (next) => resolve({ text: `total ${total}, records ${records.length}, next ${next}`, records }))
    .on('error', (error) => resolve({ text: error.message.split('\n')[0], records }));
});
for (const name of Object.keys(answers)) {
  const { text, records } = await search(name);
  console.log(name, text);
  if (['declared-outside', 'mixed'].includes(name)) console.log(records[0].replace(/^<\?.*\?>/, '').replaceAll(/\s*\n\s*/g, ''));
}
server.close();
server.closeAllConnections();
JS
node search.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
zs total 4, records 2, next 3
none total 4, records 2, next 3
srw total NaN, records 0, next NaN
sru total NaN, records 0, next NaN
no-positions total 4, records 2, next NaN
escaped Invalid character in name
declared-outside total 4, records 1, next 2
<marc:record><marc:leader>00000nam a2200000 i 4500</marc:leader></marc:record>
mixed total 4, records 1, next 2
<did xmlns="urn:isbn:1-931666-22-9"><unittitle>Letters to  and others<persname>Rai, Asha</persname></unittitle><unittitle>Post</unittitle><physdesc>One box</physdesc></did>
SEEN
