// pandoc, as npm has it: https://pandoc.org/MANUAL.html#citations. Debian's of version 12 reads no RIS yet.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../tests/programs/', import.meta.url));
const isInstalled = existsSync(`${folder}node_modules/pandoc-wasm/package.json`);

let loaded;
const load = async () =>
  (loaded ??= (await import(createRequire(`${folder}package.json`).resolve('pandoc-wasm'))).convert);

/** A text of one format in another, by pandoc's names of them. */
export async function pandoc(from, to, text) {
  const { stdout, stderr } = await (await load())({ from, to, standalone: true }, text, {});
  return { text: stdout, said: stderr, isWhole: !/^(?:ERROR|Error)/m.test(stderr) && Boolean(stdout.trim()) };
}

const way = (label, format, from, to) => ({ label, format, pass: (text) => pandoc(from, to, text) });

export default {
  name: 'pandoc',
  version: () => readFileSync(`${folder}node_modules/pandoc-wasm/pandoc-version.txt`, 'utf8').trim(),
  packages: [],
  isHere: () => isInstalled,
  ways: [
    way('BibLaTeX → BibLaTeX', 'biblatex', 'biblatex', 'biblatex'),
    way('BibLaTeX → CSL-JSON', 'biblatex', 'biblatex', 'csljson'),
    way('RIS → CSL-JSON', 'ris', 'ris', 'csljson'),
    way('CSL-JSON → CSL-JSON', 'csl-json', 'csljson', 'csljson'),
  ],
};
