#!/usr/bin/env bash
# custom-element-vuejs-integration 1.4.0, custom-element-svelte-integration 1.2.0 and custom-element-solidjs-integration 1.9.0, the
# types that they make of a Custom Elements Manifest. The manifest's type of an event is that of its object
# (https://github.com/webcomponents/custom-elements-manifest, "The type of the event object that's fired"). Seen on 30 November 2026:
#
# - Whatever the type, it goes into `CustomEvent<…>`: a subclass of Event as well, a plain `Event`, and a `CustomEvent` again.
# - A property that the manifest has as `readonly` may be set.
#
# What was expected: the type as it stands, and no property that cannot be set. A handler that is typed so looks for `event.detail`,
# which is not there, or is one level deeper than the types say. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund custom-element-vuejs-integration@1.4.0 custom-element-svelte-integration@1.2.0 custom-element-solidjs-integration@1.9.0
cat > types.mjs <<'JS'
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateSolidJsTypes } from 'custom-element-solidjs-integration';
const typed = (name, text, more) => ({ name, type: { text }, ...more });
const manifest = () => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'x-card.js',
      declarations: [
        {
          kind: 'class',
          name: 'XCard',
          tagName: 'x-card',
          customElement: true,
          members: [typed('state', 'string', { kind: 'field', readonly: true })],
          events: [typed('record-load', 'RecordLoadEvent'), typed('record-error', 'CustomEvent<string>'), typed('change', 'Event')],
        },
      ],
      exports: [{ kind: 'js', name: 'XCard', declaration: { name: 'XCard' } }],
    },
  ],
});
const options = (fileName) => ({ outdir: '.', fileName, hideLogs: true });
generateVuejsTypes(manifest(), options('vue.d.ts'));
generateSvelteTypes(manifest(), options('svelte.d.ts'));
generateSolidJsTypes(manifest(), options('solid.d.ts'));
JS
node types.mjs > /dev/null
for name in vue svelte solid; do
  echo "$name:"
  grep -E 'Event[<)]|state"?\?' "$name.d.ts" | sed 's/^ */  /'
done | tee seen.txt
diff seen.txt - <<'SEEN'
vue:
  state?: string;
  "onrecord-load"?: (e: CustomEvent<RecordLoadEvent>) => void;
  "onrecord-error"?: (e: CustomEvent<CustomEvent<string>>) => void;
  onchange?: (e: CustomEvent<Event>) => void;
svelte:
  "bind:state"?: string;
  "on:record-load"?: (e: CustomEvent<RecordLoadEvent>) => void;
  "on:record-error"?: (e: CustomEvent<CustomEvent<string>>) => void;
  "on:change"?: (e: CustomEvent<Event>) => void;
solid:
  "prop:state"?: string;
  "on:record-load"?: (e: CustomEvent<RecordLoadEvent>) => void;
  "on:record-error"?: (e: CustomEvent<CustomEvent<string>>) => void;
  "on:change"?: (e: CustomEvent<Event>) => void;
SEEN
