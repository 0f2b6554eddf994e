// `npm run tags -- https://cdn.example.org/folder/`: the tags for a page that has the files in that folder, with checksums.
import { entries } from './integrity.mjs';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');

/** @param folder the address of the folder, as pages write it; another host has to send CORS headers for the files */
export function tags(folder) {
  const at = folder.endsWith('/') ? folder : `${folder}/`;
  const sums = JSON.parse(read('integrity.json'));
  const entry = entries['publication-card.js'];
  const classic = entries['publication-card.global.js'];
  const start = [...read(entry).matchAll(/\bimport\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
  // The entry and what it imports are checked by their own tags, what these load later by the import map alone.
  const chunks = Object.keys(sums).filter((name) => /^publication-card-/.test(name));
  const map = { integrity: Object.fromEntries(chunks.map((name) => [importName(at + name), sums[name]])) };
  const checked = (name) => `="${at}${name}" integrity="${sums[name]}" crossorigin`;
  return {
    module: [
      `<script type="importmap">${JSON.stringify(map, null, 2)}</script>`,
      ...start.map((name) => `<link rel="modulepreload" href${checked(name)}>`),
      `<script type="module" src${checked(entry)}></script>`,
    ].join('\n'),
    classic: `<script defer src${checked(classic)}></script>`,
  };
}

/** Import maps take a name without `/`, `./`, `../` or a scheme for the name of a package. */
const importName = (address) => (/^(?:\.{0,2}\/|[a-z][a-z\d+.-]*:)/i.test(address) ? address : `./${address}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('Say where the files will be: npm run tags -- https://cdn.example.org/publication-card/');
    process.exit(1);
  }
  const { module, classic } = tags(folder);
  console.log(
    `Modules, loaded as they are needed:\n\n${module}\n\nOr one classic script with everything:\n\n${classic}`,
  );
}
