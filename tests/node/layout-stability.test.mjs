// The card keeps its place: nothing around it or inside it jumps when script, record and pictures come late.
import { held, json } from './support/answers.mjs';
import { classicScript, moduleScript, pageWith, plainLink, record } from './support/pages.mjs';
import { readDist, root } from './support/dist.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const reserve = '<style>publication-card { display: block; min-block-size: 54em }</style>';
const body = `<publication-card src="/late.json">${plainLink}</publication-card><p>One paragraph below the card.</p><p>A second one.</p><p>A third one.</p>`;
const ecuador = () => readFile(join(root, record), 'utf8');

/** In the page, before everything else: logs the first paint, layout shifts, and the places of what stands below the card since that paint. */
function observe() {
  const log = {
    shifts: [],
    places: [],
    painted: new Promise((done) => new PerformanceObserver(done).observe({ type: 'paint', buffered: true })),
  };
  log.shiftObserver = new PerformanceObserver((list) => log.shifts.push(...list.getEntries()));
  log.shiftObserver.observe({ type: 'layout-shift', buffered: true });
  // What a frame measured is told before the frame after the next.
  log.frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
  log.watchPlace = () => {
    const card = document.querySelector('publication-card');
    // Not the card's own height: before it is defined it is an inline box, which with many fonts is lower than its line.
    const note = () => {
      const { top } = card.nextElementSibling.getBoundingClientRect();
      if (top !== log.places.at(-1)) log.places.push(top);
    };
    note();
    // An inline box has no size that an observer tells; the page grows with it.
    new ResizeObserver(note).observe(card);
    new ResizeObserver(note).observe(document.body);
  };
  globalThis.log = log;
}

const painted = (page) =>
  page.evaluate(async () => {
    await globalThis.log.painted;
    globalThis.log.watchPlace();
    await globalThis.log.frames();
  });

const loaded = (page) =>
  page.evaluate(async () => {
    const card = document.querySelector('publication-card');
    if (card.state !== 'loaded')
      await new Promise((done) => addEventListener('publication-load', done, { once: true }));
    await globalThis.log.frames();
  });

const measured = (page) =>
  page.evaluate(() => {
    const { shifts, shiftObserver, places } = globalThis.log;
    const shift = [...shifts, ...shiftObserver.takeRecords()].reduce((sum, { value }) => sum + value, 0);
    return { shift, places };
  });

/** The two orders that a page can be put together in. Either way the record comes after the first paint. */
const orders = {
  'the script comes before the first paint': async (t, head) => {
    const late = held();
    const { page } = await open(t, {
      html: pageWith(body, classicScript + head),
      overrides: { '/late.json': late.handler },
      prepare,
    });
    await late.asked;
    await painted(page);
    late.release({ body: await ecuador() });
    await loaded(page);
    return measured(page);
  },
  'the script comes after the first paint': async (t, head) => {
    const late = held();
    const script = held();
    const overrides = { '/late.json': late.handler, '/dist/publication-card.js': script.handler };
    const { page } = await open(t, { html: pageWith(body, moduleScript + head), overrides, prepare, waitUntil: [] });
    await painted(page);
    script.release({ body: await readDist('publication-card.js'), type: 'text/javascript' });
    await late.asked;
    await page.evaluate(() => globalThis.log.frames());
    late.release({ body: await ecuador() });
    await loaded(page);
    return measured(page);
  },
};
const prepare = (page) => page.evaluateOnNewDocument(observe);

for (const [order, run] of Object.entries(orders)) {
  test(`with room reserved nothing shifts: ${order}`, { skip }, async (t) => {
    const { shift } = await run(t, reserve);
    assert.equal(shift, 0);
  });

  test(`without room reserved what stands below moves once at most: ${order}`, { skip }, async (t) => {
    const { shift, places } = await run(t, '');
    assert.ok(shift > 0, 'what the other test finds to be 0 is measured at all');
    assert.ok(places.length <= 2, `places of what stands below, since the first paint: ${places.join(', ')}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });
}

const pixels = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;
const picture = { body: pixels(300, 500), type: 'image/svg+xml' };
const noPicture = { body: pixels(1, 1), type: 'image/svg+xml' };
const missing = { status: 404 };

/** What becomes of the record's covers, in the order in which they are tried. */
const covers = {
  'the cover is there': [picture],
  'the first cover is missing, the second there': [missing, picture],
  'the first cover is a single pixel, the second there': [noPicture, picture],
  'all covers are missing': [missing, missing],
};

for (const [name, answers] of Object.entries(covers)) {
  test(`nothing inside a drawn card moves: ${name}`, { skip }, async (t) => {
    const pictures = answers.map(() => held());
    const [first, ...candidates] = answers.map((_, at) => ({ url: `/cover-${at}.svg` }));
    const { page } = await open(t, {
      html: pageWith(body),
      overrides: {
        '/late.json': json({ ...JSON.parse(await ecuador()), cover: { ...first, candidates } }),
        ...Object.fromEntries(pictures.map(({ handler }, at) => [`/cover-${at}.svg`, handler])),
      },
      prepare: (page) => page.evaluateOnNewDocument(noteBoxes),
      // The page's own load event waits for the pictures.
      waitUntil: 'domcontentloaded',
    });
    for (const [at, answered] of answers.entries()) {
      await pictures[at].asked;
      pictures[at].release(answered);
    }
    const { before, after, hasPicture } = await page.evaluate(() => globalThis.boxes());
    assert.equal(hasPicture, answers.at(-1) === picture);
    assert.ok(before.length > 20);
    // The picture itself may leave.
    assert.deepEqual(after, hasPicture ? before : before.filter(([tag]) => tag !== 'IMG'));
  });
}

/** In the page: the boxes in the card, relative to it, as it is drawn, and when its picture and all fonts have come or failed. */
function noteBoxes() {
  const read = (card) => {
    const { x, y } = card.getBoundingClientRect();
    return [...card.shadowRoot.querySelectorAll('*')].map((element) => {
      const box = element.getBoundingClientRect();
      return [element.tagName, box.x - x, box.y - y, box.width, box.height];
    });
  };
  let before;
  const drawn = new Promise((done) =>
    addEventListener('publication-load', ({ target }) => {
      before = read(target);
      done(target);
    }),
  );
  globalThis.boxes = async () => {
    const card = await drawn;
    const shown = (image) => image.complete && image.naturalWidth > 1;
    for (let image = card.shadowRoot.querySelector('img'); image?.isConnected && !shown(image);) {
      await new Promise((done) =>
        ['load', 'error'].forEach((type) => image.addEventListener(type, done, { once: true })),
      );
    }
    await document.fonts.ready;
    return { before, after: read(card), hasPicture: card.shadowRoot.querySelector('img') !== null };
  };
}
