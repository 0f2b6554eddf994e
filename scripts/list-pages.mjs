// Writes what the demo's pages of lists need and nobody writes by hand: two thousand imagined publications, and two pages with
// lists that the server's entry has rendered, the same ones with script and without. Part of the build.
import { readFile, writeFile } from 'node:fs/promises';
import { readList, renderList } from '../dist/server/index.js';
import { imaginedPublications } from './imagined-publications.mjs';

const demo = new URL('../demo/', import.meta.url);
const write = (path, text) => writeFile(new URL(path, demo), text);
const frame = await readFile(new URL('list.html', demo), 'utf8');

// A publication in a line.
const lines = imaginedPublications(2000).map((each) => JSON.stringify(each));
await write('lists/two-thousand.json', `{\n"publications": [\n${lines.join(',\n')}\n],\n"total": 2000\n}\n`);

const src = 'lists/newest.json';
const { publications, total } = await readList(await readFile(new URL(src, demo), 'utf8'));
const list = (options) => renderList(publications, { lang: 'en', headingLevel: 3, ...options });

const lists = `
      <h2>With a snapshot inside</h2>
      <p>Plain HTML, which every program understands that reads pages. The script asks for the list again.</p>
      ${list({ src, total, page: { href: 'list.html', title: 'Newest publications' } })}

      <h2>Whole, in shadow roots</h2>
      <p>It looks the same before the script is there, and without it. The publications are in the page.</p>
      ${list({ form: 'shadow', groupBy: 'year', page: { href: 'list.html', title: 'Newest publications' } })}
    `;

/** The frame with another title and other words between its navigation and the end of what matters. */
const page = (name, title, intro) =>
  frame
    .replace(/(?<=<title>|<h1>)Newest ten/g, title)
    .replace(/ aria-current="page"/g, '')
    .replace('"list.html">Lists', '"list.html" aria-current="true">Lists')
    .replace(`"${name}"`, `"${name}" aria-current="page"`)
    .replace(/<p class="intro">[^]*(?=<\/main>)/, () => `<p class="intro">${intro}</p>\n${lists}`);

await write(
  'list-server.html',
  page(
    'list-server.html',
    'Lists from the server',
    'These lists were written as HTML by <code>renderList</code>, when this page was built. Their words are there before any script.',
  ),
);
await write(
  'list-no-script.html',
  page(
    'list-no-script.html',
    'Without script',
    'The lists of <a href="list-server.html">the page from the server</a>, in a page that has no script at all: as a reader finds them whose script is blocked, or late.',
  ).replace(/ *<script[^]*?<\/script>\n/g, ''),
);
