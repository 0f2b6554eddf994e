// What a page carries that takes only a part of the package.
import assert from 'node:assert/strict';
import { bundled } from './support/bundled.mjs';
import { test } from 'node:test';

/** All code that a page gets of one line of script. */
const codeOf = async (source) => (await bundled(source)).map(({ code }) => code).join('\n');

test('reading alone carries neither Lit nor an element', async () => {
  const code = await codeOf("import { readPublication } from 'publication-card'; globalThis.read = readPublication;");
  assert.match(code, /readPublication/);
  assert.doesNotMatch(code, /reactiveElementVersions|litElementVersions|litHtmlVersions|ReactiveElement/);
  assert.doesNotMatch(code, /HTMLElement\b|customElements|attachShadow|adoptedStyleSheets/);
  assert.doesNotMatch(code, /parse5|xmldom|--publication-card-accent/);
});

test('the server’s reading carries its parsers, but no card', async () => {
  const code = await codeOf("import { readPublication } from 'publication-card/server'; globalThis.read = readPublication;"); // prettier-ignore
  assert.match(code, /class Tokenizer/);
  assert.match(code, /from '@xmldom\/xmldom'/);
  assert.doesNotMatch(code, /--publication-card-accent|shadowrootmode|HTMLElement\b/);
});

test('snapshots carry neither parser nor style sheet', async () => {
  const code = await codeOf("import { renderSnapshot } from 'publication-card/server'; globalThis.render = renderSnapshot;"); // prettier-ignore
  assert.match(code, /blockquote/);
  assert.doesNotMatch(code, /class Tokenizer|xmldom|--publication-card-accent/);
});
