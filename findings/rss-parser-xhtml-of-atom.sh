#!/usr/bin/env bash
# rss-parser 3.13.0 on Atom's text of the type "xhtml" (https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3). Seen on 30 November
# 2026:
#
# - An element in the midst of a sentence comes after the whole text: "One <b>two</b> three." is "One  three.<b>two</b>".
# - It is so in the summary, in the content and in the plain text that is made of them.
# - A title of this type is an object of the XML parser, not text.
#
# What was expected: the words in their order, and a title that is a string. Of type "html" they are. A feed of such entries is read
# without an error, and its sentences are others. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund rss-parser@3.13.0
cat > read.mjs <<'JS'
import Parser from 'rss-parser';
const div = (html) => `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
const escaped = (html) => html.replaceAll('<', '&lt;');
const sentence = 'One <b>two</b> three.';
const read = async (type, text) => {
  const { items } = await new Parser().parseString(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
    <title>Reports</title><id>urn:example:feed</id><updated>2025-11-12T00:00:00Z</updated>
    <entry><id>urn:example:1</id><updated>2025-11-12T00:00:00Z</updated><title type="${type}">${text}</title>
    <summary type="${type}">${text}</summary><content type="${type}">${text}</content></entry></feed>`);
  console.log(type, 'title  ', typeof items[0].title);
  for (const name of ['summary', 'content', 'contentSnippet']) console.log(type, name, JSON.stringify(items[0][name]));
};
await read('html', escaped(sentence));
await read('xhtml', div(sentence));
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
html title   string
html summary "One <b>two</b> three."
html content "One <b>two</b> three."
html contentSnippet "One two three."
xhtml title   object
xhtml summary "<div type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">One  three.<b>two</b></div></div>"
xhtml content "<div type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">One  three.<b>two</b></div></div>"
xhtml contentSnippet "One  three.two"
SEEN
