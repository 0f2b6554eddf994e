#!/usr/bin/env bash
# @wc-toolkit/jsx-types 1.8.2 on attributes that the manifest has without a `fieldName`, which is optional (an element may read an
# attribute and have no property for it). Seen on 30 November 2026:
#
# - There is a property named `undefined`, in Solid's types `prop:undefined`, and the documentation says `allow-hosts`/`undefined`.
# - The attribute's own type, `string`, is not used: it is `unknown`.
#
# What was expected: the attribute alone, as a string. `<x-card undefined={…}>` is thought right, and so is any value of the attribute.
# Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @wc-toolkit/jsx-types@1.8.2
cat > types.mjs <<'JS'
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
const text = { text: 'string' };
const element = {
  kind: 'class',
  name: 'XCard',
  tagName: 'x-card',
  customElement: true,
  attributes: [
    { name: 'record-id', type: text, fieldName: 'recordId' },
    { name: 'allow-hosts', type: text },
    { name: 'hosts', type: text },
  ],
  members: [{ kind: 'field', name: 'recordId', type: text, attribute: 'record-id' }],
};
const exported = { kind: 'js', name: 'XCard', declaration: { name: 'XCard' } };
const modules = [{ kind: 'javascript-module', path: 'x-card.js', declarations: [element], exports: [exported] }];
generateJsxTypes({ schemaVersion: '2.1.0', modules }, { outdir: '.', fileName: 'types.d.ts', hideLogs: true });
JS
node types.mjs > /dev/null
grep -E 'record-?id|hosts|undefined\??"?\?:|prop:undefined' -i types.d.ts | sed 's/^ */  /' | LC_ALL=C sort -u | tee seen.txt
diff seen.txt - <<'SEEN'
  "allow-hosts"?: unknown | undefined;
  "attr:allow-hosts"?: unknown | undefined;
  "attr:hosts"?: unknown | undefined;
  "attr:record-id"?: XCard["recordId"] | undefined;
  "prop:recordId"?: XCard["recordId"] | undefined;
  "prop:undefined"?: unknown | undefined;
  "record-id"?: XCard["recordId"] | undefined;
  * - `allow-hosts`/`undefined`: undefined
  * - `hosts`/`undefined`: undefined
  * - `record-id`/`recordId`: undefined
  hosts?: unknown | undefined;
  recordId?: XCard["recordId"] | undefined;
  undefined?: unknown | undefined;
SEEN
