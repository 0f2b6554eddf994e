#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 on entries such as journals and repositories write. Seen on 1 December 2026:
#
# - Atom, `link`: it is the first one of an entry, be it `rel="enclosure"` or "related", not the "alternate"
#   (https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2).
# - Atom, a title or summary of the type "xhtml": both are empty. Of the type "html" they are not.
# - RSS 1.0, `id`: not `rdf:about`, but made of the link and the date, and it ends in "NaN" where there is no date
#   (https://web.resource.org/rss/1.0/spec#s5.5).
# - PRISM, `getExtraEntryFields`: a starting page "013E01", as some journals number articles, is the number 130.
#
# What was expected: the page of the publication; its title; its identifier, which stays when a date comes to it; "013E01". Fails when
# any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat > read.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
const read = (feed, names) => {
  const getExtraEntryFields = (entry) => ({ page: entry['prism:startingPage'] });
  const [entry] = extractFromXml(`<?xml version="1.0"?>${feed}`, { getExtraEntryFields }).entries;
  console.log(JSON.stringify(names.map((name) => entry[name])));
};
const atom = (inEntry) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Reports</title><id>urn:example:feed</id>
  <updated>2025-11-12T00:00:00Z</updated><entry><id>urn:example:1</id><updated>2025-11-12T00:00:00Z</updated>${inEntry}</entry></feed>`;
const page = '<link rel="alternate" href="https://lib.example.org/1"/>';
const text = (type, html) => `<title type="${type}">${html}</title><summary type="${type}">${html}</summary>`;
const rdf = (inItem) => `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
  <channel rdf:about="https://lib.example.org/"><title>Journal</title><link>https://lib.example.org/</link><description>New</description>
  <items><rdf:Seq><rdf:li rdf:resource="https://lib.example.org/1"/></rdf:Seq></items></channel>
  <item rdf:about="https://lib.example.org/1"><title>Springs</title><link>https://lib.example.org/1</link>${inItem}</item></rdf:RDF>`;
read(atom(`<title>Springs</title>${page}<link rel="enclosure" href="https://lib.example.org/1.pdf"/>`), ['link']);
read(atom(`<title>Springs</title><link rel="enclosure" href="https://lib.example.org/1.pdf"/>${page}`), ['link']);
read(atom(`<title>Springs</title><link rel="related" href="https://lib.example.org/2"/>${page}`), ['link']);
read(atom(text('html', 'One &lt;b>two&lt;/b> three') + page), ['title', 'description']);
read(atom(text('xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three</div>') + page), ['title', 'description']);
read(rdf('<dc:date>2025-11-12</dc:date>'), ['id']);
read(rdf(''), ['id']);
read(rdf('<prism:startingPage>013E01</prism:startingPage>'), ['page']);
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
["https://lib.example.org/1"]
["https://lib.example.org/1.pdf"]
["https://lib.example.org/2"]
["One <b>two</b> three","One two three"]
["",""]
["683yae-1762905600000"]
["683yae-NaN"]
[130]
SEEN
