// Every code block of the README, the reference and CONTRIBUTING.md does what a reader who copies it expects. A block that no
// test knows fails; one that another test runs says so above it: <!-- snippet: tests/node/….test.mjs -->
import { blocksOf, exampleSite, isShortened, libraryAnswers } from './support/snippets.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import { readdir, readFile } from 'node:fs/promises';
import { skip, useChromium } from './support/chromium.mjs';
import { plainText, readPublications } from 'publication-card';
import assert from 'node:assert/strict';
import { bundled } from './support/bundled.mjs';
import { documents } from '../../scripts/documents.mjs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './support/dist.mjs';
import { serve } from '../../scripts/server.mjs';
import { tags } from '../../scripts/tags.mjs';
import { test } from 'node:test';

const open = useChromium();
const read = (path) => readFile(join(root, path), 'utf8');
const manifest = JSON.parse(await read('package.json'));
const elements = JSON.parse(await read('custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
const blocks = (await Promise.all(documents.map(async (file) => blocksOf(file, await read(file))))).flat();

const html = blocks.filter(({ language }) => language === 'html').map(({ code }) => code);
const record = /application\/json">([^]*?)<\/script>/.exec(html.join('\n'))[1];
const script = moduleScript.replace('/dist/', '/js/');
const cards = html.find((code) => code.includes('<publication-provider'));

/** Opens a page of the examples' site; what goes wrong there has gone wrong when it answers. */
async function visit(t, body, head = '') {
  const opened = await open(t, { html: pageWith(body, head), ...(await exampleSite(record)) });
  const faults = { ...opened.log, console: opened.log.console.filter((line) => /^(?:error|warn|assert):/.test(line)) };
  assert.deepEqual(faults, { console: [], exceptions: [], failedRequests: [] });
  return opened;
}

async function assertLoaded(page, count) {
  const states = await settled(page, 'publication-card, publication-list');
  assert.ok(states.length >= count, `${states.length} cards, where there should be ${count}`);
  assert.deepEqual([...new Set(states)], ['loaded']);
}

/** Checksums and hashed names are cut short where people read; what runs is what the project's own command prints. */
function whole(code) {
  if (!code.includes('integrity="sha384-…"')) return code;
  const printed = Object.values(tags('https://cdn.example.org/publication-card/'));
  const found = printed.find((each) => isShortened(code, each));
  assert.ok(found, 'npm run tags prints other tags');
  return found;
}

const commands = [
  [/^npm (?:ci|pack)$/, () => true],
  [/^npm (start|test)$/, (name) => name in manifest.scripts],
  [/^npm run ([\w:-]+)(?: -- .+)?$/, (name) => name in manifest.scripts],
  [/^npm install ([\w@/-]+)$/, (name) => name === manifest.name],
];

async function runShell(t, { code }) {
  const lines = code.replace(/\s#.*$/gm, '').trim().split('\n'); // prettier-ignore
  for (const command of lines.flatMap((line) => line.split('&&')).map((each) => each.trim())) {
    if (command.startsWith('curl ')) await runCurl(t, command);
    else {
      const known = commands.find(([pattern]) => pattern.test(command));
      assert.ok(known, `no test knows “${command}”`);
      assert.ok(known[1](known[0].exec(command)[1]), `“${command}” is not there`);
    }
  }
}

async function runCurl(t, command) {
  const library = await serve(0, libraryAnswers);
  t.after(() => library.close());
  const here = command.replace('https://library.example.org', library.url);
  assert.notEqual(here, command);
  const { stdout } = await promisify(execFile)('sh', ['-c', here]);
  assert.match(stdout, /^access-control-allow-origin: \*/im);
  assert.deepEqual(library.requests, ['/api/records/17']);
}

/** A page as it is written. Where it brings no script or no card of its own, it gets those of the other examples. */
async function runHtml(t, { code }) {
  const page = whole(code);
  const own = /<publication-card|<a\s|<oembed/.test(page);
  const [, upgraded] = /data-upgrade="(\S+)"/.exec(page) ?? [];
  const marked = upgraded ? `<p><a href="${upgraded}18">Glacier Lakes</a></p>` : '';
  const rest = own ? '' : html[0] + marked;
  const body = /<script[^>]* src=/.test(page) ? page : script + page;
  const opened = await visit(t, body + rest);
  await assertLoaded(opened.page, upgraded ? 2 : 1);
}

/** A module of a page: bundled where it imports the package, and otherwise beside the script tag. */
async function runModule(t, { code }) {
  if (code.includes('$0')) return runInConsole(t, code);
  const imports = /^import /m.test(code);
  const parts = imports ? await bundled(code) : [{ fileName: 'page.js', code, isEntry: true }];
  const entry = parts.find(({ isEntry }) => isEntry).fileName;
  const files = Object.fromEntries(parts.map((part) => [`/bundle/${part.fileName}`, part.code]));
  const site = await exampleSite(record);
  for (const [path, source] of Object.entries(files))
    site.overrides[path] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(source);
  const own = `<script type="module" src="/bundle/${entry}"></script>`;
  const { page, log } = await open(t, { html: pageWith(cards, own + (imports ? '' : script)), ...site });
  if (!imports || code.includes("'publication-card/define'")) await assertLoaded(page, 2);
  if (code.includes('console.log')) assert.ok(log.console.some((line) => line.startsWith('log: ')), 'it logs'); // prettier-ignore
  assert.deepEqual(log.console.filter((line) => !line.startsWith('log: ') || /undefined/.test(line)), []); // prettier-ignore
  assert.deepEqual([log.exceptions, log.failedRequests], [[], []]);
}

/** `$0` is what is chosen in the browser's inspector. */
async function runInConsole(t, code) {
  const { page } = await visit(t, html[0], script);
  await assertLoaded(page, 1);
  const ems = await page.evaluate((source) => {
    globalThis.$0 = document.querySelector('publication-card');
    return (0, eval)(source);
  }, code);
  assert.ok(ems > 5 && ems < 100, `${ems} em`);
}

/** A style sheet of which the browser keeps every rule, and every declaration, and which names what there is. */
async function runCss(t, { code }) {
  const { page } = await visit(t, html[0], `${script}<style>${code}</style>`);
  const kept = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ style }) => [...style].length > 0)),
  );
  assert.deepEqual(kept, [...code.matchAll(/\{/g)].map(() => true)); // prettier-ignore
  const [card] = elements.filter(({ tagName }) => tagName === 'publication-card');
  const names = ['cssProperties', 'cssParts', 'cssStates'].flatMap((key) => card[key].map(({ name }) => name));
  const used = [...code.matchAll(/(?:(--[\w-]+):|(?:::part|:state)\(([\w-]+)\))/g)].map(([, ...each]) => each.join(''));
  assert.deepEqual(used.filter((name) => !names.includes(name)), []); // prettier-ignore
}

