// What `npm run docs` makes of tests/values: docs/values.md, the values that a good guess gets wrong.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { table } from './table.mjs';

const chaptersFile = fileURLToPath(new URL('../tests/values/all.ts', import.meta.url));

const code = (text) => `\`\`${text.includes('`') ? ` ${text} ` : text}\`\``;

/** @returns the document: for each kind, each format in which it can occur with what is written there and what is right */
export async function valuesDocument() {
  const { outputFiles } = await build({ entryPoints: [chaptersFile], bundle: true, format: 'esm', write: false });
  const { chapters } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const sections = Object.entries(chapters).map(([chapter, values]) => {
    const kinds = [...new Set(values.map(({ what }) => what))].map((what) => {
      const rows = values
        .filter((each) => each.what === what)
        .map(({ format, written, field, value }) => [
          code(format),
          written,
          code(field),
          value === undefined ? 'not known' : code(typeof value === 'string' ? value : JSON.stringify(value)),
        ]);
      return `### Not so: ${what}\n\n<!-- prettier-ignore -->\n${table(['Format', 'Written', 'Field', 'Right'], rows)}\n`;
    });
    return `## ${chapter}\n\n${kinds.join('\n')}`;
  });
  return `# Right values

<!-- Written by \`npm run docs\` from tests/values/. -->

Values that a good guess gets wrong: what is written in a record, and what is right. Each row is a test in \`tests/values\`, which
\`npm test\` runs in three engines. Records are read as a page reads a library's answer, against whose address a relative one would be
read. [Records](record.md) has the formats.

${sections.join('\n')}`;
}
