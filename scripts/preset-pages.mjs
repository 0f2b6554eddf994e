// Writes demo/preset-….html, a page for each preset: demo/presets.html with its style sheet. Part of the build.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const demo = new URL('../demo/', import.meta.url);
const page = await readFile(new URL('presets.html', demo), 'utf8');

for (const file of await readdir(new URL('../presets/', import.meta.url))) {
  const name = file.replace('.css', '');
  const link = `"preset-${name}.html"`;
  const title = new RegExp(`${link}>(\\w+)`).exec(page)?.[1];
  if (title === undefined) throw new Error(`demo/presets.html does not say what ${file} is for.`);
  const written = page
    .replace('<title>Presets', `<title>${title}`)
    .replace(
      /( *)<link rel="stylesheet"[^\n]*\n/,
      (sheet, indent) => `${sheet}${indent}<link rel="stylesheet" href="../presets/${file}" />\n`,
    ) // prettier-ignore
    .replace(' aria-current="page"', '')
    .replace(link, `${link} aria-current="page"`)
    .replace('<h1>Presets', `<h1>${title}`)
    .replace(/<p class="intro">[^]*?<\/p>/, `<p><code>&lt;link rel="stylesheet" href="/css/${file}" /&gt;</code></p>`);
  await writeFile(new URL(`preset-${name}.html`, demo), written);
}
