#!/usr/bin/env bash
# @custom-elements-manifest/analyzer 0.11.0 with --litelement, on the options of `static properties` as Lit 3.3.3 documents them
# (https://lit.dev/docs/components/properties/). Seen on 30 November 2026:
#
# - `attribute: NAME`, and options that a function makes: the manifest names an attribute after the property, which Lit does not
#   observe, and leaves out the one that it does.
# - `state: true`: the manifest has a public attribute, where Lit has none.
# - a key in quotation marks: they are part of the attribute's name.
#
# What was expected: names that the analyzer cannot know are left out, and what is state is private, as with `@state()`.
# Whoever makes documentation or types of the manifest documents attributes that do nothing. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @custom-elements-manifest/analyzer@0.11.0 lit@3.3.3

cat > element.js <<'JS'
import { LitElement } from 'lit';
const NAME = 'record-id';
const flag = (attribute) => ({ type: Boolean, attribute });
export class SampleCard extends LitElement {
  static properties = {
    plain: { attribute: 'plain-name' },
    recordId: { attribute: NAME },
    open: flag('is-open'),
    inner: { state: true },
    'quoted': {},
  };
}
JS
npx custom-elements-manifest analyze --litelement --globs element.js > /dev/null

cat > compare.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { SampleCard } from './element.js';
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { attributes, members } = modules[0].declarations.find(({ name }) => name === 'SampleCard');
console.log('Lit observes:     ', SampleCard.observedAttributes.join(' '));
console.log('the manifest says:', attributes.map(({ name }) => name).join(' '));
console.log('its inner is:     ', members.find(({ name }) => name === 'inner').privacy);
JS
node compare.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Lit observes:      plain-name record-id is-open quoted
the manifest says: plain-name recordId open inner 'quoted'
its inner is:      public
SEEN
