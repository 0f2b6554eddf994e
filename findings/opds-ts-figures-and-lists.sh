#!/usr/bin/env bash
# opds-ts 2.1.1 reading a catalogue of OPDS 1.2 (https://specs.opds.io/opds-1.2). Seen on 1 December 2026:
#
# - A publication whose title is of figures alone, "1984", is not among the entries.
# - `dc:issued` that is a year, and `dc:identifier` of figures alone, are not there; "2025-11-12" and "urn:isbn:…" are.
# - An entry of two authors has none, and so is it with two of `dc:publisher` and of `dc:language`.
#
# What was expected: the entry; "2025", a date by https://www.w3.org/TR/NOTE-datetime, and the number; both authors, or one of them.
# There is no error. A list of such a catalogue has fewer publications than the catalogue, and names nobody for those that several
# wrote. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund opds-ts@2.1.1
cat > read.mjs <<'JS'
import { Feed } from 'opds-ts/v1.2';
const read = (name, title, inEntry) => {
  const entries = Feed.fromXml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/">
    <id>urn:example:feed</id><title>Reports</title><updated>2025-11-12T00:00:00Z</updated>
    <entry><title>${title}</title><id>urn:example:1</id><updated>2025-11-12T00:00:00Z</updated>${inEntry}
    <link rel="http://opds-spec.org/acquisition" href="/1.pdf" type="application/pdf"/></entry></feed>`).getEntries();
  const shown = entries.map(({ options: { title, author, dcMetadata } }) => ({ title, author, ...dcMetadata }));
  console.log(name, JSON.stringify(shown));
};
const author = (name) => `<author><name>${name}</name></author>`;
const dc = (fields) => fields.map(([name, value]) => `<dc:${name}>${value}</dc:${name}>`).join('');
read('title of letters ', 'Springs', author('Rai, Asha'));
read('title of figures ', '1984', author('Rai, Asha'));
read('day and URN      ', 'Springs', dc([['issued', '2025-11-12'], ['identifier', 'urn:isbn:9789291150892']]));
read('year and figures ', 'Springs', dc([['issued', '2025'], ['identifier', '9789291150892']]));
read('one of each      ', 'Springs', author('Rai, Asha') + dc([['publisher', 'Example House'], ['language', 'en']]));
read('two of each      ', 'Springs', author('Rai, Asha') + author('Lee, B.')
  + dc([['publisher', 'Example House'], ['publisher', 'Other House'], ['language', 'en'], ['language', 'ne']]));
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
title of letters  [{"title":"Springs","author":"Rai, Asha"}]
title of figures  []
day and URN       [{"title":"Springs","issued":"2025-11-12","identifiers":["urn:isbn:9789291150892"]}]
year and figures  [{"title":"Springs"}]
one of each       [{"title":"Springs","author":"Rai, Asha","publisher":"Example House","language":"en"}]
two of each       [{"title":"Springs"}]
SEEN
