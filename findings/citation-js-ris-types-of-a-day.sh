#!/usr/bin/env bash
# citation-js (core 0.8.2, plugin-ris 0.8.2) on RIS of what comes out on a day, and of meetings. Seen on 1 December 2026:
#
# - `AU` of a newspaper article (`NEWS`) becomes `reporter`, which is no variable of CSL: a citation of it names nobody. Articles of
#   magazines and blogs have their `author`.
# - `PY` of `CONF` is the day of the meeting, `event-date`, and there is no `issued`; of `CPAPER` it is `issued`.
# - `SLIDE` is a `motion_picture`.
#
# What was expected: `author` and `issued` in all of them, and a `speech`. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > read.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
for (const type of ['NEWS', 'MGZN', 'BLOG', 'CONF', 'CPAPER', 'SLIDE']) {
  const [item] = new Cite(`TY  - ${type}\nTI  - Springs\nAU  - Rai, Asha\nPY  - 2020\nER  - \n`).data;
  console.log(type, item.type, Object.keys(item).filter((key) => /^(?:author|reporter|issued|event-date)$/.test(key)).join(' '));
}
JS
node read.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
NEWS article-newspaper reporter issued
MGZN article-magazine author issued
BLOG post-weblog author issued
CONF paper-conference author event-date
CPAPER paper-conference author issued
SLIDE motion_picture author issued
SEEN