const inBrowser = { html: runHtml, js: runModule, css: runCss };
const inNode = {
  sh: runShell,
  json: async (_t, { code }) => {
    const all = await readPublications(code, { baseUrl: 'https://www.example.org/records/' });
    const written = JSON.parse(code);
    const titles = (written.publications ?? [written]).map(({ title }) => [title, undefined]);
    assert.deepEqual(all.map(({ title, repairs }) => [plainText(title), repairs]), titles); // prettier-ignore
  },
};

test('there are blocks to run', () => {
  assert.ok(html.length > 5 && cards && record);
});

for (const block of blocks) {
  const run = inBrowser[block.language] ?? inNode[block.language];
  if (block.note) {
    test(`${block.name} is run by ${block.note}`, async () => {
      assert.ok((await read(block.note)).includes(block.file), `${block.note} does not read ${block.file}`);
    });
  } else {
    test(`${block.name} works`, { skip: run === inBrowser[block.language] && run ? skip : false }, async (t) => {
      assert.ok(run, 'no test knows this language');
      await run(t, block);
    });
  }
}

const decisions = (await readdir(join(root, 'docs/decisions'))).map((name) => `docs/decisions/${name}`);
for (const file of [...documents, ...decisions]) {
  test(`the commands that ${file} names are there`, async () => {
    const named = [...(await read(file)).matchAll(/`[^`\n]*\bnpm run ([\w:-]+)[^`\n]*`/g)].map(([, name]) => name);
    assert.deepEqual(named.filter((name) => !(name in manifest.scripts)), []); // prettier-ignore
  });
}
