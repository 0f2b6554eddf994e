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
        These cards were written as HTML by <code>renderCard</code>, when this page was built. Nothing is asked for, with
        script or without.
      </p>

      <h2>With a snapshot inside</h2>
      <p>Readers without script have the words; feeds, mail and reader views understand them.</p>
      ${await card('ecuador')}

      <h2>Whole, in a shadow root</h2>
      <p>It looks the same before the script is there, and without it; with it the summary folds.</p>
      ${await card('our-common-future', { layout: 'full', form: 'shadow' })}

      <h2>In a list</h2>
      <div class="grid">
        ${await card('hkh-assessment', { layout: 'compact', form: 'shadow' })}
        ${await card('origin-of-species', { layout: 'compact', form: 'shadow' })}
      </div>
    </main>`;

const page = (await read('index.html'))
  .replace(/<main[^]*<\/main>/, () => main)
  .replace(/<title>\w+/, '<title>From the server')
  .replace(' aria-current="page"', '')
  .replace('"server.html"', '"server.html" aria-current="page"');
await writeFile(new URL('server.html', demo), page);
