// Cards that have left the page are let go: no listener, observer or cache keeps one alive.
import { moduleScript, pageWith } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { never } from './support/answers.mjs';
import { test } from 'node:test';

const open = useChromium(['--js-flags=--expose-gc']);
const count = 1000;

/** The counts of the page's own nodes and listeners may differ by a few from one measurement to the next; 1,000 cards have thousands. */
const tolerance = 5;

/** The lives that a card can have: its attributes, the place where it is put, and the state in which it leaves. */
const lives = {
  'that are loaded': { src: '/demo/records/ecuador.json', state: 'loaded' },
  'with a record in hand': { record: '{"title":"Our Common Future","cover":"/cover.svg"}', state: 'loaded' },
  'that failed': { src: '/missing.json', state: 'error' },
  'that are still asking': { src: '/never.json?{at}', state: 'loading' },
  'that are lazy and far away': { src: '/demo/records/ecuador.json', loading: 'lazy', place: '#far', state: 'loading' },
  'that are lazy and near': { src: '/demo/records/ecuador.json', loading: 'lazy', state: 'loaded' },
  'inside a provider': { 'record-id': 'our-common-future', place: 'publication-provider', state: 'loaded' },
  'inside a provider, still asking': { src: '/never.json?{at}', place: 'publication-provider', state: 'loading' },
};

const html = pageWith(
  '<div id="near"></div><publication-provider src-template="/demo/records/{id}.json"></publication-provider><div style="height: 20000px"></div><div id="far"></div>',
  // In one place, so that all of them are near.
  `${moduleScript}<style>#near > * { position: absolute; inset-block-start: 0 }</style>`,
);

/** In the page: connects cards, waits until they are in a state, removes them. Only weak references stay. */
async function live({ place = '#near', state, ...attributes }, count) {
  const parent = document.querySelector(place);
  const outcomes = [];
  for (let at = 0; at < count; at++) {
    const card = document.createElement('publication-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value.replace('{at}', at));
    if (state !== 'loading')
      outcomes.push(
        new Promise((done) =>
          ['publication-load', 'publication-error'].forEach((type) =>
            card.addEventListener(type, () => done(), { once: true }),
          ),
        ),
      );
    parent.append(card);
    globalThis.refs.push(new WeakRef(card));
  }
  await Promise.all(outcomes);
  // Observers tell of cards, and pictures are asked for, by the frame after the next; a provider's script is there by then or asked for.
  await globalThis.frames();
  while ([...parent.children].some((card) => card.state === 'empty')) await globalThis.frames();
  const states = new Set([...parent.children].map((card) => card.state));
  parent.replaceChildren();
  return [...states];
}

/**
 * In the page: collects garbage until no card is left, or ten times. A weak reference that was looked at holds its card to
 * the end of the task, hence the frames between.
 */
async function collect() {
  const alive = () => globalThis.refs.filter((ref) => ref.deref()).length;
  for (let round = 0; round < 10; round++) {
    await globalThis.frames();
    await globalThis.gc({ type: 'major', execution: 'async' });
    if (!alive()) break;
  }
  return alive();
}

const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const prepare = (page) =>
  page.evaluateOnNewDocument(
    `Object.assign(globalThis, { refs: [], live: ${live}, collect: ${collect}, frames: ${frames} });`,
  );

async function measure(page, session) {
  const alive = await page.evaluate(() => globalThis.collect());
  const { metrics } = await session.send('Performance.getMetrics');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const metric = (name) => metrics.find((each) => each.name === name).value;
  return {
    alive,
    counts: { JSEventListeners: metric('JSEventListeners'), Nodes: metric('Nodes'), jsEventListeners, nodes },
  };
}

for (const [name, life] of Object.entries(lives)) {
  test(`${count} cards ${name} are let go`, { skip }, async (t) => {
    const { page } = await open(t, { html, overrides: { '/never.json': never }, prepare });
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const run = (count) => page.evaluate((life, count) => globalThis.live(life, count), life, count);
    // The first cards bring what stays: shared style sheets, the observer, cached answers, the provider's script.
    await run(20);
    const before = await measure(page, session);
    assert.deepEqual(await run(count), [life.state]);
    const after = await measure(page, session);
    assert.equal(after.alive, 0, `${after.alive} cards are alive`);
    for (const [counter, value] of Object.entries(before.counts)) {
      assert.ok(
        after.counts[counter] <= value + tolerance,
        `${counter} went from ${value} to ${after.counts[counter]}`,
      );
    }
  });
}
