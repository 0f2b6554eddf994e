#!/usr/bin/env bash
# microdata-node 2.0.0 and web-auto-extractor 1.0.17, the values of microdata that are not the words one sees
# (https://html.spec.whatwg.org/multipage/microdata.html#values). Seen on 30 November 2026:
#
# - web-auto-extractor takes the words of `<time datetime>` and `<data value>`, and does not follow `itemref`.
# - microdata-node makes a number of `<data value>` where it can, so that "007" is 7; HTML has a string.
# - web-auto-extractor has a JSON-LD `@graph` under the type "undefined".
#
# What was expected: the strings "2007-03", "12" and "007", the ISBN, and the type "Report". A date that a page states exactly is "March
# 2007" for the one, and a number of a report loses its zeros in the other. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund microdata-node@2.0.0 web-auto-extractor@1.0.17
cat > read.mjs <<'JS'
import microdata from 'microdata-node';
import extractor from 'web-auto-extractor';
const html = `<div itemscope itemtype="https://schema.org/Report" itemref="more">
  <time itemprop="datePublished" datetime="2007-03">March 2007</time>
  <data itemprop="numberOfPages" value="12">twelve pages</data>
  <data itemprop="reportNumber" value="007">number seven</data></div><p id="more"><span itemprop="isbn">9789291150892</span></p>`;
console.log(JSON.stringify(microdata.toJson(html).items[0].properties));
const { '@context': context, '@type': type, ...properties } = extractor.default().parse(html).microdata.Report[0];
console.log(JSON.stringify(properties));
const graph = '<script type="application/ld+json">{ "@context": "https://schema.org", "@graph": [{ "@type": "Report" }] }</script>';
console.log(JSON.stringify(Object.keys(extractor.default().parse(graph).jsonld)));
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"datePublished":["2007-03"],"numberOfPages":[12],"reportNumber":[7],"isbn":["9789291150892"]}
{"datePublished":"March 2007","numberOfPages":"twelve pages","reportNumber":"number seven"}
["undefined"]
SEEN
