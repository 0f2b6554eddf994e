// Writes what the demo's pages of lists need and nobody writes by hand: two thousand imagined publications, and two pages with
// lists that the server's entry has rendered, one with script and one without. Part of the build.
import { readFile, writeFile } from 'node:fs/promises';
import { readList, renderList } from '../dist/server/index.js';
import { imaginedPublications } from './imagined-publications.mjs';

const demo = new URL('../demo/', import.meta.url);
const read = (path) => readFile(new URL(path, demo), 'utf8');
const write = (path, text) => writeFile(new URL(path, demo), text);

// A publication in a line.
const records = imaginedPublications(2000).map((each) => JSON.stringify(each));
await write(
  'lists/two-thousand.json',
  `{\n"publications": [\n${records.join(',\n')}\n],\n"total": ${records.length}\n}\n`,
);

const src = 'lists/newest.json';
const { publications, total } = await readList(await read(src));
const common = { lang: 'en', page: { href: 'list.html', title: 'Our newest publications' } };
const light = renderList(publications, { ...common, src, total });
const shadow = (options) => renderList(publications, { ...common, form: 'shadow', groupBy: 'year', ...options });

const frame = await read('list.html');

/** The frame with another title, and with other content below its navigation. */
const page = (name, title, content) =>
  frame
    .replace(/(?<=<title>|<h1>)Newest ten/g, title)
    .replaceAll(' aria-current="page"', '')
    .replace('"list.html">Lists', '"list.html" aria-current="true">Lists')
    .replace(`"${name}"`, `"${name}" aria-current="page"`)
    .replace(/<p class="intro">[^]*(?=\n {4}<\/main>)/, () => content);

const withScript = `<p class="intro">
        These lists were written as HTML by <code>renderList</code>, when this page was built. Their words are there
        before any script.
      </p>

      <h2>With a snapshot inside</h2>
      <p>Until the script has asked for the list again, readers have its words; so has every program that reads pages.</p>
      ${light}

      <h2>Whole, in shadow roots</h2>
      <p>It looks the same before the script is there. The publications are in the page, and nothing is asked for.</p>
      ${shadow()}`;
await write('list-server.html', page('list-server.html', 'Lists from the server', withScript));

const withoutScript = `<p class="intro">
        The lists of the page <a href="list-server.html">from the server</a>, in a page that has no script at all: what a
        reader has whose script is blocked, or late.
      </p>

      <h2>With a snapshot inside</h2>
      <p>Plain HTML, in the look of the page.</p>
      ${light}

      <h2>Whole, in shadow roots</h2>
      <p>The cards of the list, in their own look. It was written without the buttons that only a script can answer.</p>
      ${shadow({ actions: 'open' })}`;
const script = / *<script type="module"[^]*?<\/script>\n/g;
await write('list-no-script.html', page('list-no-script.html', 'Without script', withoutScript).replace(script, ''));
