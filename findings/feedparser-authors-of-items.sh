#!/usr/bin/env bash
# feedparser 2.6.0 (of npm) and the `author` of an item. Seen on 1 December 2026:
#
# - An Atom entry with one author has that one. With two of its own it has the feed's author, and if the feed has none, null.
# - An Atom entry that was taken from another feed, without an author of its own, has the author of this feed, not of its `source`
#   (https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1).
# - An RSS item without an author has the one who edits the channel, or `webMaster`, or the channel's `dc:publisher`.
# - Two `dc:creator` in RSS: the first.
#
# What was expected: an author of the entry; the author of the source; none, since a publisher or whoever runs the server
# (https://www.rssboard.org/rss-specification#optionalChannelElements) did not write the reports. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund feedparser@2.6.0
cat > read.mjs <<'JS'
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
const read = async (name, feed) => {
  const parser = Readable.from([`<?xml version="1.0"?>${feed}`]).pipe(new FeedParser());
  for await (const item of parser) console.log(name, '->', JSON.stringify(item.author));
};
const author = (name) => `<author><name>${name}</name></author>`;
const dates = '<updated>2025-11-12T00:00:00Z</updated>';
const atom = (authorsOfFeed, inEntry) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Reports</title>
  <id>urn:example:feed</id>${dates}${authorsOfFeed}
  <entry><title>Springs</title><id>urn:example:1</id>${dates}<link href="https://lib.example.org/1"/>${inEntry}</entry></feed>`;
const rss = (inChannel, inItem = '') => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Reports</title>
  <link>https://lib.example.org/</link><description>New ones</description>${inChannel}
  <item><title>Springs</title><link>https://lib.example.org/1</link>${inItem}</item></channel></rss>`;
const two = author('Rai, Asha') + author('Lee, B.');
const source = `<source><id>urn:example:other</id><title>Other</title>${dates}${author('Kim, C.')}</source>`;
const creators = '<dc:creator>Rai, Asha</dc:creator><dc:creator>Lee, B.</dc:creator>';
await read('Atom, one author', atom(author('Example House'), author('Rai, Asha')));
await read('Atom, two authors', atom(author('Example House'), two));
await read('Atom, two authors, none of the feed', atom('', two));
await read('Atom, of another feed', atom(author('Example House'), source));
await read('RSS, two creators', rss('', creators));
await read('RSS, managingEditor', rss('<managingEditor>editor@lib.example.org</managingEditor>'));
await read('RSS, webMaster', rss('<webMaster>server@lib.example.org</webMaster>'));
await read('RSS, dc:publisher', rss('<dc:publisher>Example House</dc:publisher>'));
await read('RSS, nobody', rss(''));
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Atom, one author -> "Rai, Asha"
Atom, two authors -> "Example House"
Atom, two authors, none of the feed -> null
Atom, of another feed -> "Example House"
RSS, two creators -> "Rai, Asha"
RSS, managingEditor -> "editor@lib.example.org"
RSS, webMaster -> "server@lib.example.org"
RSS, dc:publisher -> "Example House"
RSS, nobody -> null
SEEN
