// What `npm run docs` makes of tests/values: docs/values.md, the values that a good guess gets wrong.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { table } from './table.mjs';

const folder = fileURLToPath(new URL('../tests/values/', import.meta.url));
const contents = `export { chapters } from './all.js';
export { kinds } from './in-each-format/all.js';
export { FORMATS } from './in-each-format/kind.js';`;

const code = (text) => `\`\`${text.includes('`') ? ` ${text} ` : text}\`\``;

/** A kind in each format: how many rows it has there, or why none. Formats with the same to say stand together. */
function kindTable({ name, whats, without, tests }, at, formats, values) {
  const heading = `### ${at + 1}. ${name}\n`;
  if (tests) return `${heading}\nIs about more than a field of one format: see ${tests.map(code).join(', ')}.\n`;
  const sayings = formats.map((format) => {
    const rows = values.filter((each) => each.format === format && whats.includes(each.what)).length;
    return { format, says: rows ? 'has a right value below' : without.find(({ formats }) => formats.includes(format)).why, rows };
  });
  const rows = [...new Set(sayings.map(({ says }) => says))].map((says) => {
    const alike = sayings.filter((each) => each.says === says);
    return [alike.map(({ format, rows }) => `${code(format)}${rows ? ` ${rows}` : ''}`).join(', '), says];
  });
  const below = whats.map((what) => `“${what}”`).join(', ');
  return `${heading}\nBelow: ${below}.\n\n<!-- prettier-ignore -->\n${table(['Format', 'There'], rows)}\n`;
} // prettier-ignore

/** @returns the document: for each kind, each format in which it can occur with what is written there and what is right */
export async function valuesDocument() {
  const stdin = { contents, resolveDir: folder, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  const { chapters, kinds, FORMATS } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const sections = Object.entries(chapters).map(([chapter, values]) => {
    const parts = [...new Set(values.map(({ what }) => what))].map((what) => {
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
    return `## ${chapter}\n\n${parts.join('\n')}`;
  });
  const all = Object.values(chapters).flat();
  const kindTables = kinds.map((kind, at) => kindTable(kind, at, FORMATS, all));
  return `# Right values

<!-- Written by \`npm run docs\` from tests/values/. -->

Values that a good guess gets wrong: what is written in a record, and what is right. Each row is a test in \`tests/values\`, which
\`npm test\` runs in three engines. Records are read as a page reads a library's answer, against whose address a relative one would be
read. [Records](record.md) has the formats.

## Each kind in each format

Where a kind can occur, the number behind a format is that of its rows below; where it cannot, the table says why.

${kindTables.join('\n')}

${sections.join('\n')}`;
}
