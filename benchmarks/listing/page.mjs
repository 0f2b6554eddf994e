// What a page does to be measured, step by step. Runs in the browser.
import { ways } from './ways.mjs';

let way;
let source;
let pressed;

const nextFrame = () => new Promise(requestAnimationFrame);
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** The time when the frame is painted whose callbacks run now: a message comes behind it. */
const painted = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });

/** The time when the first frame is painted in which something is there. */
async function firstFrame(isThere) {
  do await nextFrame();
  while (!isThere());
  return painted();
}

/** Records are handed over in the page; a file is asked for by its address. */
async function sourceOf(name, count) {
  const isFile = !['list', 'cards', 'plain'].includes(name);
  const address = `${location.origin}/records/${count}.${isFile ? 'bib' : 'json'}`;
  return isFile ? address : (await fetch(address)).json();
}

export const steps = {
  /** Shows one publication, so that all scripts and words are there, and takes it away again. */
  async prepare(name) {
    way = ways[name];
    await way.prepare();
    await way.start(await sourceOf(name, 1), 1);
    await way.prepare();
    await nextFrame();
  },

  async fetch(name, count) {
    source = await sourceOf(name, count);
    await nextTask();
  },

  /**
   * Shows the publications, in a task of its own.
   *
   * @returns milliseconds to the first frame with one of them, and until all are drawn with their layout; tasks of more than 50 ms
   */
  async show(count) {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    await nextTask();
    const begin = performance.now();
    const first = firstFrame(way.hasFirst);
    await way.start(source, count);
    source = undefined;
    document.body.getBoundingClientRect();
    const all = performance.now() - begin;
    const found = { first: (await first) - begin, all };
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve, 200));
    tasks.push(...observer.takeRecords());
    observer.disconnect();
    const long = tasks.map(({ duration }) => duration);
    return { ...found, long: long.length, longest: Math.max(0, ...long) };
  },

  /** Items that the browser has laid out, and those that are near what is seen. */
  laidOut: () => ({ laidOut: way.laidOut(), near: way.near() }),

  /** In how many frames after a jump to the end something is painted there. */
  async scrollToEnd() {
    scrollTo(0, document.documentElement.scrollHeight);
    for (let frame = 1; frame <= 60; frame++) {
      await nextFrame();
      await painted();
      if (way.isAt(200, innerHeight - 80)) return frame;
    }
    return Infinity;
  },

  /** Puts the cursor into the search field. */
  focus: () => way.field().focus(),

  /** Listens for the next key: `result` tells in how many milliseconds it was shown, and what fits. */
  listen() {
    const field = way.field();
    const { promise: began, resolve: begin } = Promise.withResolvers();
    field.addEventListener('keydown', ({ timeStamp }) => begin(timeStamp), { once: true });
    const input = new Promise((resolve) => field.addEventListener('input', resolve, { once: true }));
    const change = new Promise((resolve) => {
      const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
      observer.observe(way.count(), { childList: true, characterData: true, subtree: true });
    });
    const since = async (event) => {
      await event;
      await nextFrame();
      return (await painted()) - (await began);
    };
    pressed = Promise.all([since(input), since(change)]);
  },

  async result() {
    const [key, result] = await pressed;
    return { key, result };
  },
};
