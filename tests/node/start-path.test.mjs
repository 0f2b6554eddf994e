// Which files a browser fetches to show a record. What they weigh: `npm run size`.
import { held, answer } from './support/answers.mjs';
import { builtFile } from './support/missing.mjs';
import { moduleScript, pageWith, record, settled } from './support/pages.mjs';
import { readDist } from './support/dist.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { goodRecords } from './support/mutations.mjs';
import { basename } from 'node:path';
import { formatSources } from '../../scripts/format-sources.mjs';
import { test } from 'node:test';

const open = useChromium();
const [core] = /publication-card-core-\w+\.js/.exec(await readDist('publication-card.js'));
const start = ['/dist/publication-card.js', `/dist/${core}`];
const scriptsAmong = (requests) => [...new Set(requests)].filter((path) => path.endsWith('.js'));

test('the first card fetches the entry and the core, and no other script', { skip }, async (t) => {
  const html = pageWith(`<publication-card src="${record}"></publication-card>`, moduleScript);
  const { page, server } = await open(t, { html, waitUntil: 'networkidle0' });
  assert.deepEqual(await settled(page), ['loaded']);
  assert.deepEqual(scriptsAmong(server.requests), start);
});

/** The subjects of the files that a record has fetched beyond those that every page has. */
async function fetchedFor(t, body) {
  const html = pageWith('<publication-card src="/record"></publication-card>', moduleScript);
  const { page, server } = await open(t, {
    html,
    overrides: { '/record': answer({ body }) },
    waitUntil: 'networkidle0',
  });
  assert.deepEqual(await settled(page), ['loaded']);
  const others = scriptsAmong(server.requests).filter((path) => !start.includes(path));
  return others.map((path) => /publication-card-([a-z-]+)-\w{8}\.js$/.exec(path)[1]).sort();
}

for (const [format, record] of (await goodRecords()).filter(([name]) => name !== 'publication'))
  test(`a record in ${format}, at an address that tells nothing, fetches its file and what formats share`, { skip }, async (t) => {
    const body = typeof record === 'string' ? record : JSON.stringify(record);
    const subject = basename((await formatSources()).get(format), '.ts');
    const fetched = await fetchedFor(t, body);
    // Of the reader of markup another test tells. All texts of BibTeX are TeX.
    const readers = format === 'bibtex' ? ['tex'] : [];
    assert.deepEqual(fetched.filter((each) => each !== 'markup'), [subject, 'compose', ...readers].sort()); // prettier-ignore
  }); // prettier-ignore

const invenio = (description) => JSON.stringify({ id: '1', metadata: { title: 'Springs', creators: [], description } });
const marcxml = (title) => `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 a 4500</leader><datafield tag="245" ind1="0" ind2="0"><subfield code="a">${title}</subfield></datafield></record>`; // prettier-ignore
for (const [name, body, files] of [
  ['plain texts, in the own JSON', '{"title":"Springs","summary":"Two springs.\\n\\nOne river."}', []],
  ['a tag, in the own JSON', '{"title":"Springs","summary":"<p>Two</p>"}', ['markup']],
  ['an escaped tag, in the own JSON', String.raw`{"title":"Springs","summary":"\u003cp>Two\u003c/p>"}`, ['markup']],
  ['a label, in the own JSON', '{"title":"Springs","summary":"Abstract: Two springs."}', ['markup']],
  ['plain texts, in another JSON', invenio('Two springs.'), ['compose', 'invenio']],
  ['a tag, in another JSON', invenio('<p>Two</p>'), ['compose', 'invenio', 'markup']],
  ['a label, in another JSON', invenio('Abstract: Two springs.'), ['compose', 'invenio', 'markup']],
  ['plain texts, in XML', marcxml('Springs'), ['compose', 'marcxml']],
  ['an ampersand, in XML', marcxml('Springs &amp;lt;b&amp;gt;'), ['compose', 'marcxml', 'markup']],
])
  test(`the reader of markup is fetched where a record needs it: ${name}`, { skip }, async (t) => {
    assert.deepEqual(await fetchedFor(t, body), files);
  });

test('all that a record in another format needs is fetched side by side', { skip }, async (t) => {
  const wanted = ['compose', 'invenio', 'markup'];
  const files = await Promise.all(wanted.map(builtFile));
  const holding = await Promise.all(files.map(async (name) => [name, held(), await readDist(name)]));
  const overrides = Object.fromEntries(holding.map(([name, { handler }]) => [`/dist/${name}`, handler]));
  overrides['/record'] = answer({ body: invenio('<p>Two</p>') });
  const html = pageWith('<publication-card src="/record"></publication-card>', moduleScript);
  const { page } = await open(t, { html, overrides });
  // None of them is answered before all were asked for.
  await Promise.all(holding.map(([, { asked }]) => asked));
  for (const [, { release }, body] of holding) release({ body, type: 'text/javascript' });
  assert.deepEqual(await settled(page), ['loaded']);
});

test('a record in another format has its file fetched while it is on its way, where its address tells', { skip }, async (t) => {
  const { handler, asked, release } = held();
  const html = pageWith('<publication-card src="/api/records/17"></publication-card>', moduleScript);
  const { page, server } = await open(t, { html, overrides: { '/api/records/17': handler } });
  await asked;
  const isThere = () => server.requests.some((path) => path.startsWith('/dist/publication-card-invenio-'));
  while (!isThere()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
  release({ body: JSON.stringify({ metadata: { title: 'Springs', creators: [] } }) });
  assert.deepEqual(await settled(page), ['loaded']);
}); // prettier-ignore
