#!/usr/bin/env bash
# @guidepup/virtual-screen-reader 0.33.0 over jsdom. Seen on 30 November 2026:
#
# - A button's `value` is said behind its name: "button, Cite, cite". It is what a form is sent with; the trees of Chromium,
#   Firefox and WebKitGTK have the name alone.
# - List items in an element without a role within their list are each "position 1, set size 1". Chromium and Firefox count all of the
#   list over AT-SPI: 1 of 2, 2 of 2.
# - The words of a label are said once more behind the radio button that they name.
#
# What was expected: names and roles as browsers compute them, since that is what such a test stands in for. Written-down speech has words
# in it that no reader hears, and counts that none says. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @guidepup/virtual-screen-reader@0.33.0 jsdom@29.1.1
cat > listen.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><body></body>');
globalThis.window = window;
for (const name of ['document', 'Node', 'Element', 'HTMLElement', 'MutationObserver', 'NodeFilter', 'getComputedStyle'])
  globalThis[name] = window[name];
const { virtual } = await import('@guidepup/virtual-screen-reader');
for (const html of [
  '<button value="cite">Cite</button>',
  '<div role="list"><span role="listitem">Ann</span><span><span role="listitem">Bob</span></span></div>',
  '<input type="radio" id="apa" /><label for="apa">APA 7</label>',
]) {
  document.body.innerHTML = html;
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  console.log((await virtual.spokenPhraseLog()).slice(1, -1).join(' | '));
  await virtual.stop();
}
JS
node listen.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
button, Cite, cite
list | listitem, level 1, position 1, set size 1 | Ann | end of listitem, level 1, position 1, set size 1 | listitem, level 1, position 1, set size 1 | Bob | end of listitem, level 1, position 1, set size 1 | end of list
radio, APA 7, not checked | APA 7
SEEN
