// The records and the markup that tests read: the project's own, and what may lie beside a checkout, in `../shared`. That is no
// part of the project, and a clone does without: a test of it is one more, and says that it was skipped where it is not there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../scripts/corpus.mjs';

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Hostile strings that were written for the tests, one a line, as JSON. */
export const ownPayloads = pathOf('tests/hostile-strings.ndjson');

/** Real records, a folder a format; hostile strings; the catalogue page that the project began with. */
const names = {
  records: '../shared/records',
  payloads: '../shared/attacks/payloads.ndjson',
  seed: '../shared/seed/000_b7bd46cedeaecca7.txt',
};

/** The path of each of them, whether it is there or not. */
export const beside = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, pathOf(name)]));

/** Why what reads one of them is skipped, for the `skip` option of tests; false where it is there. */
export const without = (key) => !existsSync(beside[key]) && `${names[key]} is not there`;

const own = ['demo/formats', 'demo/library', 'demo/records', 'tests/formats/full', 'tests/records'];
const ownPaths = (await Promise.all(own.map(pathOf).map(filesOf))).flat();
/** A page that says nothing of a publication but where its record is, which only a request brings. */
const isNoRecord = (path) => path.endsWith('/library/ecuador.html');

/** Records, a collection a test: its name within a sentence, why it is skipped, if it is, and the paths of its files. */
export const collections = [
  { name: 'the records of the project', skip: false, paths: ownPaths.filter((path) => !isNoRecord(path)) },
  {
    name: 'the records beside the project',
    skip: without('records'),
    paths: without('records') ? [] : await filesOf(beside.records),
  },
];
