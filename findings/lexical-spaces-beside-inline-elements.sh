#!/usr/bin/env bash
# lexical 0.52.0 and @lexical/html 0.52.0, HTML to its nodes, as it is pasted or imported: the space beside elements of a line. Seen on
# 30 November 2026:
#
# - It is kept beside `<b>`, `<cite>`, `<time>` and `<q>`.
# - It is lost beside `<small>`, `<dfn>`, `<bdi>`, `<data>` and a custom element, on both sides: "one two three" is "onetwothree".
#
# What was expected: all of these are phrasing content of HTML, so that their spaces count. Words run together in the text, and
# no one is told. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund lexical@0.52.0 @lexical/html@0.52.0 @lexical/headless@0.52.0 jsdom@26.1.0
cat > import.mjs <<'JS'
import { createHeadlessEditor } from '@lexical/headless';
import { $generateNodesFromDOM } from '@lexical/html';
import { $getRoot } from 'lexical';
import { JSDOM } from 'jsdom';
for (const name of ['b', 'cite', 'time', 'q', 'small', 'dfn', 'bdi', 'data', 'x-cite']) {
  const { document } = new JSDOM(`<p>one <${name}>two</${name}> three</p>`).window;
  const editor = createHeadlessEditor();
  const read = () => {
    $getRoot().append(...$generateNodesFromDOM(editor, document));
    console.log(name, JSON.stringify($getRoot().getTextContent()));
  };
  editor.update(read, { discrete: true });
}
JS
node import.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
b "one two three"
cite "one two three"
time "one two three"
q "one two three"
small "onetwothree"
dfn "onetwothree"
bdi "onetwothree"
data "onetwothree"
x-cite "onetwothree"
SEEN
