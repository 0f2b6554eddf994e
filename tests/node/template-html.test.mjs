// The writer of templates where there is no document: with the build of Lit that Node gets.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('templates are written without any document', async () => {
  const contents = `
    export { html, nothing } from 'lit';
    export { repeat } from 'lit/directives/repeat.js';
    export { customProperties } from './src/view/custom-properties.ts';
    export { foreignText } from './src/view/foreign-text.ts';
    export { templateHtml } from './src/server/template-html.ts';`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  assert.ok(files.includes('node_modules/lit-html/node/lit-html.js'), `${files}`);
  assert.ok(!files.some((file) => /parse5|node_modules\/lit-html\/lit-html\.js/.test(file)), `${files}`);
  for (const name of ['document', 'window', 'HTMLElement', 'Node']) assert.equal(globalThis[name], undefined, name);

  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { html, nothing, repeat, customProperties, foreignText, templateHtml } = await import(
    `data:text/javascript;base64,${code}`
  );
  const items = repeat(['a', '<b>'], (each) => each, (each) => html`<li>${each}</li>`); // prettier-ignore
  const text = foreignText([{ tag: 'p', attributes: { lang: 'ne' }, children: ['c & ', { tag: 'em', children: ['d'] }] }]); // prettier-ignore
  const value = html`<div title=${'"'} class=${nothing} ?hidden=${true} @click=${() => 0}><ul>${items}</ul>${text}<i style=${customProperties({ '--hue': '12' })}></i></div>`; // prettier-ignore
  assert.equal(
    templateHtml(value),
    '<div title="&quot;" hidden=""><ul><li>a</li><li>&lt;b&gt;</li></ul><p lang="ne">c &amp; <em>d</em></p><i style="--hue: 12;"></i></div>',
  );
});
