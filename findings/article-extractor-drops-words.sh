#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1, the content of an article. Seen on 30 November 2026:
#
# - Elements that are not in its list of allowed ones go with all that is in them: a custom element, and also `<cite>`, `<time>`,
#   `<q>`, `<mark>`, `<dfn>`, `<data>` and `<bdi>`.
# - Of `<dl>` the descriptions stay and their terms go.
#
# What was expected: that the tag goes and its words stay, since the words are the article. A sentence has gaps, and a list of facts has
# values without names; `allowedTags` can be given, though not for every custom element there is. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @extractus/article-extractor@9.0.1
cat > read.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';
const text = 'Springs in the middle hills feed most of the villages, and this tells, in plain sentences, how they were counted, by whom, and when.';
const page = (html) => `<!doctype html><html lang="en"><head><title>Springs</title></head><body><article><h1>Springs</h1>
  <p>${text}</p><p>${text}</p>${html}<p>${text}</p><p>${text}</p></article></body></html>`;
const content = async (html) => {
  const article = await extractFromHtml(page(html), 'https://a.example/springs');
  if (!article.content.includes(text)) throw new Error('The article itself is not there.');
  console.log(article.content.split(`<p>${text}</p>`).join('').replace(/\s+/g, ' ').trim().replace(/^.*?<h1>.*?<\/h1>/, ''));
};
for (const name of ['b', 'sub', 'abbr', 'cite', 'time', 'q', 'mark', 'dfn', 'data', 'bdi', 'x-cite']) {
  await content(`<p>See ${name}: <${name}>Counting springs</${name}>.</p>`);
}
await content('<dl><dt>Date</dt><dd>2007</dd><dt>Pages</dt><dd>12</dd></dl>');
await content(`<x-card><p>${text.replace('Springs', 'Wells')}</p></x-card><p>(after the card)</p>`);
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<article> <p>See b: <b>Counting springs</b>.</p></article>
<article> <p>See sub: <sub>Counting springs</sub>.</p></article>
<article> <p>See abbr: <abbr>Counting springs</abbr>.</p></article>
<article> <p>See cite: .</p></article>
<article> <p>See time: .</p></article>
<article> <p>See q: .</p></article>
<article> <p>See mark: .</p></article>
<article> <p>See dfn: .</p></article>
<article> <p>See data: .</p></article>
<article> <p>See bdi: .</p></article>
<article> <p>See x-cite: .</p></article>
<article> <dl><dd>2007</dd><dd>12</dd></dl></article>
<article> <p>(after the card)</p></article>
SEEN
