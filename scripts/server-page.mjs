// Writes demo/server.html: cards that the server's entry has rendered. Part of the build, as the page holds the style sheet.
import { readFile, writeFile } from 'node:fs/promises';
import { readPublication, renderCard } from '../dist/server/index.js';

const demo = new URL('../demo/', import.meta.url);
const read = (path) => readFile(new URL(path, demo), 'utf8');

async function card(name, options) {
  const publication = await readPublication(await read(`records/${name}.json`));
  return renderCard(publication, { lang: 'en', ...options });
}

const main = `<main id="main">
      <h1>From the server</h1>
      <p class="intro">
        These cards were written as HTML by <code>renderCard</code>, when this page was built. They are whole before any
        script is there, and without it. With it the summaries fold, and nothing is asked for.
      </p>

      <h2>A card</h2>
      ${await card('ecuador')}

      <h2>With every fact</h2>
      ${await card('our-common-future', { layout: 'full' })}

      <h2>In a list</h2>
      <div class="grid">
        ${await card('hkh-assessment', { layout: 'compact' })}
        ${await card('origin-of-species', { layout: 'compact' })}
      </div>
    </main>`;

const page = (await read('index.html'))
  .replace(/<main[^]*<\/main>/, () => main)
  .replace(/<title>\w+/, '<title>From the server')
  .replace(' aria-current="page"', '')
  .replace('"server.html"', '"server.html" aria-current="page"');
await writeFile(new URL('server.html', demo), page);
