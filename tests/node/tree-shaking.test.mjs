// What a page carries that takes only a part of the package.
import assert from 'node:assert/strict';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

/** A page's own bundle of one line of script. */
async function bundled(source) {
  const page = {
    name: 'page',
    resolveId: (id, importer) => (id === 'page' ? `${root}page.js` : importer ? null : undefined),
    load: (id) => (id === `${root}page.js` ? source : null),
  };
  const bundle = await rollup({ input: 'page', plugins: [page, nodeResolve({ exportConditions: ['production'] })] });
  const { output } = await bundle.generate({ format: 'es' });
  return output.map(({ code }) => code).join('\n');
}

test('reading alone carries neither Lit nor an element', async () => {
  const code = await bundled("import { readPublication } from 'publication-card'; globalThis.read = readPublication;");
  assert.match(code, /readPublication/);
  assert.doesNotMatch(code, /reactiveElementVersions|litElementVersions|litHtmlVersions|ReactiveElement/);
  assert.doesNotMatch(code, /HTMLElement\b|customElements|attachShadow|adoptedStyleSheets/);
  assert.doesNotMatch(code, /parse5|--publication-card-accent/);
});

test('the server’s reading carries its parser, but no card', async () => {
  const code = await bundled("import { readPublication } from 'publication-card/server'; globalThis.read = readPublication;"); // prettier-ignore
  assert.match(code, /class Tokenizer/);
  assert.doesNotMatch(code, /--publication-card-accent|shadowrootmode|HTMLElement\b/);
});

test('snapshots carry neither parser nor style sheet', async () => {
  const code = await bundled("import { renderSnapshot } from 'publication-card/server'; globalThis.render = renderSnapshot;"); // prettier-ignore
  assert.match(code, /blockquote/);
  assert.doesNotMatch(code, /class Tokenizer|--publication-card-accent/);
});
