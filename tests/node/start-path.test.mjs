// Which files a browser fetches to show a record. What they weigh: `npm run size`.
import { held, answer } from './support/answers.mjs';
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

for (const [format, text] of (await goodRecords()).filter(([name]) => name !== 'publication'))
  test(`a record in ${format}, at an address that tells nothing, fetches one file more`, { skip }, async (t) => {
    const html = pageWith('<publication-card src="/record"></publication-card>', moduleScript);
    const overrides = { '/record': answer({ body: typeof text === 'string' ? text : JSON.stringify(text) }) };
    const { page, server } = await open(t, { html, overrides, waitUntil: 'networkidle0' });
    assert.deepEqual(await settled(page), ['loaded']);
    const others = scriptsAmong(server.requests).filter((path) => !start.includes(path));
    const subject = basename((await formatSources()).get(format), '.ts');
    assert.deepEqual([others.length, others[0]?.startsWith(`/dist/publication-card-${subject}-`)], [1, true], others.join(' ')); // prettier-ignore
  }); // prettier-ignore

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
