// What the pages of the bench ask for: the scripts of the builds, the records, and what others render with.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bibtexOf, recordsOf } from './records.mjs';
import { serve } from '../../scripts/server.mjs';
import { serveSlowly } from '../starting/server.mjs';

const rivals = new URL('../rivals/', import.meta.url);
/** The programs of others, by the ways that need them. */
const PROGRAMS = { citation: ['citation-js', '@citation-js/plugin-csl'], parser: ['bibtex-parse-js', '@orcid/bibtex-parse-js'] }; // prettier-ignore

const answer = (type, body) => (_request, response) =>
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' }).end(body);

/** A program of others as one file for a browser; undefined where it is not installed. */
async function bundleOf([file, name]) {
  if (!existsSync(new URL(`node_modules/${name}/package.json`, rivals))) return undefined;
  const pathOf = (file) => fileURLToPath(new URL(`${file}.mjs`, rivals));
  const { outputFiles } = await build({
    entryPoints: [pathOf(file)],
    alias: { 'node-fetch': pathOf('node-fetch') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const pageOf = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A list</title><link rel="icon" href="data:,">
<style>.plain { list-style: none; padding: 0 } .plain li { display: grid; grid-template-columns: 4rem 1fr; gap: 0 1rem; padding: 0.5rem 0; border-top: 1px solid } .plain li[hidden] { display: none } .cover { grid-row: span 4; block-size: 5.5rem; background: linear-gradient(#357, #579) } h3, .plain p { margin: 0 } .plain button { justify-self: start }</style>
<body style="inline-size: 45rem"><main></main>${script ? `<script type="module" src="${script}"></script>` : ''}`; // prettier-ignore

/**
 * Starts the servers.
 *
 * @param {{ dist: string }[]} builds this build, and the other one where there is one
 * @param {number[]} counts so many publications are asked for
 * @returns the page's address of each way that can be measured here, by its name, and what ends the servers
 */
export async function siteOf(builds, counts) {
  const scripts = await Promise.all(builds.map(({ dist }) => serveSlowly(dist, 0)));
  const [own, other] = scripts.map(({ port }) => `http://localhost:${port}/dist/publication-card.js`);
  const pages = { list: own, file: own, ...(other && { cards: other }), plain: '' };
  const answers = {};
  for (const [way, program] of Object.entries(PROGRAMS)) {
    const bundle = await bundleOf(program);
    if (bundle === undefined) continue;
    answers[`/rivals/${way}.js`] = answer('text/javascript', bundle);
    pages[way] = '';
  }
  for (const [way, script] of Object.entries(pages)) answers[`/page/${way}`] = answer('text/html', pageOf(script));
  for (const count of new Set([1, ...counts])) {
    answers[`/records/${count}.json`] = answer('application/json', JSON.stringify(recordsOf(count)));
    answers[`/records/${count}.bib`] = answer('application/x-bibtex', bibtexOf(count));
  }
  const server = await serve(0, answers);
  return {
    pages: Object.fromEntries(Object.keys(pages).map((way) => [way, `${server.url}/page/${way}`])),
    close: () => Promise.all([server, ...scripts].map((each) => each.close())),
  };
}
