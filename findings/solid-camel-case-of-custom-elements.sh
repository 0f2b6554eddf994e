#!/usr/bin/env bash
# babel-preset-solid 1.9.16 (with solid-js 1.9.20), what Solid makes of an expression on a custom element. Seen on 30 November 2026:
#
# - `allowHosts={…}` sets a property `allowhosts`, all small.
# - `allow-hosts={…}` is what sets the property `allowHosts`, and so does `prop:allowHosts={…}`.
#
# What was expected: that the name of a property sets this property, since dynamic values of a custom element are properties for
# Solid. The element's `allowHosts` stays unset, without a warning. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @babel/core@7.28.5 babel-preset-solid@1.9.16 solid-js@1.9.20
cat > compile.mjs <<'JS'
import babel from '@babel/core';
import solid from 'babel-preset-solid';
const sets = (element) => {
  const { code } = babel.transformSync(`export const view = (value) => ${element};`, { presets: [solid], configFile: false });
  const [, property] = code.match(/_el\$\.(\w+) = value\(\)/);
  console.log(element, 'sets', property);
};
sets('<x-card allowHosts={value()} />');
sets('<x-card allow-hosts={value()} />');
sets('<x-card prop:allowHosts={value()} />');
JS
node compile.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<x-card allowHosts={value()} /> sets allowhosts
<x-card allow-hosts={value()} /> sets allowHosts
<x-card prop:allowHosts={value()} /> sets allowHosts
SEEN
