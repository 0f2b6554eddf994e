#!/usr/bin/env bash
# oai-pmh 2.0.3 (a harvester) on a list, or a page of one, that has a single element
# (https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl). Seen on 1 December 2026:
#
# - ListRecords, ListIdentifiers and ListSets of one element each end with "TypeError: initialResult[field] is not iterable".
# - So does a harvest of three records whose second page has the third one alone: two come, then "result[field] is not iterable".
# - Of two elements a page, all of them come; and the token of the page before is sent back as it was.
#
# What was expected: one record, header or set, and three records. One element is what a small set has, or a harvest of what changed
# since yesterday, and a last page as often as any other number. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund oai-pmh@2.0.3
cat > harvest.mjs <<'JS'
import { createServer } from 'node:http';
import oai from 'oai-pmh';
const header = (n) => `<header><identifier>oai:lib.example.org:${n}</identifier><datestamp>2025-11-12</datestamp></header>`;
const record = (n) => `<record>${header(n)}<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Springs ${n}</dc:title></oai_dc:dc></metadata></record>`;
const set = (n) => `<set><setSpec>s${n}</setSpec><setName>Set ${n}</setName></set>`;
const element = { ListRecords: record, ListIdentifiers: header, ListSets: set };
const first = '<resumptionToken completeListSize="3" cursor="0">two|by=two</resumptionToken>';
const last = '<resumptionToken completeListSize="3" cursor="2"/>';
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const verb = searchParams.get('verb');
  const page = (numbers, token = '') => `<${verb}>${numbers.map(element[verb]).join('')}${token}</${verb}>`;
  const next = searchParams.get('resumptionToken') === 'two|by=two';
  const list = { '/one': page([1]), '/two': page([1, 2]), '/three': next ? page([3], last) : page([1, 2], first) }[pathname];
  response.setHeader('content-type', 'text/xml');
  response.end(`<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
    <responseDate>2025-11-12T00:00:00Z</responseDate><request>https://lib.example.org/oai</request>${list}</OAI-PMH>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const harvest = async (path, name, ...options) => {
  const client = new oai.OaiPmh(`http://127.0.0.1:${server.address().port}/${path}`);
  let count = 0;
  try {
    for await (const each of client[name](...options)) if (each) count += 1;
    console.log(path, name, count);
  } catch (error) {
    console.log(path, name, count, `${error.name}: ${error.message}`);
  }
};
const options = { metadataPrefix: 'oai_dc' };
for (const path of ['two', 'one', 'three']) {
  await harvest(path, 'listRecords', options);
  await harvest(path, 'listIdentifiers', options);
  if (path !== 'three') await harvest(path, 'listSets');
}
server.close();
server.closeAllConnections();
JS
node harvest.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
two listRecords 2
two listIdentifiers 2
two listSets 2
one listRecords 0 TypeError: initialResult[field] is not iterable
one listIdentifiers 0 TypeError: initialResult[field] is not iterable
one listSets 0 TypeError: initialResult[field] is not iterable
three listRecords 2 TypeError: result[field] is not iterable
three listIdentifiers 2 TypeError: result[field] is not iterable
SEEN
