// What the rules about templates share. The code that takes a template apart on the server says here as well what may be in
// one, so nothing passes the linter that a server could not write.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('../../src/server/template-parts.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { templateParts } = await import(`data:text/javascript;base64,${code}`);

/** All templates of HTML in a file. */
export const TEMPLATE = "TaggedTemplateExpression[tag.name='html']";

/** A template taken apart, as src/server/template-parts.ts says it; throws where it is none that a server can write. */
export const partsOf = ({ quasi }) => templateParts(quasi.quasis.map(({ value }) => value.cooked));
