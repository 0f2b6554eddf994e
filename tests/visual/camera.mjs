// Takes the pictures, in the same way on every machine: fonts, clock, time zone, sizes and colours are the same, and no
// host but the tests' own is asked.
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { acts, dialogs } from './acts.mjs';
import { answersFor } from './answers.mjs';
import { fontsFromElsewhere } from './fonts.mjs';
import { margin } from './page.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/server.mjs';
import { settled } from '../node/support/pages.mjs';

/** The name that the cards see, since the port changes from run to run. */
const host = 'library.example.org';
const now = Date.UTC(2025, 5, 16, 9, 30);
/** Of the window: as high as the highest card; a dialog gets a window as readers have them. Pixels. */
const heights = { card: 4000, dialog: 720 };

/** Added to the card's: the family `monospace` would be the machine's own. */
const ownStyles = 'code, textarea { font-family: inherit !important }';

const switches = [
  '--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning', '--force-color-profile=srgb', '--hide-scrollbars', `--unsafely-treat-insecure-origin-as-secure=http://${host}`,
]; // prettier-ignore

/**
 * Opens a browser with one page. `take(state, css)` answers with a picture as PNG, and with the fonts of the machine that
 * are in it, which should be none; `css` is added to the card's own styles.
 */
export async function openCamera(states) {
  const server = await serve(0, await answersFor(states));
  const { port } = new URL(server.url);
  const rules = `MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    protocolTimeout: 30_000,
    args: [...chromiumArgs, ...switches, `--host-resolver-rules=${rules}`],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, now);

  async function take(state, css = '') {
    const isDialog = dialogs.includes(state.act);
    await page.setViewport({ width: state.width, height: heights[isDialog ? 'dialog' : 'card'] });
    const features = { 'prefers-color-scheme': state.scheme, 'prefers-reduced-motion': 'reduce', ...state.features };
    await session.send('Emulation.setEmulatedMedia', {
      media: state.media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await page.goto(`http://${host}/${state.name}.html`);
    await settled(page);
    const card = await page.$('publication-card');
    if (state.act) await card.evaluate(...acts[state.act]);
    const box = await card.evaluate(stand, isDialog, ownStyles + css);
    const clip = { x: Math.max(0, box.x - margin), y: Math.max(0, box.y - margin), width: 0, height: 0 };
    clip.width = Math.min(state.width, Math.ceil(box.right + margin)) - clip.x;
    clip.height = Math.ceil(box.bottom + margin) - clip.y;
    const picture = Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false }));
    return { picture, foreign: await fontsFromElsewhere(session) };
  }

  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { take, close, version: await browser.version() };
}

/** Runs in the page, before everything else: it is always the same moment. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** Runs in the page: waits until all stands as it will, and says where the card, or its dialog, is. */
async function stand(card, isDialog, css) {
  const root = card.shadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  const isDone = (image) => image.complete || new Promise((done) => ['load', 'error'].forEach((type) => image.addEventListener(type, done))); // prettier-ignore
  // A picture that failed may be followed by another.
  for (let image; (image = root.querySelector('img')) && !image.naturalWidth;) await isDone(image);
  for (const animation of [...document.getAnimations(), ...root.getAnimations()]) animation.finish();
  do {
    card.getBoundingClientRect(); // what is laid out asks for its fonts
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  } while (document.fonts.status !== 'loaded');
  const { x, y, right, bottom } = ((isDialog && root.querySelector('dialog')) || card).getBoundingClientRect();
  return { x: Math.floor(x), y: Math.floor(y), right, bottom };
}
