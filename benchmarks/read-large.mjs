// Reads the large records with one build, or the file of BibTeX with a program of others, in a process of its own: `node --expose-gc
// read-large.mjs DIST|PROGRAM`. Writes milliseconds, and the bytes that stay after garbage collection, as JSON.
import { bibtexFile, marcRecords, ownRecords } from './large.mjs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , which] = process.argv;
const rivals = createRequire(new URL('rivals/package.json', import.meta.url));
const READERS = {
  'citation-js': () => {
    const require = createRequire(import.meta.url);
    const { Cite } = require('@citation-js/core');
    require('@citation-js/plugin-bibtex');
    return (text) => new Cite(text, { generateGraph: false }).data;
  },
  '@retorquere/bibtex-parser': async () => {
    const { parse } = await import(pathToFileURL(rivals.resolve('@retorquere/bibtex-parser')));
    return (text) => parse(text);
  },
  'biblatex-csl-converter': async () => {
    const { parse } = await import(pathToFileURL(rivals.resolve('biblatex-csl-converter')));
    return (text) => parse(text);
  },
};

const works = READERS[which]
  ? { bibtex: [await READERS[which](), [bibtexFile()]] }
  : await (async () => {
      const { readPublications } = await import(pathToFileURL(`${which}/server/index.js`));
      return {
        own: [readPublications, ownRecords()],
        marcxml: [readPublications, marcRecords()],
        bibtex: [readPublications, [bibtexFile()]],
      };
    })();

const found = {};
for (const [name, [read, texts]] of Object.entries(works)) {
  const times = [];
  let heap = 0;
  for (let run = 0; run < 5; run++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const kept = [];
    for (const text of texts) kept.push(await read(text));
    times.push(performance.now() - start);
    globalThis.gc?.();
    heap = process.memoryUsage().heapUsed - before;
    if (!kept[0]) throw new Error('nothing was read');
  }
  found[name] = { heap };
  // The first runs make the code warm.
  found[name].ms = times.slice(1).toSorted((a, b) => a - b)[2];
}
console.log(JSON.stringify(found));
