#!/usr/bin/env bash
# Defuddle 0.19.4, the content of an article. Seen on 30 November 2026:
#
# - A custom element in a sentence becomes a `<p>` in the `<p>`. HTML does not have that: whoever reads the content again has the sentence
#   in three parts, the last of them outside of any paragraph.
# - A short list of facts is gone, whether `<ul>` or `<dl>`, though it has no link; the same facts in a table stay.
#
# What was expected: the words of the element in their sentence, and facts that stay. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund defuddle@0.19.4 jsdom@26.1.0
cat > read.mjs <<'JS'
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
const text = 'Springs in the middle hills feed most of the villages, and this tells, in plain sentences, how they were counted, by whom, and when.';
const page = (html) => `<!doctype html><html lang="en"><head><title>Springs</title></head><body><article><h1>Springs</h1>
  <p>${text}</p><p>${text}</p>${html}<p>${text}</p><p>${text}</p></article></body></html>`;
const content = async (html) => {
  const url = 'https://a.example/springs';
  const { content } = await Defuddle(new JSDOM(page(html), { url }).window.document, url);
  if (!content.includes(text)) throw new Error('The article itself is not there.');
  return content.split(`<p>${text}</p>`).join('').replace(/\s+/g, ' ').replace(/^<article>|<\/article>$/g, '').trim();
};
const show = (name, value) => console.log(`${name}:`, JSON.stringify(value));
const sentence = await content(`<p>It is told in <x-cite>Counting springs</x-cite> at length.</p>`);
show('x-cite', sentence);
const { body } = new JSDOM(sentence).window.document;
show('read again', [...body.childNodes].map(({ nodeName, textContent }) => [nodeName, textContent]));
show('ul', await content('<ul><li>12 pages</li><li>Nepali</li></ul>'));
show('dl', await content('<dl><dt>Pages</dt><dd>12</dd><dt>Language</dt><dd>Nepali</dd></dl>'));
show('table', await content('<table><tr><th>Pages</th><td>12</td></tr><tr><th>Language</th><td>Nepali</td></tr></table>'));
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
x-cite: "<p>It is told in <p>Counting springs</p> at length.</p>"
read again: [["P","It is told in "],["P","Counting springs"],["#text"," at length."],["P",""]]
ul: ""
dl: ""
table: "<table><tbody><tr><th>Pages</th> <td>12</td></tr> <tr><th>Language</th> <td>Nepali</td></tr></tbody></table>"
SEEN
