// Reads the large records with one build, or the file of BibTeX with a program of others, in a process of its own: `node --expose-gc
// read-large.mjs DIST|PROGRAM`. Writes milliseconds, and the bytes that stay after garbage collection, as JSON.
import { bibtexFile, marcRecords, ownRecords } from './large.mjs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , which] = process.argv;
const READERS = {
  'citation-js': () => {
    const require = createRequire(import.meta.url);
    const { Cite } = require('@citation-js/core');
    require('@citation-js/plugin-bibtex');
    return (text) => new Cite(text, { generateGraph: false }).data;
  },
  '@retorquere/bibtex-parser': async () => {
    const { parse } = await import('./rivals/bibtex-parser.mjs');
    return (text) => [parse(text)];
  },
  'biblatex-csl-converter': async () => {
    const { parse } = await import('./rivals/biblatex-csl-converter.mjs');
    return (text) => [parse(text)];
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

/** Milliseconds for all texts, the median of five runs after one that makes the code warm. */
async function timeOf(read, texts) {
  const times = [];
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    for (const text of texts) await read(text);
    times.push(performance.now() - start);
  }
  return times.slice(1).toSorted((a, b) => a - b)[2];
}

/** The bytes that what is read of all texts keeps. */
async function heapOf(read, texts) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = [];
  for (const text of texts) kept.push(...(await read(text)));
  globalThis.gc();
  const bytes = process.memoryUsage().heapUsed - before;
  if (!kept.every(Boolean)) throw new Error('nothing was read'); // so that it is still held here
  return bytes;
}

const found = {};
for (const [name, [read, texts]] of Object.entries(works))
  found[name] = { ms: await timeOf(read, texts), heap: await heapOf(read, texts) };
console.log(JSON.stringify(found));
