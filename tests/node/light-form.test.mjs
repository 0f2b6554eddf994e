// Cards that a server has written with a snapshot inside: what readers see of them, frame by frame, until the script has drawn them.
import { held } from './support/answers.mjs';
import { builtFile } from './support/missing.mjs';
import { pageWith, settled } from './support/pages.mjs';
import { readDist, root } from './support/dist.mjs';
import { readPublication, renderCard } from 'publication-card/server';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const folder = join(root, 'demo', 'records');
/** Short and long ones, with and without summary, from the left and from the right. */
const names = ['bang-e-dra.json', 'ecuador.json', 'kosmos.json', 'world-development-report-2023.json'];
const publications = await Promise.all(
  names.map(async (name) => [
    name,
    await readPublication(await readFile(join(folder, name), 'utf8'), { baseUrl: 'https://covers.example.org/records/' }),
  ]),
); // prettier-ignore

/** In the page, before everything else: notes the layout shifts, and in each frame whether the snapshot or the card is seen. */
function watchFrames() {
  globalThis.shifts = [];
  globalThis.seen = new Set();
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
  const look = () => {
    const card = document.querySelector('publication-card');
    const isSeen = (element) => Boolean(element?.checkVisibility() && element.getBoundingClientRect().height > 20);
    if (card?.nextElementSibling)
      globalThis.seen.add(
        isSeen(card.querySelector('blockquote'))
          ? 'snapshot'
          : isSeen(card.shadowRoot?.querySelector('.title'))
            ? 'card'
            : 'nothing',
      );
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The page has words above and below, and of its own no style but a font: quotations have the margins that browsers give them. */
const style = '<style>body { margin: 1em; font: 16px/1.5 sans-serif }</style>';

for (const [lang, words] of [
  ['en', undefined],
  ['ne', 'words-ne'],
])
  for (const width of [360, 800])
    test(`no frame is without snapshot or card, and what stands behind hardly moves: ${lang}, ${width} px`, { skip }, async (t) => {
      for (const [name, publication] of publications) {
        const file = words && `/dist/${await builtFile(words)}`;
        const late = held();
        const body = `<main lang="${lang}"><h1>Reports</h1><p>Before it.</p>${renderCard(publication, { lang })}<p>Behind it.</p></main>`;
        const { page, server, log } = await open(t, {
          html: pageWith(body, '<script type="module" src="/dist/publication-card.js"></script>' + style),
          overrides: file ? { [file]: late.handler } : {},
          prepare: async (opened) => {
            await opened.setViewport({ width, height: 640 });
            await opened.setRequestInterception(true);
            opened.on('request', (request) => request.url().startsWith('https://covers.') ? request.abort() : request.continue()); // prettier-ignore
            await opened.evaluateOnNewDocument(watchFrames);
          },
          waitUntil: 'domcontentloaded',
        });
        const frames = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))); // prettier-ignore
        if (file) {
          await late.asked;
          await frames();
          assert.deepEqual(await page.evaluate(() => [...globalThis.seen]), ['snapshot'], `${name}: the words are late`);
          late.release({ body: await readDist(file.slice('/dist/'.length)), type: 'text/javascript' });
        }
        assert.deepEqual(await settled(page), ['loaded'], name);
        await frames();
        const { seen, shift } = await page.evaluate(() => ({
          seen: [...globalThis.seen],
          shift: globalThis.shifts.reduce((sum, { value }) => sum + value, 0),
        }));
        // What stands behind a card that is not as high as its window moves by what the card is higher than the snapshot.
        assert.ok(shift <= 0.025, `${name}: ${shift}`);
        assert.ok(!seen.includes('nothing'), `${name}: ${seen.join(', ')}`);
        assert.equal(seen.at(-1), 'card', name);
        assert.deepEqual(server.requests.filter((path) => /records|\.json/.test(path)), [], name); // prettier-ignore
        assert.deepEqual(log.exceptions, [], name);
        await page.close();
      }
    }); // prettier-ignore

for (const width of [360, 800])
  test(
    `a script that blocks rendering has the card in the first frame, and nothing moves: ${width} px`,
    { skip },
    async (t) => {
      const all = publications.map(([, publication]) => renderCard(publication, { lang: 'en' })).join('<p>Between</p>');
      const { page } = await open(t, {
        html: pageWith(
          all,
          `<script type="module" src="/dist/publication-card.js" blocking="render"></script>${style}`,
        ),
        prepare: async (opened) => {
          await opened.setViewport({ width, height: 640 });
          await opened.evaluateOnNewDocument(watchFrames);
        },
      });
      assert.deepEqual(await settled(page), publications.map(() => 'loaded')); // prettier-ignore
      const frames = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return { seen: [...globalThis.seen], shifts: globalThis.shifts.length };
      });
      assert.deepEqual(frames, { seen: ['card'], shifts: 0 });
    },
  );
