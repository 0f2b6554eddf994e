#!/usr/bin/env bash
# Ghost's import of HTML (@tryghost/kg-html-to-lexical 1.3.5) and its writing of it again (@tryghost/kg-lexical-html-renderer 1.3.5,
# with @tryghost/kg-default-nodes 2.1.5), on a quotation that has a list. HTML allows one. Seen on 30 November 2026:
#
# - The state that is imported still has the list, inside the quotation.
# - What is written of it is one line: the list's items run into each other, and into the paragraph before.
# - The same list in a `<figure>` is a list.
#
# What was expected: a list after the quotation, or lines. An import looks whole in the state and is not in the page. Fails when any
# of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @tryghost/kg-html-to-lexical@1.3.5 @tryghost/kg-lexical-html-renderer@1.3.5 @tryghost/kg-default-nodes@2.1.5
cat > import.cjs <<'JS'
const { htmlToLexical } = require('@tryghost/kg-html-to-lexical');
const { DEFAULT_NODES: nodes } = require('@tryghost/kg-default-nodes');
const Renderer = require('@tryghost/kg-lexical-html-renderer');
const brief = ({ type, text, children }) => text ?? (children ? `${type}(${children.map(brief).join(', ')})` : type);
const write = async (html) => {
  const state = htmlToLexical(html, { nodes });
  console.log(brief(state.root));
  console.log('   ', await new (Renderer.default ?? Renderer)({ nodes }).render(JSON.stringify(state)));
};
const list = '<ul><li>12 pages</li><li>Nepali</li></ul>';
write(`<blockquote><p>Springs</p>${list}</blockquote>`).then(() => write(`<figure><p>Springs</p>${list}</figure>`));
JS
node import.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
root(extended-quote(Springs, list(listitem(12 pages), listitem(Nepali))))
    <blockquote>Springs12 pagesNepali</blockquote>
root(paragraph(Springs), list(listitem(12 pages), listitem(Nepali)))
    <p>Springs</p><ul><li>12 pages</li><li>Nepali</li></ul>
SEEN
